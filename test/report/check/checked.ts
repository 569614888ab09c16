import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {analyze} from '../../../src/analyze/analyze.js'
import type {Language} from '../../../src/language/language.js'
import {createLexicon} from '../../../src/language/lexicon.js'
import {type Finding, lint} from '../../../src/lint.js'
import {parse} from '../../../src/parse/parser.js'
import {type CheckReporter, createTally, type Failure, type FileResult} from '../../../src/report/check/check-result.js'
import {countNumbered} from '../../../src/tree/visit.js'
import {packs} from '../../rule-packs.js'

/** Every rule of this repository, and what it says to people. */
export const rules = packs.flatMap(one => one.pack.rules)
export const prose = packs.flatMap(one => one.prose)

/** A run before its first file. */
export const run = {version: 1, tool: {name: 'zanlint', version: '1.2.3'}, asOf: '2026-11-20'} as const

const lexicon = createLexicon()

/** What `check` finds in a text. */
export function checkText(text: string, path: string, language: Language = 'ru'): FileResult {
  const analysis = analyze(parse(text, path), lexicon)
  const {findings, elements} = lint(analysis, rules, {asOf: run.asOf, language})
  return {
    path,
    language: analysis.policy.language,
    document: analysis.document.kind,
    status: 'checked',
    clauses: countNumbered(analysis.policy),
    unasked: 0,
    findings,
    elements
  }
}

/** The policies of the corpus, checked. */
export const corpus: readonly FileResult[] = readdirSync('corpus', {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .map(({name}) => join('corpus', name, 'v1.md'))
  .map(path => checkText(readFileSync(path, 'utf8'), path))

/** A file in which these findings were made. */
export function fileOf(findings: readonly Finding[], path = 'docs/policy.md'): FileResult {
  return {
    path,
    language: 'ru',
    document: 'policy',
    status: 'checked',
    clauses: 9,
    unasked: 0,
    findings,
    elements: []
  }
}

/** A file that was found in a folder and is no policy. */
export const noPolicy: FileResult = {...fileOf([], 'docs/read me.md'), document: 'other', status: 'not-a-policy'}

/** A finding of the rule about implied consent at a clause, but for what is told of it. */
export function finding(own: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'kz/no-implied-consent',
    kind: 'violation',
    severity: 'error',
    confidence: 'high',
    reason: 'Использование сайта выдано за согласие, ожидалось отдельное действие',
    words: 'Оставаясь на сайте, посетитель соглашается',
    id: '2.1',
    clause: '2.1',
    heading: 'Согласие',
    line: 7,
    column: 3,
    endLine: 7,
    endColumn: 45,
    related: [],
    citations: [{law: '94-V', at: '8(1)', since: '2022-03-02'}],
    ...own
  }
}

/** A reporter's whole report on these files. */
export function report(
  reporter: CheckReporter,
  files: readonly FileResult[],
  failures: readonly Failure[] = []
): string {
  const tally = createTally()
  for (const file of files) tally.add(file)
  return files.map(file => reporter.file(file)).join('') + reporter.end({failures, summary: tally.summary()})
}

/** Names of files that formats have to escape each in its own way. */
export const hostilePaths: readonly string[] = [
  'Политика конфиденциальности.md',
  'документы/Политика #2 (100%).md',
  'a&b <c> "d".md',
  "o'hara's policy?.md",
  'құпиялылық саясаты.md',
  'a:b,c::d.md',
  'line\nbreak.md'
]

/** Folders of policies of other people, where they are at hand: `ZANLINT_POLICIES`, with `:` between them. */
export const otherPolicies: readonly string[] = (process.env['ZANLINT_POLICIES'] ?? '')
  .split(':')
  .filter(folder => folder !== '')
  .flatMap(folder =>
    readdirSync(folder)
      .filter(name => name.endsWith('.md') && name !== 'NOTES.md')
      .map(name => join(folder, name))
  )
