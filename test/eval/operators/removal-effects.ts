import type {Clause, Policy, Section} from '../../../src/tree/nodes.js'
import {textOffset} from '../../../src/tree/text.js'
import {visitBranches} from '../../../src/tree/visit.js'
import type {Checked} from '../checked.js'
import {linesOf, type Span, touch} from '../edits.js'
import {beside, type Effect} from '../operator.js'
import {spanOf} from '../places.js'
import {nodeSpan, type Removal} from '../removal.js'

const holds = (removals: readonly Span[], offset: number): boolean =>
  removals.some(({start, end}) => start <= offset && offset < end)

/** Other elements that the removed words stated or that leaned on them, and those that now apply. */
const otherGaps = ({text, elements}: Checked, removals: readonly Removal[]): Effect[] => {
  const lines = removals.map(one => linesOf(text, {start: one.start, end: one.end - 1}))
  return elements
    .filter(
      ({answer, evidence}) =>
        answer === 'not-applicable' || evidence.some(place => lines.some(line => touch(line, spanOf(text, place))))
    )
    .map(({id}) => ({rule: `kz/${id}`, at: 'anywhere'}))
}

/** References to removed clauses, and the clauses after a removed number. */
const brokenNumbers = ({policy, analysis}: Checked, removals: readonly Removal[]): Effect[] => {
  const gone = new Set<string>()
  const next: Span[] = []
  const take = (node: Policy | Section | Clause): void => {
    if (node.type !== 'policy' && holds(removals, nodeSpan(node).start)) gone.add(node.num)
    const clauses = node.children.filter(child => child.type === 'clause' || child.type === 'section')
    for (const [index, clause] of clauses.entries())
      if (index > 0 && holds(removals, nodeSpan(clauses[index - 1] ?? clause).start)) next.push(nodeSpan(clause))
  }
  take(policy)
  visitBranches(policy, take)
  const references = analysis.facts.references
    .filter(({nums}) => nums.some(num => gone.has(num.split('/')[0] ?? num)))
    .map(({passage, start, end}) => ({start: textOffset(passage.leaf, start), end: textOffset(passage.leaf, end)}))
  return [
    {rule: 'text/broken-reference', at: references},
    {rule: 'text/numbering', at: next}
  ]
}

/** Terms whose definition went, or all of whose uses went. */
const brokenTerms = ({analysis}: Checked, removals: readonly Removal[]): Effect[] => {
  const {definitions} = analysis.facts
  const at = ({
    passage,
    start,
    end
  }: (typeof definitions)[number] | ReturnType<typeof analysis.facts.uses>[number]): Span => ({
    start: textOffset(passage.leaf, start),
    end: textOffset(passage.leaf, end)
  })
  const lost = definitions.some(one => holds(removals, at(one).start))
  const left = new Set(
    analysis.facts
      .uses()
      .filter(one => !holds(removals, at(one).start))
      .map(one => one.definition.key)
  )
  const idle = definitions.filter(one => !left.has(one.key)).map(at)
  const rules = lost ? ['text/undefined-term', 'text/role-names'] : []
  return [...rules.map((rule): Effect => ({rule, at: 'anywhere'})), {rule: 'text/unused-term', at: idle}]
}

/**
 * What breaks with an element that goes: a request to withdraw is sent to the address for requests, wherever that
 * stands; «nothing else» is no longer true of a list whose items went.
 */
const leaning: Readonly<Record<string, readonly string[]>> = {
  'kz/operator-contact': ['kz/withdrawal-channel', 'kz/withdrawal-deadline'],
  'kz/data-list': ['text/data-list-conflict'],
  'kz/purposes': ['text/purpose-conflict']
}

/** What else is broken where these words go that stated the element of the rule. */
export const effectsOf = (clean: Checked, removals: readonly Removal[], rule: string): Effect[] => [
  ...[otherGaps, brokenNumbers, brokenTerms].flatMap(find => find(clean, removals)),
  ...(leaning[rule] ?? []).map((one): Effect => ({rule: one, at: 'anywhere'})),
  // What is left of a clause may be what another clause says.
  ...beside('text/duplicate-clause')
]
