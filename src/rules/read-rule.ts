import {
  type CheckOptions,
  isAboutParity,
  isAboutVersions,
  optionsOf,
  type Question,
  questions
} from '../checks/registry.js'
import type {Citation} from '../finding.js'
import type {Language} from '../language/language.js'
import {isDay} from '../language/time/day.js'
import {plainWords, type WordsByLanguage} from './families.js'
import {createOptionReader} from './option-reader.js'
import {readExamples} from './read-examples.js'
import {readTexts} from './read-pattern.js'
import {readScope} from './read-scope.js'
import type {Reader} from './reader.js'
import {type Rule, type RuleProse, severities} from './rule.js'
import type {YamlNode} from './yaml.js'

const known = [
  'title',
  'kind',
  'severity',
  'severityInConsent',
  'severityWhen',
  'check',
  'options',
  'documents',
  'notFor',
  'onlyWhere',
  'message',
  'partial',
  'yieldsTo',
  'cite',
  'recommended',
  'validFrom',
  'validTo',
  'why',
  'suggest',
  'examples'
]
const required = ['title', 'kind', 'severity', 'check', 'message', 'why', 'examples']
const kinds = ['gap', 'violation', 'contradiction', 'defect'] as const
const none = {ru: '', kk: '', en: ''}

/** Reads one rule file; every mistake goes to the reader, and a rule with mistakes is not to be run. */
export function readRule(
  reader: Reader,
  root: YamlNode,
  id: string,
  words: WordsByLanguage
): {rule: Rule; prose: RuleProse} {
  const map = reader.map(root, 'a rule', known, required)
  const check = reader.choice(map.get('check'), 'check', questions) ?? 'forbidden-statement'
  const partial = readTexts(reader, map.get('partial'), 'partial')
  const consentSeverity = reader.choice(map.get('severityInConsent'), 'severity', severities)
  const validFrom = readDate(reader, map.get('validFrom'))
  const validTo = readDate(reader, map.get('validTo'))
  if (validFrom && validTo && validTo < validFrom)
    reader.problem(map.get('validTo')?.at ?? 0, `ends on ${validTo}, before it begins on ${validFrom}`)
  const suggest = readTexts(reader, map.get('suggest'), 'suggest')
  const rule: Rule = {
    id,
    title: readTexts(reader, map.get('title'), 'title') ?? none,
    kind: reader.choice(map.get('kind'), 'kind', kinds) ?? 'defect',
    severity: reader.choice(map.get('severity'), 'severity', severities) ?? 'warning',
    ...(consentSeverity && {consentSeverity}),
    check,
    options: readOptions(reader, map.get('options'), check, words),
    ...readScope(reader, map, words),
    message: readTexts(reader, map.get('message'), 'message') ?? none,
    ...(partial && {partial}),
    yieldsTo: reader.list(map.get('yieldsTo'), 'yieldsTo').map(item => reader.text(item, 'a rule')),
    cite: readCitations(reader, root, map),
    ...(validFrom && {validFrom}),
    ...(validTo && {validTo})
  }
  const why = readTexts(reader, map.get('why'), 'why') ?? none
  const examples = readExamples(reader, map.get('examples'), {
    id,
    beside: isAboutVersions(check) ? 'before' : isAboutParity(check) ? 'versions' : undefined
  })
  return {rule, prose: {id, why, ...(suggest && {suggest}), examples}}
}

function readOptions(
  reader: Reader,
  node: YamlNode | undefined,
  check: Question,
  words: WordsByLanguage
): CheckOptions {
  const plain = plainWords('ru')
  if (!node) return {any: optionsOf(check).readOptions(createOptionReader(reader, undefined, plain))} as CheckOptions
  const options: Record<string, unknown> = {}
  for (const [language, one] of reader.map(node, 'options', ['ru', 'kk', 'en', 'any'])) {
    options[language] = optionsOf(check).readOptions(
      createOptionReader(reader, one, language === 'any' ? plain : words(language as Language))
    )
  }
  return options as CheckOptions
}

function readCitations(reader: Reader, root: YamlNode, map: ReadonlyMap<string, YamlNode>): Citation[] {
  const node = map.get('cite')
  if (!node && !map.has('recommended'))
    reader.problem(root.at, 'a rule needs "cite", or "recommended" that says by whom')
  return reader.list(node, 'cite').map(item => {
    const entry = reader.map(item, 'a citation', ['law', 'at', 'since'], ['law', 'at'])
    const since = readDate(reader, entry.get('since')) ?? ''
    return {law: reader.text(entry.get('law'), 'law'), at: reader.text(entry.get('at'), 'at'), since}
  })
}

function readDate(reader: Reader, node: YamlNode | undefined): string | undefined {
  if (!node) return undefined
  const value = reader.text(node, 'a date')
  if (isDay(value)) return value
  if (value !== '') reader.problem(node.at, `"${value}" is no date; expected YYYY-MM-DD`)
  return undefined
}
