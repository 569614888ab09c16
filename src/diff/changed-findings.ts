import type {Analysis} from '../analyze/analysis.js'
import type {Finding} from '../lint.js'
import {align} from './align/align.js'
import type {Comparison, Difference, Side} from './difference.js'
import {nameDifferences} from './differences.js'
import {matchFindings} from './pair-findings.js'
import type {ChangeType} from './policy-diff.js'
import {createSide} from './side.js'

/** A version with what was found in it; both versions are read with one lexicon. */
export interface JudgedVersion {
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
}

/**
 * The findings of AFTER that a change has to answer for: those in the words that it touched, and those that it brought about elsewhere,
 * such as what is missing since a clause is gone. What was only moved or renumbered says what it said.
 */
export function changedFindings(before: JudgedVersion, after: JudgedVersion): ReadonlySet<Finding> {
  const sides = {before: readSide(before), after: readSide(after)}
  const alignment = align(sides.before.units, sides.after.units)
  const comparison: Comparison = {...sides, alignment}
  const touched = touchedIds(nameDifferences(comparison, alignment).differences)
  const known = unchangedFindings(comparison)
  return new Set(after.findings.filter(one => !known.has(one) || standsIn(one, touched)))
}

function readSide({analysis, findings}: JudgedVersion): Side {
  return createSide(analysis, {findings, elements: []})
}

/** Those that were there before. What was suppressed and is open now was not: the change let it out. */
function unchangedFindings(comparison: Comparison): ReadonlySet<Finding> {
  const open = matchFindings(onlyFindings(comparison, one => !one.suppression))
  const all = matchFindings(comparison)
  const {findings} = comparison.after.result
  return new Set(findings.filter(one => (one.suppression ? all : open).states.get(one) === 'unchanged'))
}

function onlyFindings({before, after, alignment}: Comparison, isMeant: (one: Finding) => boolean): Comparison {
  const only = (side: Side): Side => ({
    ...side,
    result: {...side.result, findings: side.result.findings.filter(isMeant)}
  })
  return {before: only(before), after: only(after), alignment}
}

const rewording: ReadonlySet<ChangeType> = new Set(['added', 'changed'])

/** The clauses of AFTER whose own words are not those of BEFORE. */
function touchedIds(differences: readonly Difference[]): ReadonlySet<string> {
  const reworded = differences.filter(({types}) => types.some(type => rewording.has(type)))
  return new Set(reworded.flatMap(({after}) => after.map(({id}) => id)))
}

/** What is missing stands nowhere: its place only says where it is expected. */
function standsIn({words, id, related}: Finding, touched: ReadonlySet<string>): boolean {
  return words !== '' && (touched.has(id) || related.some(one => touched.has(one.id)))
}
