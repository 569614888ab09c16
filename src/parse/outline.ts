import {joinTexts} from '../tree/text.js'
import type {Block} from './block.js'
import {findContents} from './contents.js'
import {bareClause, bareSection, closeTo, type Outline, type OutlineState, open} from './draft.js'
import {type Entry, readEntries} from './entries.js'
import {takeNumbered} from './numbered.js'
import {takeHeading, takeItem, takeParagraph, takeRow} from './paragraphs.js'
import {rank} from './ranks.js'
import {findRequisites} from './requisites.js'
import {findTitle} from './title.js'

/** Arranges blocks into sections and clauses by their numbers, headings, bullets and indentation. */
export function buildOutline(blocks: readonly Block[]): Outline {
  const contents = findContents(blocks)
  const entries = readEntries(blocks, contents)
  const [titleFrom, titleTo] = findTitle(entries) ?? [0, 0]
  const requisites = findRequisites(entries)
  const state = startOutline(entries)
  entries.forEach((entry, at) => {
    if (at === titleFrom && at < titleTo) setTitle(state, entries.slice(titleFrom, titleTo))
    else if (at < titleTo) takeOpening(state, entry, at > titleFrom)
    else if (entry.contents) takeApart(state, entry, 'contents', !entries[at - 1]?.contents, contents?.titled === true)
    else if (requisites && at >= requisites.from)
      takeApart(state, entry, 'requisites', at === requisites.from, requisites.titled)
    else {
      if (entries[at - 1]?.contents) closeTo(state, rank.annex)
      take(state, entry, entries[at - 1], entries[at + 1])
    }
  })
  return state.outline
}

function startOutline(entries: readonly Entry[]): OutlineState {
  const parenCounts = !entries.some(({mark}) => mark?.kind === 'decimal' || mark?.kind === 'word')
  const restarts = entries.filter(({mark}) => mark?.kind === 'decimal' && mark.num === '1').length > 1
  return {outline: {title: undefined, children: []}, stack: [], parenCounts, restarts, last: undefined, lead: undefined}
}

function setTitle(state: OutlineState, entries: readonly Entry[]): void {
  closeTo(state, rank.annex)
  const text = joinTexts(
    entries.map(entry => entry.text),
    ' '
  )
  state.outline.title = {text, at: state.outline.children.length}
  state.last = undefined
}

/** What stands over a title; the lines of the title itself are taken already. */
function takeOpening(state: OutlineState, entry: Entry, taken: boolean): void {
  closeTo(state, rank.annex)
  if (!taken) open(state, {...bareClause('paragraph', entry, rank.paragraph), mark: entry.mark})
}

function take(state: OutlineState, entry: Entry, previous: Entry | undefined, next: Entry | undefined): void {
  if (entry.mark) takeNumbered(state, entry, next)
  else if (entry.kind === 'row') takeRow(state, entry)
  else if (entry.kind === 'item') takeItem(state, entry)
  else if (entry.kind === 'heading') takeHeading(state, entry)
  else takeParagraph(state, entry, previous, next)
}

/** A line of what stands apart from the policy's clauses; the first opens a section for all, and may be its heading. */
function takeApart(
  state: OutlineState,
  entry: Entry,
  kind: 'contents' | 'requisites',
  first: boolean,
  titled: boolean
): void {
  if (first) {
    closeTo(state, rank.annex)
    open(state, bareSection(kind, titled ? [entry.text] : [], entry, 1))
    if (titled) return
  }
  closeTo(state, rank.bullet)
  open(state, bareClause(kind === 'contents' ? 'contents' : 'paragraph', entry, rank.bullet))
}
