/**
 * The known word that a mistyped one most likely meant, by a distance of letters in lower case: the only one that it
 * begins, else the nearest where a third of its letters at most are others; undefined where none is near.
 */
export function pickNearest(
  word: string,
  known: readonly string[],
  distanceOf: (typed: string, candidate: string) => number
): string | undefined {
  const typed = word.toLowerCase()
  const begun = known.filter(candidate => typed.length >= 3 && candidate.toLowerCase().startsWith(typed))
  if (begun.length === 1) return begun[0]
  const near = known
    .map(candidate => ({candidate, distance: distanceOf(typed, candidate.toLowerCase())}))
    .filter(({candidate, distance}) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((first, second) => first.distance - second.distance)
  return near[0]?.candidate
}
