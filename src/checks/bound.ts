import {addBit, joinBits} from '../analyze/bits.js'
import type {Lexicon} from '../language/lexicon.js'
import {remember} from '../language/remember.js'
import type {PatternFact, Phrase, Step} from './pattern.js'

/** The words of a step as numbers of a lexicon: matching millions of words compares numbers, not strings. */
export interface Bound {
  /** Stems of all its words, to find passages. */
  readonly stemIds: readonly number[]
  /** Which words are the step, or may begin one of its phrases: bits by the numbers of stems, and of exact forms. */
  readonly stems: Uint32Array
  readonly words: Uint32Array
  /** Facts that may begin one of its phrases. */
  readonly facts: readonly PatternFact[]
  /** Which of its phrases may begin with a stem, in their order; under -1 those that may begin with any other one. */
  readonly options: ReadonlyMap<number, readonly Phrase[]>
}

/** The steps of a run that were asked for. */
export interface Bounds {
  readonly lexicon: Lexicon
  /** By the number of the step. */
  readonly byStep: (Bound | undefined)[]
  /** By the number of a stem, which steps of words it may stand for. */
  readonly ofStem: (number[] | undefined)[]
}

/** The steps of the run that a lexicon serves. */
export function boundsOf(lexicon: Lexicon): Bounds {
  return remember(lexicon, createBounds)
}

function createBounds(lexicon: Lexicon): Bounds {
  return {lexicon, byStep: [], ofStem: []}
}

/** Numbers the words of a step, once in a run. */
export function boundOf(bounds: Bounds, step: Step): Bound {
  const known = bounds.byStep[step.id]
  if (known) return known
  const bound = step.any ? headsOf(bounds, step.any) : numbersOf(bounds.lexicon, step)
  bounds.byStep[step.id] = bound
  for (const stem of bound.stemIds) {
    const steps = bounds.ofStem[stem]
    if (steps) steps.push(step.id)
    else bounds.ofStem[stem] = [step.id]
  }
  return bound
}

const none: readonly never[] = []
const nothing = new Uint32Array(0)
const noOptions: ReadonlyMap<number, readonly Phrase[]> = new Map()

function numbersOf(lexicon: Lexicon, {stems = none, words = none, heads = none, fact}: Step): Bound {
  const stemIds: number[] = []
  for (const stem of stems) stemIds.push(lexicon.stemId(stem))
  const own = bitsOf(stemIds)
  const wordIds: number[] = []
  for (const word of words) {
    wordIds.push(lexicon.wordId(word))
    const stemId = lexicon.stemId(lexicon.stem(word))
    if (!stemIds.includes(stemId)) stemIds.push(stemId)
  }
  for (const head of heads) {
    const stemId = lexicon.stemId(head)
    if (!stemIds.includes(stemId)) stemIds.push(stemId)
  }
  return {stemIds, stems: own, words: bitsOf(wordIds), facts: fact ? [fact] : none, options: noOptions}
}

function headsOf(bounds: Bounds, phrases: readonly Phrase[]): Bound {
  const heads: Bound[] = []
  const facts: PatternFact[] = []
  for (const [first] of phrases) {
    if (!first) continue
    const head = boundOf(bounds, first)
    heads.push(head)
    for (const fact of head.facts) facts.push(fact)
  }
  return {
    stemIds: none,
    stems: join(heads, 'stems'),
    words: join(heads, 'words'),
    facts,
    options: optionsOf(bounds, phrases)
  }
}

/** Phrases that begin with a fact, an exact form or with one of several phrases may begin with any stem. */
function optionsOf(bounds: Bounds, phrases: readonly Phrase[]): ReadonlyMap<number, readonly Phrase[]> {
  const open: Phrase[] = []
  const options = new Map<number, Phrase[]>([[-1, open]])
  for (const phrase of phrases) {
    const [first] = phrase
    if (!first || first.any || first.fact || first.words) for (const listed of options.values()) listed.push(phrase)
    else
      for (const stem of boundOf(bounds, first).stemIds) {
        const listed = options.get(stem)
        if (listed) listed.push(phrase)
        else options.set(stem, [...open, phrase])
      }
  }
  return options
}

function bitsOf(ids: readonly number[]): Uint32Array {
  if (ids.length === 0) return nothing
  let last = 0
  for (const id of ids) if (id > last) last = id
  const bits = new Uint32Array((last >>> 5) + 1)
  for (const id of ids) addBit(bits, id)
  return bits
}

function join(heads: readonly Bound[], kind: 'stems' | 'words'): Uint32Array {
  let length = 0
  for (const {[kind]: bits} of heads) if (bits.length > length) length = bits.length
  const joined = new Uint32Array(length)
  for (const {[kind]: bits} of heads) joinBits(joined, 0, bits, 0, bits.length)
  return joined
}
