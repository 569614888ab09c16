import {joinTexts, sliceText, type Text, textOffset} from '../tree/text.js'

const decodable = /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi
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
  const take = (part: Text, upTo: number): void => {
    parts.push(part)
    taken += part.value.length
    plain = upTo
  }
  for (const {0: printed, index} of raw.value.slice(start, end).matchAll(decodable)) {
    const at = start + index
    // `&noentity;` stays as it is.
    if (printed.startsWith('&') && value.charAt(taken + at - plain) === '&' && !ampersand.test(printed)) continue
    if (at > plain) take(sliceText(raw, plain, at), at)
    const escaped = printed.startsWith('\\')
    take(
      escaped ? sliceText(raw, at + 1, at + 2) : decode(raw, at, printed, value.slice(taken, taken + 3)),
      at + printed.length
    )
  }
  if (end > plain) take(sliceText(raw, plain, end), end)
  return joinTexts(parts)
}

/** The one or two characters at the beginning of `words` that an entity made. */
function decode(raw: Text, at: number, printed: string, words: string): Text {
  const value = words.slice(0, /[\ud800-\udbff]/.test(words.charAt(0)) || overlay.test(words.charAt(1)) ? 2 : 1)
  return {value, pieces: [{start: 0, end: value.length, offset: textOffset(raw, at), width: printed.length}]}
}
