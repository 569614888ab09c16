import {analyze} from '../../src/analyze/analyze.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {type LintResult, lint} from '../../src/lint.js'
import {parse} from '../../src/parse/parser.js'
import {readPack} from '../../src/rules/read-pack.js'

/** A pack with one rule that wants tea to be spoken of; `extra` are further lines of the rule. */
function pack(extra: string): ReturnType<typeof readPack> {
  const rule = `title: {ru: Чай, en: Tea}
kind: gap
severity: info
check: required-element
options: {ru: {present: [подаём чай], partial: [{match: чай, missing: {ru: когда, en: when}}]}}
message: {ru: Нет чая, en: No tea}
recommended: the cook
why: {ru: Так принято, en: Custom}
${extra}
examples:
  - {name: a, lang: ru, policy: Подаём чай., findings: []}
  - {name: b, lang: ru, policy: Обед., findings: ["1:1 cafe/tea"]}
`
  return readPack('cafe', [
    {path: 'cafe/pack.yml', name: 'pack.yml', source: 'title: {ru: Кафе, en: Cafe}'},
    {path: 'cafe/tea.yml', name: 'tea.yml', source: rule}
  ])
}

function ask(extra: string, policy: string): LintResult {
  const read = pack(extra)
  expect(read.problems).toEqual([])
  return lint(analyze(parse(policy), createLexicon()), read.pack.rules, {asOf: '2026-11-20', language: 'ru'})
}

describe('a rule that is graver where certain words stand', () => {
  const graver = 'severityWhen: {severity: warning, anywhere: {ru: самовар}}'
  test.each([
    ['is as grave as usual without them', '1. Обед в полдень.', 'info'],
    ['is graver with them, wherever they stand', '1. Обед в полдень.\n2. Есть самовар.', 'warning'],
    ['is a step milder for an incomplete statement', '1. Чай.\n2. Есть самовар.', 'info']
  ])('%s', (_name, policy, severity) => {
    expect(ask(graver, policy).findings.map(one => one.severity)).toEqual([severity])
  })
})

describe('a rule that is asked only where certain words stand', () => {
  const only = 'onlyWhere: {ru: меню | кафе}'
  test.each([
    ['is asked where they do', '1. В кафе обед.', 'absent', 1, 'Чай'],
    [
      'is not applicable elsewhere, and says why',
      '1. Обед.',
      'not-applicable',
      0,
      'В тексте нет того, к чему это относится'
    ]
  ])('%s', (_name, policy, answer, count, reason) => {
    const {findings, elements} = ask(only, policy)
    expect([elements.map(one => [one.answer, one.reason]), findings.length]).toEqual([[[answer, reason]], count])
  })
})

describe('a rule that is not for a sole trader', () => {
  const notFor = 'notFor: sole-trader'
  test.each([
    ['is asked of a company', 'Оператор – ТОО «Кең Дала Сауда».', 'absent', 'Чай'],
    [
      'is not applicable to one',
      'Оператор – ИП «Звезда».',
      'not-applicable',
      'Оператор – индивидуальный предприниматель'
    ],
    ['is asked where only a brand is known', 'Оператор – магазин Dalacart.', 'absent', 'Чай'],
    [
      'is asked of a company that names a sole trader too',
      'Оператор – ТОО «Дала».\n2. Курьер – ИП «Звезда».',
      'absent',
      'Чай'
    ]
  ])('%s', (_name, policy, answer, reason) => {
    expect(ask(notFor, `1. ${policy}`).elements).toMatchObject([{answer, reason}])
  })
})

describe('a kind of document to which a rule does not belong', () => {
  test('makes it not applicable', () => {
    expect(ask('documents: [cookie-notice]', '1. Обед.').elements).toMatchObject([
      {answer: 'not-applicable', reason: 'От документа этого вида не требуется'}
    ])
  })
})

describe('a mistake', () => {
  test.each([
    [
      'in the severity',
      'severityWhen: {severity: grave, anywhere: {ru: самовар}}',
      'unknown severity "grave"; known: error, warning, info'
    ],
    ['in the language', 'onlyWhere: {de: Tee}', 'unknown key "de" in onlyWhere; known: ru, kk, en'],
    ['in a pattern', 'onlyWhere: {ru: (меню}', 'this bracket is not closed; "…" and "&" cannot stand inside'],
    ['a missing pattern', 'severityWhen: {severity: warning}', 'severityWhen has no "anywhere"']
  ])('%s is named', (_name, extra, reason) => {
    expect(pack(extra).problems.map(one => one.reason)).toContain(reason)
  })
})
