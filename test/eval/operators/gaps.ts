import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import type {Edit} from '../edits.js'
import {beside, type Operator} from '../operator.js'
import {spanOf} from '../places.js'
import type {Removal} from '../removal.js'
import {answerOf, fires} from '../say.js'
import {chooseSpot, findSpots, insertAt} from '../spots.js'
import {sayOne, voiceOf} from '../voice.js'
import type {Wording} from '../words/wording.js'
import {editsOf, type Removing, remembered, removeEvidence} from './evidence-removal.js'
import {effectsOf} from './removal-effects.js'
import {renumber} from './renumber.js'

/** What is put in besides: other numbers, a mention; undefined where it cannot be. */
type Extra = (clean: Checked, removals: readonly Removal[], random: Random) => Edit[] | undefined

const closedUp: Extra = (clean, removals) => {
  const marks = renumber(clean, removals)
  return marks.length > 0 ? marks : undefined
}

const mentioned =
  (lines: readonly string[]): Extra =>
  (clean, removals, random) => {
    const kept = findSpots(clean).filter(({offset}) => !removals.some(one => one.start <= offset && offset <= one.end))
    const sentence = sayOne(lines, voiceOf(clean), random)
    const spot = chooseSpot(kept, /./u, random)
    return spot && sentence !== undefined ? [insertAt(spot, sentence)] : undefined
  }

/** One cause is one finding: where no way to withdraw is left, no term for it is missed. */
const isOverdone = (clean: Checked, id: string, removals: readonly Removal[]): boolean => {
  const channel = clean.elements.find(one => one.id === 'withdrawal-channel')
  if (id !== 'withdrawal-deadline' || !channel) return false
  const places = channel.evidence.map(place => spanOf(clean.text, place))
  return places.every(place => removals.some(one => one.start <= place.start && place.start < one.end))
}

const removing =
  (rule: string, find: Removing, extra: Extra, ...broken: readonly string[]): Operator['plant'] =>
  (clean, random, check) => {
    const id = rule.replace('kz/', '')
    if (fires(clean, rule) || !['present', 'denied'].includes(answerOf(clean, id) ?? '')) return undefined
    const removals = find(clean, id, check)
    const edits = removals && extra(clean, removals, random)
    if (!removals || !edits || isOverdone(clean, id, removals)) return undefined
    const effects = [...effectsOf(clean, removals, rule), ...beside(...broken)]
    return {edits: [...editsOf(removals), ...edits], at: 'anywhere', effects}
  }

/** For each required element: what states it goes, and the numbers after it stay, or close up, or a mere mention comes. */
export const gapOperators = (rules: readonly string[], {mentions: {mentions}}: Wording): Operator[] => {
  const find = remembered(removeEvidence)
  // Some mentions say what a word means, and nobody uses it after that; some name data that a closed list lacks.
  const besides = ['text/unused-term', 'text/duplicate-term', 'text/data-list-conflict']
  const plant = (rule: string, extra: Extra, ...broken: string[]): Operator['plant'] =>
    removing(rule, find, extra, ...broken)
  return rules.flatMap(rule => {
    const id = rule.replace('kz/', '')
    return [
      {name: `deleted-${id}`, rule, plant: plant(rule, () => [])},
      {name: `closed-up-${id}`, rule, plant: plant(rule, closedUp)},
      {name: `only-mentioned-${id}`, rule, plant: plant(rule, mentioned(mentions[id] ?? []), ...besides)}
    ]
  })
}
