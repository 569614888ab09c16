import type {Passage} from '../../passage.js'
import type {NamedParty} from '../parts.js'

type Form = NamedParty['form']

const OWNS = /^(?:our|your|their|its)$/
const PREPOSITION =
  /^(?:to|with|by|of|from|for|in|on|at|among|between|about|through|via|against|within|under|without|upon|into|as|than|per|regarding|concerning|towards?|using)$/
const DESCRIBES =
  /^(?:the|a|an|any|our|your|other|such|all|certain|some|these|those|third|trusted|authorised|authorized|relevant|external|selected|independent|various|and|or|its|their|respective|following|local|foreign|state|affiliated|also|both|each|every|no|party|data)$/

/**
 * The place of a name in its sentence: after "by" who acts in the passive, after "to" who is given something, after
 * another preposition anything, else a subject. Words that only say whose something is name nobody.
 */
export function formOfName(passage: Passage, from: number, to: number): Form | undefined {
  const {words, leaf, ends} = passage
  const first = words[from] ?? ''
  if (to === from + 1 && (OWNS.test(first) || isPossessive(leaf.value, ends[to - 1] ?? 0))) return undefined
  if (
    to === from + 1 &&
    /^(?:we|you|they|i)$/.test(first) &&
    !/^(?:to|with|by|from|about|for)$/.test(words[from - 1] ?? '')
  )
    return 'nominative'
  if (to === from + 1 && first === 'us') return caseAfter(words[from - 1] ?? '')
  // «service provider data», «user account»: it only tells of what kind.
  const preposition = prepositionBefore(passage, from)
  return preposition === undefined ? 'nominative' : caseAfter(preposition)
}

export function formOfService(passage: Passage, from: number): Form {
  const preposition = prepositionBefore(passage, from)
  return preposition === undefined ? 'nominative' : 'other'
}

function isPossessive(value: string, end: number): boolean {
  return /^['’]s?(?![A-Za-z])/.test(value.slice(end, end + 3)) || /^['’]s/.test(value.slice(end, end + 2))
}

function caseAfter(preposition: string): Form {
  if (preposition === 'by') return 'instrumental'
  return preposition === 'to' ? 'dative' : 'other'
}

// Verbs, pronouns and words that begin a clause: no adjective of a name stands behind them.
const STOPS =
  /^(?:we|you|they|it|i|who|which|that|if|when|unless|except|is|are|was|were|be|been|will|shall|may|can|must|do|does|not|never|information|has|have|share|disclose|give|provide|send|sell|grant|use|uses|used|but|so|than|only|also)$/
// No name has so many words before it.
const MOST = 7

/** The preposition that governs a name, through its adjectives and the names joined before it. */
export function prepositionBefore({words, leaf, starts, ends}: Passage, from: number): string | undefined {
  let unknown = 0
  for (let at = from - 1; at >= 0 && from - at <= MOST; at--) {
    const word = words[at] ?? ''
    if (/[,;:.()]/.test(leaf.value.slice(ends[at], starts[at + 1]))) return undefined
    if (PREPOSITION.test(word)) return word
    if (DESCRIBES.test(word)) continue
    if (STOPS.test(word) || unknown++ > 1) return undefined
  }
  return undefined
}
