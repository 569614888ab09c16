import type {Analysis} from '../analyze/analysis.js'
import {type Bits, createBits, cutBits, isEmpty, joinBits} from '../analyze/bits.js'
import {boundOf} from './bound.js'
import type {Expression, Phrase, Step} from './pattern.js'

/** The passages that hold every word an expression needs; only they are worth reading. Each part is looked up once a policy. */
export function whereOf(analysis: Analysis, expression: Expression): Bits {
  const known = analysis.where.get(expression)
  if (known) return known
  const phrases = expression.all.flatMap(sequence => sequence.phrases)
  const bits = cutAll(analysis, phrases, phrase => whereOfPhrase(analysis, phrase))
  analysis.where.set(expression, bits)
  return bits
}

/** The passages that hold a word of every step of a phrase. */
export function whereOfPhrase(analysis: Analysis, phrase: Phrase): Bits {
  const [only] = phrase
  if (only && phrase.length === 1) return whereOfStep(analysis, only)
  const known = analysis.where.get(phrase)
  if (known) return known
  const bits = cutAll(analysis, phrase, step => whereOfStep(analysis, step))
  analysis.where.set(phrase, bits)
  return bits
}

function whereOfStep(analysis: Analysis, step: Step): Bits {
  const known = analysis.where.get(step)
  if (known) return known
  const found = step.any
    ? step.any.map(phrase => whereOfPhrase(analysis, phrase))
    : step.fact
      ? [analysis.withFact(step.fact)]
      : boundOf(analysis.lexicon, step).stemIds.map(id => analysis.withStem(id))
  const bits = joinAll(analysis, found)
  analysis.where.set(step, bits)
  return bits
}

/** What all parts have in common; the search ends with the first part that leaves nothing. */
function cutAll<T>(analysis: Analysis, parts: readonly T[], find: (part: T) => Bits): Bits {
  let bits: Bits | undefined
  for (const part of parts) {
    const found = find(part)
    if (isEmpty(found)) return found
    if (!bits) bits = parts.length === 1 ? found : found.slice()
    else cutBits(bits, found)
  }
  return bits ?? createBits(analysis.passages.length)
}

/** Sets that are not changed any more may be shared, so a single one is not copied. */
function joinAll(analysis: Analysis, found: readonly (Bits | undefined)[]): Bits {
  const filled = found.filter(bits => bits !== undefined && !isEmpty(bits))
  if (filled.length === 1 && filled[0]) return filled[0]
  const bits = createBits(filled.length === 0 ? 0 : analysis.passages.length)
  for (const other of filled) if (other) joinBits(bits, other)
  return bits
}
