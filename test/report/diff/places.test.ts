import {titleOf, wordPlace} from '../../../src/report/diff/places.js'
import {diffWords} from '../../../src/report/diff/words.js'
import {change, edits, place} from './sample.js'

const {ru, en} = diffWords

const at = ([id, clause, heading]: readonly [string, string, string]) => place(id, clause, heading, 1)

test.each([
  [['2.2', '2.2', 'Цели'], ['3.2', '3.2', 'Цели'], 'пункт 2.2 → 3.2', 'clause 2.2 → 3.2'],
  [['2.2', '2.2', 'Цели'], ['2.2', '2.2', 'Цели'], 'пункт 2.2', 'clause 2.2'],
  [['2.1/в', '2.1', 'Цели'], ['2.1/г', '2.1', 'Цели'], 'пункт 2.1, подп. в → подп. г', 'clause 2.1, item в → item г'],
  [['2.1/в', '2.1', 'Цели'], ['3.1/в', '3.1', 'Цели'], 'пункт 2.1 → 3.1, подп. в', 'clause 2.1 → 3.1, item в'],
  [['3/p1', '3', 'Цели'], ['4/p1', '4', 'Цели'], 'раздел 3 → 4, абз. 1', 'section 3 → 4, para. 1'],
  [['3/3', '3', 'Цели'], ['3/3', '3', 'Цели'], 'раздел 3, подп. 3', 'section 3, item 3'],
  [['1', '1', ''], ['1', '1', ''], 'пункт 1', 'clause 1'],
  [['4.1', '4.1', 'Права'], ['2/p1', '2', 'Основы'], 'пункт 4.1 → раздел 2, абз. 1', 'clause 4.1 → section 2, para. 1'],
  [['opening/p2', '', ''], ['opening/p2', '', ''], 'вступление, абз. 2', 'opening, para. 2'],
  [['title', '', ''], ['title', '', ''], 'заголовок документа', 'title of the document'],
  [['annex-1/3.2', '3.2', 'Анкета'], ['annex-1/3.2', '3.2', 'Анкета'], 'пункт 3.2', 'clause 3.2'],
  [['annex-1/p4', '1', 'Анкета'], ['annex-2/p4', '2', 'Анкета'], 'приложение 1 → 2, абз. 4', 'annex 1 → 2, para. 4'],
  [['статья-5/2', '5', ''], ['статья-6/2', '6', ''], 'статья 5 → 6, подп. 2', 'статья 5 → 6, item 2'],
  [['виды-файлов/2', '', 'Виды файлов'], ['виды-файлов/3', '', 'Виды файлов'], 'подп. 2 → подп. 3', 'item 2 → item 3'],
  [['1.2~2', '1.2', 'Цели'], ['1.2', '1.2', 'Цели'], 'пункт 1.2', 'clause 1.2']
] as const)('%j → %j is %s', (from, to, inRussian, inEnglish) => {
  const one = change({type: 'changed', before: at(from), after: at(to), edits: edits('слова')})
  expect([titleOf(one, ru).place, titleOf(one, en).place]).toEqual([inRussian, inEnglish])
})

test.each([
  ['3', '3', 'раздел 3'],
  ['6.1', '6.1', 'раздел 6.1'],
  ['виды-файлов', '', 'раздел']
])('%s is a section when its own words are the heading', (id, num, name) => {
  const heading = 'Виды файлов'
  const one = change({type: 'changed', after: place(id, num, heading, 1), edits: edits(`${heading}[- и сроки-]`)})
  expect(titleOf(one, ru)).toEqual({types: 'изменено', place: name, heading})
})

test('what happened is told once, a number by the arrow alone', () => {
  const at = {before: place('2.2', '2.2', 'Цели', 1), after: place('3.1', '3.1', 'Получатели', 1)}
  const one = change({type: 'changed', types: ['moved', 'changed', 'renumbered'], ...at})
  expect(titleOf(one, ru)).toEqual({
    types: 'изменено, перемещено',
    place: 'пункт 2.2 → 3.1',
    heading: 'Цели → Получатели'
  })
})

test('the whole text is a place too', () => {
  expect(wordPlace(place('policy', '', '', 1), ru)).toBe('весь текст')
})
