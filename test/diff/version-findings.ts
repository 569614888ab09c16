import {analyze} from '../../src/analyze/analyze.js'
import {diff} from '../../src/diff/diff.js'
import type {DiffFinding} from '../../src/diff/policy-diff.js'
import type {Language} from '../../src/language/language.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {parse} from '../../src/parse/parser.js'
import {loadPack} from '../../src/rules/load.js'

/** The rules about two versions. */
export const {rules} = loadPack('rules/version').pack
const lexicon = createLexicon()

/** A policy as `diff` takes it. */
export const read = (path: string, policy: string) => ({path, analysis: analyze(parse(policy), lexicon)})

/** What the rules about two versions say of a pair. */
export const findingsOf = (before: string, after: string, language: Language = 'ru'): readonly DiffFinding[] =>
  diff(read('before.md', before), read('after.md', after), {asOf: '2026-11-20', language, rules, document: 'policy'})
    .findings

/** The same as `name: words`, in the order of the text. */
export const told = (before: string, after: string): string[] =>
  findingsOf(before, after).map(({ruleId, words}) => `${ruleId.replace('version/', '')}: ${words}`)

/** A policy with a line that dates it under its title. */
export const dated = (date: string, body: string): string => `# Политика конфиденциальности\n\n${date}\n\n${body}\n`
