import distances from 'natural/lib/natural/distance/index.js'
import {pickNearest} from '../language/nearest.js'

/** The known word a mistyped one most likely meant, undefined when none is near; imported on a mistake only. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  return pickNearest(word, known, (typed, candidate) => distances.DamerauLevenshteinDistance(typed, candidate))
}
