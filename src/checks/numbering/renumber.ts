import type {Analysis} from '../../analyze/analysis.js'
import type {Mark, Policy} from '../../tree/nodes.js'
import {visitBranches} from '../../tree/visit.js'
import {type Edit, editOfMark, type Fix} from '../mend.js'
import {mendReferences, type Renamed} from './references.js'
import type {Item, Series} from './series.js'
import type {Slip} from './slips.js'

// More numbers than these are not missing by a slip: a part was taken out, or is elsewhere.
const mostMissing = 2

/**
 * The numbers of a row from a slip on, of all that stands below them, and of every reference to these; undefined where a reference leaves
 * open which of two it means, or one may have been overlooked.
 */
export function renumber(analysis: Analysis, row: Series, {kind, at, other, expected}: Slip): Fix | undefined {
  if ((row.kind !== 'clauses' && row.kind !== 'sections') || kind === 'order' || !/^[\d.]+$/.test(expected))
    return undefined
  const due = Number(expected.slice(row.prefix.length))
  const moved = shift(row.items.slice(row.items.indexOf(at)), due)
  if (!moved || moved.length === 0 || (kind === 'repeat' ? due - at.place !== 1 : at.from - due > mostMissing))
    return undefined
  const heads = moved.map(({item, place}) => ({num: item.num, instead: `${row.prefix}${place}`, mark: item.mark}))
  const renamed = below(analysis.policy, heads)
  if (!renamed) return undefined
  // The number that stood twice, and those that stood nowhere.
  const open = kind === 'repeat' ? [other.num] : missing(row, due, at.from)
  const marks = renamed.flatMap(({mark, num, instead}) => editOfMark(mark, num, instead) ?? [])
  const references = mendReferences(analysis, renamed, {open, marks})
  if (!references || marks.length < renamed.length) return undefined
  const edits: Edit[] = [...marks, ...references].sort((a, b) => a.start - b.start)
  return {edits, safe: false}
}

interface Moved {
  readonly item: Item
  readonly place: number
}

/** Where the items of a row come to stand when the first of them takes its due place; the first that follows well ends it. */
function shift([first, ...rest]: readonly Item[], due: number): Moved[] | undefined {
  if (!first || first.from !== first.place) return undefined
  const moved = [{item: first, place: due}]
  const step = due - first.place
  let last = first.place
  for (const item of rest) {
    // «1.» begins another text.
    if (item.place === 1) break
    const place = (moved.at(-1)?.place ?? due) + 1
    if (step > 0 && item.from >= place) break
    if (item.from !== item.place || item.place <= last) return undefined
    last = item.place
    moved.push({item, place: step > 0 ? place : item.place + step})
  }
  return moved
}

function missing({prefix}: Series, due: number, from: number): string[] {
  return Array.from({length: Math.max(0, from - due)}, (_, index) => `${prefix}${due + index}`)
}

/** The marks of parts that get other numbers with all that begin with theirs; undefined where such a one stands outside of its part. */
function below(policy: Policy, heads: readonly Renamed[]): Renamed[] | undefined {
  const byMark = new Map<Mark, Renamed>(heads.map(one => [one.mark, one]))
  const renamed: Renamed[] = []
  let strays = 0
  visitBranches(policy, (node, around) => {
    const [mark] = node.children
    if (mark?.type !== 'mark' || mark.num === '') return
    const own = byMark.get(mark)
    if (own) renamed.push(own)
    else if (node.kind !== 'point' || mark.num.includes('.')) {
      const outer = around.map(one => one.children[0]).findLast(one => one?.type === 'mark' && byMark.has(one))
      const head = outer?.type === 'mark' ? byMark.get(outer) : undefined
      if (head && mark.num.startsWith(`${head.num}.`))
        renamed.push({mark, num: mark.num, instead: head.instead + mark.num.slice(head.num.length)})
      else if (heads.some(one => mark.num.startsWith(`${one.num}.`)) || (head && mark.num.includes('.'))) strays++
    }
  })
  return strays > 0 ? undefined : renamed
}
