import {parseRoman} from '../parse/roman.js'
import type {Policy} from '../tree/nodes.js'
import {visitBranches} from '../tree/visit.js'

/** What of a policy can be referred to by its number. */
export interface NumberedParts {
  /** Numbers of clauses and sections, Roman ones as digits too. */
  readonly nums: ReadonlySet<string>
  readonly annexes: ReadonlySet<string>
  /** Points by the number of their clause and the id of the outermost part: `5.3` → `а`, `1`. */
  readonly points: ReadonlyMap<string, ReadonlySet<string>>
  /** Id of the outermost part in which the part with an id stands. */
  readonly roots: ReadonlyMap<string, string>
}

/** Reads all printed numbers of a policy. */
export function readNumberedParts(policy: Policy): NumberedParts {
  const nums = new Set<string>()
  const annexes = new Set<string>()
  const points = new Map<string, Set<string>>()
  const roots = new Map<string, string>()
  const addPoint = (of: string, names: readonly string[]): void => {
    const known = points.get(of) ?? new Set()
    for (const name of names) known.add(name)
    points.set(of, known)
  }
  visitBranches(policy, (node, around) => {
    const root = around[0]?.id ?? node.id
    roots.set(node.id, root)
    // «1.» under «2.» is clause 2.1.
    const whole = [...around, node].map(({num}) => num).filter(num => /^\d+$/.test(num))
    if (whole.length > 1) nums.add(whole.join('.'))
    if (node.kind === 'annex') annexes.add(plain(node.num))
    else if (node.kind === 'section' || node.kind === 'numbered') nums.add(plain(node.num)).add(node.num)
    else if (node.kind === 'point') {
      const outer = around.at(-1)
      const count = points.get(`#${outer?.id}`)?.size ?? 0
      // An item without a mark is still the third of its list.
      addPoint(`#${outer?.id}`, [node.id])
      const names = node.num === '' ? [`${count + 1}`, 'абвгдежзиклмнопрст'.charAt(count)] : [node.num]
      addPoint(around.findLast(one => one.num !== '')?.num ?? '', names)
      addPoint(root, names)
    }
  })
  nums.delete('')
  return {nums, annexes, points, roots}
}

/** A Roman number in digits, any other as printed. */
export function plain(num: string): string {
  const value = /^[IVXLC]+$/.test(num) ? parseRoman(num) : undefined
  return value === undefined ? num : `${value}`
}

// What may stand between the start of a line and its number: a bullet, a quotation, the signs of Markdown and tables.
const atLineStart = /(?:^|[\n|>])[\s*_#>\\"«(•·–—-]*$/
const atSentenceStart = /(?:[A-Za-zА-Яа-яЁё]{4}|[\d»")])[.!?][»")*]*\s+\*{0,2}$|[;:]\s+\*{0,2}$/
const capitalNext = /^[.)]*\s?[\s*"«]*[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]/

/**
 * Whether a number or letter stands in the source where a part would begin: at the start of a line or a cell, or after
 * the end of a sentence before a capital. The tree may have read it otherwise.
 */
export function isPrinted(source: string, num: string, from = 0, to = source.length): boolean {
  const isBare = !num.includes('.')
  for (let at = source.indexOf(num, from); at >= 0 && at < to; at = source.indexOf(num, at + 1)) {
    const after = source.slice(at + num.length, at + num.length + 8)
    if (/^(?:\d|\.\d|[-–]\d)/.test(after) || (isBare && !/^(?:[.)]|\s+[A-ZА-ЯЁ])/.test(after))) continue
    const before = source.slice(Math.max(0, at - 12), at)
    if (atLineStart.test(before)) return true
    if (!atSentenceStart.test(before)) continue
    if (isBare ? /^\)|^\.\s?[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ]/.test(after) : capitalNext.test(after)) return true
  }
  return false
}
