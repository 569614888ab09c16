import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import {beside, type Operator, type Plant} from '../operator.js'
import {fires, plantOf, sayAll} from '../say.js'
import {findSpots, insertAt, type Spot} from '../spots.js'
import type {Wording} from '../words/wording.js'
import {definitionSpot} from './definition-spot.js'

/** Whether the text nowhere uses a word that begins as one of these words does. */
const isNew = ({text}: Checked, words: string): boolean => {
  const known = text.toLowerCase()
  return words.split(' ').every(word => !known.includes(word.slice(0, Math.max(4, word.length - 3)).toLowerCase()))
}

type Names = Wording['names']

/** Sentences that give the operator a role which the text does not know, in as many places. */
const otherRole = (
  clean: Checked,
  random: Random,
  {otherRoles, roleDuties}: Names,
  times: number
): Plant | undefined => {
  const known = clean.analysis.facts.roles.some(
    one => one.role === 'operator' && /^\p{Lu}/u.test(one.name) && !one.thing
  )
  const role = random.shuffle(otherRoles).find(({role: nom = ''}) => isNew(clean, nom))
  // One cause is one finding: a text with several roles gets no further one.
  if (!role || !known || fires(clean, 'text/role-names')) return undefined
  const lines = random.shuffle(roleDuties.lines).slice(0, times)
  const sayings = lines.map(line => ({topics: roleDuties.topics, lines: [line], params: role}))
  return plantOf(sayAll(clean, random, sayings), beside('text/undefined-term', 'text/role-names'))
}

const undefinedThing = (clean: Checked, random: Random, {otherThings, thingUses}: Names): Plant | undefined => {
  const params = random.shuffle(otherThings).find(({thing = ''}) => isNew(clean, thing))
  if (!params) return undefined
  const lines = random.shuffle(thingUses).slice(0, 3)
  return plantOf(
    sayAll(
      clean,
      random,
      lines.map(line => ({topics: /./u, lines: [line], params}))
    )
  )
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const define = (spot: Spot, line: string, [term, meaning]: readonly [term: string, meaning: string]): Plant => {
  const text = line.replace('{term}', () => term).replace('{meaning}', () => meaning)
  return {edits: [insertAt(spot, spot.way === 'clause' ? capital(text) : text)]}
}

const idleTerm = (clean: Checked, random: Random, {definingLines, idleTerms}: Names): Plant | undefined => {
  const spot = definitionSpot(clean)
  const idle = random.shuffle(idleTerms).find(([term]) => isNew(clean, term))
  return spot && idle && define(spot, random.pick(definingLines), idle)
}

const definedTwice = (clean: Checked, random: Random, {definingLines, otherMeanings}: Names): Plant | undefined => {
  const defined = clean.analysis.facts.definitions.filter(one => one.form === 'dash' || one.form === 'under')
  // A term that is defined twice already has its finding.
  const twice = clean.findings.filter(one => one.ruleId === 'text/duplicate-term').map(one => one.reason)
  const choices = defined.flatMap(({term}) => {
    if (twice.some(reason => reason.includes(term))) return []
    const meanings = otherMeanings.find(([pattern]) => pattern.test(term))?.[1]
    return meanings ? [{term, meanings}] : []
  })
  const spots = findSpots(clean).filter(({way}) => way !== 'sentence')
  const spot = definitionSpot(clean) ?? (spots.length > 0 ? random.pick(spots) : undefined)
  if (!spot || choices.length === 0) return undefined
  const {term, meanings} = random.pick(choices)
  const meaning = random.pick(meanings)
  return define(spot, random.pick(definingLines), [term, meaning])
}

type Planting = (clean: Checked, random: Random, names: Names) => Plant | undefined

/** Terms and roles that are not defined, not used or defined twice. */
export const termOperators = ({names}: Wording): Operator[] => {
  const by = (name: string, rule: string, plant: Planting): Operator => ({
    name,
    rule,
    plant: (clean, random) => plant(clean, random, names)
  })
  return [
    by('undefined-role', 'text/undefined-term', (...given) => otherRole(...given, 1)),
    by('undefined-thing', 'text/undefined-term', undefinedThing),
    by('second-role', 'text/role-names', (...given) => otherRole(...given, 3)),
    by('idle-term', 'text/unused-term', idleTerm),
    by('second-definition', 'text/duplicate-term', definedTwice)
  ]
}
