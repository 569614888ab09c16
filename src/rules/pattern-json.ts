import {
  anyStep,
  type Expression,
  factStep,
  type PatternFact,
  type Sequence,
  type Step,
  wordStep
} from '../checks/pattern.js'

/** Data with patterns as the build prints it: steps and expressions by number, for one family stands in a hundred patterns. */
export interface PatternJson {
  readonly steps: readonly StepJson[]
  readonly expressions: readonly ExpressionJson[]
  /** With `{expression: number}` in place of every expression. */
  readonly value: unknown
}

interface StepJson {
  readonly stems?: readonly string[]
  readonly words?: readonly string[]
  readonly heads?: readonly string[]
  readonly fact?: PatternFact
  /** Phrases of numbers of earlier steps. */
  readonly any?: readonly PhraseJson[]
}

type PhraseJson = readonly number[]

interface ExpressionJson {
  readonly all: readonly SequenceJson[]
  readonly none: readonly SequenceJson[]
  readonly needs: readonly number[]
}

interface SequenceJson {
  readonly phrases: readonly PhraseJson[]
  readonly gaps: Sequence['gaps']
}

/** Prints plain data that holds expressions; equal steps become one, and equal expressions. */
export function patternsToJson(value: unknown): PatternJson {
  const steps = numbered<StepJson>()
  const expressions = numbered<ExpressionJson>()
  const number = (step: Step): number => steps.numberOf(stepToJson(step, number))
  const print = (expression: Expression): number => expressions.numberOf(expressionToJson(expression, number))
  return {value: replaceExpressions(value, print), steps: steps.all, expressions: expressions.all}
}

/** Reads what `patternsToJson` printed, in place; each step and each expression is one object, shared by all patterns that hold it. */
export function patternsFromJson(json: PatternJson): unknown {
  const steps: Step[] = []
  const stepsOf = (phrases: readonly PhraseJson[]): Step[][] => phrases.map(phrase => pick(steps, phrase))
  for (const step of json.steps) steps.push(stepFromJson(step, stepsOf))
  const sequencesOf = (sequences: readonly SequenceJson[]): Sequence[] =>
    sequences.map(({phrases, gaps}) => ({phrases: stepsOf(phrases), gaps}))
  const expressions = json.expressions.map(
    ({all, none, needs}): Expression => ({
      all: sequencesOf(all),
      none: sequencesOf(none),
      needs: pick(steps, needs)
    })
  )
  const walk = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    const map = value as Record<string, unknown>
    if (map['expression'] !== undefined) return expressions[map['expression'] as number]
    for (const key in map) map[key] = walk(map[key])
    return map
  }
  return walk(json.value)
}

function pick(steps: readonly Step[], numbers: readonly number[]): Step[] {
  const picked: Step[] = []
  for (const number of numbers) {
    const step = steps[number]
    if (step) picked.push(step)
  }
  return picked
}

/** Plain values, each once, by the numbers they are given. */
function numbered<T>(): {readonly all: readonly T[]; numberOf(value: T): number} {
  const all: T[] = []
  const numbers = new Map<string, number>()
  return {
    all,
    numberOf(value) {
      const key = JSON.stringify(value)
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, all.length)
      return all.push(value) - 1
    }
  }
}

function stepToJson({stems, words, heads, fact, any}: Step, number: (step: Step) => number): StepJson {
  if (fact) return {fact}
  if (any) return {any: any.map(phrase => phrase.map(number))}
  return {...(stems && {stems}), ...(words && {words}), ...(heads && {heads})}
}

function stepFromJson(
  {stems = [], words, heads, fact, any}: StepJson,
  stepsOf: (phrases: readonly PhraseJson[]) => Step[][]
): Step {
  if (fact !== undefined) return factStep(fact)
  return any ? anyStep(stepsOf(any)) : wordStep(stems, words, heads)
}

function expressionToJson({all, none, needs}: Expression, number: (step: Step) => number): ExpressionJson {
  const print = (sequences: readonly Sequence[]): SequenceJson[] =>
    sequences.map(({phrases, gaps}) => ({phrases: phrases.map(phrase => phrase.map(number)), gaps}))
  return {all: print(all), none: print(none), needs: needs.map(number)}
}

/** A copy of plain data in which every expression is a number. */
function replaceExpressions(value: unknown, print: (expression: Expression) => number): unknown {
  if (Array.isArray(value)) return value.map(item => replaceExpressions(item, print))
  if (typeof value !== 'object' || value === null) return value
  if (isExpression(value)) return {expression: print(value)}
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaceExpressions(item, print)]))
}

function isExpression(value: object): value is Expression {
  return 'all' in value && 'none' in value && 'needs' in value
}
