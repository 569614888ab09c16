import {formatWords} from '../../src/report/check/format-words.js'
import {compareWords} from '../../src/report/compare/words.js'
import {diffHtmlWords} from '../../src/report/diff/html-words.js'
import {diffWords} from '../../src/report/diff/words.js'
import {messages} from '../../src/report/messages.js'
import {pageWords} from '../../src/report/page/words.js'
import {helpHeadings} from '../../src/report/rules/rule-help.js'

type Table = Readonly<Record<'ru' | 'kk' | 'en', object>>

/** Every text of a table with its key. */
function textsOf(value: unknown, key = ''): [key: string, text: string][] {
  if (typeof value === 'string') return [[key, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => textsOf(one, `${key} ${name}`.trim()))
}

const tables: readonly (readonly [name: string, table: Table])[] = [
  ['messages', messages],
  ['check', formatWords],
  ['diff', diffWords],
  ['page of a diff', diffHtmlWords],
  ['compare', compareWords],
  ['page of a check', pageWords],
  ['explain', helpHeadings]
]

describe.each(tables)('the words of %s', (_name, {ru, kk, en}) => {
  test('have the same keys in three languages', () => {
    const keys = [ru, kk, en].map(words => textsOf(words).map(([key]) => key))
    expect(keys[1]?.toSorted()).toEqual(keys[0]?.toSorted())
    expect(keys[2]?.toSorted()).toEqual(keys[0]?.toSorted())
  })

  test('are Kazakh: a sentence has letters that Russian lacks', () => {
    const foreign = textsOf(kk).filter(([, text]) => text.split(/\s+/).length > 3 && !/[әіңғүұқөһ]/iu.test(text))
    expect(foreign).toEqual([])
  })

  test('leave no Russian phrase as it is', () => {
    const russian = new Map(textsOf(ru))
    const kept = textsOf(kk).filter(([key, text]) => text.split(/\s+/).length > 1 && russian.get(key) === text)
    expect(kept).toEqual([])
  })
})

test.each([
  ['clause', messages.kk.clause('4.2'), '4.2-тармақ'],
  ['a point of a clause', diffWords.kk.numbered(diffWords.kk.noun.point, 'а'), 'а) тармақша'],
  ['an article that the text prints', diffWords.kk.numbered('бап', '5'), '5-бап'],
  ['a Russian article', diffWords.kk.numbered('статья', '5'), 'статья 5'],
  ['one finding', pageWords.kk.count(1), '1 ескертпе'],
  ['five findings', pageWords.kk.count(5), '5 ескертпе'],
  ['one file', messages.kk.files(1), 'Тексерілді: 1 файл'],
  ['what is counted', messages.kk.counts(1, 2, 5), '1 қате, 2 ескерту, 5 мәлімет'],
  ['the law of a day', messages.kk.lawOf('2026-01-18'), '2026-01-18 күнгі заң'],
  [
    'a text in English',
    messages.kk.unasked(3, 'en'),
    'Ағылшын тіліндегі мәтін толық тексерілмеді: 3 ереже оны әзірге оқымайды'
  ]
])('Kazakh: %s', (_what, said, expected) => {
  expect(said).toBe(expected)
})
