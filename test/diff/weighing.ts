import {createAnalyzer} from '../../src/cli/analyze-policy.js'
import type {Comparison, Difference, Side} from '../../src/diff/difference.js'
import {editTokens} from '../../src/diff/edits.js'
import {weigh} from '../../src/diff/effect/weigh.js'
import type {FactChange} from '../../src/diff/policy-diff.js'
import {createSide} from '../../src/diff/side.js'
import {cutTokens} from '../../src/diff/tokens.js'
import type {Unit} from '../../src/diff/unit.js'
import type {Language} from '../../src/language/language.js'
import {lint} from '../../src/lint.js'
import {loadPack} from '../../src/rules/load.js'

const rules = ['rules/kz', 'rules/text'].flatMap(folder => loadPack(folder).pack.rules)
const analyzePolicy = createAnalyzer()

/** What is made of a change of one clause; '' for a clause that came or went. */
export interface Verdict {
  /** `fact: before → after`, `–` where a side has none. */
  readonly facts: readonly string[]
  readonly effect: string
  readonly reason: string
}

/** Weighs a change of the last clause of a policy; `around` are the clauses before it, the same in both versions. */
export function weighClause(before: string, after: string, around = '', language: Language = 'ru'): Verdict {
  const count = around === '' ? 0 : around.split('\n').length
  const [old, fresh] = [before, after].map(text => sideOf(around, text))
  if (!old || !fresh) throw new Error('two sides were expected')
  const alignment = {before: new Map<Unit, Unit>(), after: new Map<Unit, Unit>()}
  const comparison: Comparison = {before: old, after: fresh, alignment}
  const difference = differenceOf(ownUnits(old, before, count), ownUnits(fresh, after, count))
  const {facts, effect, reason} = weigh(difference, comparison, language)
  return {facts: facts.map(print), effect, reason}
}

function sideOf(around: string, clause: string): Side {
  const clauses = [...(around === '' ? [] : around.split('\n')), ...(clause === '' ? [] : [clause])]
  const text = clauses.map((one, at) => `${at + 1}. ${one}`).join('\n\n')
  const analysis = analyzePolicy(text, 'policy.md')
  return createSide(analysis, lint(analysis, rules, {asOf: '2026-11-20', language: 'ru'}))
}

/** The units of the clause itself: those from its number on. */
function ownUnits({units}: Side, clause: string, count: number): Unit[] {
  if (clause === '') return []
  const first = units.findIndex(({num, kind}) => kind === 'numbered' && num === String(count + 1))
  return first < 0 ? [...units] : units.slice(first)
}

function differenceOf(before: readonly Unit[], after: readonly Unit[]): Difference {
  const type = before.length === 0 ? 'added' : after.length === 0 ? 'removed' : 'changed'
  const textOf = (units: readonly Unit[]): string => units.map(({text}) => text).join(' ')
  const edits = editTokens(cutTokens(textOf(before)), cutTokens(textOf(after)))
  return {type, types: [type], before, after, edits}
}

function print({fact, before, after}: FactChange): string {
  return `${fact}: ${before || '–'} → ${after || '–'}`
}

/** A change of one clause and what must be made of it. */
export interface Case extends Verdict {
  readonly before: string
  readonly after: string
  readonly around: string
}

/**
 * Reads cases from blocks parted by an empty line: `= clause around`, `- before`, `+ after`, `effect: part of the reason`, then a
 * line for each fact that changed. ` // ` parts the points of a clause.
 */
export function readCases(text: string): Case[] {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map(block => {
      const lines = block.split('\n').map(line => line.trim())
      const marked = (sign: string): string[] => lines.filter(line => line.startsWith(sign)).map(line => line.slice(2))
      const [verdict = '', ...facts] = lines.filter(line => !/^[=+-]\s/.test(line))
      const [effect = '', ...reason] = verdict.split(': ')
      return {
        around: marked('= ').join('\n'),
        before: paragraphs(marked('- ')[0]),
        after: paragraphs(marked('+ ')[0]),
        effect,
        reason: reason.join(': '),
        facts
      }
    })
}

function paragraphs(clause = ''): string {
  return clause.replaceAll(' // ', '\n\n')
}

/** Weighs one case and holds the verdict against what was expected. */
export function expectVerdict({before, after, around, effect, reason, facts}: Case): void {
  const verdict = weighClause(before, after, around)
  expect(verdict).toEqual({facts, effect, reason: reason === '' ? '' : expect.stringContaining(reason)})
}
