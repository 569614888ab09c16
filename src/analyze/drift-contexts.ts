import {memo} from '../language/memo.js'
import type {Analysis} from './analysis.js'
import type {Definition} from './definitions.js'
import type {DriftPhrase} from './drift-phrases.js'
import type {DriftTerm} from './drift-terms.js'
import {lazy} from './lazy.js'
import type {Passage} from './passage.js'
import {passagesUsing} from './passages-with.js'

/** A term and how much its surroundings are those of a phrase. */
export interface Belonging {
  readonly definition: Definition
  readonly score: number
}

/** Tells among whose words a phrase stands. */
export interface DriftContexts {
  /**
   * The one of the terms that the phrase shares its surroundings with; undefined where that is too little. An `odd`
   * adjective fits nothing, so that a little is enough; an `unknown` one may name a sort that no list has.
   */
  belongsTo(phrase: DriftPhrase, terms: readonly DriftTerm[], adjective: 'odd' | 'unknown'): Belonging | undefined
}

// Words that stand in more passages than this share of them tell nothing of one term.
const RARE = 0.06
const RARE_AT_LEAST = 5
// Uses of a term that stands everywhere tell nothing of it either.
const FEW_USES = 6
const ENOUGH = {odd: 1, unknown: 2} as const

/** Compares surroundings by the roots of their rarer words: «реклама» and «рекламных» are one. */
export function createDriftContexts(analysis: Analysis): DriftContexts {
  const {passages} = analysis
  const counts = lazy(() => countRoots(passages))
  const rare = Math.max(RARE_AT_LEAST, RARE * passages.length)
  const rootsOf = memo((definition: Definition): ReadonlySet<string> => {
    const all = passagesUsing(analysis, definition)
    const items = passages.filter(({lead}) => lead === definition.passage)
    const using = all.length <= FEW_USES ? all : []
    const roots = [definition.passage, ...items, ...using].flatMap(rootsIn)
    return new Set(roots.filter(root => (counts().get(root) ?? 0) <= rare))
  })
  const scoreIn = memo((passage: Passage) => {
    const around = new Set([passage, ...(passage.lead ? [passage.lead] : [])].flatMap(rootsIn))
    return memo((definition: Definition) => [...around].filter(root => rootsOf(definition).has(root)).length)
  })
  const handles = memo(isHandled)
  return {
    belongsTo({passage}, terms, adjective) {
      const scored = terms
        .map(({definition}) => ({definition, score: scoreIn(passage)(definition)}))
        .sort((a, b) => b.score - a.score)
      const [best, next] = scored
      if (best && best.score >= ENOUGH[adjective] && best.score > (next?.score ?? 0)) return best
      const definition = adjective === 'odd' && handles(passage) ? usual(terms)?.definition : undefined
      return definition && {definition, score: 0}
    }
  }
}

/** The term that data are called by unless something else is said. */
function usual(terms: readonly DriftTerm[]): DriftTerm | undefined {
  return terms.find(({modifiers}) => modifiers.join(' ').startsWith('персональн')) ?? terms[0]
}

const HANDLING =
  /^(?:сбор|собира|собра|обрабатыва|обработ|хран|переда|использ|предоставл|раскры|уничтож|удал|распростран|защи)/u

function isHandled({words}: Passage): boolean {
  return words.some(word => HANDLING.test(word))
}

function countRoots(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const passage of passages)
    for (const root of new Set(rootsIn(passage))) counts.set(root, (counts.get(root) ?? 0) + 1)
  return counts
}

const ROOT = 6
const SHORTEST = 5

/** First letters of the longer words: enough to join the words of one root. */
function rootsIn({words, stems}: Passage): string[] {
  return stems.filter((_, index) => (words[index] ?? '').length > SHORTEST).map(stem => stem.slice(0, ROOT))
}
