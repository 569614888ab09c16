import type {Block} from './block.js'

/** The blocks that make a table of contents, `[from, to)`, and whether the first is its title. */
export interface Contents {
  readonly from: number
  readonly to: number
  readonly titled: boolean
}

const title = /^(?:содержание|оглавление|мазмұны?|contents|table of contents)[.:]?$/iu
const leaders = /(?:\.\s?){4,}\s*\d{1,3}$|…{2,}\s*\d{1,3}$|\t\d{1,3}$/
// Contents stand near the beginning; nobody lists fewer headings, and no line of theirs is longer.
const furthest = 60
const fewest = 3
const longestLine = 160

/**
 * Finds the table of contents: titled so, or lines with dot leaders, or links into the text itself, or short lines of
 * which most come back later word for word. Undefined when there is none.
 */
export function findContents(blocks: readonly Block[]): Contents | undefined {
  const head = blocks.slice(0, furthest)
  const titled = head.findIndex(block => title.test(block.text.value))
  if (titled >= 0) {
    const to = repeatsFrom(blocks, titled + 1, runEnd(blocks, titled + 1, isLine))
    if (to - titled > fewest) return {from: titled, to, titled: true}
  }
  for (let from = 0; from < head.length; from++) {
    const to = runEnd(blocks, from, block => isLine(block) && (leadsInside(block) || leaders.test(block.text.value)))
    if (to - from >= fewest) return {from, to, titled: false}
    from = Math.max(from, to - 1)
  }
  return findRepeated(blocks, head)
}

function isLine(block: Block): boolean {
  const {value} = block.text
  return value !== '' && value.length <= longestLine && (block.link || leaders.test(value) || !/[.;:,]$/.test(value))
}

function leadsInside(block: Block): boolean {
  return block.link && /^#./.test(block.links[0]?.target ?? '')
}

function runEnd(blocks: readonly Block[], from: number, belongs: (block: Block) => boolean): number {
  let to = from
  while (to < blocks.length) {
    const block = blocks[to]
    if (!block || !belongs(block)) break
    to++
  }
  return to
}

/** The words of a line without its number and its page. */
function bare(block: Block): string {
  return block.text.value
    .replace(leaders, '')
    .replace(/[\s\u00a0]\d{1,3}$/, '')
    .replace(/^[\s\d.)]+/, '')
    .trim()
    .toLowerCase()
}

/** The contents end where their first line comes back as the heading it names. */
function repeatsFrom(blocks: readonly Block[], from: number, to: number): number {
  const first = blocks[from]
  const again = first ? blocks.slice(from + 1, to).findIndex(block => bare(block) === bare(first)) : -1
  return again < 0 ? to : from + 1 + again
}

/** Untitled contents: a run of short lines, of which three quarters are headings further down. */
function findRepeated(blocks: readonly Block[], head: readonly Block[]): Contents | undefined {
  const from = head.findIndex((block, at) => at > 0 && isLine(block) && /^\d/.test(block.text.value))
  if (from < 0) return undefined
  const to = repeatsFrom(blocks, from, runEnd(blocks, from, isLine))
  if (to - from <= fewest) return undefined
  const later = new Set(blocks.slice(to).map(bare))
  const found = blocks.slice(from, to).filter(block => later.has(bare(block))).length
  return found >= (to - from) * 0.75 ? {from, to, titled: false} : undefined
}
