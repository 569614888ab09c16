import type {Kind} from '../finding.js'
import type {Language} from '../language/language.js'
import type {LintResult} from '../lint.js'
import type {Rule} from '../rules/rule.js'
import type {MatrixRule} from './matrix.js'

const order: readonly Kind[] = ['violation', 'contradiction', 'defect', 'gap']

/** How often each rule fired in each policy; rules that fired nowhere are left out. */
export function countByRule(
  results: readonly LintResult[],
  {rules, language}: {readonly rules: readonly Rule[]; readonly language: Language}
): MatrixRule[] {
  const counts = new Map<string, number[]>()
  results.forEach(({findings}, index) => {
    for (const {ruleId} of findings) {
      const row = counts.get(ruleId) ?? results.map(() => 0)
      row[index] = (row[index] ?? 0) + 1
      counts.set(ruleId, row)
    }
  })
  return rules
    .flatMap(({id, title, kind}) => {
      const row = counts.get(id)
      return row ? [{rule: id, title: title[language], kind, counts: row}] : []
    })
    .sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.rule < b.rule ? -1 : 1))
}
