import type {Analysis} from '../../src/analyze/analysis.js'
import {analyze} from '../../src/analyze/analyze.js'
import type {Applied, Fixed, FixLevel, Seen} from '../../src/fix/fix.js'
import {fixText} from '../../src/fix/fix-text.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {type Finding, lint} from '../../src/lint.js'
import {parse} from '../../src/parse/parser.js'
import {loadPack} from '../../src/rules/load.js'

const {rules} = loadPack('rules/text').pack
const lexicon = createLexicon()

const read = (text: string, path?: string): Analysis => analyze(parse(text, path), lexicon)

/** What the text pack finds, fixes with it. */
export function look(text: string, path?: string): Seen {
  const analysis = read(text, path)
  const {findings} = lint(analysis, rules, {asOf: '2026-11-20', language: 'ru', document: 'policy', fixes: true})
  return {analysis, findings}
}

/** A text after its fixes, and what they were. */
export const fix = (text: string, level: FixLevel = 'safe', path?: string): Promise<Fixed> =>
  fixText(text, async again => look(again, path), {level, form: true})

export const ruleOf = ({ruleId}: Finding | Applied): string => ruleId
