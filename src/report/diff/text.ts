import {Chalk} from 'chalk'
import type {PolicyDiff} from '../../diff/policy-diff.js'
import type {Language} from '../../language/language.js'
import {clean} from '../clean.js'
import {messages} from '../messages.js'
import {wrap} from '../wrap.js'
import {groupByEffect} from './order.js'
import {
  aboutBoth,
  countEffects,
  countFindings,
  countFolded,
  countRequired,
  countTypes,
  saySame,
  tellRoles
} from './summary.js'
import {groupLines, renumberedLines, summaryLine} from './text-changes.js'
import {foundLines} from './text-findings.js'
import type {DiffPage} from './text-page.js'
import {diffWords} from './words.js'

/** How a report of two versions is to look. */
export interface DiffTextOptions {
  readonly language: Language
  readonly color: boolean
  /** Only the head and one line a change. */
  readonly summary: boolean
  /** The law of this day, YYYY-MM-DD, to be named in the head. */
  readonly asOf?: string
}

/** Both versions for a terminal or a CI log of 80 columns: what matters first, words as in a word diff. */
export function reportDiffText(given: PolicyDiff, {language, color, summary, asOf}: DiffTextOptions): string {
  const diff = clean(given)
  const paint = new Chalk({level: color ? 1 : 0})
  const page: DiffPage = {words: diffWords[language], about: messages[language], paint, color}
  const groups = groupByEffect(diff, page.words)
  const body = summary
    ? groups.flatMap(group => group.changes.flatMap(one => summaryLine(one, page)))
    : [...groups.flatMap(group => groupLines(group, page)), ...renumberedLines(diff, page), ...foundLines(diff, page)]
  const lines = [
    ...headLines(diff, page, asOf),
    '',
    ...countLines(diff, page),
    ...(body.length > 0 ? ['', ...body] : [])
  ]
  while (lines.at(-1) === '') lines.pop()
  return `${lines.join('\n')}\n`
}

function headLines(diff: PolicyDiff, {about, paint}: DiffPage, asOf: string | undefined): string[] {
  const {before, after} = diff
  const paths = `${before.path} → ${after.path}`
  const title = paths.length <= 80 ? [paths] : [before.path, `→ ${after.path}`]
  return [...title.map(line => paint.bold(line)), ...wrap(aboutBoth(diff, about, asOf), 2)]
}

function countLines(diff: PolicyDiff, {words, about}: DiffPage): string[] {
  const same = saySame(diff, words)
  return [
    ...(same === '' ? [countTypes(diff, words), countEffects(diff, words)] : [same]),
    countFindings(diff, words),
    countRequired(diff, about),
    tellRoles(diff, words),
    countFolded(diff, words, about)
  ].flatMap(line => (line === '' ? [] : wrap(line, 2)))
}
