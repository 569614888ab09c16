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

function numbersOf(lexicon: Lexicon, {stems, words, fact}: Step): Bound {
  const stemIds: number[] = []
  if (stems) for (const stem of stems) stemIds.push(lexicon.stemId(stem))
  const own = bitsOf(stemIds)
  const wordIds: number[] = []
  if (words)
    for (const word of words) {
      wordIds.push(lexicon.wordId(word))
      stemIds.push(lexicon.stemId(lexicon.stem(word)))
    }
  return {
    stemIds: [...new Set(stemIds)],
    stems: own,
    words: bitsOf(wordIds),
    facts: fact ? [fact] : none,
    options: noOptions
  }
}

function headsOf(bounds: Bounds, phrases: readonly Phrase[]): Bound {
  const heads = phrases.flatMap(([first]) => (first ? [boundOf(bounds, first)] : []))
  return {
    stemIds: none,
    stems: join(heads.map(one => one.stems)),
    words: join(heads.map(one => one.words)),
    facts: heads.flatMap(one => one.facts),
    options: optionsOf(bounds, phrases)
  }
}

/** Phrases that begin with a fact, an exact form or with one of several phrases may begin with any stem. */
function optionsOf(bounds: Bounds, phrases: readonly Phrase[]): ReadonlyMap<number, readonly Phrase[]> {
  const heads = phrases.map(([first]) =>
    first && !first.any && !first.fact && !first.words ? boundOf(bounds, first).stemIds : none
  )
  const options = new Map<number, Phrase[]>()
  for (const stem of [-1, ...heads.flat()])
    options.set(
      stem,
      phrases.filter((_, index) => heads[index] === none || heads[index]?.includes(stem))
    )
  return options
}

function bitsOf(ids: readonly number[]): Uint32Array {
  if (ids.length === 0) return nothing
  const bits = new Uint32Array((Math.max(...ids) >>> 5) + 1)
  for (const id of ids) addBit(bits, id)
  return bits
}

function join(sets: readonly Uint32Array[]): Uint32Array {
  const joined = new Uint32Array(Math.max(...sets.map(bits => bits.length)))
  for (const bits of sets) joinBits(joined, 0, bits, 0, bits.length)
  return joined
}
