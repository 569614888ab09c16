import {closeHeadings, closeTo, type Draft, type DraftMark, indentOf, type OutlineState, open} from './draft.js'
import type {Entry} from './entries.js'
import {isCapitals, isHeadline, isLongHeadline} from './headline.js'
import {levelOf} from './levels.js'
import {rank} from './ranks.js'
import {hasVerb} from './verbs.js'

/** Takes an entry with a mark: a section if it heads something, else a clause or a point. */
export function takeNumbered(state: OutlineState, entry: Entry, next: Entry | undefined): void {
  const {mark, text} = entry
  if (!mark) return
  if (entry.kind === 'heading') closeHeadings(state, entry.depth)
  const headed = entry.kind === 'heading' || entry.bold || isCapitals(text.value)
  const level = levelOf(state, entry, next, headed)
  const heads = level < rank.lead && headsSection(state, entry, next, headed)
  closeTo(state, level)
  closeToParent(state, mark)
  const kind = mark.kind === 'annex' ? 'annex' : heads ? 'section' : level < rank.lead ? 'numbered' : 'point'
  const draft: Draft = {
    type: heads ? 'section' : 'clause',
    kind,
    mark,
    texts: text.value === '' ? [] : [text],
    children: [],
    rank: level,
    depth: entry.kind === 'heading' ? entry.depth : Number.POSITIVE_INFINITY,
    headed,
    indent: indentOf(entry),
    start: entry.start
  }
  open(state, draft)
}

/** «2.2» stands in «2», not in the last item of a list there. */
function closeToParent({stack}: OutlineState, mark: DraftMark): void {
  if (mark.kind !== 'decimal' || mark.parts.length < 2) return
  const num = mark.parts.slice(0, -1).join('.')
  const parent = stack.findLastIndex(draft => draft.mark?.num === num)
  const cut = parent < 0 ? -1 : stack.findIndex((draft, at) => at > parent && draft.type === 'clause')
  if (cut >= 0) stack.length = cut
}

/** A numbered headline is a section when something stands under it: its subclauses, or words before the next number. */
export function headsSection(
  {parenCounts}: Pick<OutlineState, 'parenCounts'>,
  entry: Entry,
  next: Entry | undefined,
  headed: boolean
): boolean {
  const {mark, kind} = entry
  const {value} = entry.text
  if (!mark || mark.kind === 'annex' || kind === 'heading') return mark !== undefined
  if (mark.kind === 'word') return value === '' || isHeading(value)
  if (value === '' || kind === 'item' || mark.kind === 'letter' || (mark.kind === 'paren' && !parenCounts)) return false
  // «2.2. Данные:» before «2.2.1. имя;» announces a list.
  if (value.endsWith(':') && /^\p{Ll}/u.test(next?.text.value ?? '')) return false
  const after = next?.mark
  if (after?.kind === 'decimal' && isFirstChild(mark, after)) return isHeading(value) || isLongHeadline(value)
  if (!isHeading(value)) return false
  if (headed) return true
  if (/[.:]$/.test(value) || mark.parts.length > 1 || !next) return false
  // A brother right after it leaves nothing to head, unless the numbers begin anew.
  return !(after?.kind === mark.kind && after.parts.length <= mark.parts.length && after.num !== '1')
}

/**
 * A headline; one with a full stop or a colon is a heading only without a verb: «Цели обработки:», «Оператор вправе:».
 */
function isHeading(value: string): boolean {
  return isHeadline(value) || (/[.:]$/.test(value) && isHeadline(value.slice(0, -1)) && !hasVerb(value))
}

function isFirstChild(mark: DraftMark, after: DraftMark): boolean {
  return after.num.startsWith(`${mark.num}.`) && after.parts.length === mark.parts.length + 1
}
