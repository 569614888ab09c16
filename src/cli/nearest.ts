import distances from 'natural/lib/natural/distance/index.js'

/** The known word a mistyped one most likely meant, undefined when none is near; imported on a mistake only. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  const begun = known.filter(candidate => typed.length >= 3 && candidate.startsWith(typed))
  const near = known
    .map(candidate => ({candidate, distance: distances.DamerauLevenshteinDistance(typed, candidate)}))
    .filter(({candidate, distance}) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((first, second) => first.distance - second.distance)
  return begun.length === 1 ? begun[0] : near[0]?.candidate
}
