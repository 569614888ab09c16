import type {Edit} from '../../diff/policy-diff.js'
import {shortenEdits} from '../diff/edits.js'
import {shorten, wrap} from '../wrap.js'
import {markEdits, wrapEdits} from '../wrap-edits.js'
import {type AlignView, type NearClause, nearClauses, wordOwn, wordPairs, wordReplacements} from './align-view.js'
import {boldName} from './text-details.js'
import {type ComparePage, hang} from './text-page.js'

/**
 * What the policies have in common, what each changed, and what one alone has; nothing where that was not asked for.
 */
export function alignLines(page: ComparePage): string[] {
  const {matrix, words, paint} = page
  const {align} = matrix
  if (!align) return []
  const head = [paint.bold(words.align), '']
  if (align.pairs.length === 0) return [...head, `  ${words.unrelated}`]
  const view: AlignView = {...page, align}
  const replaced = wordReplacements(view)
  const near = nearClauses(view)
  const own = wordOwn(view)
  return [
    ...head,
    ...wordPairs(view).flatMap(line => hang(line, 2)),
    ...(replaced.length > 0 ? ['', paint.bold(`  ${words.replaced}`), ''] : []),
    ...replaced.flatMap(line => hang(line, 4)),
    ...(near.length > 0 ? ['', paint.bold(`  ${words.near}: ${near.length}`)] : []),
    ...near.flatMap(clause => ['', ...clauseLines(clause, page)]),
    ...(own.length > 0 ? ['', paint.bold(`  ${words.own}`)] : []),
    ...own.flatMap(({title, parts}) => ['', `    ${title}`, ...parts.flatMap(part => hang(part, 6))])
  ]
}

function clauseLines({first, others, words, similar}: NearClause, page: ComparePage): string[] {
  const headed = (head: string): string[] => boldName(head, hang(`${head}, ${similar}`, 4), page.paint.bold)
  const [only] = others
  if (only && others.length === 1) return [...headed(`${first.title} – ${only.title}`), ...editLines(only.edits, page)]
  return [
    ...headed(first.title),
    ...wrap(shorten(words, 160), 6),
    ...others.flatMap(({title, edits}) => [...hang(title, 4), ...editLines(edits, page)])
  ]
}

function editLines(edits: readonly Edit[], {color, paint}: ComparePage): string[] {
  const short = shortenEdits(edits)
  const paintRun = ({type, text}: Edit): string =>
    type === 'same' ? text : type === 'added' ? paint.green(text) : paint.red.strikethrough(text)
  return wrapEdits(color ? short : markEdits(short), 6).map(line => `      ${line.map(paintRun).join('')}`)
}
