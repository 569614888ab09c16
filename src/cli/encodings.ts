/** The 8-bit encodings in which Russian and Kazakh texts were kept before Unicode. */
export type LegacyEncoding = 'windows-1251' | 'kz-1048' | 'koi8-r' | 'ibm866'

/** An encoding of a policy; the names are those of the Encoding Standard, but for `kz-1048` that it lacks. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding

/** How much of a file is looked at to guess its encoding, bytes. */
const sample = 65536

/**
 * The letters that make up over four fifths of any Russian text and most of a Kazakh one; lower case only, since KOI8-R
 * read as windows-1251 has the cases swapped.
 */
const frequent = /[оеаинтсрвлкдмпуы]/gu

/** Share of the frequent letters in what is not ASCII: policies read rightly give 0.66–0.82, wrongly 0.20 at most. */
const enough = 0.5

/** UTF-16 without a mark, told by the high bytes: nearly all are of Basic Latin, Cyrillic or General Punctuation. */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, sample) / 2)
  const pages = [0, 0]
  const zeros = [0, 0]
  bytes.subarray(0, pairs * 2).forEach((byte, at) => {
    const side = at % 2
    if (byte === 0x00 || byte === 0x04 || byte === 0x20) pages[side] = (pages[side] ?? 0) + 1
    if (byte === 0x00) zeros[side] = (zeros[side] ?? 0) + 1
  })
  const high = (side: number) => (zeros[side] ?? 0) > 0 && zeros[1 - side] === 0 && (pages[side] ?? 0) >= pairs * 0.9
  if (high(1)) return 'utf-16le'
  return high(0) ? 'utf-16be' : undefined
}

/**
 * Reads bytes that are not UTF-8 as the 8-bit Cyrillic encoding they fit best, or as the one that they declare where
 * their letters do not tell; undefined when they fit none.
 */
export function readLegacy(
  bytes: Uint8Array,
  declared?: LegacyEncoding
): {text: string; encoding: LegacyEncoding} | undefined {
  const scored = (['windows-1251', 'koi8-r', 'ibm866'] as const).map(encoding => ({
    encoding,
    score: cyrillicScore(new TextDecoder(encoding).decode(bytes.subarray(0, sample)))
  }))
  const best = scored.reduce((first, second) => (second.score > first.score ? second : first))
  if (best.score >= enough) return readAs(best.encoding, bytes)
  return declared ? readAs(declared, bytes) : readSigns(bytes)
}

function readAs(encoding: LegacyEncoding, bytes: Uint8Array): {text: string; encoding: LegacyEncoding} {
  const text = new TextDecoder(encoding).decode(bytes)
  return encoding === 'windows-1251' ? asKazakh(text) : {text, encoding}
}

// Where a page or an XML file says in what encoding it is, bytes.
const head = 2048
const declaration =
  /<meta\s[^>]{0,200}charset\s*=\s*["']?\s*([a-z\d_-]{2,20})|^<\?xml\s[^>]{0,100}encoding\s*=\s*["']([a-z\d_-]{2,20})/i

/** The 8-bit Cyrillic encoding that the html of a page says it is in; undefined where it names another or none. */
export function declaredEncoding(bytes: Uint8Array): LegacyEncoding | undefined {
  const found = declaration.exec(new TextDecoder('windows-1252').decode(bytes.subarray(0, head)))
  return (['windows-1251', 'koi8-r', 'ibm866'] as const).find(name => name === labelled(found?.[1] ?? found?.[2] ?? ''))
}

/** `cp1251` and `x-cp1251` are labels of windows-1251. */
function labelled(label: string): string {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return ''
  }
}

function cyrillicScore(text: string): number {
  // Runs, not letters: an accented Latin letter read as a Cyrillic one stands alone.
  const runs = (text.match(/\p{Script=Cyrillic}{3,}/gu) ?? []).join('')
  const foreign = text.match(/[\u0080-\uFFFF]/gu)?.length ?? 0
  return foreign === 0 ? 0 : (runs.match(frequent)?.length ?? 0) / foreign
}

/** A text in Latin letters whose only other bytes are signs (“ ” – §), on which the Windows encodings agree. */
function readSigns(bytes: Uint8Array): {text: string; encoding: LegacyEncoding} | undefined {
  const text = new TextDecoder('windows-1251').decode(bytes)
  return /[^\P{L}A-Za-z]/u.test(text) ? undefined : {text, encoding: 'windows-1251'}
}

/** KZ-1048 (ST RK 1048-2002) is windows-1251 with these letters of other Slavic languages given to Kazakh. */
const slavic = 'ЌЋќћЎўЈҐЄЇґєјЅѕї'
const kazakh = 'ҚҺқһҰұӘӨҒҮөғәҢңү'
const insideWord = new RegExp(`\\p{L}[${slavic}]|[${slavic}]\\p{L}`, 'u')

function asKazakh(text: string): {text: string; encoding: LegacyEncoding} {
  if (!insideWord.test(text)) return {text, encoding: 'windows-1251'}
  const mended = text.replace(new RegExp(`[${slavic}]`, 'gu'), letter => kazakh[slavic.indexOf(letter)] ?? letter)
  return {text: mended, encoding: 'kz-1048'}
}
