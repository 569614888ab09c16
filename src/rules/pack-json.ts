import {anyStep, factStep, type PatternFact, type Step, wordStep} from '../checks/pattern.js'
import type {RulePack} from './rule.js'

/** Packs as the build prints them: patterns name their steps by number, for one family stands in a hundred patterns. */
export interface PackJson {
  readonly steps: readonly StepJson[]
  readonly packs: readonly unknown[]
}

interface StepJson {
  readonly stems?: readonly string[]
  readonly words?: readonly string[]
  readonly fact?: PatternFact
  /** Phrases of numbers of earlier steps. */
  readonly any?: readonly (readonly number[])[]
}

/** Prints packs; equal steps become one. */
export function packsToJson(packs: readonly RulePack[]): PackJson {
  const steps: StepJson[] = []
  const numbers = new Map<string, number>()
  const number = (step: Step): number => {
    const json = stepToJson(step, number)
    const key = JSON.stringify(json)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, steps.length)
    return steps.push(json) - 1
  }
  return {
    packs: replaceSteps(packs, number) as unknown[],
    steps
  }
}

/** Reads what `packsToJson` printed, in place; each step is one object, shared by all patterns that hold it. */
export function packsFromJson({steps, packs}: PackJson): readonly RulePack[] {
  const made: Step[] = []
  const revive = (phrases: readonly (readonly number[])[]): Step[][] =>
    phrases.map(phrase => phrase.flatMap(index => made[index] ?? []))
  for (const step of steps) made.push(stepFromJson(step, revive))
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) {
      value.forEach(walk)
      return
    }
    const map = value as Record<string, unknown>
    for (const key in map) {
      if (key === 'phrases') map[key] = revive(map[key] as number[][])
      else if (key === 'needs') map[key] = (map[key] as number[]).map(index => made[index])
      else walk(map[key])
    }
  }
  walk(packs)
  return packs as readonly RulePack[]
}

function stepToJson({stems, words, fact, any}: Step, number: (step: Step) => number): StepJson {
  if (fact) return {fact}
  if (any) return {any: any.map(phrase => phrase.map(number))}
  return {...(stems && {stems: [...stems]}), ...(words && {words: [...words]})}
}

function stepFromJson(
  {stems = [], words, fact, any}: StepJson,
  revive: (phrases: readonly (readonly number[])[]) => Step[][]
): Step {
  if (fact !== undefined) return factStep(fact)
  return any ? anyStep(revive(any)) : wordStep(stems, words)
}

/** A copy of plain data in which every step is a number. */
function replaceSteps(value: unknown, number: (step: Step) => number): unknown {
  if (Array.isArray(value)) return value.map(item => replaceSteps(item, number))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (key === 'phrases') return [key, (item as Step[][]).map(phrase => phrase.map(number))]
      return [key, key === 'needs' ? (item as Step[]).map(number) : replaceSteps(item, number)]
    })
  )
}
