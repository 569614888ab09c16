import type {Fix} from '../../checks/mend.js'
import type {Place} from '../../finding.js'
import type {Language} from '../../language/language.js'
import type {Finding, RelatedPlace} from '../../lint.js'
import {type Messages, messages} from '../messages.js'
import {shorten} from '../wrap.js'
import type {LawTaxonomies} from './laws.js'
import {levels} from './tool.js'
import {type ArtifactLocation, locationOf} from './uri.js'

/** The file of a result, with its place among the files of the run. */
export type IndexedLocation = ArtifactLocation & {readonly index: number}

/** What the results of a file share. */
export interface ResultSetting {
  readonly path: string
  readonly file: IndexedLocation
  readonly language: Language
  readonly laws: LawTaxonomies
  /** Places of the rules in the table of the program. */
  readonly ruleIndex: ReadonlyMap<string, number>
  readonly fingerprints: ReadonlyMap<Finding, string>
}

/** One finding as a result. */
export function resultOf(finding: Finding, setting: ResultSetting): object {
  const {language, laws, ruleIndex, fingerprints} = setting
  const {ruleId, kind, severity, confidence, related, citations, baselineState} = finding
  const index = ruleIndex.get(ruleId)
  const taxa = laws.refer(citations)
  const fixes = (finding.fixes ?? []).flatMap(one => fixOf(one, setting))
  return {
    ruleId,
    ...(index !== undefined && {ruleIndex: index}),
    level: levels[severity],
    message: {text: messageOf(finding, messages[language])},
    locations: [locationOfPlace(finding, setting)],
    ...(related.length > 0 && {
      relatedLocations: related.map((one, at) => ({
        id: at + 1,
        ...locationOfPlace(one, setting),
        message: {text: one.reason === '' ? nameOf(one, messages[language]) : one.reason}
      }))
    }),
    partialFingerprints: {'findingHash/v1': fingerprints.get(finding) ?? ''},
    ...(taxa.length > 0 && {taxa}),
    // Where nothing is suppressed the list is empty: all results of a run have it, or none.
    suppressions: suppressionsOf(finding, setting),
    ...(baselineState !== undefined && {baselineState}),
    ...(fixes.length > 0 && {fixes}),
    properties: {kind, confidence}
  }
}

/** Reason, words and links to the related places, which hosts show only where the message leads to them. */
function messageOf({reason, words, related}: Finding, about: Messages): string {
  const spoken = words === '' ? '' : `\n«${shorten(words, 160)}»`
  const links = related.map((one, at) => `\n↔ [${escapeLink(relatedWords(one, about))}](${at + 1})`)
  return `${unlinked(reason + spoken)}${links.join('')}`
}

function relatedWords(place: RelatedPlace, about: Messages): string {
  const name = nameOf(place, about)
  return place.reason === '' ? name : `${name}: «${shorten(place.reason, 120)}»`
}

function nameOf({clause}: Place, about: Messages): string {
  return clause === '' ? about.opening : about.clause(clause)
}

function escapeLink(words: string): string {
  return words.replace(/[\\[\]]/g, '\\$&')
}

/** Words in which nobody reads a link. */
function unlinked(words: string): string {
  return words.replace(/\](?=\()/g, '] ')
}

function locationOfPlace(place: Place, {path, file}: ResultSetting): object {
  const {id, clause, heading, line, column, endLine, endColumn} = place
  const name = [clause, heading].filter(part => part !== '').join(' ')
  return {
    physicalLocation: {
      artifactLocation: file,
      region: {startLine: line, startColumn: column, endLine, endColumn}
    },
    ...(name !== '' && {logicalLocations: [{name, fullyQualifiedName: `${path}#${id}`, kind: 'clause'}]})
  }
}

function suppressionsOf({suppression}: Finding, setting: ResultSetting): object[] {
  if (!suppression) return []
  const {origin, reason, until, place, from} = suppression
  const location = place ? locationOfPlace(place, setting) : lineOf(from ?? '')
  return [
    {
      kind: origin === 'text' ? 'inSource' : 'external',
      status: 'accepted',
      justification: reason,
      ...(location && {location}),
      ...(until !== undefined && {properties: {until}})
    }
  ]
}

/** A fix, all of its edits; none where the file prints the words in another way than they were read. */
function fixOf({edits, safe}: Fix, {file}: ResultSetting): object[] {
  if (edits.length === 0 || edits.some(({start, end, was}) => end - start !== was.length)) return []
  const replacements = edits.map(({start, end, text}) => ({
    deletedRegion: {charOffset: start, charLength: end - start},
    insertedContent: {text}
  }))
  return [{artifactChanges: [{artifactLocation: file, replacements}], properties: {safe}}]
}

/** The line `zanlint.yml:12` of a file that is not a policy. */
function lineOf(from: string): object | undefined {
  const [, path = '', line] = /^(.+):(\d+)$/.exec(from) ?? []
  if (line === undefined) return undefined
  return {physicalLocation: {artifactLocation: locationOf(path), region: {startLine: Number(line)}}}
}
