import type {Severity} from '../../finding.js'
import type {Language} from '../../language/language.js'
import type {Rule, RuleProse} from '../../rules/rule.js'
import {homepage} from '../../version.js'
import type {CheckRun} from '../check/check-result.js'
import type {SarifOptions} from '../check/format-options.js'
import {textsFor} from '../rules/law-links.js'
import {ruleHelp} from '../rules/rule-help.js'
import {ruleHelpMarkdown, ruleHelpText} from '../rules/rule-help-markdown.js'
import type {LawTaxonomies} from './laws.js'

/** Severities as SARIF calls them. */
export const levels = {error: 'error', warning: 'warning', info: 'note'} as const satisfies Readonly<
  Record<Severity, string>
>

/** What may be told of the run itself, in the order of their indexes. */
export const notices = ['unread', 'not-a-policy', 'partly-asked'] as const

const aboutNotices = {
  ru: {
    unread: 'Файл не проверен',
    'not-a-policy': 'Файл не похож на политику',
    'partly-asked': 'Текст проверен не всеми правилами'
  },
  kk: {
    unread: 'Файл тексерілмеді',
    'not-a-policy': 'Файл саясатқа ұқсамайды',
    'partly-asked': 'Мәтін барлық ережемен тексерілмеді'
  },
  en: {
    unread: 'A file was not checked',
    'not-a-policy': 'A file does not look like a policy',
    'partly-asked': 'Not every rule reads the text'
  }
} as const

/** The program and its rules. */
export function toolOf(run: CheckRun, {language, rules, prose}: SarifOptions, laws: LawTaxonomies): object {
  const {name, version} = run.tool
  const proses = new Map(prose.map(one => [one.id, one]))
  return {
    driver: {
      name,
      version,
      semanticVersion: version,
      ...(homepage !== undefined && {informationUri: homepage}),
      language,
      notifications: notices.map(id => ({id, shortDescription: {text: aboutNotices[language][id]}})),
      rules: rules.map(rule => descriptor(rule, proses.get(rule.id), language, laws)),
      supportedTaxonomies: laws.references
    }
  }
}

function descriptor(rule: Rule, prose: RuleProse | undefined, language: Language, laws: LawTaxonomies): object {
  const help = ruleHelp(rule, prose, language)
  const [pack = '', name = ''] = rule.id.split('/')
  const relationships = laws.refer(rule.cite).map(target => ({target, kinds: ['relevant']}))
  const [link] = help.links
  return {
    id: rule.id,
    name: pascalCase(name),
    shortDescription: {text: help.title},
    fullDescription: {text: help.why === '' ? help.title : help.why},
    help: {text: ruleHelpText(help, language), markdown: ruleHelpMarkdown(help, language)},
    ...(link && {helpUri: textsFor(link, language)[0]}),
    defaultConfiguration: {level: levels[rule.severity]},
    ...(relationships.length > 0 && {relationships}),
    properties: {
      tags: ['personal-data', pack, rule.kind],
      kind: rule.kind,
      precision: precisionOf(rule),
      'problem.severity': rule.severity === 'info' ? 'recommendation' : rule.severity
    }
  }
}

/** `no-open-list` is `NoOpenList`. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
}

const confidences = ['high', 'medium', 'low'] as const

/** How sure a rule is at most: where its options say that it is less sure, no finding of it is more. */
function precisionOf({options}: Rule): (typeof confidences)[number] {
  const declared = Object.values(options).map((one: unknown) =>
    typeof one === 'object' && one !== null && 'confidence' in one ? one.confidence : 'high'
  )
  return confidences.findLast(one => declared.includes(one)) ?? 'high'
}
