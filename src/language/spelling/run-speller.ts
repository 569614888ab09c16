import type {Lexicon} from '../lexicon.js'
import {createSpeller, type Speller} from './speller.js'
import {readWordFile} from './word-file.js'

/** The speller of a run: the word file is read when a word is first asked for, and once. */
export function spellerOf(lexicon: Lexicon): Speller {
  const known = lexicon.memory.get(makeSpeller) as Speller | undefined
  if (known) return known
  const speller = makeSpeller()
  lexicon.memory.set(makeSpeller, speller)
  return speller
}

function makeSpeller(): Speller {
  return createSpeller(readWordFile())
}
