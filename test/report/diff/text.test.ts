import type {PolicyDiff} from '../../../src/diff/policy-diff.js'
import {languages} from '../../../src/language/language.js'
import {reportDiffText} from '../../../src/report/diff/text.js'
import {change, changes, diffOf, edits, finding, findings, place, sample, withWords} from './sample.js'

const options = {language: 'ru', color: false, summary: false, asOf: '2026-11-20'} as const
const long = 'Оператор обрабатывает сведения посетителей на складе в Караганде и хранит их в архиве '.repeat(8)

const longest = (text: string): number => Math.max(...text.split('\n').map(line => line.length))

describe('80 columns hold', () => {
  test.each([
    ['as it is', sample],
    ['with long words everywhere', withWords(sample, long)],
    ['with forty changes', diffOf(Array.from({length: 5}, () => changes).flat())]
  ])('%s', (_, diff: PolicyDiff) => {
    const named = {...diff, before: {...diff.before, path: 'a.md'}}
    for (const language of languages)
      for (const summary of [false, true])
        expect(longest(reportDiffText(named, {...options, language, summary}))).toBeLessThanOrEqual(80)
  })

  test('two long paths stand on two lines', () => {
    const path = `${'папка/'.repeat(10)}политика.md`
    const text = reportDiffText({...sample, before: {...sample.before, path}}, options)
    expect(text.split('\n').slice(0, 2)).toEqual([path, '→ политика/2026.md'])
  })
})

test.each([
  ['both paths', 'политика/2025.md → политика/2026.md\n'],
  ['what they are', '  политика, русский, 18 → 21 пункт, закон на 2026-11-20\n'],
  ['changes by type', '7 изменений: изменено 3, добавлено 1, удалено 1, перемещено 1, разделено 1'],
  ['changes by effect', 'ослабляют 3, неясны 1, усиливают 1, нейтральны 2'],
  ['findings by state', 'Замечания: новых 2, изменилось 1, закрыто 1, без изменений 1'],
  ['what the law asks', 'Обязательных сведений: 11 из 20 → 10 из 20'],
  ['noise in one line', '  Перенумеровано: 1 пункт; только оформление: 4 пункта\n'],
  ['a renumbered clause with its reason', '  изменено: пункт 2.2 → 3.2 «Цели и получатели»\n    Запрет передачи стал'],
  ['words removed', '    Клиника [-не-] передаёт сведения'],
  ['words added, far from the start', 'регистратуры, … вне рабочего времени, клиника хранит [-1\n    (один) год-] {+5'],
  ['a fact that changed', '    БИН (ИИН): 230640012349 → 240140056780\n'],
  ['a fact that came', '    получатель: не было → страховая компания\n'],
  [
    'an added section as a list',
    '    + 2.1. Сайт клиники сохраняет файлы cookie.\n    + 2.2. Файлы нужны, чтобы:\n      + подп. а.'
  ],
  ['a removed clause', '    - Посетитель вправе отозвать согласие письмом в регистратуру.\n'],
  ['a move without words', '  перемещено: раздел 5 «Безопасность»\n\n'],
  ['the pieces of a split', '    части: подп. а; подп. б\n'],
  ['a new finding', '  ошибка  kz/no-unlimited-sharing  пункт 3.2 «Цели и получатели»  29:1\n    «передаёт сведения'],
  ['a closed finding', 'Закрытые замечания: 1\n\n  сведения  kz/cookies  весь текст\n']
])('tells %s', (_, expected) => {
  expect(reportDiffText(sample, options)).toContain(expected)
})

test.each([
  ['ru', ['Ослабляют', 'Влияние', 'Усиливают', 'На защиту', 'Новые замечания', 'Закрытые замечания']],
  [
    'kk',
    [
      'Деректер субъектісінің қорғалуын әлсіретеді',
      'Деректер субъектісінің қорғалуына ықпалы түсініксіз',
      'Деректер субъектісінің қорғалуын күшейтеді',
      'Деректер субъектісінің қорғалуына ықпал етпейді',
      'Жаңа ескертпелер',
      'Жабылған ескертпелер'
    ]
  ],
  ['en', ['Weaken', 'Effect', 'Strengthen', 'No effect', 'New findings', 'Closed findings']]
] as const)('what matters first comes first, in %s', (language, headings) => {
  const text = reportDiffText(sample, {...options, language})
  const found = text.split('\n').filter(line => /^\p{Lu}/u.test(line))
  expect(found.map(line => headings.find(heading => line.startsWith(heading)))).toEqual(headings)
})

test('findings that go on are counted, not listed', () => {
  expect(reportDiffText(sample, options)).not.toMatch(/kz\/third-parties|text\/numbering/)
})

test('the summary has a line a change and no words of it', () => {
  const text = reportDiffText(sample, {...options, summary: true})
  expect(text.split('\n').slice(9)).toEqual([
    '  ослабляет   изменено: пункт 2.2 → 3.2 «Цели и получатели»',
    '  ослабляет   изменено: пункт 3.1 → 4.1 «Хранение»',
    '  ослабляет   удалено: пункт 4.1 «Права посетителя»',
    '  неясно      изменено: вступление, абз. 1',
    '  усиливает   добавлено: раздел 2 «Файлы cookie»',
    '  нейтрально  перемещено: раздел 5 «Безопасность»',
    '  нейтрально  разделено: пункт 6.1 → 7.1 «Обращения»',
    ''
  ])
})

test('colour takes the place of marks and of nothing else', () => {
  const plain = reportDiffText(sample, options)
  const colored = reportDiffText(sample, {...options, color: true})
  const esc = String.fromCharCode(27)
  expect(colored).toContain(`${esc}[31m${esc}[9mне${esc}[29m${esc}[39m передаёт`)
  const bare = colored.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')
  const words = (text: string): string => text.replace(/\[-|-\]|\{\+|\+\}/g, '').replace(/\s+/g, ' ')
  expect(words(bare)).toBe(words(plain))
})

test.each([
  ['nothing differs', diffOf([]), 'Тексты одинаковы.'],
  ['form differs', diffOf([], [], 3), 'Слова, номера и порядок пунктов одинаковы.']
])('%s: that is said', (_, diff: PolicyDiff, expected) => {
  expect(reportDiffText(diff, options)).toContain(expected)
})

test('where numbers alone differ they are listed', () => {
  const renumbered = [2, 3].map(num =>
    change({
      type: 'renumbered',
      before: place(`${num}.1`, `${num}.1`, 'Цели', 1),
      after: place(`${num + 1}.1`, `${num + 1}.1`, 'Цели', 1)
    })
  )
  const text = reportDiffText(diffOf(renumbered, findings), options)
  expect(text).toContain('\n\n  пункт 2.1 → 3.1; пункт 3.1 → 4.1\n\nНовые замечания')
})

test('of a long section its first clauses are shown', () => {
  const parts = Array.from({length: 15}, (_, at) => place(`8.${at + 1}`, `8.${at + 1}`, 'Меры', at + 2))
  const one = change({
    type: 'added',
    after: place('8', '8', 'Меры', 1),
    parts,
    edits: [{type: 'added', text: 'Меры'}, ...parts.map(() => ({type: 'added', text: long}) as const)]
  })
  const text = reportDiffText(diffOf([one]), options)
  expect(text.match(/^ {4}\+ 8\.\d+\. .*/gmu)).toHaveLength(12)
  expect(text).toContain('      и ещё 3 пункта\n')
})

test('a terminal obeys no words of a policy', () => {
  const [esc, turn] = [String.fromCharCode(27), String.fromCharCode(0x202e)]
  const one = change({
    type: 'changed',
    after: place('1.1', '1.1', '', 1),
    edits: edits(`Клиника ${esc}[2J${turn}хранит`)
  })
  expect(reportDiffText(diffOf([one]), options)).toContain('    Клиника [2Jхранит\n')
})

test('what a rule says of several places is said once', () => {
  const found = ['7.1', '7.2'].map((num, at) =>
    finding('kz/no-foreign-law', 'new', 'warning', place(num, num, 'Меры', at + 5), 'чужие слова')
  )
  expect(reportDiffText(diffOf([], found), options)).toContain(`Новые замечания: 2

  внимание  kz/no-foreign-law: 2
    По правилу kz/no-foreign-law сказано не всё
      пункт 7.1 «Меры»  5:1  «чужие слова»
      пункт 7.2 «Меры»  6:1  «чужие слова»
`)
})

test('facts of one kind that came are one line, those that changed are not', () => {
  const facts = [
    {fact: 'data', before: '', after: 'имя'},
    {fact: 'term', before: '1 год', after: '2 года'},
    {fact: 'data', before: '', after: 'телефон'},
    {fact: 'term', before: '3 дня', after: '5 дней'},
    {fact: 'data', before: 'почта', after: ''}
  ] as const
  const one = change({type: 'changed', after: place('1.1', '1.1', '', 1), edits: edits('слова'), facts})
  expect(reportDiffText(diffOf([one]), options)).toContain(`
    данные: не было → имя; телефон
    срок: 1 год → 2 года
    срок: 3 дня → 5 дней
    данные: почта → нет
`)
})

test('points stand deeper than the clause before them, never than one after', () => {
  const rows = [
    ['8', '8', 'Меры'],
    ['8/p1', '8', 'Меры принимает врач.'],
    ['8.1', '8.1', 'Врач обязан:'],
    ['8.1/а', '8.1', 'запирать шкаф;']
  ] as const
  const [own, ...parts] = rows.map(([id, num], at) => place(id, num, 'Меры', at + 1))
  const texts = rows.map(([, , text]) => ({type: 'added', text}) as const)
  const one = change({type: 'added', ...(own && {after: own}), parts, edits: texts})
  expect(reportDiffText(diffOf([one]), options)).toContain(`
    + абз. 1. Меры принимает врач.
    + 8.1. Врач обязан:
      + подп. а. запирать шкаф;
`)
})
