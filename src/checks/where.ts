import type {Analysis} from '../analyze/analysis.js'
import {type Bits, createBits, cutBits, hasBit, isEmpty, joinBits} from '../analyze/bits.js'
import {boundOf} from './bound.js'
import type {Expression, Phrase, Step} from './pattern.js'

/** The passages that hold every word an expression needs; only they are worth reading. */
export function whereOf(analysis: Analysis, expression: Expression): Bits {
  let bits: Bits | undefined
  for (const {phrases} of expression.all) {
    for (const phrase of phrases) {
      const found = whereOfPhrase(analysis, phrase)
      if (isEmpty(found)) return found
      if (bits) cutBits(bits, found)
      else bits = found.slice()
    }
  }
  return bits ?? createBits(0)
}

/** Whether a passage holds every word an expression needs. */
export function mayMatch(analysis: Analysis, expression: Expression, passage: number): boolean {
  return expression.all.every(({phrases}) => phrases.every(phrase => holdsPhrase(analysis, phrase, passage)))
}

/** Whether a passage holds a word of every step of a phrase. */
export function holdsPhrase(analysis: Analysis, phrase: Phrase, passage: number): boolean {
  return phrase.every(step => hasBit(whereOfStep(analysis, step), passage))
}

function whereOfPhrase(analysis: Analysis, phrase: Phrase): Bits {
  let bits: Bits | undefined
  for (const step of phrase) {
    const found = whereOfStep(analysis, step)
    if (phrase.length === 1 || isEmpty(found)) return found
    if (bits) cutBits(bits, found)
    else bits = found.slice()
  }
  return bits ?? createBits(0)
}

/** Each step is looked up once a policy: one family stands in a hundred patterns. */
function whereOfStep(analysis: Analysis, step: Step): Bits {
  const known = analysis.where.get(step.id)
  if (known) return known
  const found = step.any
    ? step.any.map(phrase => whereOfPhrase(analysis, phrase))
    : step.fact
      ? [analysis.withFact(step.fact)]
      : boundOf(analysis.lexicon, step).stemIds.map(id => analysis.withStem(id))
  const bits = joinAll(analysis, found)
  analysis.where.set(step.id, bits)
  return bits
}

/** Sets that are not changed any more may be shared, so a single one is not copied. */
function joinAll(analysis: Analysis, found: readonly (Bits | undefined)[]): Bits {
  const filled = found.filter(bits => bits !== undefined && !isEmpty(bits))
  if (filled.length === 1 && filled[0]) return filled[0]
  const bits = createBits(filled.length === 0 ? 0 : analysis.passages.length)
  for (const other of filled) if (other) joinBits(bits, other)
  return bits
}
