import {createAnalyzer} from '../../src/cli/analyze-policy.js'
import type {Language} from '../../src/language/language.js'
import {parity} from '../../src/parity/parity.js'
import type {ParityFinding, ParityResult} from '../../src/parity/result.js'
import {rules} from '../rule-packs.js'

/** A text for each language that the policy has. */
export type Texts = Readonly<Partial<Record<Language, string>>>

/** Versions held against each other; the path of each is its language. */
export function compareTexts(texts: Texts, language: Language = 'ru'): ParityResult {
  const read = createAnalyzer()
  const inputs = Object.entries(texts).map(([path, text]) => ({path, analysis: read(text, path)}))
  return parity(inputs, {asOf: '2026-11-20', language, document: 'policy', rules})
}

/** `kk:3 number`: the file, the line and the rule of a finding. */
export function toldOf(texts: Texts): string[] {
  return compareTexts(texts).findings.map(lineOf)
}

export function lineOf({path, line, ruleId}: ParityFinding): string {
  return `${path}:${line} ${ruleId.replace('parity/', '')}`
}
