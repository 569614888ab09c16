import type {Analysis} from '../analyze/analysis.js'
import type {Definition} from '../analyze/definitions.js'
import type {FactBase} from '../analyze/fact.js'
import {lazy} from '../analyze/lazy.js'
import type {Drift} from '../analyze/term-drift.js'
import {createTermForms, type TermForms, type WordRange} from '../analyze/term-forms.js'
import {placeOfTerm} from '../analyze/term-heads.js'
import {vocabularyRole} from '../language/role-lookup.js'
import {adjectiveBase, isOdd, isParticiple, isPlain, isRelational, isSort} from '../language/ru/adjectives.js'
import {areRelated, information, isOneSlip, nounsBySense} from '../language/ru/related-words.js'
import {spellerOf} from '../language/spelling/run-speller.js'
import {editDistance} from './identity/edit-distance.js'
import {isNear} from './spelling/testimony.js'
import {type Variant, variantsIn, type Witnesses} from './witnesses.js'

/** Words in whose place the same sentence of another policy has a term that this policy defines. */
export interface WitnessedDrift {
  readonly definition: Definition
  readonly kind: Drift['kind']
  /** The whole phrase. */
  readonly place: FactBase
  /** The other policy's words for it, and what that policy is called. */
  readonly printed: string
  readonly path: string
}

// A term begins and ends so many words from the one that differs.
const reach = 3

/** In the order of the text; a word that may well be meant as it is, such as another sort of data, is no drift. */
export function findWitnessedDrifts(analysis: Analysis, witnesses: Witnesses): WitnessedDrift[] {
  const {facts, lexicon} = analysis
  const forms = createTermForms()
  const terms = lazy(() => new Map(facts.definitions.toReversed().map(one => [one.key, one])))
  const speller = lazy(() => spellerOf(lexicon))
  return variantsIn(analysis, witnesses).flatMap(variant => {
    const {passage, theirs, at, path} = variant
    const [word = '', meant = ''] = [passage.words[at], theirs.words[at]]
    // A misspelt term is for another rule.
    const isMisspelt = isNear(word, meant) && speller().isStrange(word, passage.wordIds[at] ?? 0)
    if (passage.language !== 'ru' || isMisspelt) return []
    const found = longestTerm(theirs, at, terms(), forms)
    if (!found || longestTerm(passage, at, terms(), forms)) return []
    const kind = kindOf(analysis, variant, found)
    if (!kind) return []
    const {definition, from, to} = found
    const [start = 0, end = 0] = [passage.starts[from], passage.ends[to - 1]]
    const place = {passage, start, end, text: passage.leaf.value.slice(start, end)}
    return [{definition, kind, place, printed: theirs.leaf.value.slice(theirs.starts[from], theirs.ends[to - 1]), path}]
  })
}

interface Found extends WordRange {
  readonly definition: Definition
}

/** The longest term that stands in full around a word. */
function longestTerm(
  passage: Variant['passage'],
  at: number,
  terms: ReadonlyMap<string, Definition>,
  forms: TermForms
): Found | undefined {
  const last = Math.min(passage.words.length, at + 1 + reach)
  for (let from = Math.max(0, at - reach); from <= at; from++) {
    for (let to = last; to > at; to--) {
      const key = Array.from({length: to - from}, (_, offset) => forms.of(passage, from + offset)).join(' ')
      const definition = terms.get(key)
      if (definition) return {definition, from, to}
    }
  }
  return undefined
}

/** How the words drift, by which word of the term differs; undefined where they may be right. */
function kindOf({lexicon}: Analysis, {passage, theirs, at}: Variant, found: Found): Drift['kind'] | undefined {
  const {definition, from, to} = found
  const [own = '', meant = ''] = [passage.words[at], theirs.words[at]]
  if (to - from === 1) return isOtherName(passage, at, meant) ? 'synonym' : undefined
  const place = placeOfTerm(definition)
  const head = from + place.head - place.from
  const senseOf = (word: string): number | undefined =>
    nounsBySense.find(([noun]) => lexicon.stem(noun) === lexicon.stem(word))?.[1]
  const sense = senseOf(theirs.words[head] ?? '')
  if (at === head) return sense !== undefined && senseOf(own) === sense ? 'synonym' : undefined
  return at < head ? kindOfAdjective(own, meant, sense === information) : undefined
}

/** «небольших» for «неличных»: an adjective that names nothing real there, or one of the same root. */
function kindOfAdjective(own: string, meant: string, isInformation: boolean): Drift['kind'] | undefined {
  if (isInformation && isOdd(own)) return 'context'
  if (isSort(own) || isPlain(own) || isParticiple(own)) return undefined
  const [base, other] = [adjectiveBase(own), adjectiveBase(meant)]
  // One letter amiss is misspelt; an ending is another form.
  if (isOneSlip(base, other)) return undefined
  if (areRelated(own, meant)) return 'form'
  return !isRelational(own) && editDistance(base, other) <= mostSlips ? 'form' : undefined
}

const mostSlips = 2

/** «Клиента» with a capital where another policy has «Покупателя»: names of one side, of which one is defined. */
function isOtherName({words, starts, leaf}: Variant['passage'], at: number, meant: string): boolean {
  const own = words[at] ?? ''
  const isCapital = at > 0 && leaf.value[starts[at] ?? 0] !== own[0]
  const role = isCapital ? vocabularyRole(own)?.role : undefined
  return role !== undefined && role === vocabularyRole(meant)?.role
}
