import {createRandom, type Random} from '../../bench/random.js'
import {copyBlocks, flatten, type Outline, renumber} from './block.js'
import type {Draft, Edit} from './draft.js'
import {type Form, numbersOf, plain, printOutline} from './print.js'
import type {Scenario} from './scenarios.js'
import {type Analyze, readSource} from './sources.js'
import {invert, isWhole, tell, toLines} from './truth.js'

/** Two versions and all that was done to make one of the other. */
export interface Pair {
  readonly name: string
  readonly before: string
  readonly after: string
  /** Sorted lines `type BEFORE>AFTER`, the numbers those of the lines where the clauses begin. */
  readonly truth: readonly string[]
}

const hasNumbersInOrder = ({blocks}: Outline): boolean => {
  const anew = copyBlocks(blocks)
  renumber(anew)
  const labels = flatten(anew).map(({label}) => label)
  return flatten(blocks).every(({label}, index) => label === labels[index])
}

/** A pair in the making, both versions still the same. */
export const createDraft = (source: Outline, random: Random, keepsNumbers: boolean): Draft => ({
  random,
  before: {...source, blocks: copyBlocks(source.blocks)},
  after: {...source, blocks: copyBlocks(source.blocks)},
  renumbers: !keepsNumbers && hasNumbersInOrder(source),
  events: [],
  changed: new Set(),
  moved: new Set(),
  busy: new Set(),
  fenced: new Set(),
  stirred: new Set(),
  next: 100_000
})

/** Applies as many of the edits as find a place; false where fewer than asked for did. */
export const applyAll = (draft: Draft, edits: readonly Edit[]): boolean => {
  const done = edits.map(edit => edit(draft)).every(Boolean)
  if (draft.renumbers) renumber(draft.after.blocks)
  return done && isWhole(draft)
}

const createForm = (random: Random): Form => ({
  wrap: random.pick([0, 66, 78, 100]),
  quotes: random.pick(['«»', '""', '“”'] as const),
  dash: random.pick(['–', '—'] as const),
  lineEnd: random.pick(['\n', '\r\n'] as const),
  space: random.pick([' ', '  ', '\u00a0'] as const)
})

/** Both versions as text: the first as it was, the second edited and, where the scenario has it so, in another form. */
export const printDraft = ({before, after, random}: Draft, {form, stale}: Scenario) => {
  const old = numbersOf(before.blocks)
  // References follow their targets; what they point to no more keeps its old number, and stale ones all do.
  const now = new Map([...old, ...(stale ? [] : numbersOf(after.blocks))])
  return {
    first: printOutline(before, old, plain),
    second: printOutline(after, now, form ? createForm(random) : plain)
  }
}

const finish = (draft: Draft, scenario: Scenario, seed: number): Pair => {
  const {first, second} = printDraft(draft, scenario)
  const told = tell(draft)
  const isBack = draft.random.chance(0.5)
  const [older, newer] = isBack ? [second, first] : [first, second]
  return {
    name: `${seed} ${scenario.name}${isBack ? ', backwards' : ''}`,
    before: older.text,
    after: newer.text,
    truth: toLines(isBack ? told.map(invert) : told, older.lines, newer.lines)
  }
}

/** The pair of this seed; where the policy has no place for the edits, that of the next seed that has. */
export const generatePair = (scenario: Scenario, seed: number, analyze: Analyze): Pair => {
  for (let attempt = seed; ; attempt += 1009) {
    const random = createRandom(attempt)
    const bytes = scenario.bytes ?? random.int(7, 18) * 1000
    const draft = createDraft(readSource(attempt, bytes, analyze), random, scenario.keepsNumbers ?? false)
    if (applyAll(draft, scenario.edits(random))) return finish(draft, scenario, attempt)
  }
}
