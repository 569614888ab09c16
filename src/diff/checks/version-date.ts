import type {Version} from '../../analyze/versions.js'
import type {Evidence, Problem} from '../../checks/check.js'
import type {VersionDate} from '../../checks/pair-checks.js'
import type {Difference} from '../difference.js'
import type {Unit} from '../unit.js'
import type {VersionCheck, VersionPair} from './version-check.js'
import {findStepBack, signsOf} from './version-signs.js'

/** Do the date and number of the later version say that it is the later one? */
export const versionDate: VersionCheck<VersionDate> = {
  run: (pair, {fault}) => (fault === 'unchanged' ? findUnchanged(pair) : findBackwards(pair))
}

/** Other words under the date and number of the version before; a text that carries neither is told by another rule. */
function findUnchanged({comparison: {before, after}, differences}: VersionPair): Problem[] {
  // A text in another language is no other version.
  if (before.analysis.policy.language !== after.analysis.policy.language) return []
  const own = after.analysis.facts.versions
  const known = new Set(before.analysis.facts.versions.flatMap(signsOf))
  const signs = own.flatMap(signsOf)
  if (signs.length === 0 || !signs.every(sign => known.has(sign))) return []
  const versions = [...own, ...before.analysis.facts.versions]
  const count = differences.filter(one => hasOtherWords(one) && !isSameButDates(one, versions)).length
  if (count === 0) return []
  // An order that approved the text stays what it was; what is renewed is the date or number of the text itself.
  const [first, ...more] = [
    ...own.filter(({what}) => what !== 'approved'),
    ...own.filter(({what}) => what === 'approved')
  ]
  return first ? [problemAt(first, more, {count: `${count}`, version: first.text})] : []
}

function hasOtherWords({types}: Difference): boolean {
  return types.some(type => type === 'changed' || type === 'added' || type === 'removed')
}

/** «Редакция от 01.03.2025» and «Редакция от 1 марта 2025 года»: the dates are known to be the same. */
function isSameButDates({before, after}: Difference, versions: readonly Version[]): boolean {
  const [one, other] = [before, after].map(units => wordsBesideDates(units, versions))
  return one?.isDated === true && other?.isDated === true && one.words === other.words
}

function wordsBesideDates(
  units: readonly Unit[],
  versions: readonly Version[]
): {readonly words: string; readonly isDated: boolean} {
  let isDated = false
  const words = units
    .flatMap(({passages}) => passages)
    .flatMap(passage => {
      const own = versions.filter(version => version.passage === passage)
      isDated ||= own.length > 0
      const isInDate = (at: number): boolean => own.some(({start, end}) => start <= at && at < end)
      return passage.words.filter((_, index) => !isInDate(passage.starts[index] ?? 0))
    })
  return {words: words.join(' '), isDated}
}

/** A day or number that comes before the one that the version before carries. */
function findBackwards({comparison: {before, after}}: VersionPair): Problem[] {
  const step = findStepBack(before.analysis.facts.versions, after.analysis.facts.versions)
  if (!step) return []
  // A number beside a date is printed without it.
  const wordsOf = ({text, number, precision}: Version): string =>
    step.by === 'number' && precision !== 'none' ? (number ?? text) : text
  const problem = problemAt(step.after, [], {before: wordsOf(step.before), after: wordsOf(step.after)})
  return [{...problem, confidence: step.by === 'date' ? 'high' : 'medium'}]
}

function problemAt(version: Version, related: readonly Version[], details: Problem['details']): Problem {
  return {at: spotOf(version), related: related.map(spotOf), confidence: 'high', details, partial: false}
}

function spotOf({passage, start, end}: Version): Evidence {
  return {passage, start, end}
}
