import type {Block} from './block.js'

const title = /^(?:содержание|оглавление|мазмұны|contents|table of contents)[.:]?$/i
const leaders = /(?:\.\s?){4,}\s*\d{1,3}$|…{2,}\s*\d{1,3}$|\t\d{1,3}$/
const fewest = 3

/**
 * The blocks that make a table of contents, as indexes `[from, to)`: titled so, or lines with dot leaders, or links into the text
 * itself, or short lines of which most come back later word for word. Undefined when there is none.
 */
export function findContents(blocks: readonly Block[]): readonly [number, number] | undefined {
  const titled = blocks.findIndex((block, at) => at < 30 && title.test(block.text.value))
  if (titled >= 0) {
    const to = runEnd(blocks, titled + 1, block => isLine(block))
    const lines = repeatsFrom(blocks, titled + 1, to)
    if (lines - titled > fewest) return [titled, lines]
  }
  for (let from = 0; from < Math.min(blocks.length, 30); from++) {
    const block = blocks[from]
    if (!block || !isLine(block)) continue
    const to = runEnd(blocks, from, one => isLine(one) && (leadsInside(one) || leaders.test(one.text.value)))
    if (to - from >= fewest) return [from, to]
  }
  return repeated(blocks)
}

function isLine(block: Block): boolean {
  const {value} = block.text
  return value.length <= 160 && (block.link || leaders.test(value) || !/[.;:,]$/.test(value))
}

function leadsInside(block: Block): boolean {
  return block.link && (block.links[0]?.target ?? '').length > 1 && (block.links[0]?.target ?? '').startsWith('#')
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

const bare = (block: Block): string => block.text.value.replace(leaders, '').replace(/^[\s\d.)]+/, '').trim().toLowerCase()

/** The contents end where their first line comes back as the heading it names. */
function repeatsFrom(blocks: readonly Block[], from: number, to: number): number {
  const first = blocks[from]
  if (!first) return from
  for (let at = from + 1; at < to; at++) {
    const block = blocks[at]
    if (block && bare(block) === bare(first)) return at
  }
  return to
}

/** Untitled contents: a run of four or more short lines, of which three quarters are headings further down. */
function repeated(blocks: readonly Block[]): readonly [number, number] | undefined {
  const head = blocks.slice(0, 60)
  const from = head.findIndex((block, at) => at > 0 && isLine(block) && /^\d/.test(block.text.value))
  if (from < 0) return undefined
  const to = repeatsFrom(blocks, from, runEnd(blocks, from, isLine))
  if (to - from < 4) return undefined
  const later = new Set(blocks.slice(to).map(bare))
  const found = blocks.slice(from, to).filter(block => later.has(bare(block))).length
  return found >= (to - from) * 0.75 ? [from, to] : undefined
}
