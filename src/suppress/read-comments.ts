import type {Point} from 'unist'
import type {Analysis} from '../analyze/analysis.js'
import {placeOfStart} from '../analyze/place.js'
import type {Place} from '../finding.js'
import type {Finding} from '../lint.js'
import {readSource, type Source} from '../tree/source.js'
import {type ClauseMap, type ClauseSpan, comparePoints, mapClauses} from './clauses.js'
import {type Comment, findComments} from './comments.js'
import {type Directive, readDirective} from './directives.js'
import type {Held} from './held.js'
import type {Remark} from './remarks.js'

/** Tells whether a rule of this name is known. */
export type IsKnown = (name: string) => boolean

interface Reading {
  readonly analysis: Analysis
  readonly source: Source
  readonly clauses: ClauseMap
  readonly isKnown: IsKnown
  readonly held: Held[]
  readonly remarks: Remark[]
  /** Ranges that nothing has ended yet, by the rule that they name. */
  readonly open: Map<string, Range[]>
}

/** From a comment to the one that ends it, or to the end of the text. */
interface Range {
  readonly start: Point
  end: Point | undefined
}

/** What the comments of a `file` keep back, and what is wrong with them. */
export function readComments(analysis: Analysis, file: string, isKnown: IsKnown): Pick<Reading, 'held' | 'remarks'> {
  const source = readSource(file)
  const clauses = mapClauses(analysis.policy)
  const reading: Reading = {analysis, source, clauses, isKnown, held: [], remarks: [], open: new Map()}
  for (const comment of findComments(source.text)) readComment(reading, comment)
  return reading
}

function readComment(reading: Reading, comment: Comment): void {
  const directive = readDirective(comment, reading.isKnown)
  if ('fault' in directive) {
    remark(reading, comment, {fault: 'broken', details: {fault: directive.fault}})
    return
  }
  const known = directive.rules.filter(reading.isKnown)
  for (const rule of directive.rules)
    if (!reading.isKnown(rule)) remark(reading, comment, {fault: 'unknown-rule', details: {rule}})
  if (directive.kind === 'to') {
    endRanges(reading, directive, known)
    return
  }
  const covering = coverOf(reading, directive)
  if (directive.reason === '') {
    remark(reading, comment, {fault: 'reason', details: {rules: directive.rules.join(', ')}})
    return
  }
  if (known.length === 0) return
  if (!covering) {
    remark(reading, comment, {fault: 'broken', details: {fault: noClause}})
    return
  }
  const place = placeOf(reading, comment)
  const {reason, until} = directive
  reading.held.push({
    parts: known.map(name => ({name, covers: covering(name)})),
    mark: {reason, origin: 'text', place, ...(until !== undefined && {until})},
    place,
    words: comment.content,
    isExact: true
  })
}

type Covers = (finding: Finding) => boolean

/** Which findings of a rule a comment keeps back; undefined where no clause follows that it could mean. */
function coverOf(reading: Reading, directive: Directive): ((name: string) => Covers) | undefined {
  const {comment, kind, rules} = directive
  const start = reading.source.point(comment.end)
  if (kind === 'file') return () => () => true
  if (kind === 'clause') {
    const next = reading.clauses.next(start)
    return next && (() => finding => stands(finding, next))
  }
  const ranges = new Map<string, Range>(rules.map(name => [name, {start, end: undefined}]))
  for (const [name, range] of ranges) {
    const open = reading.open.get(name)
    if (open) open.push(range)
    else reading.open.set(name, [range])
  }
  return name => finding => stands(finding, ranges.get(name))
}

function stands(
  finding: Finding,
  range: {readonly start: Point; readonly end: Point | undefined} | undefined
): boolean {
  if (!range || comparePoints(finding, range.start) < 0) return false
  return range.end === undefined || comparePoints(finding, range.end) < 0
}

function endRanges(reading: Reading, {comment, rules}: Directive, known: readonly string[]): void {
  const end = reading.source.point(comment.start)
  const names = rules.length === 0 ? [...reading.open.keys()] : known
  const idle = names.filter(name => !reading.open.has(name))
  for (const name of names) {
    for (const range of reading.open.get(name) ?? []) range.end = end
    reading.open.delete(name)
  }
  if (idle.length > 0 || (names.length === 0 && rules.length === 0))
    remark(reading, comment, {fault: 'broken', details: {fault: nothingToEnd}})
}

function remark(reading: Reading, comment: Comment, about: Pick<Remark, 'fault' | 'details'>): void {
  reading.remarks.push({...about, place: placeOf(reading, comment), words: comment.content})
}

/** The place of a comment: it belongs to the clause that it speaks of, else to the one that it stands in or after. */
function placeOf({analysis, source, clauses}: Reading, {start, end, content}: Comment): Place {
  const [from, to] = [source.point(start), source.point(end)]
  const meant = content.startsWith('zanlint-disable-next-clause') ? clauses.next(to) : undefined
  const around: Pick<ClauseSpan, 'id' | 'clause' | 'heading'> =
    meant ?? clauses.last(from) ?? placeOfStart(analysis.policy)
  const {id, clause, heading} = around
  return {id, clause, heading, line: from.line, column: from.column, endLine: to.line, endColumn: to.column}
}

const noClause = {
  ru: 'после него нет ни одного пункта, ожидался пункт, к которому оно относится',
  kk: 'одан кейін бірде-бір тармақ жоқ, ол қатысты болатын тармақ күтілген',
  en: 'no clause follows it, the clause that it is about was expected'
}
const nothingToEnd = {
  ru: 'zanlint-enable ничего не заканчивает, ожидалось раньше него zanlint-disable с тем же правилом',
  kk: 'zanlint-enable ештеңені аяқтамайды, одан бұрын сол ережемен zanlint-disable күтілген',
  en: 'zanlint-enable ends nothing, zanlint-disable of the same rule was expected before it'
}
