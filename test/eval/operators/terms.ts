import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import {beside, type Operator, type Plant} from '../operator.js'
import {fires, plantOf, sayAll} from '../say.js'
import {findSpots, insertAt, type Spot} from '../spots.js'
import {
  definingLines,
  idleTerms,
  otherMeanings,
  otherRoles,
  otherThings,
  roleDuties,
  thingUses
} from '../words/names.js'
import {definitionSpot} from './definition-spot.js'

/** Whether the text nowhere uses a word that begins as one of these words does. */
const isNew = ({text}: Checked, words: string): boolean => {
  const known = text.toLowerCase()
  return words.split(' ').every(word => !known.includes(word.slice(0, Math.max(4, word.length - 3)).toLowerCase()))
}

const roleParams = ([nom, ins]: (typeof otherRoles)[number]) => ({role: nom, 'role:ins': ins})

/** Sentences that give the operator a role which the text does not know, in as many places. */
const otherRole = (clean: Checked, random: Random, times: number): Plant | undefined => {
  const known = clean.analysis.facts.roles.some(one => one.role === 'operator' && one.name !== 'мы' && !one.thing)
  const role = random.shuffle(otherRoles).find(([nom]) => isNew(clean, nom))
  // One cause is one finding: a text with several roles gets no further one.
  if (!role || !known || fires(clean, 'text/role-names')) return undefined
  const lines = random.shuffle(roleDuties.lines).slice(0, times)
  const sayings = lines.map(line => ({topics: roleDuties.topics, lines: [line], params: roleParams(role)}))
  return plantOf(sayAll(clean, random, sayings), beside('text/undefined-term', 'text/role-names'))
}

const undefinedThing = (clean: Checked, random: Random): Plant | undefined => {
  const thing = random.shuffle(otherThings).find(([nom]) => isNew(clean, nom))
  if (!thing) return undefined
  const [nom, gen, loc] = thing
  const params = {thing: nom, 'thing:gen': gen, 'thing:loc': loc}
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

const define = (spot: Spot, random: Random, term: string, meaning: string): Plant => {
  const line = random.pick(definingLines)
  const text = line.replace('{term}', () => term).replace('{meaning}', () => meaning)
  return {edits: [insertAt(spot, spot.way === 'clause' ? capital(text) : text)]}
}

const idleTerm = (clean: Checked, random: Random): Plant | undefined => {
  const spot = definitionSpot(clean)
  const idle = random.shuffle(idleTerms).find(([term]) => isNew(clean, term))
  return spot && idle && define(spot, random, ...idle)
}

const definedTwice = (clean: Checked, random: Random): Plant | undefined => {
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
  return define(spot, random, term, random.pick(meanings))
}

/** Terms and roles that are not defined, not used or defined twice. */
export const termOperators: readonly Operator[] = [
  {name: 'undefined-role', rule: 'text/undefined-term', plant: (clean, random) => otherRole(clean, random, 1)},
  {name: 'undefined-thing', rule: 'text/undefined-term', plant: undefinedThing},
  {name: 'second-role', rule: 'text/role-names', plant: (clean, random) => otherRole(clean, random, 3)},
  {name: 'idle-term', rule: 'text/unused-term', plant: idleTerm},
  {name: 'second-definition', rule: 'text/duplicate-term', plant: definedTwice}
]
