import type {Analysis} from './analysis.js'
import type {Definition} from './definitions.js'
import type {Passage} from './passage.js'
import {wordsInside} from './term-forms.js'
import {indexesWith} from './word-index.js'

/**
 * Passages that hold a stem, or whose lead-in does, in the order of the text; without the title and the table of
 * contents.
 */
export function passagesWith(analysis: Analysis, stemId: number): Passage[] {
  return passagesAt(analysis, indexesWith(analysis.words, stemId)).filter(
    ({kind}) => kind !== 'contents' && kind !== 'title'
  )
}

/** Passages where the words of a term stand one after another, in any case form; without the one that defines it. */
export function passagesUsing(analysis: Analysis, definition: Definition): Passage[] {
  const {passage} = definition
  const {from, to} = wordsInside(passage, definition)
  const term = passage.stemIds.slice(from, to)
  return passagesWith(analysis, term[0] ?? -1).filter(({stemIds, index}) => {
    const at = index === passage.index ? -1 : stemIds.indexOf(term[0] ?? -1)
    return at >= 0 && term.every((stemId, offset) => stemIds[at + offset] === stemId)
  })
}

/** The passages with these indexes. */
export function passagesAt({passages}: Pick<Analysis, 'passages'>, indexes: readonly number[]): Passage[] {
  const found: Passage[] = []
  for (const index of indexes) {
    const passage = passages[index]
    if (passage) found.push(passage)
  }
  return found
}
