import type {WordGraph} from './graph.js'
import {beginningsOf} from './known.js'
import {oddnessOf} from './slips.js'

// Two slips in a shorter word leave too little of it to tell what was meant.
const shortestForTwo = 9
// More than any oddness.
const unused = 100

/**
 * Known words that one slip turned into this one, where there are none those that two did, if so many are asked for;
 * the likeliest first. `isUsed` tells a word of the same text, which is likelier than any other.
 */
export function suggest(graph: WordGraph, word: string, slips: 1 | 2, isUsed: (meant: string) => boolean): string[] {
  const one = candidates(graph, word, 1)
  const all = one.length > 0 || slips === 1 || word.length < shortestForTwo ? one : candidates(graph, word, 2)
  return all
    .map(meant => ({meant, rank: oddnessOf(word, meant) + (graph.has(meant) ? 0 : 1) + (isUsed(meant) ? 0 : unused)}))
    .sort((a, b) => a.rank - b.rank || (a.meant < b.meant ? -1 : 1))
    .map(({meant}) => meant)
}

/** Of the words behind a beginning too: «ненличных» is «не» and a slip in «личных». */
function candidates(graph: WordGraph, word: string, slips: 1 | 2): string[] {
  const found = new Set(graph.near(word, slips))
  for (const beginning of beginningsOf(word)) {
    for (const rest of graph.near(word.slice(beginning.length), slips)) {
      if (rest.length >= 5) found.add(beginning + rest)
    }
  }
  return [...found]
}
