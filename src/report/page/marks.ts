import type {Place} from '../../finding.js'
import type {Language} from '../../language/language.js'
import type {Policy} from '../../tree/nodes.js'
import {visitBranches} from '../../tree/visit.js'
import type {Span} from '../html/nest.js'
import {createLocator, type Leaf, type Locator} from './places.js'
import {isMissing, type Note} from './view.js'

/** What is wrapped around words: the mark of a finding, a spot that something leads to, a link of the text. */
export type MarkedSpan = Span &
  (
    | {readonly type: 'note'; readonly note: Note}
    | {readonly type: 'spot'; readonly id: string}
    | {readonly type: 'link'; readonly target: string}
  )

/** What stands where in the text of a policy. */
export interface PolicyMarks {
  /** In the order of their starts, the longer first. */
  spansOf(leaf: Leaf): readonly MarkedSpan[]
  /** What is missing under a heading. */
  lackingAt(leaf: Leaf): readonly Note[]
  /** The id of what stands at a place; undefined where it is not in the text. */
  idOf(place: Place): string | undefined
  /** The language of the clause in which a place is. */
  languageOf(place: Place): Language
}

/** Finds the words of findings and of the `places` that belong to them; `file` is the policy's number on the page. */
export function markPolicy(
  policy: Policy,
  notes: readonly Note[],
  places: readonly Place[],
  file: number
): PolicyMarks {
  const text: Marking = {
    locator: createLocator(policy),
    spans: new Map(),
    lacking: new Map(),
    ids: new Map()
  }
  const {spans, lacking, ids} = text
  for (const note of notes) putNote(note, text)
  for (const place of places) putSpot(place, `s${file}-${ids.size}`, text)
  for (const link of policy.links) putLink(link, text)
  for (const row of spans.values()) row.sort((a, b) => a.start - b.start || b.end - a.end)
  const languages = languagesOf(policy)
  return {
    spansOf: leaf => spans.get(leaf) ?? [],
    lackingAt: leaf => lacking.get(leaf) ?? [],
    idOf: place => ids.get(keyOf(place)),
    languageOf: ({id}) => languages.get(id) ?? policy.language
  }
}

interface Marking {
  readonly locator: Locator
  readonly spans: Map<Leaf, MarkedSpan[]>
  readonly lacking: Map<Leaf, Note[]>
  readonly ids: Map<string, string>
}

function putNote(note: Note, {locator, spans, lacking, ids}: Marking): void {
  const {finding, group, key} = note
  const spot = group === 'closed' || finding.id === 'policy' ? undefined : locator.ofPlace(finding)
  if (!spot) return
  const {leaf, start, end} = spot
  if (isMissing(finding)) add(lacking, leaf, note)
  else add(spans, leaf, {type: 'note', note, start, end})
  // Of several findings on the same words the first is where others lead to.
  if (!ids.has(keyOf(finding))) ids.set(keyOf(finding), `m${key}`)
}

function putSpot(place: Place, id: string, {locator, spans, ids}: Marking): void {
  const spot = ids.has(keyOf(place)) || place.id === 'policy' ? undefined : locator.ofPlace(place)
  if (!spot) return
  const {leaf, start, end} = spot
  add(spans, leaf, {type: 'spot', id, start, end})
  ids.set(keyOf(place), id)
}

function putLink({start, end, target}: Policy['links'][number], {locator, spans}: Marking): void {
  const spot = locator.ofOffsets(start, end)
  if (spot) add(spans, spot.leaf, {type: 'link', target, start: spot.start, end: spot.end})
}

function add<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const row = map.get(key)
  if (row) row.push(value)
  else map.set(key, [value])
}

function keyOf({line, column, endLine, endColumn}: Place): string {
  return `${line}:${column}-${endLine}:${endColumn}`
}

function languagesOf(policy: Policy): ReadonlyMap<string, Language> {
  const languages = new Map<string, Language>()
  visitBranches(policy, ({id, language}) => languages.set(id, language))
  return languages
}
