import type {Analysis} from '../../src/analyze/analysis.js'
import {analyze} from '../../src/analyze/analyze.js'
import {readWitnesses, type Witnesses} from '../../src/checks/witnesses.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {type Finding, type LintOptions, lint} from '../../src/lint.js'
import {parse} from '../../src/parse/parser.js'
import {loadPack} from '../../src/rules/load.js'

const rules = loadPack('rules/text').pack.rules.filter(({id}) => ['text/term-drift', 'text/misspelling'].includes(id))
const options: LintOptions = {asOf: '2026-11-20', language: 'ru', document: 'policy'}
const lexicon = createLexicon()

export const read = (policy: string): Analysis => analyze(parse(policy), lexicon)

/** Policies as witnesses: `other-1.md`, `other-2.md` … */
export const witnessesOf = (...policies: string[]): Witnesses =>
  readWitnesses(policies.map((policy, at) => ({path: `other-${at + 1}.md`, analysis: read(policy)})))

/** What the rules that hear witnesses say of a policy without any. */
export const unheard = (own: string): readonly Finding[] => lint(read(own), rules, options).findings

/** What witnesses add or make surer. */
export const heard = (own: string, ...others: string[]): Finding[] => {
  const without = unheard(own).map(one => JSON.stringify(one))
  const {findings} = lint(read(own), rules, {...options, witnesses: witnessesOf(...others)})
  return findings.filter(one => !without.includes(JSON.stringify(one)))
}

/** The same as `rule: words`. */
export const wordsHeard = (own: string, ...others: string[]): string[] =>
  heard(own, ...others).map(({ruleId, words}) => `${ruleId.replace('text/', '')}: ${words}`)
