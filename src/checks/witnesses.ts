import type {Analysis} from '../analyze/analysis.js'
import {lazy} from '../analyze/lazy.js'
import type {Passage} from '../analyze/passage.js'
import type {Language} from '../language/language.js'
import {remember} from '../language/remember.js'

/** Another policy, that may have the same sentences. */
export interface WitnessPolicy {
  /** What reports call it: its path as given, with `/`. */
  readonly path: string
  /** Read with the lexicon of the policies that are checked: equal words have equal numbers. */
  readonly analysis: Analysis
}

/** A word of a sentence in whose place the same sentence of another policy has another word. */
export interface Variant {
  readonly passage: Passage
  /** Index of the word, the same in both sentences. */
  readonly at: number
  /** The sentence of the other policy. */
  readonly theirs: Passage
  readonly path: string
}

/** What other policies say in the same sentences. */
export interface Witnesses {
  /** In the order of the text; a policy that is among its own witnesses says nothing of itself. */
  variantsIn(this: void, analysis: Analysis): readonly Variant[]
  /** How many sentences of the others hold a stem. */
  count(this: void, analysis: Analysis, stem: string): number
}

const speech = {
  ru: (path: string, words: string) => `; в том же предложении другой политики (${path}) сказано «${words}»`,
  kk: (path: string, words: string) => `; басқа саясаттың (${path}) дәл сол сөйлемінде «${words}» делінген`,
  en: (path: string, words: string) => `; the same sentence of another policy (${path}) says “${words}”`
} as const

/** The end of a message that calls a witness by its path; `words` are theirs, as printed. */
export function wordWitness(path: string, words: string, language: Language): string {
  return speech[language](path, words)
}

/** The variants of a policy, looked for once however many checks ask. */
export function variantsIn(analysis: Analysis, witnesses: Witnesses): readonly Variant[] {
  return remember(analysis, witnesses.variantsIn)
}

/** Takes policies for witnesses; their sentences are indexed when one is first asked for, linear in the words. */
export function readWitnesses(policies: readonly WitnessPolicy[]): Witnesses {
  const index = lazy(() => indexSentences(policies))
  const counts = lazy(() => policies.map(countStems))
  const isOther = (policy: WitnessPolicy, own: Analysis): boolean =>
    policy.analysis.policy.source.text !== own.policy.source.text
  return {
    variantsIn: own =>
      own.passages.flatMap(passage =>
        matches(passage, index()).flatMap(({policy, theirs, at}) =>
          isOther(policy, own) ? [{passage, at, theirs, path: policy.path}] : []
        )
      ),
    count(own, stem) {
      const id = own.lexicon.stemId(stem)
      return policies.reduce((sum, one, at) => sum + (isOther(one, own) ? (counts()[at]?.get(id) ?? 0) : 0), 0)
    }
  }
}

function countStems({analysis}: WitnessPolicy): ReadonlyMap<number, number> {
  const counts = new Map<number, number>()
  for (const {stemIds} of analysis.passages) {
    for (const stem of new Set(stemIds)) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return counts
}

/** A sentence of a witness without its word `at`. */
interface Masked {
  readonly policy: WitnessPolicy
  readonly theirs: Passage
  readonly at: number
}

// In a shorter sentence too little is the same, a longer one is no sentence.
const fewest = 5
const longest = 150
// What stands in more policies and places than this is a stock phrase: the first say enough.
const mostAlike = 16

function indexSentences(policies: readonly WitnessPolicy[]): ReadonlyMap<number, Masked[]> {
  const index = new Map<number, Masked[]>()
  for (const policy of policies) {
    for (const theirs of policy.analysis.passages.filter(isSentence)) {
      for (const [at, key] of maskedKeys(theirs.wordIds).entries()) {
        const alike = index.get(key)
        if (!alike) index.set(key, [{policy, theirs, at}])
        else if (alike.length < mostAlike) alike.push({policy, theirs, at})
      }
    }
  }
  return index
}

function isSentence({kind, wordIds}: Passage): boolean {
  return (kind === 'sentence' || kind === 'cell') && wordIds.length >= fewest && wordIds.length <= longest
}

/** Sentences that have another word in one place and the same in all others. */
function matches(passage: Passage, index: ReadonlyMap<number, readonly Masked[]>): Masked[] {
  if (!isSentence(passage)) return []
  const {wordIds} = passage
  return maskedKeys(wordIds).flatMap((key, own) =>
    (index.get(key) ?? []).filter(({theirs, at}) => at === own && isSameBut(at, wordIds, theirs.wordIds))
  )
}

function isSameBut(at: number, one: readonly number[], other: readonly number[]): boolean {
  // Equal sentences meet at every word: the first look tells them.
  return one[at] !== other[at] && one.length === other.length && one.every((id, i) => i === at || id === other[i])
}

/** For each word a number made of all the others and their places. */
function maskedKeys(ids: readonly number[]): number[] {
  const parts: number[] = []
  let weight = 1
  let sum = ids.length
  for (const id of ids) {
    const part = Math.imul(id + 1, weight)
    parts.push(part)
    sum = (sum + part) | 0
    weight = Math.imul(weight, base)
  }
  return parts.map((part, at) => (sum - part + Math.imul(at, step)) | 0)
}

// Odd numbers without a pattern: keys spread over all 32 bits.
const base = 0x01000193
const step = 0x9e3779b1 | 0
