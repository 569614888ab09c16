import type {Edit} from '../../diff/policy-diff.js'
import {shortenEdits} from '../diff/edits.js'
import {printFold} from '../diff/markdown-folds.js'
import {escapeLine, escapeMarkdown} from '../markdown-escape.js'
import {shorten} from '../wrap.js'
import {type AlignView, type NearClause, nearClauses, wordOwn, wordPairs, wordReplacements} from './align-view.js'
import type {MarkdownPage} from './markdown-page.js'

/**
 * What the policies have in common, what each changed, and what one alone has; nothing where that was not asked for.
 */
export function alignBlocks(page: MarkdownPage): string[] {
  const {matrix, words} = page
  const {align} = matrix
  if (!align) return []
  const heading = `#### ${words.align}`
  if (align.pairs.length === 0) return [heading, words.unrelated]
  const view: AlignView = {...page, align}
  const replaced = wordReplacements(view)
  const near = nearClauses(view)
  const own = wordOwn(view).map(({title, parts}) =>
    [`- **${escapeMarkdown(title)}**`, ...parts.map(part => `  - ${escapeMarkdown(part)}`)].join('\n')
  )
  return [
    heading,
    list(wordPairs(view)),
    ...(replaced.length > 0 ? [`**${words.replaced}**`, list(replaced)] : []),
    fold(`${words.near}: ${near.length}`, near.map(clauseBlock)),
    fold(words.own, own)
  ]
}

function list(lines: readonly string[]): string {
  return lines.map(line => `- ${escapeMarkdown(line)}`).join('\n')
}

function fold(heading: string, blocks: readonly string[]): string {
  return blocks.length > 0 ? printFold({heading, kind: 'changes', rank: 0, blocks}).trimEnd() : ''
}

function clauseBlock({first, others, words, similar}: NearClause): string {
  const [only] = others
  if (only && others.length === 1)
    return `- **${escapeMarkdown(`${first.title} – ${only.title}`)}**, ${similar}\n\n  > ${quote(only.edits)}\n`
  return [
    `- **${escapeMarkdown(first.title)}**, ${similar}`,
    '',
    `  > ${escapeLine(shorten(words, 160))}`,
    '',
    ...others.flatMap(({title, edits}) => [`  **${escapeMarkdown(title)}**`, '', `  > ${quote(edits)}`, ''])
  ].join('\n')
}

function quote(edits: readonly Edit[]): string {
  return shortenEdits(edits).map(wordEdit).join('').trim()
}

/** Spaces stay outside of the marks. */
function wordEdit({type, text}: Edit, at: number): string {
  const words = at === 0 ? escapeLine(text) : escapeMarkdown(text)
  if (type === 'same' || text.trim() === '') return words
  const tag = type === 'added' ? 'ins' : 'del'
  return words.replace(/\S(?:.*\S)?/su, inner => `<${tag}>${inner}</${tag}>`)
}
