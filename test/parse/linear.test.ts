import {parse} from '../../src/parse/parser.js'
import {countNumbered} from '../../src/tree/visit.js'

// A machine that does other work may slow one run, hardly four in a row.
const attempts = 4
// Twice the text should take twice the time; a quadratic parser takes four times.
const mostGrowth = 3
// Milliseconds below which a ratio says nothing.
const negligible = 60

function cost(text: string): number {
  const before = process.cpuUsage()
  parse(text)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

/** How many times longer a text of twice the size takes. */
function growth(make: (size: number) => string, size: number): number {
  const [once, twice] = [make(size), make(size * 2)]
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let attempt = 0; attempt < attempts; attempt++) {
    short = Math.min(short, cost(once))
    long = Math.min(long, cost(twice))
    if (long < negligible || long / short < mostGrowth) return Math.min(long / short, mostGrowth - 1)
  }
  return long / short
}

function repeat(unit: string): (size: number) => string {
  return size => unit.repeat(Math.ceil(size / unit.length))
}

function bullets(levels: number): string {
  return Array.from({length: levels}, (_, level) => `${' '.repeat(level)}- хранит заявки`).join('\n')
}

function clauses(count: number): string {
  const num = (at: number): string => `${Math.floor(at / 9801) + 1}.${(Math.floor(at / 99) % 99) + 1}.${(at % 99) + 1}`
  return Array.from(
    {length: count},
    (_, at) => `${num(at)}. Сайт хранит заявки посетителей один год, потом удаляет.`
  ).join('\n\n')
}

function inlineClauses(size: number): string {
  return `1.1. ${Array.from({length: size / 20}, (_, at) => `Сайт хранит. 1.${at + 2}.`).join(' ')}`
}

test.each([
  '*',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  '|',
  '#',
  '-',
  '\\',
  '!',
  '1',
  '1.',
  'а',
  ' ',
  '\u00a0',
  '.',
  '\u0301',
  '\u0000',
  '\ud800'
])('half a million of %j and a million', sign => {
  expect(growth(repeat(sign), 500_000 / sign.length)).toBeLessThan(mostGrowth)
})

test.each([
  '[а](',
  '](',
  '[а](б) ',
  '**а',
  '**а** ',
  '<b>',
  '<!--',
  '<!--\n',
  '<a href="',
  '&nbsp;',
  '&#1;',
  '`а',
  '\\*',
  '<br>',
  '</p>',
  '<p>а\n',
  '> ',
  '> а\n',
  '| а ',
  '| а |\n',
  '- а\n',
  '1. а ',
  '1.1 ',
  'Сайт. 2. ',
  ': 1. А. 2. Б. ',
  'а) ',
  '(i) ',
  'I. ',
  '№ ',
  'ст. ',
  'г. А',
  '. А',
  'А\n',
  'А\n\n',
  'а\n\n',
  'и\n\n',
  'А:\n\n',
  '1. А\n\n',
  'Статья 5\n\n',
  '1. А\t1\n',
  '[А](#а)\n',
  'БИН: 1\n\n',
  '# А\n',
  'а\n---\n',
  '---\n',
  '```\n',
  '\r',
  '\r\n',
  'и\u0306',
  '1.1.1.1.'
])('a text of %j', unit => {
  expect(growth(repeat(unit), 20_000)).toBeLessThan(mostGrowth)
})

test.each<[string, (size: number) => string, number]>([
  ['levels of bullets', bullets, 500],
  ['clauses', clauses, 5000],
  ['clauses in one paragraph', inlineClauses, 50_000],
  ['sentences in one clause', size => `1.1. ${'Сайт хранит заявки. '.repeat(size)}`, 10_000],
  ['lines in one paragraph', size => 'сайт хранит заявки посетителей,\n'.repeat(size), 10_000],
  ['torn paragraphs', size => `1.1. Сайт${'\n\nхранит заявки'.repeat(size)}`, 10_000]
])('twice as many %s', (_, make, size) => {
  expect(growth(make, size)).toBeLessThan(mostGrowth)
})

test('ten thousand clauses are read', () => {
  expect(countNumbered(parse(clauses(10_000)))).toBe(10_000)
})

test('five megabytes are read', () => {
  const text = clauses(50_000)
  expect(Buffer.byteLength(text)).toBeGreaterThan(5_000_000)
  expect(countNumbered(parse(text))).toBe(50_000)
})

test('a thousand levels of bullets are forty levels of clauses', () => {
  const depth = (nodes: readonly unknown[]): number =>
    Math.max(
      0,
      ...nodes.map(node =>
        typeof node === 'object' && node !== null && 'children' in node ? 1 + depth(node.children as unknown[]) : 0
      )
    )
  expect(depth(parse(bullets(1000)).children)).toBe(40)
})
