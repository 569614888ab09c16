import type {Lexicon} from '../language/lexicon.js'
import type {Step} from './pattern.js'

/** The words of a step as numbers of a lexicon: matching millions of words compares numbers, not strings. */
export interface Bound {
  /** Stems of all its words, to find passages. */
  readonly stemIds: readonly number[]
  /** 1 at the number of each stem, and of each exact form. */
  readonly isStem: Uint8Array
  readonly isWord: Uint8Array
}

/** Numbers the words of a step, once in a run. */
export function boundOf(lexicon: Lexicon, step: Step): Bound {
  const known = lexicon.kept[step.id] as Bound | undefined
  if (known) return known
  const stems = [...(step.stems ?? [])].map(stem => lexicon.stemId(stem))
  const words = [...(step.words ?? [])]
  const bound: Bound = {
    stemIds: [...new Set([...stems, ...words.map(word => lexicon.stemId(lexicon.stem(word)))])],
    isStem: flags(stems),
    isWord: flags(words.map(word => lexicon.wordId(word)))
  }
  lexicon.kept[step.id] = bound
  return bound
}

function flags(ids: readonly number[]): Uint8Array {
  const marks = new Uint8Array(ids.length === 0 ? 0 : Math.max(...ids) + 1)
  for (const id of ids) marks[id] = 1
  return marks
}
