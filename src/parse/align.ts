import {matchAt} from '../language/scan.js'
import {type Piece, sliceText, type Text, textOffset} from '../tree/text.js'

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy
const ampersand = /^&(?:amp|#0*38|#x0*26);$/i
const escape = /\\(?=[!-/:-@[-`{-~])/y
// The second characters of the few entities that make two.
const overlay = /[\u0331\u0333\u0338\u20d2\u20e5\ufe00]/

/**
 * The words `value` that a Markdown parser made of `raw.value[start…end)`, with the places of `raw`: an escape lost its
 * backslash, an entity became its character; nothing else differs.
 */
export function align(raw: Text, start: number, end: number, value: string): Text {
  const printed = raw.value.slice(start, end)
  if (printed === value) return sliceText(raw, start, end)
  const pieces: Piece[] = []
  let to = 0
  let plain = 0
  let at = 0
  const takePlain = (upTo: number): void => {
    for (const piece of upTo > plain ? sliceText(raw, start + plain, start + upTo).pieces : []) {
      pieces.push({...piece, start: piece.start + to, end: piece.end + to})
    }
    to += upTo - plain
  }
  for (; at < printed.length; at++) {
    const sign = printed.charAt(at)
    if (sign === '\\' && matchAt(escape, printed, at)) {
      takePlain(at)
      plain = at + 1
      at++
    } else if (sign === '&') {
      const name = matchAt(entity, printed, at)?.[0] ?? ''
      const next = to + at - plain
      if (name === '' || (value.charAt(next) === '&' && !ampersand.test(name))) continue
      takePlain(at)
      const read = /[\ud800-\udbff]/.test(value.charAt(to)) || overlay.test(value.charAt(to + 1)) ? 2 : 1
      pieces.push({start: to, end: to + read, offset: textOffset(raw, start + at), width: name.length})
      to += read
      at += name.length - 1
      plain = at + 1
    }
  }
  takePlain(printed.length)
  return {value, pieces}
}
