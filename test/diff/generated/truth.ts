import {flatten, type Outline, siblings} from './block.js'
import type {Draft} from './draft.js'

/** What changed, each difference as `type BEFORE>AFTER` with the keys of blocks. */
interface Told {
  readonly type: string
  readonly before: readonly number[]
  readonly after: readonly number[]
}

const keysOf = ({blocks}: Outline): Map<number, string> => new Map(flatten(blocks).map(({key, label}) => [key, label]))

const typesOf = (changed: boolean, moved: boolean): string | undefined => {
  if (changed) return moved ? 'changed+moved' : 'changed'
  return moved ? 'moved' : undefined
}

/** All that the edits did, the renumbered with it: whose own number differs and nothing else of it. */
export const tell = (draft: Draft): Told[] => {
  const after = keysOf(draft.after)
  // What came or went takes all under it along; a clause that left it before is in both versions and told apart.
  const apart = new Set(draft.events.flatMap(one => [...one.before, ...one.after]))
  const pairs = [...keysOf(draft.before)].flatMap(([key, label]): Told[] => {
    const now = after.get(key)
    if (now === undefined || apart.has(key)) return []
    const type = typesOf(draft.changed.has(key), draft.moved.has(key)) ?? (now === label ? undefined : 'renumbered')
    return type ? [{type, before: [key], after: [key]}] : []
  })
  return [...draft.events, ...pairs]
}

/** The same, seen from the other side. */
export const invert = ({type, before, after}: Told): Told => {
  const names: Readonly<Record<string, string>> = {added: 'removed', removed: 'added', split: 'merged', merged: 'split'}
  return {type: names[type] ?? type, before: after, after: before}
}

/** The differences as lines with the numbers of the lines where the blocks begin, in order. */
export const toLines = (
  told: readonly Told[],
  before: ReadonlyMap<number, number>,
  after: ReadonlyMap<number, number>
): string[] => {
  const at = (lines: ReadonlyMap<number, number>, keys: readonly number[]): string =>
    keys
      .map(key => lines.get(key) ?? 0)
      .sort((a, b) => a - b)
      .join(',')
  return told.map(one => `${one.type} ${at(before, one.before)}>${at(after, one.after)}`).sort()
}

/** True where every block stands under the parent it had, or was said to have moved: the edits are their own witness. */
export const isWhole = (draft: Draft): boolean => {
  const parents = ({blocks}: Outline): Map<number, number> =>
    new Map(siblings(blocks).flatMap(({parent, list}) => list.map(({key}) => [key, parent?.key ?? -1])))
  const [before, after] = [parents(draft.before), parents(draft.after)]
  const gone = new Set(draft.events.flatMap(one => [...one.before, ...one.after]))
  return [...before].every(([key, parent]) => {
    const now = after.get(key)
    return now === undefined || now === parent || draft.moved.has(key) || gone.has(key)
  })
}
