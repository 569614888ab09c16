import type {Analysis} from '../../analyze/analysis.js'
import type {FactBase} from '../../analyze/fact.js'
import {placeOf} from '../../analyze/place.js'
import type {Place} from '../../finding.js'
import {workingDays} from '../../language/durations.js'
import {statementDetails} from './statement-details.js'

/** One fact as plain data: what it is, its words, its place and what is known of it. */
export interface FactRow extends Place {
  readonly kind: string
  readonly text: string
  readonly details: Readonly<Record<string, unknown>>
}

type Found = Omit<FactBase, 'text'> & {readonly text: string}

// What a reader of facts has no use for: where the fact was found is told by its place.
const inner = new Set([
  'passage',
  'start',
  'end',
  'text',
  'kind',
  'labelSpan',
  'meaningSpan',
  'meaningPassage',
  'definition',
  'alike',
  'key',
  'event',
  'inDefinition'
])

/** All facts of a policy by kind, each kind in the order of the text. */
export function factRows(analysis: Analysis): FactRow[] {
  const {facts} = analysis
  const uses = countUses(analysis)
  return [
    ...rows(analysis, 'operator', facts.operators),
    ...rows(analysis, 'role', facts.roles),
    ...rows(analysis, 'identifier', facts.identifiers),
    ...rows(analysis, 'bank', facts.banks),
    ...rows(analysis, 'organisation', facts.organisations),
    ...facts.contacts.flatMap(one => rows(analysis, one.kind, [one])),
    ...rows(analysis, 'address', facts.addresses),
    ...rows(
      analysis,
      'version',
      facts.versions.map(one => ({...one, ...(one.date && {day: wordDate(one.date)})}))
    ),
    ...rows(analysis, 'date', facts.dates),
    ...facts.durations.map(one =>
      row(analysis, 'duration', one, {...plain(one), event: one.event?.text, workingDays: workingDays(one)})
    ),
    ...facts.definitions.map(one => row(analysis, 'definition', one, {...plain(one), uses: uses.get(one.key) ?? 0})),
    ...rows(analysis, 'purpose', facts.purposes()),
    ...rows(analysis, 'data', facts.dataKinds()),
    ...rows(analysis, 'recipient', facts.recipients()),
    ...rows(analysis, 'territory', facts.territories),
    ...rows(analysis, 'vendor', facts.vendors),
    ...facts.statements().map(one => row(analysis, 'statement', one, statementDetails(analysis, one))),
    ...rows(analysis, 'reference', facts.references),
    ...rows(analysis, 'law', facts.laws)
  ]
}

/** `2026-04-20`, as far as the text gives it. */
function wordDate({year, month, day}: {year: number; month?: number; day?: number}): string {
  return [year, month, day]
    .filter(part => part !== undefined)
    .map(part => String(part).padStart(2, '0'))
    .join('-')
}

function countUses({facts}: Analysis): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {definition} of facts.uses()) counts.set(definition.key, (counts.get(definition.key) ?? 0) + 1)
  return counts
}

function rows(analysis: Analysis, kind: string, found: readonly Found[]): FactRow[] {
  return found.map(one => row(analysis, kind, one, plain(one)))
}

function row(
  analysis: Analysis,
  kind: string,
  {passage, start, end, text}: Found,
  details: Readonly<Record<string, unknown>>
): FactRow {
  return {kind, text, details, ...placeOf(analysis.policy, passage, start, end)}
}

function plain(fact: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fact).filter(([key]) => !inner.has(key)))
}
