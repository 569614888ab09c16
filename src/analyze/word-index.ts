import type {Passage} from './passage.js'

/** Which passages hold a stem or a fact, their lead-ins included; indexes of `Analysis.passages`, ascending. */
export interface WordIndex {
  withStem(stem: string): readonly number[]
}

const nowhere: readonly number[] = []

/** Indexes the words of all passages once, so that a rule looks only where one of its words stands. */
export function indexWords(passages: readonly Passage[]): WordIndex {
  const byStem = new Map<string, number[]>()
  const note = (stem: string, index: number): void => {
    const list = byStem.get(stem)
    if (list === undefined) byStem.set(stem, [index])
    else if (list.at(-1) !== index) list.push(index)
  }
  for (const passage of passages) {
    for (let lead: Passage | undefined = passage, depth = 0; lead && depth < 3; lead = lead.lead, depth++) {
      for (const stem of lead.stems) note(stem, passage.index)
    }
  }
  return {withStem: stem => byStem.get(stem) ?? nowhere}
}
