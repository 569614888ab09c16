import {firstLetter, lastBit, letterBits, nameBit, rootAt, targetShift, wordBit} from './edges.js'

/** The known words, packed by the build; lower case, ё as е, Russian letters only. */
export interface WordGraph {
  has(word: string): boolean
  /** Whether it is a known word that is no name: written with a small letter. */
  hasCommon(word: string): boolean
  /** Whether some known word begins with these letters. */
  begins(letters: string): boolean
  /**
   * Known words that one slip or two (a letter missing, too many, wrong, or two swapped) turn into this one, no names;
   * of two slips none is in the first letter.
   */
  near(word: string, slips: 1 | 2): ReadonlySet<string>
}

/** Reads the bytes that the build packed; they are shared, not copied. */
export function readGraph(bytes: Uint8Array): WordGraph {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const edges = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2)
  return {
    has: word => (walk(edges, word) & wordBit) !== 0,
    hasCommon: word => (walk(edges, word) & (wordBit | nameBit)) === wordBit,
    begins(letters) {
      const edge = walk(edges, letters)
      // The one edge of a graph of no words ends none and leads nowhere.
      return letters === '' || (edge & wordBit) !== 0 || edge >>> targetShift !== 0
    },
    near(word, slips) {
      const found = new Set<string>()
      const first = slips > 1 ? find(edges, rootAt, letterOf(word, 0)) : 0
      if (slips === 1) spread({edges, word, found}, rootAt, 0, slips, '', 0)
      else if (first !== 0) spread({edges, word, found}, first >>> targetShift, 1, slips, word.slice(0, 1), first)
      return found
    }
  }
}

/**
 * The edge of the last letter, 0 where the letters leave the graph; every word of a policy walks here before V8 has
 * compiled it.
 */
function walk(edges: Uint32Array, letters: string): number {
  let next = rootAt
  let edge = 0
  for (let at = 0; at < letters.length; at++) {
    if (next === 0) return 0
    const letter = letters.charCodeAt(at) - firstLetter
    for (;;) {
      edge = edges[next++] ?? lastBit
      if ((edge & letterBits) === letter) break
      if ((edge & lastBit) !== 0) return 0
    }
    next = edge >>> targetShift
  }
  return edge
}

/** The edge of a letter among those of a node, 0 where it has none. */
function find(edges: Uint32Array, node: number, letter: number): number {
  for (let at = node; ; at++) {
    const edge = edges[at] ?? lastBit
    if ((edge & letterBits) === letter) return edge
    if ((edge & lastBit) !== 0) return 0
  }
}

interface Search {
  readonly edges: Uint32Array
  readonly word: string
  readonly found: Set<string>
}

/**
 * Goes on from a node with the letter of the word at `at`, and with one slip less at each turn that the word does not
 * take; `path` are the letters so far and `last` the edge of the last of them. Plain arguments: a search takes ten
 * thousand steps.
 */
function spread(search: Search, node: number, at: number, slips: number, path: string, last: number): void {
  const {edges, word, found} = search
  if (at === word.length && (last & (wordBit | nameBit)) === wordBit) found.add(path)
  if (slips > 0 && at < word.length) spread(search, node, at + 1, slips - 1, path, last)
  if (node === 0) return
  const wanted = letterOf(word, at)
  for (let next = node; ; next++) {
    const edge = edges[next] ?? lastBit
    const letter = edge & letterBits
    if (letter === wanted) spread(search, edge >>> targetShift, at + 1, slips, path + letterAt(letter), edge)
    if (slips > 0) spreadSlipped(search, edge, at, slips - 1, path + letterAt(letter), letter === wanted)
    if ((edge & lastBit) !== 0) return
  }
}

/**
 * Takes an edge that the word does not: its letter is missing there, another stands in its place, or it comes after the
 * next one.
 */
function spreadSlipped(search: Search, edge: number, at: number, slips: number, path: string, isWanted: boolean): void {
  const {edges, word} = search
  const node = edge >>> targetShift
  spread(search, node, at, slips, path, edge)
  if (isWanted || at >= word.length) return
  spread(search, node, at + 1, slips, path, edge)
  if (node === 0 || (edge & letterBits) !== letterOf(word, at + 1)) return
  const letter = letterOf(word, at)
  const first = find(edges, node, letter)
  if (first !== 0) spread(search, first >>> targetShift, at + 2, slips, path + letterAt(letter), first)
}

/** The number of a letter of a word, none of any edge's at its end. */
function letterOf(word: string, at: number): number {
  return word.charCodeAt(at) - firstLetter
}

function letterAt(letter: number): string {
  return String.fromCharCode(letter + firstLetter)
}
