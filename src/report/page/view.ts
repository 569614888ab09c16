import type {Severity} from '../../finding.js'
import type {Language} from '../../language/language.js'
import type {Finding} from '../../lint.js'
import type {Rule, RuleProse} from '../../rules/rule.js'
import {stateOf} from '../check/finding-state.js'
import type {SarifOptions} from '../check/format-options.js'
import {type FormatWords, formatWords} from '../check/format-words.js'
import {type CompareWords, compareWords} from '../compare/words.js'
import {type DiffWords, diffWords} from '../diff/words.js'
import {type Messages, messages} from '../messages.js'
import {type PageWords, pageWords} from './words.js'

/** What the parts of the page share: words and rules. */
export interface PageView {
  readonly language: Language
  readonly words: PageWords
  readonly about: Messages
  readonly places: DiffWords
  readonly answers: CompareWords
  readonly formats: FormatWords
  readonly rules: ReadonlyMap<string, Rule>
  readonly prose: ReadonlyMap<string, RuleProse>
}

/** What a page of a check is told beside what it shows. */
export type PageOptions = Pick<SarifOptions, 'language' | 'rules' | 'prose'>

/** Gathers what the parts share. */
export function createView({language, rules, prose}: PageOptions): PageView {
  return {
    language,
    words: pageWords[language],
    about: messages[language],
    places: diffWords[language],
    answers: compareWords[language],
    formats: formatWords[language],
    rules: new Map(rules.map(rule => [rule.id, rule])),
    prose: new Map(prose.map(one => [one.id, one]))
  }
}

/** Under which heading a finding is listed: `missing` has no words in the text, the last three do not count. */
export type NoteGroup = Severity | 'missing' | 'known' | 'suppressed' | 'closed'

/** The headings in their order. */
export const noteGroups: readonly NoteGroup[] = ['error', 'warning', 'info', 'missing', 'known', 'suppressed', 'closed']

/** A finding with its number on the page. */
export interface Note {
  readonly finding: Finding
  readonly group: NoteGroup
  /** From 1 in each file, in the order of the list. */
  readonly number: number
  /** `2-3` for the third of the second file: its mark is `#m2-3`, its entry in the list `#n2-3`. */
  readonly key: string
}

const gravity: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

/** Numbers the findings of a file in the order of the list: by group, by severity, by place. */
export function numberNotes(findings: readonly Finding[], file: number): Note[] {
  const rank = (one: {finding: Finding; group: NoteGroup}): number =>
    noteGroups.indexOf(one.group) * 3 + gravity[one.finding.severity]
  return findings
    .map(finding => ({finding, group: groupOf(finding)}))
    .sort((a, b) => rank(a) - rank(b))
    .map((one, at) => ({...one, number: at + 1, key: `${file}-${at + 1}`}))
}

function groupOf(finding: Finding): NoteGroup {
  const state = stateOf(finding)
  if (state !== 'open') return state
  return isMissing(finding) ? 'missing' : finding.severity
}

/** Whether a finding is of something that is nowhere said: no words of the text speak of it. */
export function isMissing({kind, words}: Finding): boolean {
  return kind === 'gap' && words === ''
}

/** Whether a finding counts. */
export function isOpen({group}: Note): boolean {
  return group !== 'known' && group !== 'suppressed' && group !== 'closed'
}

/** What a finding is called: the title of its rule. */
export function titleOfRule(ruleId: string, {rules, language}: PageView): string {
  return rules.get(ruleId)?.title[language] ?? ruleId
}

/** «3 ошибки, 2 предупреждения, 1 замечание», of those that count. */
export function wordCounts(notes: readonly Note[], {about}: PageView): string {
  const counts = {error: 0, warning: 0, info: 0}
  for (const {finding} of notes.filter(isOpen)) counts[finding.severity]++
  return about.counts(counts.error, counts.warning, counts.info)
}
