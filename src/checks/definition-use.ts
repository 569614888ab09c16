import type {Analysis} from '../analyze/analysis.js'
import {findDuplicates} from '../analyze/duplicate-terms.js'
import {findAliases, type RoleAliases} from '../analyze/role-aliases.js'
import {type Drift, findDrifts} from '../analyze/term-drift.js'
import {findUndefined, type UndefinedName} from '../analyze/undefined-names.js'
import {findUnused} from '../analyze/unused-terms.js'
import type {Confidence} from '../finding.js'
import {remember} from '../language/remember.js'
import type {Check, Evidence, Problem} from './check.js'

const faults = ['drift', 'undefined', 'unused', 'duplicate', 'aliases'] as const

/** What may be wrong between defined terms and the words that the text uses. */
export interface DefinitionUse {
  readonly find: (typeof faults)[number]
}

/** Does the text define the names it uses, once each, and use the names it defines? */
export const definitionUse: Check<DefinitionUse> = {
  readOptions(read) {
    read.known(['find'], ['find'])
    return {find: read.choice('find', faults) ?? 'unused'}
  },
  run: (analysis, {find}, language) => ({problems: finders[find](analysis, language)})
}

const finders: Readonly<Record<DefinitionUse['find'], (analysis: Analysis, language: 'ru' | 'en') => Problem[]>> = {
  drift: analysis => remember(analysis, findDrifts).map(driftProblem),
  unused: analysis => findUnused(analysis).map(one => problem([one], 'medium', {term: one.term})),
  duplicate: analysis =>
    findDuplicates(analysis).map(({first, second}) =>
      problem([second, first], first.whole && second.whole ? 'high' : 'medium', {term: first.term})
    ),
  undefined: (analysis, language) => findUndefined(analysis).map(one => undefinedProblem(one, language)),
  aliases: analysis => findAliases(analysis).map(aliasProblem)
}

const sure: Readonly<Record<Drift['kind'], Confidence>> = {form: 'medium', context: 'medium', synonym: 'low'}

/** A plain synonym is a step milder. */
function driftProblem({definition, places, kind}: Drift): Problem {
  const [first, ...more] = places
  const details = {phrase: first?.text ?? '', term: definition.term}
  const found = problem([...(first ? [first] : []), definition, ...more], sure[kind], details)
  return {...found, partial: kind === 'synonym'}
}

const instead = {
  ru: (name: string) => `; для этой стороны определено «${name}»`,
  en: (name: string) => `; its side is defined as "${name}"`
} as const

function undefinedProblem({name, places, defined}: UndefinedName, language: 'ru' | 'en'): Problem {
  const [first, ...more] = places
  const beside = defined ? [defined] : []
  const details = {name, instead: defined ? instead[language](defined.name) : ''}
  return problem([...(first ? [first] : []), ...beside, ...more], defined ? 'high' : 'medium', details)
}

function aliasProblem({main, others}: RoleAliases): Problem {
  const [first, ...more] = others.flatMap(({places}) => places)
  const names = [main, ...others.map(({name}) => name)].map(({name}) => `«${name}»`)
  return problem([...(first ? [first] : []), main, ...more], 'medium', {names: names.join(', ')})
}

// So many places say enough.
const MOST = 9

/** The first place speaks; beside it stands the second, and then one place of each other clause. */
function problem(places: readonly Evidence[], confidence: Confidence, details: Problem['details']): Problem {
  const [at, second, ...more] = places.map(({passage, start, end}) => ({passage, start, end}))
  const clauseOf = ({passage}: Evidence): string | number => passage.clause || passage.index
  const seen = new Set([at, second].map(one => one && clauseOf(one)))
  const others = more.filter(one => !seen.has(clauseOf(one)) && seen.add(clauseOf(one)))
  return {at, related: [...(second ? [second] : []), ...others].slice(0, MOST), confidence, details, partial: false}
}
