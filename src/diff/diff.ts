import type {Analysis} from '../analyze/analysis.js'
import type {DocumentKind} from '../analyze/document-kind.js'
import type {Place} from '../finding.js'
import type {Language} from '../language/language.js'
import {byPlace, type LintOptions, type LintResult, lint} from '../lint.js'
import type {Rule} from '../rules/rule.js'
import {countElements, countSeverities} from '../tally.js'
import {countNumbered} from '../tree/visit.js'
import {align, type Kin} from './align/align.js'
import {lintPair} from './checks/lint-pair.js'
import type {Comparison, Difference, Side} from './difference.js'
import {nameDifferences} from './differences.js'
import {weigh} from './effect/weigh.js'
import {wordNewPlace} from './new-place.js'
import {pairFindings} from './pair-findings.js'
import type {BaselineState, Change, ChangeType, DiffFinding, Effect, PolicyDiff, Version} from './policy-diff.js'
import {compareRoles} from './roles.js'
import {createSide} from './side.js'
import type {Unit} from './unit.js'
import {placeOfUnit} from './units.js'

/** One of two versions to be compared; both are analysed with one lexicon. */
export interface DiffInput {
  /** As given, with `/`. */
  readonly path: string
  readonly analysis: Analysis
  /** What was found in it, where it was checked with what is said of its file; findings that are kept back are marked. */
  readonly result?: LintResult
  /** Overrides what it looks like. */
  readonly document?: DocumentKind
}

export interface DiffOptions extends Pick<LintOptions, 'severities'> {
  /** The law of this day, YYYY-MM-DD. */
  readonly asOf: string
  readonly language: Language
  readonly rules: readonly Rule[]
  /** Overrides what both texts look like. */
  readonly document?: DocumentKind
}

/** Compares two versions of one policy. */
export function diff(before: DiffInput, after: DiffInput, options: DiffOptions): PolicyDiff {
  const sides = {before: readSide(before, options), after: readSide(after, options)}
  const aligned = align(sides.before.units, sides.after.units, versionLines(sides.before, sides.after))
  const comparison: Comparison = {...sides, alignment: aligned}
  const {differences, reformatted} = nameDifferences(comparison, aligned)
  const changes = differences.map(difference => toChange(comparison, difference, options))
  const findings = findingsOf(comparison, differences, options)
  return {
    version: 1,
    before: versionOf(before, sides.before, options),
    after: versionOf(after, sides.after, options),
    changes,
    findings,
    summary: {
      same: changes.length === 0,
      types: countTypes(changes),
      effects: countEffects(changes),
      reformatted,
      findings: countStates(findings),
      roles: compareRoles(before.analysis, after.analysis)
    }
  }
}

/** Findings of both versions and of the pair: what AFTER has, by place, then what was closed. */
function findingsOf(comparison: Comparison, differences: readonly Difference[], options: DiffOptions): DiffFinding[] {
  const paired = pairFindings(comparison)
  const ofPair = lintPair(comparison, differences, options.rules, options)
  const isClosed = ({baselineState}: DiffFinding): boolean => baselineState === 'absent'
  const open = [
    ...paired.filter(one => !isClosed(one)),
    ...ofPair.map(one => ({...one, baselineState: 'new' as const}))
  ]
  return [...open.sort(byPlace), ...paired.filter(isClosed)]
}

function readSide({analysis, result: known, document: own}: DiffInput, options: DiffOptions): Side {
  const {asOf, language, rules, document = own} = options
  const result = known ?? lint(analysis, rules, {asOf, language, ...(document && {document})})
  return createSide(analysis, result)
}

/** The lines that tell date and number of the version, where each text has one of them. */
function versionLines(before: Side, after: Side): Kin[] {
  const [one, ...others] = unitsWithVersion(before)
  const [other, ...rest] = unitsWithVersion(after)
  return one && other && others.length === 0 && rest.length === 0 ? [[one, other]] : []
}

function unitsWithVersion({analysis, units}: Side): Unit[] {
  const passages = new Set(analysis.facts.versions.map(({passage}) => passage))
  return units.filter(unit => unit.passages.some(passage => passages.has(passage)))
}

function versionOf({path, analysis, document: own}: DiffInput, {result}: Side, options: DiffOptions): Version {
  const {document = own} = options
  return {
    path,
    language: analysis.policy.language,
    document: document ?? analysis.document.kind,
    clauses: countNumbered(analysis.policy),
    ...countSeverities(result.findings.filter(one => !one.suppression)),
    ...countElements(result.elements)
  }
}

function toChange(comparison: Comparison, difference: Difference, {language}: DiffOptions): Change {
  const {alignment, after} = comparison
  const [unit] = difference.after
  const weighed = isWorded(difference) ? weigh(difference, comparison, language) : sameWords
  const moved = unit && difference.types.includes('moved') ? wordNewPlace(unit, after.units, alignment, language) : ''
  return {
    type: difference.type,
    types: difference.types,
    ...placesOf(comparison, difference),
    edits: difference.edits,
    ...weighed,
    reason: [moved, weighed.reason].filter(words => words !== '').join('; ')
  }
}

/** Words came, went or changed; a clause that was only moved, renumbered or divided says what it said. */
function isWorded({types}: Difference): boolean {
  return types.some(type => type === 'added' || type === 'removed' || type === 'changed')
}

const sameWords = {facts: [], effect: 'neutral', reason: ''} as const

/** One place a side; of a subtree or of pieces the others are `parts`. */
function placesOf({before, after}: Comparison, difference: Difference): Pick<Change, 'before' | 'after' | 'parts'> {
  const [one, ...under] = difference.before
  const [other, ...below] = difference.after
  const old = (unit: Unit): Place => placeOfUnit(before.analysis, unit)
  const fresh = (unit: Unit): Place => placeOfUnit(after.analysis, unit)
  const [was, is] = [one && {before: old(one)}, other && {after: fresh(other)}]
  if (difference.type === 'split')
    return isLead(difference.after)
      ? {...was, ...is, parts: below.map(fresh)}
      : {...was, parts: difference.after.map(fresh)}
  if (difference.type === 'merged')
    return isLead(difference.before)
      ? {...was, ...is, parts: under.map(old)}
      : {...is, parts: difference.before.map(old)}
  const parts = [...under.map(old), ...below.map(fresh)]
  return {...was, ...is, ...(parts.length > 0 && {parts})}
}

/** Whether the first piece holds the others: a lead-in with its points. */
function isLead([first, ...others]: readonly Unit[]): boolean {
  return first !== undefined && others.every(unit => isUnder(unit, first))
}

function isUnder(unit: Unit, holder: Unit): boolean {
  for (let at = unit.parent; at; at = at.parent) if (at === holder) return true
  return false
}

function countTypes(changes: readonly Change[]): Record<ChangeType, number> {
  const counts = {added: 0, removed: 0, changed: 0, moved: 0, renumbered: 0, split: 0, merged: 0}
  for (const {type} of changes) counts[type]++
  return counts
}

/** What somebody decided that it shall not count is in no count. */
function countStates(findings: readonly DiffFinding[]): Record<BaselineState, number> {
  const counts = {new: 0, unchanged: 0, updated: 0, absent: 0}
  for (const {baselineState, suppression} of findings) if (!suppression) counts[baselineState]++
  return counts
}

function countEffects(changes: readonly Change[]): Record<Effect, number> {
  const counts = {weakens: 0, strengthens: 0, neutral: 0, unclear: 0}
  for (const {type, effect} of changes) if (type !== 'renumbered') counts[effect]++
  return counts
}
