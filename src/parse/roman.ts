const values = new Map([
  ['i', 1],
  ['v', 5],
  ['x', 10],
  ['l', 50],
  ['c', 100]
])

// Cyrillic letters that look like the Latin ones of a number; a keyboard set to Russian or Kazakh types these.
const lookAlikes = new Map([
  ['і', 'i'],
  ['х', 'x'],
  ['с', 'c']
])

/**
 * Signs of a Roman number for a character class: Latin capitals, their Cyrillic look-alikes, ready-made numbers (`Ⅳ`).
 */
export const ROMAN = 'IVXLCІХС\\u2160-\\u216f'

/** A Roman number below 400, whatever its alphabet and case; undefined for letters that make none (`IIII`, `VX`). */
export function parseRoman(printed: string): number | undefined {
  const letters = Array.from(printed.normalize('NFKC').toLowerCase(), sign => lookAlikes.get(sign) ?? sign)
  let total = 0
  let previous = 0
  for (const sign of letters.toReversed()) {
    const value = values.get(sign)
    if (value === undefined) return undefined
    total += value < previous ? -value : value
    previous = Math.max(previous, value)
  }
  return total > 0 && formatRoman(total) === letters.join('') ? total : undefined
}

const steps: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i']
]

function formatRoman(total: number): string {
  let left = total
  let printed = ''
  for (const [value, letters] of steps) {
    while (left >= value) {
      printed += letters
      left -= value
    }
  }
  return printed
}
