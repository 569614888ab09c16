import type {Analysis} from '../analyze/analysis.js'
import type {Evidence} from '../checks/check.js'
import {wordsOf} from '../checks/evidence.js'
import type {TermConflict} from '../checks/term-conflict.js'
import type {Retention} from '../checks/terms/kept.js'
import {readRetention} from '../checks/terms/retention.js'
import type {Answer} from '../finding.js'
import type {Duration} from '../language/durations.js'
import type {Language} from '../language/language.js'
import type {Element} from '../lint.js'
import {optionsFor} from '../rules/asked.js'
import type {Rule} from '../rules/rule.js'
import type {FoundFact} from './policy-facts.js'
import {createFinder} from './printed.js'

type Deadline = 'answer' | 'correction' | 'withdrawal' | 'breach'

// Which required element asks for which term: its proof holds the term, whether the law allows it or not.
const elementOf: Readonly<Record<Deadline, string>> = {
  answer: 'response-deadline',
  correction: 'correction-deadline',
  withdrawal: 'withdrawal-deadline',
  breach: 'breach-notice'
}

interface Asked {
  readonly rules: readonly Rule[]
  readonly language: Language
}

/** How long a policy keeps data, and in what time it promises the acts for which the law sets one. */
export function readTerms(
  analysis: Analysis,
  elements: readonly Element[],
  options: Asked
): Record<Deadline | 'retention', FoundFact[]> {
  const find = createFinder(analysis)
  const proofOf = (id: string): FoundFact[] =>
    elements.flatMap(element =>
      element.id === id
        ? element.evidence.flatMap(place => find(place) ?? []).map(one => ofProof(analysis, one, element.answer))
        : []
    )
  const acts = {
    answer: proofOf(elementOf.answer),
    correction: proofOf(elementOf.correction),
    withdrawal: proofOf(elementOf.withdrawal),
    breach: proofOf(elementOf.breach)
  }
  // «Незаконно собранное уничтожается за один день» is a term to act, told already, and none to keep.
  const kept = retention(analysis, proofOf('retention-period'), options).filter(
    one => !Object.values(acts).some(others => others.some(other => isSameSpot(one, other)))
  )
  return {retention: kept, ...acts}
}

function isSameSpot(one: FoundFact, other: FoundFact): boolean {
  return one.passage === other.passage && one.start < other.end && other.start < one.end
}

/** The term in the words that prove an element, else those words: «незамедлительно», «в разумный срок». */
function ofProof({facts}: Analysis, proof: Evidence, answer: Answer): FoundFact {
  const {passage, start, end} = proof
  const term = facts.durationsAt(passage).find(one => one.start < end && start < one.end)
  const words = passage.leaf.value
  if (term) return {passage, start: term.start, end: term.end, key: keyOf(term), value: term.text, words}
  const value = wordsOf({passage, start, end: endOfPhrase(words, end)})
  return {passage, start, end, key: value.toLowerCase(), value, words, denied: answer === 'denied'}
}

/** Where the words after a proof end: «… не дольше, чем этого требуют» goes on to «цели обработки». */
function endOfPhrase(words: string, end: number): number {
  const rest = /^[^,;.:()]*/.exec(words.slice(end))?.[0] ?? ''
  return end + rest.trimEnd().length
}

/** Equal for «в течение одного рабочего дня» and «1 рабочий день». */
function keyOf({amount, unit, days, bound}: Pick<Duration, 'amount' | 'unit' | 'days' | 'bound'>): string {
  return [amount, unit, unit === 'day' ? days : '', bound === 'at-least' ? bound : ''].filter(Boolean).join(' ')
}

/** Terms to keep, as the rule that holds them against each other reads them, and the events that end storage. */
function retention(analysis: Analysis, proof: readonly FoundFact[], {rules, language}: Asked): FoundFact[] {
  const asked = rules.flatMap(rule => retentionOptions(rule, analysis) ?? [])[0]
  const kept = asked ? readRetention(analysis, asked) : []
  const terms = kept.map(({at, term, words, keeps}): FoundFact => {
    const {passage} = at
    const [key, apart] = [term ? keyOf(term) : 'none', String(passage.index)]
    return {...at, key, apart, value: words, about: keeps.name[language] ?? '', words: passage.leaf.value}
  })
  const told = new Set(terms.map(({passage}) => passage))
  const events = proof.filter(({passage}) => !told.has(passage))
  return [...terms, ...events].sort((a, b) => a.passage.index - b.passage.index || a.start - b.start)
}

function retentionOptions({check, options}: Rule, {languages}: Analysis): Retention | undefined {
  if (check !== 'term-conflict') return undefined
  const asked = optionsFor(options, languages) as TermConflict | undefined
  return asked?.of === 'retention' ? asked : undefined
}
