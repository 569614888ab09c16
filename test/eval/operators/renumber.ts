import type {Clause, Policy, Section} from '../../../src/tree/nodes.js'
import {textOffset} from '../../../src/tree/text.js'
import {isNumbered, visitBranches} from '../../../src/tree/visit.js'
import type {Checked} from '../checked.js'
import type {Edit} from '../edits.js'
import {nodeSpan, type Removal} from '../removal.js'

type Branch = Section | Clause

const isGone = (removals: readonly Removal[], node: Branch): boolean =>
  removals.some(({whole, start, end}) => whole && start <= nodeSpan(node).start && nodeSpan(node).end <= end)

/** Old numbers → new ones for what stands after removed clauses under the same parent. */
const newNumbers = (policy: Policy, removals: readonly Removal[]): Map<string, string> => {
  const found = new Map<string, string>()
  const take = (node: Policy | Branch): void => {
    let less = 0
    for (const child of node.children) {
      if ((child.type !== 'clause' && child.type !== 'section') || !isNumbered(child)) continue
      if (isGone(removals, child)) less++
      else if (less > 0)
        found.set(
          child.num,
          child.num.replace(/\d+$/, last => String(Number(last) - less))
        )
    }
  }
  take(policy)
  visitBranches(policy, take)
  return found
}

/** The number as it is after all its outer numbers have changed too. */
const renamed = (num: string, numbers: ReadonlyMap<string, string>): string => {
  const own = numbers.get(num)
  const parent = num.replace(/\.?\d+$/, '')
  if (parent === '' || parent === num) return own ?? num
  return `${renamed(parent, numbers)}.${/\d+$/.exec(own ?? num)?.[0]}`
}

/** Closes the numbers up after removed clauses, in the references of the text too. */
export const renumber = ({text, policy, analysis}: Checked, removals: readonly Removal[]): Edit[] => {
  const numbers = newNumbers(policy, removals)
  if (numbers.size === 0) return []
  const edits: Edit[] = []
  const put = (start: number, num: string): void => {
    const to = renamed(num, numbers)
    const isPrinted = text.slice(start, start + num.length) === num
    if (to !== num && isPrinted && !removals.some(one => one.start <= start && start < one.end))
      edits.push({start, end: start + num.length, text: to})
  }
  visitBranches(policy, node => {
    const [mark] = node.children
    if (isNumbered(node) && mark?.type === 'mark') put(mark.position.start.offset ?? 0, mark.num)
  })
  for (const {target, passage, start, text: words} of analysis.facts.references) {
    if (target === 'article' || target === 'self' || target === 'annex') continue
    for (const {0: num, index} of words.matchAll(/\d+(?:\.\d+)*/gu)) put(textOffset(passage.leaf, start + index), num)
  }
  return edits
}
