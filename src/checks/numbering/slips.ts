import {letterAt} from './letters.js'
import type {Item, Series} from './series.js'

/** A number that cannot stand where it stands. */
export interface Slip {
  readonly kind: 'repeat' | 'gap' | 'order'
  readonly at: Item
  /** The number before it in its row, or the one that it repeats. */
  readonly other: Item
  /** The number that was due. */
  readonly expected: string
}

/** Whether a number stands between two text offsets where a part could begin with it. */
export type IsThere = (num: string, kind: Series['kind'], from?: number, to?: number) => boolean

// What is told of one row, and how many missing numbers are looked for.
const mostSlips = 60
const mostMissing = 20

/** A row that has begun and not been closed by a later number. */
interface Run {
  last: Item
}

/** Faults of one row; what begins anew with 1 is another row, and so is what a list inside a list may be. */
export function findSlips(series: Series, isThere: IsThere): Slip[] {
  const slips: Slip[] = []
  const seen = new Map<number, Item>()
  const runs: Run[] = []
  const items = series.items.filter(item => item.place > 0)
  for (const [index, item] of items.entries()) {
    if (slips.length >= mostSlips) break
    const run = runs.at(-1)
    if (!run || beginsAnew(series, item, run.last)) runs.push({last: item})
    else if (follows(item, run.last)) run.last = item
    else if (!resume(runs, item)) {
      const slip = slipOf(series, item, run.last, seen, isThere)
      if (slip) slips.push(slip)
      // «5.3, 5.3, 5.5»: the next number counts this one as what it ought to have been.
      const due = Math.floor(run.last.place) + 1
      if (slip && items[index + 1]?.from === due + 1) {
        run.last = {...item, num: slip.expected, from: due, place: due}
        continue
      }
      if (slip || item.place > run.last.place) run.last = item
    }
    if (!seen.has(item.place)) seen.set(item.place, item)
  }
  return slips
}

function follows(item: Item, last: Item): boolean {
  return item.from > last.place && item.from <= last.place + 1
}

/** «1.» begins a list or another text anew; «1.1.» only under another heading. */
function beginsAnew({kind}: Series, {place, root}: Item, last: Item): boolean {
  return place === 1 && last.place > 0 && (kind !== 'clauses' || root !== last.root)
}

/** Goes back to the list around the one that has ended. */
function resume(runs: Run[], item: Item): boolean {
  const at = runs.findLastIndex(({last}) => follows(item, last))
  const run = runs[at]
  if (!run) return false
  runs.length = at + 1
  run.last = item
  return true
}

function slipOf(
  series: Series,
  at: Item,
  last: Item,
  seen: ReadonlyMap<number, Item>,
  isThere: IsThere
): Slip | undefined {
  const due = name(series, Math.floor(last.place) + 1, last)
  const same = seen.get(at.place)
  if (same) return series.kind === 'annexes' ? undefined : {kind: 'repeat', at, other: same, expected: due}
  if (at.from < last.place) return undefined
  const from = Math.floor(last.place) + 1
  const to = Math.min(Math.ceil(at.from), from + mostMissing) - 1
  const missing = range(from, to).map(place => name(series, place, last))
  if (missing.length === 0 || missing.some(num => isThere(num, series.kind, last.offset, at.offset))) return undefined
  const later = missing.every(num => series.items.some(one => one.num === num && one.offset > at.offset))
  return {kind: later ? 'order' : 'gap', at, other: last, expected: due}
}

/** The number at a place of a row, as its items are printed. */
function name({kind, prefix}: Series, place: number, like: Item): string {
  if (kind === 'letters') return letterAt(place, like.num)
  if (/^[IVXL]+$/.test(like.num)) return toRoman(place)
  return `${prefix}${place}`
}

function range(from: number, to: number): number[] {
  return Array.from({length: Math.max(0, to - from + 1)}, (_, index) => from + index)
}

const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']

function toRoman(place: number): string {
  return 'X'.repeat(Math.floor(place / 10)) + (ones[place % 10] ?? '')
}
