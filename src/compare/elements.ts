import type {Analysis} from '../analyze/analysis.js'
import {wordsOf} from '../checks/evidence.js'
import type {Language} from '../language/language.js'
import type {Element, LintResult} from '../lint.js'
import {languagesRead} from '../rules/asked.js'
import type {Rule} from '../rules/rule.js'
import {differences, type MatrixCell, type MatrixDifference, type MatrixElement} from './matrix.js'
import {createFinder} from './printed.js'

/** The rows of the matrix: what each policy answers to each required element, those that differ first. */
export function compareElements(
  analyses: readonly Analysis[],
  results: readonly LintResult[],
  {rules, language}: {readonly rules: readonly Rule[]; readonly language: Language}
): MatrixElement[] {
  const finders = analyses.map(createFinder)
  // Equal rules were asked of all, so that their answers stand in one order.
  const [first] = results
  return (first?.elements ?? [])
    .map(({id}, row): MatrixElement => {
      const rule = rules.find(one => one.kind === 'gap' && one.id.slice(one.id.indexOf('/') + 1) === id)
      const cells = results.flatMap(({elements}, column) => {
        const element = elements[row]
        const find = finders[column]
        const read = !rule || languagesRead(rule.options, analyses[column]?.languages ?? []).length > 0
        return element && find ? [toCell(element, find, read)] : []
      })
      return {id, title: rule?.title[language] ?? id, rule: rule?.id ?? id, difference: differenceOf(cells), cells}
    })
    .sort((a, b) => differences.indexOf(a.difference) - differences.indexOf(b.difference) || rankOf(a) - rankOf(b))
}

function toCell(element: Element, find: ReturnType<typeof createFinder>, read: boolean): MatrixCell {
  const {answer, stated, reason, missing, evidence} = element
  return {
    answer,
    stated,
    read,
    reason,
    missing,
    evidence: evidence.map(place => {
      const found = find(place)
      return {...place, words: found ? wordsOf(found) : ''}
    })
  }
}

/** Of what the first lacks that which most others state comes first, of what it states that which most others lack. */
function rankOf({difference, cells}: MatrixElement): number {
  const count = cells.filter(({stated}) => stated).length
  return difference === 'lacking' ? -count : difference === 'leading' ? count : 0
}

function differenceOf(all: readonly MatrixCell[]): MatrixDifference {
  const [own, ...others] = all.map(({answer, stated}) => (answer === 'not-applicable' ? undefined : stated))
  const cells = all.filter(({read}) => read)
  if (cells.length < 2) return 'unread'
  if (own === false && others.includes(true)) return 'lacking'
  if (own === true && others.includes(false)) return 'leading'
  const answers = new Set(cells.map(({answer, stated}) => `${answer} ${stated}`))
  return answers.size > 1 ? 'differing' : 'equal'
}
