import {harmonyOf, hasVowel} from './harmony.js'
import {walk} from './walk.js'

// A shorter rest is no root.
const shortestRoot = 3

/** The stem of a word that no list knows: the shortest rest under a chain of endings that verbs or nouns take. */
export function stemUnknown(word: string): string {
  return cut(word, 'unknownVerb') ?? stemNoun(word)
}

/** Cut again and again, so that a rest which looks like a form itself is cut in all its forms. */
function stemNoun(word: string): string {
  const rest = cut(word, 'unknown')
  return rest === undefined ? word : stemNoun(rest)
}

function cut(word: string, state: 'unknown' | 'unknownVerb'): string | undefined {
  for (let at = shortestRoot; at < word.length; at++) {
    const root = word.slice(0, at)
    if (!hasVowel(root)) continue
    const chain = walk(word, {at, state, harmony: harmonyOf(root), softened: false})
    if (chain !== undefined) return chain.negated ? `${root}!` : root
  }
  return undefined
}
