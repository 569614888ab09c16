import {readFileSync} from 'node:fs'
import {createAnalyzer} from '../../../src/cli/analyze-policy.js'
import type {Place} from '../../../src/finding.js'
import type {Language} from '../../../src/language/language.js'
import {type Element, type Finding, lint} from '../../../src/lint.js'
import {parse} from '../../../src/parse/parser.js'
import type {CheckEnd, CheckReporter, CheckRun, FileResult} from '../../../src/report/check/check-result.js'
import {createHtmlReporter} from '../../../src/report/page/page.js'
import {builtinRules} from '../../../src/rules/builtin.js'
import {builtinProse} from '../../../src/rules/prose.js'
import type {Policy} from '../../../src/tree/nodes.js'

/** A checked file and its text, as a reporter gets them. */
export type Checked = readonly [file: FileResult, policy: Policy]

export const run: CheckRun = {version: 1, tool: {name: 'zanlint', version: '0.0.0'}, asOf: '2026-11-20'}
export const end: CheckEnd = {
  failures: [],
  summary: {files: 1, errors: 0, warnings: 0, infos: 0, present: 0, required: 0}
}

/** Checks a policy of the corpus by all rules. */
export function checkCorpus(name: string): Checked {
  const path = `corpus/${name}/v1.md`
  const analysis = createAnalyzer()(readFileSync(path, 'utf8'), path)
  const {findings, elements} = lint(analysis, builtinRules, {asOf: run.asOf, language: 'ru'})
  return [fileOf(analysis.policy, findings, elements, path), analysis.policy]
}

/** The page of these files. */
export function pageOf(files: readonly Checked[], language: Language = 'ru', last: CheckEnd = end): string {
  return printAll(createHtmlReporter(run, {language, rules: builtinRules, prose: builtinProse}), files, last)
}

/** All that a reporter writes of these files. */
export function printAll(reporter: CheckReporter, files: readonly Checked[], last: CheckEnd = end): string {
  return files.map(([file, policy]) => reporter.file(file, policy)).join('') + reporter.end(last)
}

/** A policy with findings of one's own. */
export function checkText(
  text: string,
  findingsOf: (text: string) => readonly Finding[],
  elements: readonly Element[] = []
): Checked {
  const policy = parse(text)
  return [fileOf(policy, findingsOf(text), elements, 'policy.md'), policy]
}

function fileOf(policy: Policy, findings: readonly Finding[], elements: readonly Element[], path: string): FileResult {
  const {language} = policy
  return {path, language, document: 'policy', status: 'checked', clauses: 9, unasked: 0, findings, elements}
}

/** The place of the first such words, said to be in the clause `id`. */
export function placeOfWords(text: string, words: string, id = '1'): Place {
  const start = text.indexOf(words)
  const point = (offset: number): readonly [line: number, column: number] => {
    const before = text.slice(0, offset).split('\n')
    return [before.length, (before.at(-1)?.length ?? 0) + 1]
  }
  const [line, column] = point(start)
  const [endLine, endColumn] = point(start + words.length)
  return {id, clause: id, heading: '', line, column, endLine, endColumn}
}

/** A warning about the first such words. */
export function about(text: string, words: string, more: Partial<Finding> = {}): Finding {
  return {
    ...placeOfWords(text, words),
    ruleId: 'kz/no-open-list',
    kind: 'violation',
    severity: 'warning',
    confidence: 'high',
    reason: `Сказано: ${words}`,
    words,
    related: [],
    citations: [{law: '94-V', at: '8(4)(7)', since: ''}],
    ...more
  }
}
