import type {Passage} from '../../passage.js'

/** Words that stand between a helping verb and its verb. */
export const ADVERB =
  /^(?:[a-z]{2,}ly|also|never|not|ever|always|often|sometimes|then|otherwise|either|neither|further|longer|no|t|only|at|any|time|thus|therefore|hereby|still|so|be|been|being)$/
const HELPER =
  /^(?:will|shall|may|might|can|could|must|should|would|cannot|do|does|did|don|doesn|didn|won|wouldn|isn|aren|wasn|weren|hasn|haven|mustn|couldn|shouldn|can|is|are|was|were|am|be|been|being|has|have|had|gets?|need|needn|let)$/
const BE = /^(?:is|are|was|were|am|be|been|being|isn|aren|wasn|weren|gets?)$/

/** The helping verbs and adverbs right before a verb, from word `from` on. */
export interface Helpers {
  readonly from: number
  readonly words: readonly string[]
}

export function isBe(word: string): boolean {
  return BE.test(word)
}

// «will stop processing and delete»: so far a helping verb reaches over «and».
const OVER = 10

/** The helping verb that a base verb behind «and» or «or» has in common with a verb before it. */
export function helperOver({words, leaf, starts, ends}: Passage, at: number): number | undefined {
  if (!/^(?:and|or)$/.test(words[at - 1] ?? '')) return undefined
  for (let before = at - 2; before >= 0 && at - before <= OVER; before--) {
    const word = words[before] ?? ''
    if (/[;:.]/.test(leaf.value.slice(ends[before], starts[before + 1]))) return undefined
    if (/^(?:will|shall|may|must|can|cannot|should)$/.test(word)) return before
    if (/^(?:to|for|by|which|who|that|if|when|we|you)$/.test(word) || isBe(word)) return undefined
  }
  return undefined
}

// Nobody puts more words between a helping verb and its verb.
const MOST = 8

export function helpersBefore(passage: Passage, at: number): Helpers {
  const {words, leaf, starts, ends} = passage
  let from = at
  for (let before = at - 1; before >= 0 && at - before <= MOST; before--) {
    const word = words[before] ?? ''
    if (!HELPER.test(word) && !ADVERB.test(word)) break
    if (/[;:.()]/.test(leaf.value.slice(ends[before], starts[before + 1]))) break
    from = before
  }
  // Adverbs before the first helping verb belong to no verb: «in any time we will …».
  const found = words.slice(from, at)
  const ahead = found.some(word => HELPER.test(word)) ? undefined : aheadOf(passage, at)
  return {from, words: ahead ? [...ahead, ...found] : found}
}

// What puts the helping verb before the subject: «in no case are data sold», «never will the Operator share».
const TURNS = /^(?:never|nor|neither|nowhere)$/
const NO_CASE = /^(?:circumstances?|case|event|account|time|way|conditions?)$/
// So many words the subject may have.
const SUBJECT = 6

/** The denial that opens the sentence and the helping verb behind it, before the subject of the verb at word `at`. */
function aheadOf({words, leaf, starts, ends}: Passage, at: number): readonly string[] | undefined {
  const start = turnOf(words)
  if (start === undefined || at <= start + 1 || at > start + SUBJECT || !HELPER.test(words[start] ?? ''))
    return undefined
  // A verb before this one took it.
  if (/[,;:.()]/.test(leaf.value.slice(ends[start], starts[at])) || words.slice(start + 1, at).some(isJoint))
    return undefined
  return words.slice(start === 1 ? 0 : start, start + 1)
}

function isJoint(word: string): boolean {
  return word === 'and' || word === 'or'
}

/** Where the helping verb stands behind the denial that a sentence opens with. */
function turnOf(words: readonly string[]): number | undefined {
  if (TURNS.test(words[0] ?? '')) return 1
  const no = words[0] === 'no' ? 0 : words[1] === 'no' ? 1 : undefined
  return no !== undefined && NO_CASE.test(words[no + 1] ?? '') ? no + 2 : undefined
}
