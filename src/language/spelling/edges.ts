/*
 * An edge of the word graph is a number of 32 bits: five for its letter, one where a word ends with it, one for the
 * last edge of its node, one where the word is a name; the rest is the index of the first edge behind it, 0 where none
 * is. The edges of a node stand side by side.
 */

/** The bits of the letter. */
export const letterBits = 0x1f
/** Set where a word ends. */
export const wordBit = 0x20
/** Set at the last edge of a node. */
export const lastBit = 0x40
/** Set beside `wordBit` where the word is written with a capital only. */
export const nameBit = 0x80
/** How many bits stand before the index. */
export const targetShift = 8

/** The edges of the root begin here: index 0 means "nowhere". */
export const rootAt = 1

/** The code of the letter with number 0; that of a lower-case Russian letter is below 32. */
export const firstLetter = 0x430
