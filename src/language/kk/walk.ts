import {automatonOf, isFinished, type Step} from './automaton.js'
import {type Harmony, soundAt} from './harmony.js'
import type {State} from './states.js'

/** A way to read the end of a word as a chain of endings. */
export interface Chain {
  readonly steps: readonly Step[]
  /** Where the word of the dictionary ends, or the longer word that an ending made of it. */
  readonly lexemeEnd: number
  readonly negated: boolean
  /** How many endings, those that make words or that policies hardly use counted dear. */
  readonly cost: number
}

/** Where a walk begins: the first ending after a softened stem («құқығ») begins with a vowel. */
export interface Start {
  readonly at: number
  readonly state: State
  readonly harmony: Harmony
  readonly softened: boolean
}

// More endings than this no word has; it bounds the search.
const mostSteps = 9
const lexemeCost = 8
const rareCost = 3
const rare = new Set(['let', 'wish', 'i', 'thou', 'my', 'thy', 'rather'])
// A word of two letters makes no others that are not in the dictionary, but for «алушы», «қоюшы».
const shortestBase = 3
const vowels = new Set('аеыіу')

/** The cheapest chain of endings from `start` to the end of the word, undefined when there is none. */
export function walk(word: string, start: Start): Chain | undefined {
  return follow(word, start, automatonOf('kk'), mostSteps)
}

type Automaton = ReturnType<typeof automatonOf>

function follow(word: string, start: Start, automaton: Automaton, most: number): Chain | undefined {
  const {at, state, softened} = start
  if (at === word.length) {
    return isFinished(state) && !softened ? {steps: [], lexemeEnd: 0, negated: false, cost: 0} : undefined
  }
  const steps = most > 0 ? automaton.get(state)?.get(word.charCodeAt(at)) : undefined
  if (steps === undefined || (softened && !vowels.has(word.charAt(at)))) return undefined
  const sound = soundAt(word, at - 1)
  let best: Chain | undefined
  for (const step of steps) {
    if (!fits(step, start, sound) || !word.startsWith(step.text, at)) continue
    const end = at + step.text.length
    const harmony = step.harmony === 'any' ? start.harmony : step.harmony
    const rest = follow(word, {at: end, state: step.to, harmony, softened: false}, automaton, most - 1)
    if (rest === undefined) continue
    const cost = rest.cost + costOf(step)
    if (best === undefined || cost < best.cost) best = join(step, end, rest, cost)
  }
  return best
}

function costOf({effect, name}: Step): number {
  if (effect === 'lexeme') return lexemeCost
  return rare.has(name) ? rareCost : 1
}

function fits(step: Step, {at, harmony}: Start, sound: number): boolean {
  if ((step.after & sound) === 0) return false
  if (step.effect === 'lexeme' && at < shortestBase && step.name !== 'agent') return false
  return harmony === 'any' || step.harmony === 'any' || step.harmony === harmony
}

function join(step: Step, end: number, rest: Chain, cost: number): Chain {
  return {
    steps: [step, ...rest.steps],
    lexemeEnd: rest.lexemeEnd > 0 ? rest.lexemeEnd : step.effect === 'lexeme' ? end : 0,
    negated: rest.negated || step.effect === 'denies',
    cost
  }
}
