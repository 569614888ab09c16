import {isSpace} from './spaces.js'

const signs = new Set(Array.from('-*+•–—−‒·▪●○■◦‣⁃→➢➤►✓✔☑✅⦁∙👉🔹🔸', sign => sign.codePointAt(0)))
const tab = 9
const variation = 0xfe0f

/** How many characters the bullet at `start` takes; 0 where there is none before `end`. */
export function bulletLength(text: string, start: number, end: number): number {
  const sign = text.codePointAt(start) ?? 0
  let length = sign > 0xffff ? 2 : 1
  if (text.charCodeAt(start + length) === variation) length++
  const next = text.charCodeAt(start + length)
  const spaced = start + length < end && isSpace(next)
  // Word keeps the signs of its symbol fonts in the private area, and its second bullet as a letter before a tab.
  if (spaced && sign >= 0xf000 && sign <= 0xf0ff) return length
  if (spaced && next === tab && 'oо§'.includes(text.charAt(start))) return length
  if (!signs.has(sign)) return 0
  // «-получать» lost its space; `*words*` and `+7 700` are no bullets.
  const glued = !'*+'.includes(text.charAt(start)) && /[\p{L}«"“]/u.test(text.charAt(start + length))
  return spaced || glued ? length : 0
}
