import type {Lexicon} from '../language/lexicon.js'
import {nounsBySense} from '../language/ru/related-words.js'
import type {Definition} from './definitions.js'
import {isAdjective, placeOfTerm} from './term-heads.js'

/**
 * A term whose noun other words may narrow down in its place: «Неличные данные», «Интернет-платформа», «Администрация
 * сайта».
 */
export interface DriftTerm {
  readonly definition: Definition
  /** Stem of the head noun, and its sense if it has neighbours. */
  readonly headId: number
  readonly sense: number | undefined
  /** What stands before the head: adjectives, or the first part of a hyphenated word; folded words. */
  readonly modifiers: readonly string[]
  /** Stems of the modifiers. */
  readonly modifierIds: readonly number[]
  readonly hyphenated: boolean
  /** Stem of the only word after a head without modifiers. */
  readonly complementId: number | undefined
}

/** The terms that a phrase with one noun may drift from. */
export interface NounTerms {
  readonly sense: number | undefined
  /** With this noun and adjectives before it. */
  readonly own: readonly DriftTerm[]
  /** With adjectives before a neighbour of this noun: «данные» for «информация». */
  readonly neighbours: readonly DriftTerm[]
  /** «Интернет-платформа» for «платформа» and «площадка». */
  readonly hyphenated: readonly DriftTerm[]
  /** «Администрация сайта» for «администрация». */
  readonly completed: readonly DriftTerm[]
}

/** What drifts are looked for. */
export interface DriftTerms {
  /** By the stems of the nouns at which to look. */
  readonly byNoun: ReadonlyMap<number, NounTerms>
  /** Senses of the nouns that may stand after a head. */
  readonly senses: ReadonlyMap<number, number>
}

// Of more terms with one noun than a policy ever has the last to be defined are left out.
const MOST = 12

/** Takes the Russian terms of two words or more apart, each once. */
export function readDriftTerms(definitions: readonly Definition[], lexicon: Lexicon): DriftTerms {
  const senses = new Map(nounsBySense.map(([noun, sense]) => [lexicon.stemId(lexicon.stem(noun)), sense]))
  const terms = firstOfNouns(
    definitions.filter(({passage}) => passage.language === 'ru').flatMap(one => readTerm(one, senses) ?? [])
  )
  const wanted = new Set(terms.map(({sense}) => sense))
  const nouns = [...senses].filter(([, sense]) => wanted.has(sense)).map(([nounId]) => nounId)
  const heads = terms.map(({headId}) => headId)
  return {senses, byNoun: new Map([...nouns, ...heads].map(noun => [noun, termsOf(noun, senses.get(noun), terms)]))}
}

/** Each term once, and not more than `MOST` with one noun. */
function firstOfNouns(terms: readonly DriftTerm[]): DriftTerm[] {
  const counts = new Map<number, number>()
  const seen = new Set<string>()
  return terms.filter(({definition, headId}) => {
    const count = counts.get(headId) ?? 0
    if (count >= MOST || seen.has(definition.key)) return false
    seen.add(definition.key)
    counts.set(headId, count + 1)
    return true
  })
}

function termsOf(nounId: number, sense: number | undefined, terms: readonly DriftTerm[]): NounTerms {
  const narrowed = terms.filter(({modifiers, hyphenated}) => modifiers.length > 0 && !hyphenated)
  const isNear = (term: DriftTerm): boolean => sense !== undefined && term.sense === sense
  return {
    sense,
    own: narrowed.filter(term => term.headId === nounId),
    neighbours: narrowed.filter(term => term.headId !== nounId && isNear(term)),
    hyphenated: terms.filter(term => term.hyphenated && (term.headId === nounId || isNear(term))),
    completed: terms.filter(term => term.headId === nounId && term.complementId !== undefined)
  }
}

function readTerm(definition: Definition, senses: ReadonlyMap<number, number>): DriftTerm | undefined {
  const {words, stemIds, ends, leaf} = definition.passage
  const {from, to, head} = placeOfTerm(definition)
  const headId = stemIds[head]
  if (to - from < 2 || headId === undefined || /[a-z]/.test(definition.key)) return undefined
  const modifiers = words.slice(from, head)
  const hyphenated = modifiers.length > 0 && leaf.value[ends[head - 1] ?? 0] === '-'
  if (hyphenated ? to - head > 1 : !modifiers.every(isAdjective)) return undefined
  const complementId = modifiers.length === 0 && to - head === 2 ? stemIds[head + 1] : undefined
  if (modifiers.length === 0 && (complementId === undefined || !senses.has(complementId))) return undefined
  return {
    definition,
    headId,
    sense: senses.get(headId),
    modifiers,
    modifierIds: stemIds.slice(from, head),
    hyphenated,
    complementId
  }
}
