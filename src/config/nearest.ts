import {editDistance} from '../checks/identity/edit-distance.js'
import {pickNearest} from '../language/nearest.js'

// A longer word was never one of ours.
const longest = 60

/**
 * The known word that a mistyped one most likely meant; undefined where none is near. That of the command line knows
 * swapped letters, but is of a package that no run with a configuration should pay for.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return word.length > longest ? undefined : pickNearest(word, known, editDistance)
}
