import {lazy} from '../analyze/lazy.js'
import type {Unit} from '../diff/unit.js'
import {type LintResult, lint} from '../lint.js'
import type {Rule} from '../rules/rule.js'
import {align, type Block} from './align/align.js'
import {alignSentences, type SentencePair} from './align/sentences.js'
import type {ParityPair, Stub} from './checks/pair.js'
import {turned} from './checks/pair.js'
import {coveredBy} from './checks/stub.js'
import type {ParityOptions} from './result.js'
import type {VersionText} from './version-text.js'

/** What is known of every version beside its words. */
export interface Around {
  readonly options: ParityOptions
  /** The rules about one text. */
  readonly rules: readonly Rule[]
  readonly stubs: readonly Stub[]
  lint(text: VersionText): LintResult
}

/** Rules about one text are asked of each version once. */
export function createLinter(rules: readonly Rule[], options: ParityOptions): (text: VersionText) => LintResult {
  const known = new Map<VersionText, LintResult>()
  const {asOf, language, document} = options
  return text => {
    const result =
      text.result ?? known.get(text) ?? lint(text.analysis, rules, {asOf, language, ...(document && {document})})
    known.set(text, result)
    return result
  }
}

/** Sets two versions side by side; units that stand for others have no fellows. */
export function readPair(one: VersionText, other: VersionText, around: Around): ParityPair {
  const stubs = around.stubs.filter(({text}) => text === one || text === other)
  const pair = setSide(one, other, stubs, around)
  const real = stubs.filter(stub => isInPlace(stub, stub.text === other ? pair : turned(pair)))
  return real.length === stubs.length ? pair : setSide(one, other, real, around)
}

// One clause that a sentence stands for is longer by so much; else the sentence is the translation of it.
const LONGER = 2

function isInPlace(stub: Stub, side: ParityPair): boolean {
  const size = (unit: Unit): number => unit.text.length + unit.children.reduce((sum, child) => sum + size(child), 0)
  const covered = coveredBy(stub, side)
  const lost = covered.reduce((sum, unit) => sum + size(unit), 0)
  return covered.length > 1 || lost > LONGER * stub.units.reduce((sum, {text}) => sum + text.length, 0)
}

function setSide(one: VersionText, other: VersionText, stubs: readonly Stub[], around: Around): ParityPair {
  const alignment = align(one, other, new Set(stubs.flatMap(({units}) => units)))
  const {blocks} = alignment
  const sentences = new Map<Unit | undefined, readonly SentencePair[]>()
  const pair: ParityPair = {
    ...alignment,
    common: blocks.filter(block => block.one.length > 0 && block.other.length > 0),
    alone: {
      one: new Set(blocks.flatMap(block => (block.other.length === 0 ? block.one : []))),
      other: new Set(blocks.flatMap(block => (block.one.length === 0 ? block.other : [])))
    },
    blockOf: new Map(blocks.flatMap(block => [...block.one, ...block.other].map(unit => [unit, block] as const))),
    stubs,
    sentences(block: Block) {
      const known = sentences.get(block.one[0]) ?? alignSentences(block, alignment.aligning)
      sentences.set(block.one[0], known)
      return known
    },
    lint: lazy(() => ({one: around.lint(one), other: around.lint(other)})),
    rules: around.rules
  }
  return pair
}

/** The same without the units that stubs of either version stand for. */
export function withoutCovered(pair: ParityPair): ParityPair {
  const covered = new Set<Unit>()
  const cover = (unit: Unit): void => {
    covered.add(unit)
    unit.children.forEach(cover)
  }
  for (const side of [pair, turned(pair)])
    for (const stub of side.stubs) if (stub.text === side.other) for (const unit of coveredBy(stub, side)) cover(unit)
  if (covered.size === 0) return pair
  const left = (units: ReadonlySet<Unit>): Set<Unit> => new Set([...units].filter(unit => !covered.has(unit)))
  return {...pair, alone: {one: left(pair.alone.one), other: left(pair.alone.other)}}
}
