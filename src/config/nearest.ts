import {editDistance} from '../checks/identity/edit-distance.js'

// A longer word was never one of ours.
const longest = 60

/**
 * The known word that a mistyped one most likely meant; undefined where none is near. That of the command line knows
 * swapped letters, but is of a package that no run with a configuration should pay for.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > longest) return undefined
  const typed = word.toLowerCase()
  const begun = known.filter(candidate => typed.length >= 3 && candidate.toLowerCase().startsWith(typed))
  if (begun.length === 1) return begun[0]
  const near = known
    .map(candidate => ({candidate, distance: editDistance(typed, candidate.toLowerCase())}))
    .filter(({candidate, distance}) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((first, second) => first.distance - second.distance)
  return near[0]?.candidate
}
