import type {Passage} from '../analyze/passage.js'

/** Passages as readers see them: the sentences of one clause together; a heading, a cell, a title alone. */
export function clausesOf(passages: readonly Passage[]): Passage[][] {
  const clauses: Passage[][] = []
  for (const passage of passages) {
    const last = clauses.at(-1)
    const before = last?.at(-1)
    const goesOn = passage.kind === 'sentence' && before?.kind === 'sentence' && before.node === passage.node
    if (last && goesOn) last.push(passage)
    else clauses.push([passage])
  }
  return clauses
}
