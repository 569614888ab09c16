import type {PolicyMatrix} from '../../../src/compare/matrix.js'
import {languages} from '../../../src/language/language.js'
import {nameColumns} from '../../../src/report/compare/names.js'
import {reportCompareText} from '../../../src/report/compare/text.js'
import {many, pair, sample, withWords} from './sample.js'

const ru = {language: 'ru', color: false} as const
const long = 'Оператор передаёт сведения посетителей на склад в Караганде и хранит их в архиве '.repeat(6).trim()
const longest = (text: string): number => Math.max(...text.split('\n').map(line => line.length))

describe('80 columns hold', () => {
  const five = many(5)
  test.each([
    ['two policies', pair],
    ['three with clauses in common', sample],
    ['four', many(4)],
    ['five', five],
    ['twelve', many(12)]
  ])('for %s', (_, matrix: PolicyMatrix) => {
    for (const language of languages)
      expect(longest(reportCompareText(matrix, {language, color: false}))).toBeLessThanOrEqual(80)
  })

  test('where every word is long', () => {
    const matrix = withWords(sample, long)
    const short = {...matrix, policies: matrix.policies.map((one, at) => ({...one, path: `${at}.md`}))}
    expect(longest(reportCompareText(short, ru))).toBeLessThanOrEqual(80)
  })
})

describe('two policies beside each other', () => {
  const text = reportCompareText(pair, ru)

  test.each([
    ['what they are', '  full  ours/full.md\n        политика, русский, 11 пунктов\n'],
    ['how much each states', /Обязательных сведений +11 из 30 +3 из 28\n/],
    ['what the first has and the second lacks', 'В full есть, в poor не хватает: 7\n'],
    ['an answer with its clause', /Срок хранения +есть 2\.1 +с нарушением 2\.1\n/],
    ['what is missing, as a word', /Место хранения +есть 3\.2 +нет\n/],
    ['a clear no', /Передача третьим лицам +есть 3\.1, 3\.3 +отрицается 3\.1\n/],
    ['what an answer means', '  неприменимо – от этого текста не требуется\n'],
    [
      'the words that prove it',
      '  Срок хранения\n    full: 2.1 «хранятся 3 года»\n    poor: 2.1 «хранятся бессрочно»\n'
    ],
    ['terms', '  Срок ответа субъекту\n    full: трёх рабочих дней [2.2]\n    poor: 20 рабочих дней [2.2]\n'],
    [
      'recipients and what is denied',
      '    full: доставка [3.1]; банки [3.1]\n    poor: третьи лица – отрицается [3.1]\n'
    ],
    ['what nobody says', '  Ни в одной не найдено: срок исполнения отзыва, срок сообщения о нарушении\n'],
    ['findings by rule', /Бессрочное хранение +– +1\n/]
  ])('%s', (_, expected) => {
    if (typeof expected === 'string') expect(text).toContain(expected)
    else expect(text).toMatch(expected)
  })

  test('what differs stands before what does not', () => {
    const at = (words: string): number => text.indexOf(words)
    expect(at('В full есть')).toBeLessThan(at('Иные различия'))
    expect(at('Иные различия')).toBeLessThan(at('Одинаково в обеих'))
  })

  test('says nothing of clauses in common where that was not asked for', () => {
    expect(text).not.toContain('Общие пункты')
  })

  test('in English', () => {
    const english = reportCompareText(pair, {language: 'en', color: false})
    expect(english).toContain('Stated in full, wanting in poor: 7\n')
    expect(english).toMatch(/Storage period|хранения/)
  })

  test('in Kazakh', () => {
    const kazakh = reportCompareText(pair, {language: 'kk', color: false})
    expect(kazakh).toContain('full саясатында бар, poor саясатында жетіспейді: 7\n')
    expect(kazakh).toMatch(/^ {2}Міндетті мәліметтер +\d+ ішінен \d+/mu)
  })
})

describe('clauses in common', () => {
  const text = reportCompareText(sample, ru)

  test.each([
    ['how many', '  full – copy: 8 пунктов слово в слово, 1 с отличиями\n'],
    ['who shares none', '  Общего текста с другими нет: poor\n'],
    ['what differs, word by word', '    Персональные данные хранятся [-3 года-] {+5 лет+} после закрытия'.slice(4)],
    ['where', '    full, пункт 2.1 – copy, пункт 2.1, общих слов']
  ])('%s', (_, expected) => {
    expect(text).toContain(expected)
  })

  test('colours take the place of signs, and tell the same', () => {
    const painted = reportCompareText(sample, {language: 'ru', color: true})
    expect(painted).toContain('\u001b[32m5 лет\u001b[39m')
    expect(painted).not.toContain('{+')
    expect(painted).toContain('\u001b[32mесть 2.1\u001b[39m')
  })
})

describe('more policies than columns', () => {
  const text = reportCompareText(many(6), ru)

  test.each([
    ['a line of figures each', /политика-0 +11 из 30 +0 +11 +8\n/],
    ['a block for each element', '  Срок хранения\n    есть          политика-0 2.1; политика-2 2.1; политика-4 2.1\n'],
    ['those that answer otherwise', '    с нарушением  политика-1 2.1; политика-3 2.1; политика-5 2.1\n'],
    ['where the words are', 'в отчётах markdown, html, csv и json']
  ])('%s', (_, expected) => {
    if (typeof expected === 'string') expect(text).toContain(expected)
    else expect(text).toMatch(expected)
  })
})

test('of many pairs those are told that are the nearest of one of the two', () => {
  const text = reportCompareText(many(12, true), ru)
  expect(text).toContain('  политика-0 – политика-2: 9 пунктов слово в слово, 0 с отличиями\n')
  expect(text).not.toContain('политика-8 – политика-10:')
  expect(text).toMatch(/ {2}и ещё \d+ пар\p{L}?, все – в отчёте json\n/u)
})

test('signs that a terminal obeys are left out', () => {
  const text = reportCompareText(withWords(pair, 'Опера\u001b[31mтор\u202e'), ru)
  expect(text).toContain('Опера[31mтор')
  for (const sign of ['\u001b', '\u202e']) expect(text).not.toContain(sign)
})

test.each([
  [['a/ours.md', 'b/theirs.txt'], 20, ['ours', 'theirs']],
  [['a/policy.md', 'b/policy.md'], 20, ['a/policy', 'b/policy']],
  [
    ['HEAD:docs/policy.md', 'docs/policy.md'],
    30,
    ['HEAD/docs/policy', 'docs/policy~2'].slice(0, 1).concat('docs/policy')
  ],
  [['same.md', 'same.md'], 20, ['same~1', 'same~2']],
  [['a-very-long-name-of-a-policy.md'], 12, ['a-very…olicy']]
])('%j are called %j at %d', (paths, most, names) => {
  expect(nameColumns(paths as string[], most as number)).toEqual(names)
})
