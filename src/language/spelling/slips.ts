/** How one slip of the pen turned a word into another. */
export type Slip = 'swapped' | 'doubled' | 'missing' | 'extra' | 'wrong'

/** The slip that made `typed` of `meant`, undefined where it took more than one. */
export function slipOf(typed: string, meant: string): Slip | undefined {
  const start = sharedStart(typed, meant)
  const end = Math.min(sharedEnd(typed, meant), Math.min(typed.length, meant.length) - start)
  const wrong = typed.slice(start, typed.length - end)
  const right = meant.slice(start, meant.length - end)
  if (wrong.length === 1 && right.length === 1) return 'wrong'
  if (wrong.length === 2 && wrong[0] === right[1] && wrong[1] === right[0] && right.length === 2) return 'swapped'
  if (wrong === '' && right.length === 1) return isDouble(meant, start) ? 'doubled' : 'missing'
  if (right === '' && wrong.length === 1) return isDouble(typed, start) ? 'doubled' : 'extra'
  return undefined
}

/**
 * Whether the slip is one that hands and ears make: not any letter for any other, and none that changes the first one.
 */
export function isEasySlip(typed: string, meant: string): boolean {
  return oddnessOf(typed, meant) < odd
}

const odd = 3
const farther = 8

/** How hard it is to make of `meant` without noticing: 0 is the easiest, from 3 on it takes some clumsiness. */
export function oddnessOf(typed: string, meant: string): number {
  const slip = slipOf(typed, meant)
  const first = typed[0] === meant[0] ? 0 : odd
  if (slip === undefined) return farther + first
  if (slip !== 'wrong') return slip === 'swapped' ? 0 : {doubled: 0, missing: 1, extra: 2}[slip] + first
  const at = sharedStart(typed, meant)
  const [wrong = '', right = ''] = [typed[at], meant[at]]
  if (soundsLike(wrong, right)) return 0.5
  return isBeside(wrong, right) ? 1 + first : odd + first
}

// Letters that are heard as one another.
const sounds = 'ао еиэ ыи яеи ую ая бп вф гк дт жш зс цс шщ чщ ьъ ий мн'.split(' ')
const keys = ['йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю']

function soundsLike(one: string, other: string): boolean {
  return sounds.some(letters => letters.includes(one) && letters.includes(other))
}

/** On the keyboard. */
function isBeside(one: string, other: string): boolean {
  return keys.some(
    row => row.includes(one) && row.includes(other) && Math.abs(row.indexOf(one) - row.indexOf(other)) === 1
  )
}

function isDouble(word: string, at: number): boolean {
  return word[at] === word[at - 1] || word[at] === word[at + 1]
}

function sharedStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return length
}

/** How many letters at their ends two words share. */
export function sharedEnd(one: string, other: string): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && one[one.length - 1 - length] === other[other.length - 1 - length]) length++
  return length
}
