import type {Analysis} from '../../analyze/analysis.js'
import {type Edit, editOfMark} from '../../checks/mend.js'
import type {Clause, Mark, Policy, Section} from '../../tree/nodes.js'
import {visitBranches} from '../../tree/visit.js'

/** «1.1 Текст» beside «1.2. Текст»: numbers of one row without the dot that at least as many of them have. */
export function findMissingDots({policy}: Analysis): Edit[] {
  return rowsOf(policy).flatMap(row => {
    const bare = row.filter(mark => !mark.value.endsWith('.'))
    if (bare.length === 0 || bare.length * 2 > row.length) return []
    return bare.filter(mark => isInOrder(row, mark)).flatMap(mark => editOfMark(mark, mark.num, `${mark.num}.`) ?? [])
  })
}

/** Decimal numbers of the parts of one part, in their order. */
function rowsOf(policy: Policy): Mark[][] {
  const rows = new Map<Policy | Section | Clause, Mark[]>()
  visitBranches(policy, ({children: [mark]}, around) => {
    if (mark?.type !== 'mark' || mark.kind !== 'decimal' || !/^[\d.]+$/.test(mark.value)) return
    const outer = around.at(-1) ?? policy
    const row = rows.get(outer)
    if (row) row.push(mark)
    else rows.set(outer, [mark])
  })
  return [...rows.values()]
}

/** Whether the number before it or after it is its neighbour: «2.5 млн» begins no clause. */
function isInOrder(row: readonly Mark[], mark: Mark): boolean {
  const at = row.indexOf(mark)
  return isNext(row[at - 1], mark) || isNext(mark, row[at + 1])
}

function isNext(first: Mark | undefined, second: Mark | undefined): boolean {
  if (!first || !second) return false
  const [a, b] = [split(first.num), split(second.num)]
  return a.prefix === b.prefix && b.last === a.last + 1
}

function split(num: string): {prefix: string; last: number} {
  const at = num.lastIndexOf('.') + 1
  return {prefix: num.slice(0, at), last: Number(num.slice(at))}
}
