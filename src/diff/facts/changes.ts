import type {Analysis} from '../../analyze/analysis.js'
import {groupBy} from '../../language/group-by.js'
import type {Comparison, Difference} from '../difference.js'
import type {FactChange, FactName} from '../policy-diff.js'
import type {Unit} from '../unit.js'
import {statedRecipients} from './practice.js'
import {factsOf, type StatedFact} from './stated.js'

const order: readonly FactName[] = [
  'operator-id',
  'operator-name',
  'address',
  'contact',
  'version',
  'date',
  'term',
  'purpose',
  'data',
  'recipient',
  'service',
  'territory',
  'law'
]

// To name one of these again says nothing more.
const saidOnce: ReadonlySet<FactName> = new Set<FactName>([
  'operator-name',
  'purpose',
  'data',
  'recipient',
  'service',
  'territory',
  'law'
])

/** The facts that the units of a difference state, in the order of the text. */
export function factsIn(analysis: Analysis, units: readonly Unit[]): StatedFact[] {
  const index = factsOf(analysis)
  return units.flatMap(({passages}) =>
    passages.flatMap(passage => {
      const known = index.at(passage)
      const more = statedRecipients(analysis, passage, known)
      return more.length === 0 ? known : [...known, ...more].sort((a, b) => a.start - b.start)
    })
  )
}

/** What differs between the facts of both sides; a fact that only went from one unit to another does not. */
export function factChanges({before, after}: Difference, comparison: Comparison): FactChange[] {
  const old = groupBy(factsIn(comparison.before.analysis, before), one => one.fact)
  const fresh = groupBy(factsIn(comparison.after.analysis, after), one => one.fact)
  return order.flatMap(fact => changesOf(fact, old.get(fact) ?? [], fresh.get(fact) ?? []))
}

function changesOf(fact: FactName, before: readonly StatedFact[], after: readonly StatedFact[]): FactChange[] {
  const gone = without(fact, before, after)
  const come = without(fact, after, before)
  const isPaired = gone.length === come.length
  const pairs = isPaired
    ? gone.map((one, at) => ({fact, before: short(one), after: short(come[at])}))
    : [
        ...gone.map(one => ({fact, before: short(one), after: ''})),
        ...come.map(one => ({fact, before: '', after: short(one)}))
      ]
  const seen = new Set<string>()
  return pairs.filter(pair => {
    const key = `${pair.before}\n${pair.after}`
    return pair.before !== pair.after && !seen.has(key) && seen.add(key)
  })
}

/** The facts of one side that the other has not, each as often as it has it more. */
export function without(
  fact: FactName,
  facts: readonly StatedFact[],
  others: readonly StatedFact[]
): readonly StatedFact[] {
  const counts = new Map<string, number>()
  for (const {key} of others) counts.set(key, saidOnce.has(fact) ? Infinity : (counts.get(key) ?? 0) + 1)
  return facts.filter(({key}) => {
    const left = counts.get(key) ?? 0
    if (left > 0) counts.set(key, left - 1)
    else if (saidOnce.has(fact)) counts.set(key, Infinity)
    return left === 0
  })
}

const longest = 80

function short(fact: StatedFact | undefined): string {
  return fact ? shorten(fact.text) : ''
}

/** Words on one line, cut where a report has no room for more. */
export function shorten(text: string, most = longest): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.lastIndexOf(' ', most)
  return `${line.slice(0, cut > most / 2 ? cut : most).replace(/[\s,;:]+$/, '')}…`
}
