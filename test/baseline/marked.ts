import type {Analysis} from '../../src/analyze/analysis.js'
import {analyze} from '../../src/analyze/analyze.js'
import {applyBaseline, type BaselineFile, createHolder, entriesOfFile} from '../../src/baseline.js'
import {isAboutOneText} from '../../src/checks/registry.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {type Finding, lint} from '../../src/lint.js'
import {parse} from '../../src/parse/parser.js'
import {rules as all} from '../rule-packs.js'

/** The rules about one text. */
export const rules = all.filter(({check}) => isAboutOneText(check))

const lexicon = createLexicon()
const asOf = '2026-11-20'

/** A policy that was checked, as a baseline takes it. */
export interface Checked extends BaselineFile {
  readonly analysis: Analysis
}

/** Checks a text by all rules, or by those named. */
export function checkPolicy(text: string, ids: readonly string[] = [], path = 'policy.md'): Checked {
  const analysis = analyze(parse(text, path), lexicon)
  const asked = ids.length === 0 ? rules : rules.filter(({id}) => ids.includes(id))
  const {findings} = lint(analysis, asked, {asOf, language: 'ru', ...(ids.length > 0 && {document: 'policy'})})
  return {path, policy: analysis.policy, findings, analysis}
}

/** The findings of `now` beside a baseline that was made of `before`. */
export function markAgainst(before: BaselineFile, now: BaselineFile): Finding[] {
  const held = createHolder(new Map([[before.path, entriesOfFile(before)]]), path => path !== now.path)(now)
  return applyBaseline(now.findings, held, {rules, language: 'ru'})
}

/** `state words`, of what is missing `state rule`. */
export function statesOf(findings: readonly Finding[]): string[] {
  return findings.map(({baselineState, words, ruleId}) => `${baselineState} ${words === '' ? ruleId : words}`)
}
