import type {Language} from '../../src/language/language.js'
import type {Finding, LintOptions} from '../../src/lint.js'
import {runBoth} from '../suppress/kept.js'

const findings = (text: string, options: Partial<LintOptions> = {}): readonly Finding[] => runBoth(text, options).before

const company =
  '1. Оператор – ТОО «Шебер Логистик», г. Павлодар.\n\n2. Персональные данные клиентов хранятся бессрочно.'
const trader = '1. Оператор – ИП «Арыстан», г. Тараз.\n\n2. Персональные данные клиентов хранятся бессрочно.'
const nobody = '1. Магазин собирает персональные данные.\n\n2. Персональные данные клиентов хранятся бессрочно.'

describe('the kind of operator', () => {
  test.each<[name: string, text: string, operator: LintOptions['operator'], isAsked: boolean]>([
    ['of a company is told by the text', company, undefined, true],
    ['of a sole trader is told by the text', trader, undefined, false],
    ['of nobody is told by nothing', nobody, undefined, true],
    ['is as configured, whatever the text says', company, 'sole-trader', false],
    ['is as configured, whatever the text says of a trader', trader, 'legal-entity', true],
    ['is as configured where the text says nothing', nobody, 'sole-trader', false]
  ])('%s', (_name, text, operator, isAsked) => {
    const asked = findings(text, operator && {operator}).some(({ruleId}) => ruleId === 'kz/responsible-person')
    expect(asked).toBe(isAsked)
  })

  test.each<[name: string, text: string, operator: 'legal-entity' | 'sole-trader', words: string[]]>([
    ['a company, a trader is configured', company, 'sole-trader', ['ТОО «Шебер Логистик»']],
    ['a trader, a company is configured', trader, 'legal-entity', ['ИП «Арыстан»']],
    ['a company in Kazakh', '1. Оператор – «Көкжал Транс» ЖШС.', 'sole-trader', ['«Көкжал Транс» ЖШС']],
    [
      'a company, named twice',
      `${company}\n\n3. ТОО «Шебер Логистик» отвечает письмом.`,
      'sole-trader',
      ['ТОО «Шебер Логистик»']
    ],
    ['what is configured', company, 'legal-entity', []],
    ['nobody', nobody, 'sole-trader', []],
    ['a farm, which may be either', '1. Оператор – КХ «Дала», г. Тараз.', 'legal-entity', []],
    ['a farm, which may be either', '1. Оператор – КХ «Дала», г. Тараз.', 'sole-trader', []]
  ])('is told where the text names %s', (_name, text, operator, words) => {
    const told = findings(text, {operator}).filter(({ruleId}) => ruleId === 'setup/operator-kind')
    expect(told.map(one => one.words)).toEqual(words)
  })

  test.each<[language: Language, reason: string]>([
    [
      'ru',
      'В настройках (zanlint.yml:3) оператор – индивидуальный предприниматель, а в тексте – ТОО «Шебер Логистик»; ожидалось одно и то же'
    ],
    [
      'en',
      'The configuration (zanlint.yml:3) says that the operator is a sole trader, the text names ТОО «Шебер Логистик»; the same was expected'
    ]
  ])('is told with the line of the configuration, in %s', (language, reason) => {
    const told = findings(company, {language, operator: 'sole-trader', operatorFrom: 'zanlint.yml:3'})
    expect(told.find(({ruleId}) => ruleId === 'setup/operator-kind')).toMatchObject({
      reason,
      line: 1,
      column: 15,
      severity: 'warning'
    })
  })
})

describe('the severity of a rule', () => {
  const gap = 'kz/purposes'
  const severityOf = (id: string, level: 'error' | 'warning' | 'info' | 'off'): string | undefined =>
    findings(company, {severities: new Map([[id, level]])}).find(({ruleId}) => ruleId === id)?.severity

  test.each(['error', 'warning', 'info'] as const)('is %s where that is configured', level => {
    expect([severityOf(gap, level), severityOf('kz/no-indefinite-term', level)]).toEqual([level, level])
  })

  test('counts before that of a consent', () => {
    const severities = new Map([['kz/no-indefinite-term', 'info'] as const])
    const told = findings(company, {severities, document: 'consent'})
    expect(told.find(({ruleId}) => ruleId === 'kz/no-indefinite-term')?.severity).toBe('info')
  })

  test('off: the rule is not run, the others say the same', () => {
    expect(severityOf(gap, 'off')).toBeUndefined()
    const rest = findings(company).filter(({ruleId}) => ruleId !== gap)
    expect(findings(company, {severities: new Map([[gap, 'off']])})).toEqual(rest)
  })
})
