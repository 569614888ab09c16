import {lint} from '../../src/lint.js'
import type {Rule} from '../../src/rules/rule.js'
import {rules} from '../rule-packs.js'
import {full, matrixOf, poor, readCorpus, readTexts} from './policies.js'

const matrix = matrixOf(readTexts({'full.md': full, 'poor.md': poor}))
const elementOf = (id: string) => matrix.elements.find(one => one.id === id)

describe('the matrix of two made-up policies', () => {
  test.each([
    ['operator-id', 'leading', ['present 1.1 160440012346', 'absent']],
    ['retention-period', 'leading', ['present 2.1 хранятся 3 года', 'denied 2.1 хранятся бессрочно']],
    ['storage-location', 'leading', [expect.stringContaining('present 3.2 База с персональными данными'), 'absent']],
    ['responsible-person', 'differing', ['absent', 'not-applicable']],
    [
      'operator-contact',
      'equal',
      [expect.stringContaining('present 1.1 г. Алматы'), expect.stringContaining('present 1.1')]
    ],
    ['minors', 'equal', ['absent', 'absent']]
  ])('%s is %s', (id, difference, cells) => {
    const element = elementOf(id)
    const told = element?.cells.map(({answer, evidence}) =>
      [answer, ...evidence.slice(0, 1).map(one => `${one.clause} ${one.words}`)].join(' ')
    )
    expect({difference: element?.difference, told}).toEqual({difference, told: cells})
  })

  test('answers in a forbidden way do not count as stated, a clear "no" does where it is enough', () => {
    expect(elementOf('retention-period')?.cells.map(({stated}) => stated)).toEqual([true, false])
    expect(elementOf('third-parties')?.cells.map(({answer, stated}) => [answer, stated])).toEqual([
      ['present', true],
      ['denied', true]
    ])
  })

  test.each([
    ['operator-name', ['ТОО «Тұлпар Сервис»'], ['ИП «Көктем»']],
    ['operator-id', ['160440012346'], []],
    ['contact', [], ['info@koktem.example']],
    ['version', ['3.1, 12 мая 2026 года'], []],
    ['retention', ['3 года'], ['бессрочно']],
    ['answer', ['трёх рабочих дней'], ['20 рабочих дней']],
    ['correction', ['одного рабочего дня'], []],
    ['withdrawal', [], []],
    ['breach', [], []],
    ['recipient', ['курьерским службам', 'банкам'], ['третьим лицам']],
    ['service', ['Yandex Metrica'], []],
    ['territory', ['Республики Казахстан'], []],
    ['law', ['О персональных данных и их защите, № 94-V'], []]
  ] as const)('facts: %s', (name, ...values) => {
    expect(matrix.policies.map(({facts}) => facts[name].map(({value}) => value))).toEqual(values)
  })

  test('each fact keeps its clause, and what it denies is told', () => {
    const [first, second] = matrix.policies
    expect(first?.facts.answer).toMatchObject([{clause: '2.2', line: 15, key: '3 day working'}])
    expect(second?.facts.recipient).toMatchObject([{clause: '3.1', denied: true, about: 'third-party', times: 1}])
  })
})

describe('the matrix of policies of the corpus', () => {
  const policies = readCorpus('aq-nan', 'bulutkod', 'tilsaray')
  const {policies: columns, elements, findings} = matrixOf(policies)
  const results = policies.map(({analysis}) => lint(analysis, rules, {asOf: '2026-11-20', language: 'ru'}))

  test('counts what a check of each counts', () => {
    const count = (key: 'severity' | 'kind', value: string) =>
      results.map(result => result.findings.filter(one => one[key] === value).length)
    for (const severity of ['error', 'warning', 'info'] as const)
      expect(columns.map(one => one.severities[severity])).toEqual(count('severity', severity))
    for (const kind of ['gap', 'violation', 'contradiction', 'defect'] as const)
      expect(columns.map(one => one.kinds[kind])).toEqual(count('kind', kind))
    expect(columns.map(({present}) => present)).toEqual(
      results.map(result => result.elements.filter(one => one.stated).length)
    )
    const all = results.map(result => result.findings.length)
    expect(columns.map((_, at) => findings.reduce((sum, {counts}) => sum + (counts[at] ?? 0), 0))).toEqual(all)
  })

  test('every proof has the words of its place', () => {
    const proofs = elements.flatMap(({cells}) => cells.flatMap(({evidence}) => evidence))
    expect(proofs.length).toBeGreaterThan(50)
    expect(proofs.filter(({words}) => words.trim() === '')).toEqual([])
  })

  test('what the first lacks comes first, what all answer alike last', () => {
    const order = ['lacking', 'leading', 'differing', 'equal', 'unread']
    const ranks = elements.map(({difference}) => order.indexOf(difference))
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    expect(new Set(elements.map(({difference}) => difference)).size).toBeGreaterThan(2)
  })

  test('is the same twice', () => {
    const again = matrixOf(readCorpus('aq-nan', 'bulutkod', 'tilsaray'), {align: true})
    expect(JSON.stringify(again)).toBe(JSON.stringify(matrixOf(policies, {align: true})))
  })
})

/** A rule of a pack that has not been told of other languages. */
function onlyRussian(rule: Rule): Rule {
  const {ru} = rule.options
  return ru ? {...rule, options: {ru}} : rule
}

describe('texts that rules do not read or ask nothing of', () => {
  const kazakh = '# Құпиялылық саясаты\n\n1. Оператор – «Көктем» ЖК дербес деректерді өңдейді.\n'

  test('an element that only one of two texts is read for cannot be compared', () => {
    const inRussian = rules.map(rule => (rule.id === 'kz/minors' ? onlyRussian(rule) : rule))
    const texts = readTexts({'ru.md': full, 'kk.md': kazakh})
    const {elements, policies} = matrixOf(texts, {rules: inRussian})
    expect(policies.map(({language}) => language)).toEqual(['ru', 'kk'])
    const {policies: all} = matrixOf(texts)
    expect(policies[1]?.unasked).toBe((all[1]?.unasked ?? 0) + 1)
    expect(elements.find(({id}) => id === 'minors')).toMatchObject({
      difference: 'unread',
      cells: [{read: true}, {read: false, answer: 'not-applicable'}]
    })
  })

  test('a text beside itself differs in nothing', () => {
    const {elements} = matrixOf(readTexts({'a.md': full, 'b.md': full}))
    expect(new Set(elements.map(({difference}) => difference))).toEqual(new Set(['equal']))
  })

  test('an empty text states nothing', () => {
    const {policies} = matrixOf(readTexts({'a.md': full, 'b.md': ''}), {align: true})
    expect(policies[1]).toMatchObject({present: 0, clauses: 0})
  })

  test('without a rule that asks for elements there are none', () => {
    const policies = readTexts({'a.md': full, 'b.md': poor})
    const {elements, findings} = matrixOf(policies, {rules: rules.filter(({id}) => id === 'kz/no-late-answer')})
    expect(elements).toEqual([])
    expect(findings).toMatchObject([{rule: 'kz/no-late-answer', counts: [0, 1]}])
  })
})
