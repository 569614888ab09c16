import type {Lexicon} from '../lexicon.js'
import {remember} from '../remember.js'
import {createSpeller, type Speller} from './speller.js'
import {readWordFile} from './word-file.js'

/** The speller of a run: the word file is read when a word is first asked for, and once. */
export function spellerOf(lexicon: Lexicon): Speller {
  return remember(lexicon, makeSpeller)
}

function makeSpeller(): Speller {
  return createSpeller(readWordFile())
}
