import type {Language} from '../../src/language/language.js'
import {createRandom} from '../bench/random.js'
import type {Check} from './checked.js'
import {applyEdits} from './edits.js'
import {judge} from './judge.js'
import type {Operator} from './operator.js'
import type {Trial} from './tally.js'

/** A policy to plant into. */
export interface Text {
  readonly path: string
  /** In which it is written for the most part. */
  readonly language: Language
  readonly text: string
}

/** A seed out of words, the same on every machine (FNV-1a). */
const seedOf = (words: string): number => {
  let hash = 0x811c9dc5
  for (const sign of words) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}

/** Plants every operator into the text, `times` each but never the same words twice. */
export const runTrials = (
  {path, language, text}: Text,
  operators: readonly Operator[],
  {times, check}: {readonly times: number; readonly check: Check}
): Trial[] => {
  const clean = check(text)
  // The same seeds wherever the folder is and wherever the command is started.
  const file = path.split('/').slice(-2).join('/')
  const trials: Trial[] = []
  for (const {name, rule, plant} of operators) {
    const seen = new Set<string>()
    for (let time = 0; time < times; time++) {
      const planted = plant(clean, createRandom(seedOf(`${name} ${file} ${time}`)), check)
      if (!planted) break
      const words = applyEdits(text, planted.edits).text
      if (seen.has(words)) continue
      seen.add(words)
      trials.push({language, rule, operator: name, path, ...judge(clean, planted, check, rule)})
    }
  }
  return trials
}
