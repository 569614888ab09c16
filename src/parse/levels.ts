import {type Draft, type DraftMark, headingRank, indentOf, lastWords, type OutlineState} from './draft.js'
import type {Entry} from './entries.js'
import {isHeadline} from './headline.js'
import {rank, rankOf} from './ranks.js'

/**
 * The rank of a numbered entry among the drafts that are open; the form of its number decides, but for lists inside
 * lists.
 */
export function levelOf(state: OutlineState, entry: Entry, next: Entry | undefined, headed: boolean): number {
  const level = rankOf(entry, state.parenCounts) ?? rank.bullet
  const {mark} = entry
  if (!mark) return level
  if (entry.kind === 'heading') return level < rank.lead ? level : headingRank(state, entry)
  if (mark.kind === 'decimal' && mark.parts.length === 1)
    return headed ? level : singleLevel(state, entry, mark, next, level)
  return level >= rank.paren && level < rank.bullet ? listLevel(state, mark, level) : level
}

/** `1)`, `а)`, `(i)`: beside their like; a first one under the point that announces it («а) следующие данные:»). */
function listLevel({stack, last}: OutlineState, mark: DraftMark, level: number): number {
  const brother = stack.findLast(draft => isBefore(draft, mark))
  if (brother) return brother.rank
  const announced =
    last?.kind === 'point' && last.mark !== undefined && last.mark.kind !== 'bullet' && endsWithColon(last)
  return announced && mark.parts[0] === 1 ? Math.max(level, last.rank + 1) : level
}

// Columns that make a list a list inside another.
const deeper = 2

/** A single number opens a clause, or an item of a list («2.1. Оператор обрабатывает: 1. имя; 2. телефон»). */
function singleLevel(
  {stack, last}: OutlineState,
  entry: Entry,
  mark: DraftMark,
  next: Entry | undefined,
  level: number
): number {
  if (mark.parts[0] === 1) {
    const numbered = stack.findLast(draft => draft.mark?.kind === 'decimal')
    if (numbered && last && endsWithColon(last)) return Math.max(rank.listed, numbered.rank + 0.1)
    if (numbered === last && numbered && indentOf(entry) >= numbered.indent + deeper)
      return Math.max(rank.listed, numbered.rank + 0.1)
    const heading = stack.findLast(draft => draft.mark !== undefined)
    const begins = heading?.type === 'section' && heading.rank === level && (heading.headed || heading === last)
    return begins ? rank.restarted : level
  }
  const all = stack.filter(draft => isBefore(draft, mark))
  const beside = all.filter(draft => Math.abs(draft.indent - indentOf(entry)) < deeper)
  const brothers = beside.length > 0 ? beside : all
  const inner = brothers.at(-1)
  const outer = brothers.at(-2)
  if (inner && outer && leavesList(inner, entry, mark, next)) return outer.rank
  return inner?.rank ?? level
}

/** Whether a number that continues both a list and the clauses around it belongs to the clauses. */
function leavesList(inner: Draft, entry: Entry, mark: DraftMark, next: Entry | undefined): boolean {
  const {value} = entry.text
  if (next?.mark?.kind === 'decimal' && next.mark.num === `${mark.num}.1`) return true
  const before = lastWords(inner)
  if (/[;,]$/.test(before) || /^\p{Ll}/u.test(value)) return false
  return isHeadline(value.replace(/\.$/, '')) && !isHeadline(before.replace(/\.$/, ''))
}

/** Whether `draft` is the one that `mark` continues: the same form, one less. */
function isBefore(draft: Draft, mark: DraftMark): boolean {
  const before = draft.mark
  if (!before || before.kind !== mark.kind || before.parts.length !== mark.parts.length) return false
  return (before.parts[0] ?? 0) + 1 === mark.parts[0] && before.value.startsWith('(') === mark.value.startsWith('(')
}

function endsWithColon(draft: Draft): boolean {
  return lastWords(draft).endsWith(':')
}
