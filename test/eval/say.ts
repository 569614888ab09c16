import type {Random} from '../bench/random.js'
import type {Checked} from './checked.js'
import type {Edit} from './edits.js'
import {beside, type Effect, type Operator, type Plant} from './operator.js'
import {chooseSpot, findSpots, insertAt, type Spot} from './spots.js'
import {type Params, sayOne, voiceOf} from './voice.js'

/** One thing said in several ways; `topics` tells by which neighbours it may stand. */
export interface Saying {
  readonly topics: RegExp
  /** Headings under which it would say something else. */
  readonly not?: RegExp
  readonly lines: readonly string[]
}

export interface Said {
  readonly edit: Edit
  readonly spot: Spot
}

/** The saying in the voice of the policy and at a fitting spot; undefined where the policy gives neither. */
export const say = (
  clean: Checked,
  random: Random,
  {topics, not, lines}: Saying,
  {params = {}, taken = []}: {readonly params?: Params; readonly taken?: readonly Said[]} = {}
): Said | undefined => {
  const used = taken.map(one => one.spot)
  const spots = findSpots(clean).filter(({heading}) => !not?.test(heading))
  const spot = chooseSpot(spots, topics, random, used)
  const sentence = sayOne(lines, voiceOf(clean), random, params)
  return spot && sentence !== undefined ? {spot, edit: insertAt(spot, sentence)} : undefined
}

/** Several sayings, each at a spot of its own; undefined where one of them finds no place. */
export const sayAll = (
  clean: Checked,
  random: Random,
  sayings: readonly (Saying & {readonly params?: Params})[]
): Said[] | undefined => {
  const said: Said[] = []
  for (const saying of sayings) {
    const one = say(clean, random, saying, {params: saying.params ?? {}, taken: said})
    if (!one) return undefined
    said.push(one)
  }
  return said
}

/** The sentences as a plant. A usual wording may be that of a clause which stands there, and so repeat it. */
export const plantOf = (said: readonly Said[] | undefined, effects: readonly Effect[] = []): Plant | undefined =>
  said && {edits: said.map(one => one.edit), effects: [...beside('text/duplicate-clause'), ...effects]}

/** The answer that the clean text gives to a required element. */
export const answerOf = ({elements}: Checked, id: string): string | undefined =>
  elements.find(one => one.id === id)?.answer

/** Whether the rule speaks of the clean text. */
export const fires = ({findings}: Checked, rule: string): boolean => findings.some(one => one.ruleId === rule)

/** Puts in a sentence that a rule must speak of by itself. */
export const adds = (name: string, rule: string, saying: Saying, ...effects: readonly string[]): Operator => ({
  name,
  rule,
  plant: (clean, random) => {
    const said = say(clean, random, saying)
    return plantOf(said && [said], beside(...effects))
  }
})
