import type {Analysis} from '../analyze/analysis.js'
import {findDuplicates} from '../analyze/duplicate-terms.js'
import {findAliases, type RoleAliases} from '../analyze/role-aliases.js'
import {type Drift, findDrifts} from '../analyze/term-drift.js'
import {findUndefined, type UndefinedName} from '../analyze/undefined-names.js'
import {findUnused} from '../analyze/unused-terms.js'
import type {Confidence} from '../finding.js'
import {groupBy} from '../language/group-by.js'
import type {Language} from '../language/language.js'
import {foldText} from '../language/letters.js'
import {remember} from '../language/remember.js'
import type {Beside, Check, Evidence, Problem} from './check.js'
import {mendName} from './term-mend.js'
import {findWitnessedDrifts, type WitnessedDrift} from './witnessed-drifts.js'
import {wordWitness} from './witnesses.js'

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
  run: (analysis, {find}, language, beside) => ({problems: finders[find](analysis, language, beside)})
}

type Finder = (analysis: Analysis, language: Language, beside?: Beside) => Problem[]

const finders: Readonly<Record<DefinitionUse['find'], Finder>> = {
  drift: driftProblems,
  unused: analysis => findUnused(analysis).map(one => problem([one], 'medium', {term: one.term})),
  duplicate: analysis =>
    findDuplicates(analysis).map(({first, second}) =>
      problem([second, first], first.whole && second.whole ? 'high' : 'medium', {term: first.term})
    ),
  undefined: (analysis, language, beside) =>
    findUndefined(analysis).map(one => {
      const fix = beside?.fixes ? mendName(analysis, one) : undefined
      return {...undefinedProblem(one, language), ...(fix && {fixes: [fix]})}
    }),
  aliases: analysis => findAliases(analysis).map(aliasProblem)
}

const sure: Readonly<Record<Drift['kind'], Confidence>> = {form: 'medium', context: 'medium', synonym: 'low'}

/** What the text tells by itself, and what only another policy with the same sentence shows. */
function driftProblems(analysis: Analysis, language: Language, {witnesses}: Beside = {}): Problem[] {
  const own = remember(analysis, findDrifts)
  if (!witnesses) return own.map(drift => driftProblem(drift))
  const witnessed = findWitnessedDrifts(analysis, witnesses)
  const isIn = ({place}: WitnessedDrift, {places}: Drift): boolean =>
    places.some(({passage, start, end}) => passage === place.passage && start < place.end && place.start < end)
  const others = witnessed.filter(one => !own.some(drift => isIn(one, drift)))
  const byPhrase = groupBy(others, ({place, definition}) => `${foldText(place.text)} ${definition.key}`)
  return [
    ...own.map(drift =>
      driftProblem(
        drift,
        wordsOfWitness(
          witnessed.find(one => isIn(one, drift)),
          language
        )
      )
    ),
    ...[...byPhrase.values()].flatMap(([first, ...more]) => {
      if (!first) return []
      const places = [first, ...more].map(({place}) => place)
      return [driftProblem({...first, places}, wordsOfWitness(first, language))]
    })
  ]
}

function wordsOfWitness(witness: WitnessedDrift | undefined, language: Language): string {
  return witness ? wordWitness(witness.path, witness.printed, language) : ''
}

/** A plain synonym is a step milder. */
function driftProblem({definition, places, kind}: Drift, witness = ''): Problem {
  const [first, ...more] = places
  const details = {phrase: first?.text ?? '', term: definition.term, witness}
  const confidence = witness === '' ? sure[kind] : 'medium'
  const found = problem([...(first ? [first] : []), definition, ...more], confidence, details)
  return {...found, partial: kind === 'synonym'}
}

const instead = {
  ru: (name: string) => `; для этой стороны определено «${name}»`,
  kk: (name: string) => `; бұл тарап үшін «${name}» деп анықталған`,
  en: (name: string) => `; its side is defined as "${name}"`
} as const

function undefinedProblem({name, places, defined}: UndefinedName, language: Language): Problem {
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
