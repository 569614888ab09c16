import type {Edit} from '../../../src/diff/policy-diff.js'
import {cutEnd, shortenEdits, sideOf} from '../../../src/report/diff/edits.js'
import {markEdits, wrapEdits} from '../../../src/report/wrap-edits.js'
import {edits} from './sample.js'

const shown = (list: readonly Edit[]): string =>
  markEdits(list)
    .map(one => one.text)
    .join('')

const numbers = (from: number, to: number): string =>
  Array.from({length: to - from + 1}, (_, at) => String(from + at)).join(' ')

test.each([
  ['a short clause stays whole', 'Школа [-не -]передаёт оценки.', 'Школа [-не-] передаёт оценки.'],
  ['a long start keeps its first words', `${numbers(1, 20)} [-не-] конец`, '1 2 3 … 16 17 18 19 20 [-не-] конец'],
  ['a long end goes', `начало {+не+} ${numbers(1, 20)}`, 'начало {+не+} 1 2 3 4 5 …'],
  [
    'a long middle keeps both of its ends',
    `[-а-] ${numbers(1, 20)} {+б+} конец`,
    '[-а-] 1 2 3 4 5 … 16 17 18 19 20 {+б+} конец'
  ],
  ['where little would go nothing does', `[-а-] ${numbers(1, 13)} {+б+}`, `[-а-] ${numbers(1, 13)} {+б+}`],
  ['an endless edit is cut in its middle', `{+${numbers(1, 100)}+}`, `{+${numbers(1, 45)} … ${numbers(86, 100)}+}`],
  ['equal words are cut in their middle', numbers(1, 30), '1 2 3 4 5 6 7 8 9 10 11 12 … 26 27 28 29 30'],
  ['a number removed never touches one added', 'БИН [-1-]{+2+}', 'БИН [-1-] {+2+}'],
  ['a word removed keeps apart from the one before', 'данные[-детей-]: имя', 'данные [-детей-]: имя'],
  ['a sign removed touches its word', 'данные[-,-] имя', 'данные[-,-] имя'],
  ['a word removed from a quote touches it', '«[-Клён-]{+Дуб+}»', '«[-Клён-] {+Дуб+}»']
])('%s', (_, given, expected) => {
  expect(shown(shortenEdits(edits(given)))).toBe(expected)
})

test.each([
  ['before', 'Школа [-не -]передаёт{+ всем+} оценки[-детей-].', 'Школа не передаёт оценки детей.'],
  ['after', 'Школа [-не -]передаёт{+ всем+} оценки[-детей-].', 'Школа передаёт всем оценки.']
] as const)('the side %s of %s reads as it was printed', (side, given, expected) => {
  const text = sideOf(edits(given), side)
    .map(one => one.text)
    .join('')
  expect(text).toBe(expected)
})

test('lines keep their width, runs their kind, and nothing is lost', () => {
  const list = edits(`${numbers(1, 30)} [-${numbers(31, 60)}-] {+${numbers(61, 90)}+}, конец`)
  const lines = wrapEdits(list, 4, 40)
  const texts = lines.map(line => line.map(run => run.text).join(''))
  expect(Math.max(...texts.map(text => text.length))).toBeLessThanOrEqual(36)
  expect(texts.join(' ')).toBe(`${numbers(1, 90)}, конец`)
  const added = lines.flatMap(line => line.filter(run => run.type === 'added').map(run => run.text))
  expect(added.join(' ')).toBe(numbers(61, 90))
})

test('a word longer than the line keeps one of its own', () => {
  const lines = wrapEdits(edits(`до ${'я'.repeat(50)} после`), 4, 40)
  expect(lines.map(line => line.map(run => run.text).join(''))).toEqual(['до', 'я'.repeat(50), 'после'])
})

test.each([
  ['слова целы', 20, 'слова целы'],
  ['слова режутся у края', 16, 'слова режутся …']
])('%s in %d characters', (words, most, expected) => {
  expect(cutEnd(words, most)).toBe(expected)
})
