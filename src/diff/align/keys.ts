import type {Unit} from '../unit.js'

/** Numbers for the words of units: equal words, equal number; indexes are those of the units. */
export interface Keys {
  /** Of the unit's own words. */
  readonly own: readonly number[]
  /** Of all words under it too, and of how they are nested. */
  readonly tree: readonly number[]
  /** How many words it has with all under it. */
  readonly weight: readonly number[]
}

/** Keys of both versions, numbered together. */
export function readKeys(before: readonly Unit[], after: readonly Unit[]): {before: Keys; after: Keys} {
  const numbers = new Map<string, number>()
  const numberOf = (key: string): number => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return numbers.size - 1
  }
  return {before: keysOf(before, numberOf), after: keysOf(after, numberOf)}
}

function keysOf(units: readonly Unit[], numberOf: (key: string) => number): Keys {
  const own = units.map(({words, kind}) => numberOf(`${kind === 'title' ? 'title ' : ''}${words.join(' ')}`))
  const tree: number[] = []
  const weight: number[] = []
  // Parents come before their children, so that from the end every child is known before it is asked for.
  for (const unit of units.toReversed()) {
    const under = unit.children.map(({index}) => tree[index] ?? 0)
    const words = own[unit.index] ?? 0
    tree[unit.index] = under.length === 0 ? words : numberOf(`${words}(${under.join(' ')})`)
    weight[unit.index] = unit.children.reduce((sum, {index}) => sum + (weight[index] ?? 0), unit.words.length)
  }
  return {own, tree, weight}
}
