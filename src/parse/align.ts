import {matchAt} from '../language/scan.js'
import {joinTexts, sliceText, type Text, textOffset} from '../tree/text.js'

const decodable = /\\(?=[!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giy
const ampersand = /^&(?:amp|#0*38|#x0*26);$/i
// The second characters of the few entities that make two.
const overlay = /[\u0331\u0333\u0338\u20d2\u20e5\ufe00]/

/**
 * The words `value` that a Markdown parser made of `raw.value[start…end)`, with the places of `raw`: an escape lost its
 * backslash, an entity became its character; nothing else differs.
 */
export function align(raw: Text, start: number, end: number, value: string): Text {
  const parts: Text[] = []
  let taken = 0
  let plain = start
  const takePlain = (upTo: number): void => {
    if (upTo > plain) parts.push(sliceText(raw, plain, upTo))
    taken += upTo - plain
  }
  for (let at = start; at < end; at++) {
    const sign = raw.value.charAt(at)
    const found = sign === '\\' || sign === '&' ? matchAt(decodable, raw.value, at)?.[0] : undefined
    // `&noentity;` stays as it is.
    if (!found || (sign === '&' && value.charAt(taken + at - plain) === '&' && !ampersand.test(found))) continue
    takePlain(at)
    plain = at + found.length
    if (sign === '&') {
      const decoded = value.slice(taken, taken + decodedLength(value, taken))
      parts.push({
        value: decoded,
        pieces: [{start: 0, end: decoded.length, offset: textOffset(raw, at), width: found.length}]
      })
      taken += decoded.length
    }
    // An escaped sign is no markup.
    at = sign === '&' ? plain - 1 : plain
  }
  takePlain(end)
  return joinTexts(parts)
}

function decodedLength(value: string, at: number): number {
  return /[\ud800-\udbff]/.test(value.charAt(at)) || overlay.test(value.charAt(at + 1)) ? 2 : 1
}
