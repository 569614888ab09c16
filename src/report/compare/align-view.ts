import type {ClauseGroup, ClauseMember, MatrixAlignment, OwnPart, PolicyPair} from '../../compare/align/alignment.js'
import type {Edit} from '../../diff/policy-diff.js'
import {groupBy} from '../../language/group-by.js'
import type {Language} from '../../language/language.js'
import {wordPlace} from '../diff/places.js'
import {diffWords} from '../diff/words.js'
import type {Messages} from '../messages.js'
import {shorten} from '../wrap.js'
import {markPlace} from './view.js'
import type {CompareWords} from './words.js'

/** What wording the clauses in common takes, whatever the format. */
export interface AlignView {
  readonly align: MatrixAlignment
  readonly names: readonly string[]
  readonly words: CompareWords
  readonly about: Messages
  readonly language: Language
}

/** Which policies share clauses and how many, and which share none. */
export function wordPairs({align, names, words}: AlignView): string[] {
  const {pairs} = align
  const related = new Set(pairs.flatMap(({policies}) => policies))
  const alone = names.filter((_, at) => !related.has(at))
  const shown = pairs.length > mostPairs ? nearestPairs(pairs) : pairs
  return [
    ...shown.map(
      ({policies: [one, other], equal, near}) =>
        `${names[one] ?? ''} – ${names[other] ?? ''}: ${words.pair(equal, near)}`
    ),
    ...(shown.length < pairs.length ? [words.morePairs(pairs.length - shown.length)] : []),
    ...(alone.length > 0 ? [`${words.alone}: ${alone.join(', ')}`] : [])
  ]
}

// Of more pairs those are told that are the nearest of one of the two.
const mostPairs = 12

function nearestPairs(pairs: readonly PolicyPair[]): PolicyPair[] {
  const nearest = new Map<number, PolicyPair>()
  for (const pair of pairs) {
    for (const policy of pair.policies) {
      const known = nearest.get(policy)
      if (!known || pair.equal + pair.near > known.equal + known.near) nearest.set(policy, pair)
    }
  }
  const kept = new Set(nearest.values())
  return pairs.filter(pair => kept.has(pair))
}

/** What was replaced throughout, and how many clauses differ in nothing else. */
export function wordReplacements({align, names, words}: AlignView): string[] {
  const {replacements, groups} = align
  const routine = groups.filter(group => group.routine).length
  const lines = replacements.map(({policies: [one, other], before, after, places}) => {
    const swap = [before, after].map(text => (text === '' ? words.nothing : `«${shorten(text, 80)}»`)).join(' → ')
    return `${names[one] ?? ''} → ${names[other] ?? ''}: ${swap}, ${words.inClauses(places.length)}`
  })
  return [...lines, ...(routine > 0 ? [words.routine(routine)] : [])]
}

/** A clause as some of the policies word it: who they are and where, and what of the first wording they changed. */
export interface Wording {
  readonly title: string
  readonly edits: readonly Edit[]
  /** Indexes of the policies. */
  readonly policies: readonly number[]
}

/** One clause with its first wording and the others. */
export interface NearClause {
  readonly first: Wording
  readonly others: readonly Wording[]
  readonly words: string
  readonly similar: string
}

/** The clauses that differ in more than replacements made throughout. */
export function nearClauses(view: AlignView): NearClause[] {
  return view.align.groups
    .filter(group => !group.routine)
    .flatMap(group => {
      const [first, ...others] = wordings(group, view)
      return first ? [{first, others, words: group.words, similar: view.words.similar(group.similarity)}] : []
    })
}

/** Members that word the clause alike are one wording. */
function wordings({members}: ClauseGroup, {names, language}: AlignView): Wording[] {
  const title = (one: ClauseMember): string => `${names[one.policy] ?? ''}, ${wordPlace(one, diffWords[language])}`
  return [...groupBy(members, ({edits}) => JSON.stringify(edits)).values()].map(alike => ({
    title: alike.map(title).join('; '),
    edits: alike[0]?.edits ?? [],
    policies: alike.map(({policy}) => policy)
  }))
}

/** What one policy alone has, part by part. */
export interface OwnWords {
  readonly title: string
  readonly parts: readonly string[]
}

/** The parts of each policy that no other has. */
export function wordOwn({align, names, words, about}: AlignView): OwnWords[] {
  return align.own
    .filter(({clauses}) => clauses > 0)
    .map(({policy, clauses, parts}) => ({
      title: words.ownOf(names[policy] ?? '', clauses),
      parts: parts.map(part => wordPart(part, words, about))
    }))
}

// More clauses of a part are counted only.
const mostListed = 6

/**
 * «4 Права сторон – 2 пункта: 4.5, 4.6»: a clause by itself is not counted, a whole section and one of many not listed.
 */
function wordPart({clause, words: own, whole, places, line}: OwnPart, words: CompareWords, about: Messages): string {
  const name = `${clause === '' ? '' : `${clause} `}${shorten(own, 100)}`
  if (!whole && places.length === 1 && places[0]?.line === line) return name
  const size = `${name} – ${whole ? `${words.whole}, ` : ''}${about.clauses(places.length)}`
  const marks = [...new Set(places.map(place => markPlace(place, words)))].filter(mark => mark !== clause)
  return whole || places.length > mostListed || marks.length === 0 ? size : `${size}: ${marks.join(', ')}`
}
