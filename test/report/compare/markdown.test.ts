import {reportCompareJson} from '../../../src/report/compare/json.js'
import {reportCompareMarkdown} from '../../../src/report/compare/markdown.js'
import {readMarkdown, textOf} from '../markdown.js'
import {many, pair, sample, withWords} from './sample.js'

const markdown = reportCompareMarkdown(sample, {language: 'ru'})

/** Rows of all tables, their cells as printed. */
const cellsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter(line => line.startsWith('|'))
    .map(line => line.slice(2, -2).split(/ (?<!\\)\| /))

test.each([
  ['the head', '### Сравнение: 3 политики, закон на 2026-11-20\n'],
  ['what differs', '#### В full есть, у других не хватает: 7\n'],
  ['an answer with its clause', '| Срок хранения | есть 2.1 | **с нарушением** 2.1 | есть 2.1 |\n'],
  ['the words, folded', '- **Срок хранения**\n  - full: 2.1 «хранятся 3 года»\n'],
  ['facts with their clauses', '| БИН или ИИН | БИН 160440012346 (1.1) | – | БИН 160440012346 (1.1) |\n'],
  ['findings', '| Бессрочное хранение<br>kz/no-indefinite-term, нарушение | – | 1 | – |\n'],
  ['clauses in common', '- full – copy: 8 пунктов слово в слово, 1 с отличиями\n'],
  ['changed words', 'хранятся <del>3 года</del> <ins>5 лет</ins> после']
])('%s', (_, expected) => {
  expect(markdown).toContain(expected)
})

test.each([
  ['the sample', markdown],
  ['two policies', reportCompareMarkdown(pair, {language: 'en'})],
  ['two policies in Kazakh', reportCompareMarkdown(pair, {language: 'kk'})],
  ['twelve policies', reportCompareMarkdown(many(12), {language: 'ru'})],
  [
    'hostile words',
    reportCompareMarkdown(withWords(sample, 'a | b\n| c | <script>x</script> [y](z) `|`'), {language: 'ru'})
  ]
])('the rows of every table of %s have one length', (_, text) => {
  const blocks = text.split(/\n\n+/).filter(block => block.startsWith('|'))
  expect(blocks.length).toBeGreaterThan(3)
  for (const block of blocks) expect(new Set(cellsOf(block).map(row => row.length)).size).toBe(1)
})

test('folds are closed', () => {
  const count = (part: string): number => markdown.split(part).length - 1
  expect(count('<details>')).toBe(count('</details>'))
  expect(count('<details>')).toBeGreaterThan(3)
})

test('words of a policy are no markup', () => {
  const text = reportCompareMarkdown(withWords(pair, '**жирно** <b>x</b> [ссылка](http://x.example) @name'), {
    language: 'ru'
  })
  expect(text).not.toContain('<b>')
  expect(text).not.toMatch(/(?<!\\)\]\(http/)
  expect(textOf(readMarkdown(text))).toContain('**жирно**')
})

test('the JSON is the matrix itself', () => {
  const json = reportCompareJson(sample)
  expect(JSON.parse(json)).toEqual(sample)
  expect(json.endsWith('}\n')).toBe(true)
  expect(reportCompareJson(sample)).toBe(json)
})
