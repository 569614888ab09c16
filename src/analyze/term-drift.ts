import {isInQuotes} from '../language/in-quotes.js'
import type {Analysis} from './analysis.js'
import type {Definition} from './definitions.js'
import {createDriftContexts} from './drift-contexts.js'
import {type DriftKind, driftOf} from './drift-kinds.js'
import {type DriftPhrase, findDriftPhrases} from './drift-phrases.js'
import {readDriftTerms} from './drift-terms.js'
import type {FactBase} from './fact.js'
import {lazy} from './lazy.js'
import {createTermForms, type TermForms} from './term-forms.js'

/** Words that stand where a defined term belongs, and are not it. */
export interface Drift {
  readonly definition: Definition
  readonly kind: DriftKind
  /** In the order of the text; all have the same words. */
  readonly places: readonly FactBase[]
}

interface Found extends Drift {
  readonly score: number
  readonly places: FactBase[]
  /** «персональные данные (персональная информация)»: the text says that both are one. */
  readonly linked: boolean
}

/** Finds drifts in the order of their first places; one walk over the nouns that terms have. */
export function findDrifts(analysis: Analysis): Drift[] {
  const {passages, facts, lexicon} = analysis
  const terms = readDriftTerms(facts.definitions, lexicon)
  if (terms.byNoun.size === 0) return []
  const forms = createTermForms()
  const asking = {terms, contexts: createDriftContexts(analysis)}
  const isTerm = lazy(() => createTermSpans(analysis, forms))
  const found = new Map<string, Found>()
  for (const phrase of findDriftPhrases(passages, terms)) {
    const match = driftOf(phrase, asking)
    if (!match || isOwnMeaning(phrase, match.definition)) continue
    const {definition, kind, score = 0} = match
    const place = placeOf({...phrase, from: match.from})
    if (isTerm()(phrase)) continue
    if (isInQuotes(phrase.passage.leaf.value, place.start)) continue
    const key = forms.keyOf(phrase.passage, place)
    const known = found.get(key)
    const linked = (known?.linked ?? false) || phrase.passage.leaf.value[place.start - 1] === '('
    const best = known && known.score >= score ? known : {definition, kind, score}
    const places = known?.places ?? []
    places.push(place)
    found.set(key, {...best, places, linked})
  }
  return [...found.values()].filter(({linked}) => !linked)
}

function placeOf({passage, from, to}: DriftPhrase): FactBase {
  const start = passage.starts[from] ?? 0
  const end = passage.ends[to - 1] ?? start
  return {passage, start, end, text: passage.leaf.value.slice(start, end)}
}

// A term that holds a phrase begins and ends so many words from it at most.
const REACH = 3

/** Tells whether the last word of a phrase belongs to a term that stands there in full. */
function createTermSpans({facts}: Analysis, forms: TermForms): (phrase: DriftPhrase) => boolean {
  const keys = new Set(facts.definitions.map(({key}) => key))
  return ({passage, to}) => {
    for (let from = to - 1; from >= Math.max(0, to - 1 - REACH); from--) {
      let key = ''
      for (let at = from; at < Math.min(passage.words.length, to + REACH); at++) {
        key += key === '' ? forms.of(passage, at) : ` ${forms.of(passage, at)}`
        if (at >= to - 1 && keys.has(key)) return true
      }
    }
    return false
  }
}

/** «Интернет-ресурс – веб-сайт …»: the words that say what the term means. */
function isOwnMeaning({passage, from}: DriftPhrase, definition: Definition): boolean {
  const {meaningSpan} = definition
  const at = passage.starts[from] ?? 0
  return passage === definition.passage && meaningSpan !== undefined && meaningSpan.start <= at && at < meaningSpan.end
}
