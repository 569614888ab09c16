import type {Encoding, LegacyEncoding} from './encodings.js'

/** A text in the bytes of an encoding, the byte order mark being its first letter; undefined where the encoding lacks one of its letters. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  return encodeLegacy(text, encoding)
}

function encodeLegacy(text: string, encoding: LegacyEncoding): Uint8Array | undefined {
  const bytes = bytesOf(encoding)
  const encoded = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = bytes.get(text.charAt(at))
    if (byte === undefined) return undefined
    encoded[at] = byte
  }
  return encoded
}

// KZ-1048 (ST RK 1048-2002): the bytes that windows-1251 gives to letters of other Slavic languages.
const slavic = 'ЌЋќћЎўЈҐЄЇґєјЅѕї'
const kazakh = 'ҚҺқһҰұӘӨҒҮөғәҢңү'

/** Every letter of an 8-bit encoding with its byte; both of two letters that share one. */
function bytesOf(encoding: LegacyEncoding): ReadonlyMap<string, number> {
  const decoder = new TextDecoder(encoding === 'kz-1048' ? 'windows-1251' : encoding)
  const letters = decoder.decode(Uint8Array.from({length: 256}, (_, byte) => byte))
  const bytes = new Map(Array.from(letters, (letter, byte) => [letter, byte] as const))
  if (encoding === 'kz-1048') {
    for (const [at, letter] of [...kazakh].entries()) bytes.set(letter, bytes.get(slavic.charAt(at)) ?? 0)
  }
  return bytes
}
