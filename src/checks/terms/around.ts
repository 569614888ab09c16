import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {isAround} from '../match.js'
import type {Part} from '../pattern.js'
import {viewOf} from '../view.js'
import {findPartsIn} from './parts-in.js'
import {termWords} from './words.js'

/**
 * Events that a sentence does not name itself: those listed around it («при наступлении указанных случаев»), else those
 * of the sentence before it, else of its heading.
 */
export function eventsAround(analysis: Analysis, passage: Passage, events: readonly Part[]): readonly Part[] {
  const of = (others: readonly Passage[]): readonly Part[] => [
    ...new Set(others.flatMap(other => partsOf(analysis, other, events)))
  ]
  if (termWords(passage).theseCases.test(passage.leaf.value)) {
    return of(analysis.passages.filter(other => other.index !== passage.index && isAround(passage, other)))
  }
  const before = analysis.passages[passage.index - 1]
  const told = before?.home === passage.home && before.kind !== 'heading' ? of([before]) : []
  return told.length > 0 || !passage.under ? told : of([passage.under])
}

function partsOf(analysis: Analysis, passage: Passage, parts: readonly Part[]): Part[] {
  const view = viewOf(analysis, passage, false)
  return findPartsIn(parts, view, {from: 0, to: view.stemIds.length}).map(({part}) => part)
}
