import type {Element} from 'hast'
import {bulletLength} from '../bullets.js'
import {readMarks} from '../marks.js'
import {attribute, childrenOf, styleOf, textIn} from './elements.js'
import {bullet} from './reading.js'

/** What the page shows before an item: `•`, `4.`, `б)`; `words` where the author wrote it himself, `none` where there is nothing. */
export type ItemMark = {readonly shown: string} | 'words' | 'none'

/** Tells the marks of the items of a list, which are asked for in their order; `inner` for a list in an item of another. */
export function itemMarks(list: Element, inner: boolean): (item: Element) => ItemMark {
  const ordered = list.tagName === 'ol'
  const bare = /list-style(?:-type)?\s*:[^;]*none/i
  const down = attribute(list, 'reversed') !== ''
  let number = startOf(list, down)
  return item => {
    const own = Number.parseInt(attribute(item, 'value'), 10)
    if (ordered && !Number.isNaN(own)) number = own
    const current = number
    number += down ? -1 : 1
    if (beginsWithMark(item)) return 'words'
    if (bare.test(styleOf(list)) || bare.test(styleOf(item))) return 'none'
    return {shown: ordered ? numberMark(current, styleFor(list, item), inner) : bullet}
  }
}

function startOf(list: Element, down: boolean): number {
  const start = Number.parseInt(attribute(list, 'start'), 10)
  if (!Number.isNaN(start)) return start
  return down ? childrenOf(list).filter(child => child.type === 'element' && child.tagName === 'li').length : 1
}

function beginsWithMark(item: Element): boolean {
  const words = textIn(item, 80).trimStart()
  if (bulletLength(words, 0, words.length) > 0) return true
  const [reading] = readMarks(words)
  if (reading === undefined) return false
  // «1.1 Сайт» may lack its dot, «г. Алматы» is no letter of a list.
  return reading.form === 'firm' || (reading.kind === 'decimal' && /^\p{Lu}/u.test(words.slice(reading.length)))
}

type Style = 'decimal' | 'letter' | 'roman' | 'small-roman'

function styleFor(list: Element, item: Element): Style {
  const type = attribute(item, 'type') || attribute(list, 'type')
  const style = /list-style(?:-type)?\s*:\s*([a-z-]+)/i.exec(styleOf(list))?.[1]?.toLowerCase() ?? ''
  if (type === 'I' || style === 'upper-roman') return 'roman'
  if (type === 'i' || style === 'lower-roman') return 'small-roman'
  return /^[aа]$/i.test(type) || /alpha|latin|cyrillic/.test(style) ? 'letter' : 'decimal'
}

/** `4.`, in an inner list `4)`: what stands inside an item is a point of it, and never a clause beside it. */
function numberMark(number: number, style: Style, inner: boolean): string {
  const close = inner ? ')' : '.'
  if (style === 'letter' && number >= 1 && number <= 26) return `${String.fromCharCode(96 + number)})`
  const roman = style === 'decimal' ? '' : romanOf(number)
  if (roman !== '') return style === 'roman' ? roman + close : `${roman.toLowerCase()})`
  return number + close
}

const signs = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'] as const
const values = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1]
const mostRoman = 100

function romanOf(number: number): string {
  if (number < 1 || number > mostRoman) return ''
  let left = number
  return signs
    .map((sign, at) => {
      const count = Math.floor(left / (values[at] ?? 1))
      left -= count * (values[at] ?? 1)
      return sign.repeat(count)
    })
    .join('')
}
