import {isUtf8} from 'node:buffer'
import {declaredEncoding, type Encoding, readLegacy, unmarkedUtf16} from './encodings.js'
import type {Remark, Wording} from './messages.js'
import {binaryFile, refusedKind} from './signatures.js'

/** A text and the encoding it was read in; a byte order mark stays in it as U+FEFF. */
export interface Decoded {
  readonly text: string
  readonly encoding: Encoding
  readonly notes: readonly Remark[]
}

const replacement = '\uFFFD'

/** Bytes with more than one unreadable in ten are no text with a few broken ones. */
const tolerated = 0.1

/** Turns the bytes of a file into text, or says why they are no text that can be checked. */
export function decode(bytes: Uint8Array): Decoded | {readonly problem: Remark} {
  if (bytes.length === 0) return refuse({ru: 'файл пуст', kk: 'файл бос', en: 'the file is empty'})
  const decoded = refusedKind(bytes) ?? decodeUtf16(bytes) ?? decodeUtf8(bytes) ?? decodeBroken(bytes)
  if (!('text' in decoded)) return refuse(decoded)
  if (decoded.text.trim() === '') {
    return refuse({
      ru: 'в файле нет текста, одни пробелы',
      kk: 'файлда мәтін жоқ, бос орындар ғана',
      en: 'the file has no text, only white space'
    })
  }
  return decoded
}

function refuse(reason: Wording): {readonly problem: Remark} {
  return {problem: {reason}}
}

function decodeUtf16(bytes: Uint8Array): Decoded | Wording | undefined {
  const hasNul = bytes.includes(0)
  const encoding = markedUtf16(bytes) ?? (hasNul ? unmarkedUtf16(bytes) : undefined)
  if (encoding === undefined) return hasNul ? binaryFile : undefined
  const text = new TextDecoder(encoding, {ignoreBOM: true}).decode(bytes)
  return text.includes('\0') ? binaryFile : {text, encoding, notes: []}
}

function decodeUtf8(bytes: Uint8Array): Decoded | undefined {
  return isUtf8(bytes) ? {text: lenientUtf8(bytes), encoding: 'utf-8', notes: []} : undefined
}

function lenientUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
}

function markedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

/** Bytes that are not UTF-8: an older encoding, or UTF-8 with some bytes broken, whichever explains more of them. */
function decodeBroken(bytes: Uint8Array): Decoded | Wording {
  const text = lenientUtf8(bytes)
  const {broken, sound} = countForeign(text)
  const declared = declaredEncoding(bytes)
  const legacy = sound > broken ? undefined : readLegacy(bytes, declared)
  if (legacy !== undefined) return {...legacy, notes: notesOn(legacy.encoding, declared)}
  if (broken > bytes.length * tolerated && broken >= sound) return unknownEncoding
  return {text, encoding: 'utf-8', notes: [brokenNote(bytes, text, broken)]}
}

/** What a page says of itself needs no remark; KZ-1048 is called windows-1251 there. */
function notesOn(encoding: Encoding, declared: Encoding | undefined): readonly Remark[] {
  const isSaid = encoding === declared || (encoding === 'kz-1048' && declared === 'windows-1251')
  return isSaid ? [] : [{reason: wordLegacy(encoding)}]
}

const unknownEncoding: Wording = {
  ru: 'кодировка не распознана, ожидалась UTF-8',
  kk: 'кодталуы танылмады, UTF-8 күтілген',
  en: 'the encoding is not recognised, UTF-8 was expected'
}

/** Chars beyond ASCII: those that could not be read and those that were. */
function countForeign(text: string): {broken: number; sound: number} {
  let broken = 0
  let sound = 0
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit === 0xfffd) broken++
    else if (unit > 0x7f) sound++
  }
  return {broken, sound}
}

function wordLegacy(encoding: Encoding): Wording {
  return {
    ru: `прочитано как ${encoding}, ожидалась UTF-8`,
    kk: `${encoding} деп оқылды, UTF-8 күтілген`,
    en: `read as ${encoding}, UTF-8 was expected`
  }
}

function brokenNote(bytes: Uint8Array, text: string, broken: number): Remark {
  // What was replaced is encoded as other bytes, so the first byte to differ is the first one broken.
  const encoded = new TextEncoder().encode(text)
  const differing = bytes.findIndex((byte, at) => byte !== encoded[at])
  const before = bytes.subarray(0, differing === -1 ? bytes.length : differing)
  const lines = new TextDecoder().decode(before).split(/\r\n|\r|\n/u)
  const last = (lines.at(-1) ?? '').replace(/\uFFFD$/u, '')
  return {
    reason: {
      ru: `нечитаемых мест: ${broken}, заменены на ${replacement}; ожидалась UTF-8 без ошибок`,
      kk: `оқылмайтын орындар: ${broken}, ${replacement} таңбасымен алмастырылды; қатесіз UTF-8 күтілген`,
      en: `unreadable places: ${broken}, replaced by ${replacement}; valid UTF-8 was expected`
    },
    line: lines.length,
    column: last.length + 1
  }
}
