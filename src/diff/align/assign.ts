import {groupBy} from '../../language/group-by.js'
/** A pair that may be made: indexes of either side and how good it is, above zero. */
export interface Offer {
  readonly before: number
  readonly after: number
  readonly score: number
}

// The assignment takes the cube of its size; groups of more than this are taken best first.
const most = 250

/** Chooses among the offers so that nothing is paired twice and the sum of the scores is the greatest. */
export function assign(offers: readonly Offer[]): Offer[] {
  return groupsOf(offers).flatMap(group => {
    const rows = new Set(group.map(({before}) => before)).size
    const columns = new Set(group.map(({after}) => after)).size
    if (group.length === 1) return group
    return Math.max(rows, columns) > most ? bestFirst(group) : optimal(group)
  })
}

/** Offers that share an index, by way of others too, stand in one group. */
function groupsOf(offers: readonly Offer[]): (readonly Offer[])[] {
  const parents = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = parents.get(root); next !== undefined && next !== root; next = parents.get(root)) root = next
    parents.set(key, root)
    return root
  }
  for (const {before, after} of offers) {
    const [left, right] = [rootOf(`b${before}`), rootOf(`a${after}`)]
    parents.set(left, right)
  }
  return [...groupBy(offers, offer => rootOf(`b${offer.before}`)).values()]
}

function bestFirst(group: readonly Offer[]): Offer[] {
  const [rows, columns] = [new Set<number>(), new Set<number>()]
  return [...group]
    .sort((a, b) => b.score - a.score || a.before - b.before || a.after - b.after)
    .filter(({before, after}) => {
      if (rows.has(before) || columns.has(after)) return false
      rows.add(before)
      columns.add(after)
      return true
    })
}

/** The Hungarian algorithm in the form of Jonker and Volgenant: one shortest augmenting path a row. */
function optimal(group: readonly Offer[]): Offer[] {
  const rows = [...new Set(group.map(({before}) => before))].sort((a, b) => a - b)
  const columns = [...new Set(group.map(({after}) => after))].sort((a, b) => a - b)
  const size = Math.max(rows.length, columns.length)
  const [rowOf, columnOf] = [indexOf(rows), indexOf(columns)]
  // What is not on offer costs nothing and brings nothing.
  const costs = new Float64Array(size * size)
  const offered = new Map<number, Offer>()
  for (const offer of group) {
    const at = (rowOf.get(offer.before) ?? 0) * size + (columnOf.get(offer.after) ?? 0)
    costs[at] = -offer.score
    offered.set(at, offer)
  }
  return rowsByColumn(costs, size).flatMap((row, column) => offered.get(row * size + column) ?? [])
}

function indexOf(values: readonly number[]): Map<number, number> {
  return new Map(values.map((value, index) => [value, index]))
}

/** For every column of a square matrix the row that takes it, at the least cost in all. */
function rowsByColumn(costs: Float64Array, size: number): number[] {
  // Index `size` stands for "no row" and "no column" while a path is looked for.
  const rowPrice = new Float64Array(size + 1)
  const columnPrice = new Float64Array(size + 1)
  const takenBy = new Array<number>(size + 1).fill(-1)
  for (let row = 0; row < size; row++) {
    takenBy[size] = row
    const path = shortestPath(costs, size, {rowPrice, columnPrice, takenBy})
    for (let column = path.end; column !== size; ) {
      const previous = path.from[column] ?? size
      takenBy[column] = takenBy[previous] ?? -1
      column = previous
    }
  }
  return takenBy.slice(0, size)
}

interface Prices {
  readonly rowPrice: Float64Array
  readonly columnPrice: Float64Array
  readonly takenBy: readonly number[]
}

/** The cheapest way from the new row to a free column; prices follow. */
function shortestPath(
  costs: Float64Array,
  size: number,
  {rowPrice, columnPrice, takenBy}: Prices
): {end: number; from: number[]} {
  const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY)
  const done = new Uint8Array(size + 1)
  const from = new Array<number>(size + 1).fill(size)
  let column = size
  while ((takenBy[column] ?? -1) !== -1) {
    done[column] = 1
    const row = takenBy[column] ?? 0
    let delta = Number.POSITIVE_INFINITY
    let next = size
    for (let at = 0; at < size; at++) {
      if (done[at]) continue
      const cost = (costs[row * size + at] ?? 0) - (rowPrice[row] ?? 0) - (columnPrice[at] ?? 0)
      if (cost < (least[at] ?? 0)) {
        least[at] = cost
        from[at] = column
      }
      if ((least[at] ?? 0) < delta) {
        delta = least[at] ?? 0
        next = at
      }
    }
    for (let at = 0; at <= size; at++) {
      if (done[at]) {
        const priced = takenBy[at] ?? 0
        rowPrice[priced] = (rowPrice[priced] ?? 0) + delta
        columnPrice[at] = (columnPrice[at] ?? 0) - delta
      } else least[at] = (least[at] ?? 0) - delta
    }
    column = next
  }
  return {end: column, from}
}
