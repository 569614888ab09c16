import {
  bareClause,
  bareSection,
  closeHeadings,
  closeTo,
  type Draft,
  headingRank,
  lastWords,
  type OutlineState,
  open
} from './draft.js'
import type {Entry} from './entries.js'
import {headsBlock} from './headings.js'
import {isHeadline} from './headline.js'
import {headsSection} from './numbered.js'
import {rank} from './ranks.js'
import {continues} from './torn.js'

/** A Markdown heading without a number. */
export function takeHeading(state: OutlineState, entry: Entry): void {
  closeHeadings(state, entry.depth)
  open(state, bareSection('section', [entry.text], entry, headingRank(state, entry)))
}

/** A bullet: a point of the clause above, or of the bullet that stands further left. */
export function takeItem(state: OutlineState, entry: Entry): void {
  const level = rank.bullet + entry.depth
  closeTo(state, level)
  const {bullet} = entry
  const mark: Draft['mark'] = bullet && {
    kind: 'bullet',
    value: bullet.value,
    num: '',
    parts: [],
    start: bullet.start,
    end: bullet.end
  }
  open(state, {...bareClause('point', entry, level), mark})
}

/** A row of a table. */
export function takeRow(state: OutlineState, entry: Entry): void {
  closeTo(state, rank.paren)
  open(state, {...bareClause('row', entry, rank.bullet), texts: [...(entry.cells ?? [])]})
}

/** Words without a mark: the rest of a torn paragraph, a headline, an item whose bullet was lost, or a paragraph. */
export function takeParagraph(
  state: OutlineState,
  entry: Entry,
  previous: Entry | undefined,
  next: Entry | undefined
): void {
  const {last} = state
  if (fillsEmpty(last, entry)) return
  const before = lastWords(last)
  if (last?.type === 'clause' && last.kind !== 'row' && continues(before, entry.text.value, state.lead !== undefined)) {
    last.texts.push(entry.text)
  } else if (headsBlock(entry, previous, next)) takeRunIn(state, entry, next)
  else if (isUnmarkedItem(state, entry, before)) {
    closeTo(state, rank.bullet)
    open(state, bareClause('point', entry, rank.bullet))
  } else {
    const inside = state.stack.findLast(draft => draft.rank >= rank.bullet && entry.depth > draft.rank - rank.bullet)
    closeTo(state, inside ? inside.rank + 1 : rank.lead)
    open(state, bareClause('paragraph', entry, entry.text.value.endsWith(':') ? rank.lead : rank.paragraph))
  }
}

/** A number on a line of its own takes the next paragraph as its words, «Статья 5» the next headline as its heading. */
function fillsEmpty(last: Draft | undefined, entry: Entry): boolean {
  if (!last?.mark || last.texts.length > 0 || last.children.length > 0) return false
  if (last.type === 'section' && !isHeadline(entry.text.value)) return false
  last.texts.push(entry.text)
  return true
}

/**
 * A headline among paragraphs: under the numbered section that is open, beside other headlines, or around the clauses
 * that follow.
 */
function takeRunIn(state: OutlineState, entry: Entry, next: Entry | undefined): void {
  const around = state.stack.findLastIndex(
    draft => draft.type === 'section' && (draft.mark !== undefined || draft.depth < Number.POSITIVE_INFINITY)
  )
  const single = next?.mark?.kind === 'decimal' && next.mark.parts.length === 1
  const encloses = single && (state.restarts || !headsSection(state, next, undefined, next.bold))
  const annex = state.stack[around]?.kind === 'annex'
  if (around < 0 || encloses) closeTo(state, rank.part - 1)
  else state.stack.length = around + 1
  const outermost = annex || (state.stack.length === 0 && (encloses || state.restarts))
  open(state, bareSection('section', [entry.text], entry, outermost ? rank.part - 1 : rank.runIn))
}

/**
 * Lines in a row after a colon, each ending with a semicolon or short and in lower case: a list whose bullets were
 * lost.
 */
function isUnmarkedItem(state: OutlineState, entry: Entry, before: string): boolean {
  if (before.endsWith(':')) state.lead = state.last
  if (!state.lead) return false
  const {value} = entry.text
  const listed = before.endsWith(';') || (before.endsWith(':') && (value.endsWith(';') || /^\p{Ll}/u.test(value)))
  const short =
    /^\p{Ll}/u.test(value) && state.last?.kind === 'point' && state.last.mark === undefined && !before.endsWith('.')
  if (listed || short) return true
  state.lead = undefined
  return false
}
