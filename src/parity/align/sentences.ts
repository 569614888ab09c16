import type {Passage} from '../../analyze/passage.js'
import type {Unit} from '../../diff/unit.js'
import type {Block} from './align.js'
import {type Aligning, lengthScore} from './score.js'
import {alignSequences, type Score} from './sequence.js'
import {compareSigns, dice} from './weights.js'

/** Sentences that say the same, or one that only one version has. */
export interface SentencePair {
  readonly one: readonly Passage[]
  readonly other: readonly Passage[]
}

/** Aligns the sentences of two units that belong together. */
export function alignSentences({one, other}: Block, aligning: Aligning): SentencePair[] {
  const [left, right] = [sentencesIn(one), sentencesIn(other)]
  const matches = alignSequences(left.length, right.length, scoreSentences(left, right, aligning))
  return matches.map(match => ({one: left.slice(...match.one), other: right.slice(...match.other)}))
}

function sentencesIn(units: readonly Unit[]): Passage[] {
  return units.flatMap(({passages}) => passages)
}

// What it costs to leave out a sentence, and to read two of one version as one of the other.
const GAP = -1
const PART = -0.45

function scoreSentences(left: readonly Passage[], right: readonly Passage[], aligning: Aligning): Score {
  const {one, other, weights} = aligning
  const isEven = left.length === right.length
  return {
    pair(from, to, fromOther, toOther) {
      const [own, others] = [left.slice(from, to), right.slice(fromOther, toOther)]
      const signs = compareSigns(
        own.flatMap(passage => one.signs.get(passage) ?? []),
        others.flatMap(passage => other.signs.get(passage) ?? []),
        weights
      )
      const told = Math.min(1, (signs.shared + signs.apart) / 4)
      const parts = own.length + others.length - 2
      return (3 * dice(signs) - 1) * told + lengthScore(sizeOf(own), sizeOf(others)) + parts * PART + (isEven ? 0.4 : 0)
    },
    gapOne: () => GAP,
    gapOther: () => GAP
  }
}

function sizeOf(passages: readonly Passage[]): number {
  return passages.reduce((sum, {leaf}) => sum + leaf.value.length, 0)
}
