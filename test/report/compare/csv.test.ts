import {reportCompareCsv} from '../../../src/report/compare/csv.js'
import {printCsv} from '../../../src/report/compare/csv-print.js'
import {pair, sample, withWords} from './sample.js'

/** Reads RFC 4180 as strictly as it is written. */
function readCsv(text: string): string[][] {
  expect(text.startsWith('\ufeff')).toBe(true)
  const rows: string[][] = []
  let row: string[] = []
  for (const [all, quoted, bare = '', end = ''] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy)) {
    row.push(all.startsWith('"') ? (quoted ?? '').replaceAll('""', '"') : bare)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

test.each([
  ['words', 'нет', 'нет'],
  ['a comma', 'да, нет', '"да, нет"'],
  ['a quote', 'ТОО "Сандық"', '"ТОО ""Сандық"""'],
  ['a line break', 'да\r\nнет', '"да\r\nнет"'],
  ['a formula', '=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
  ['a phone', '+77010000000', "'+77010000000"],
  ['a dash', '-1', "'-1"],
  ['a mention', '@sandyq', "'@sandyq"],
  ['a formula behind a space', ' =1', "' =1"],
  ['a number', 7, '7']
])('%s is printed so that a spreadsheet shows it', (_, cell, expected) => {
  expect(printCsv([[cell]])).toBe(`\ufeff${expected}\r\n`)
})

describe('the matrix as a table', () => {
  const rows = readCsv(reportCompareCsv(sample, {language: 'ru'}))
  const rowOf = (code: string): string[] | undefined => rows.find(row => row[1] === code)

  test('every row has the columns of the head', () => {
    expect(new Set(rows.map(row => row.length))).toEqual(new Set([4 + 3 * 3]))
    expect(rows[0]?.slice(0, 7)).toEqual([
      'Часть',
      'Код',
      'Что',
      'Различие',
      'full: ответ',
      'full: пункт',
      'full: слова'
    ])
  })

  test.each([
    ['path', ['ours/full.md', '', '']],
    ['kz/retention-period', ['есть', 'п. 2.1', '«хранятся 3 года»']],
    ['operator-id', ['БИН 160440012346', 'п. 1.1', '«160440012346»']],
    ['kz/no-late-answer', ['0', '', '']]
  ])('%s', (code, cells) => {
    expect(rowOf(code)?.slice(4, 7)).toEqual(cells)
  })

  test('a clause that policies word differently has the words of each', () => {
    const row = rows.find(([part]) => part === 'Общие пункты')
    expect(row?.slice(4)).toEqual([
      'взято за основу',
      'п. 2.1',
      'Персональные данные хранятся 3 года после закрытия учётной записи.',
      'нет',
      '',
      '',
      'с отличиями',
      'п. 2.1',
      'Персональные данные хранятся 5 лет после закрытия учётной записи.'
    ])
  })
})

test('no cell of hostile words begins a formula', () => {
  for (const sign of ['=', '+', '-', '@', '\t=', '＝']) {
    const rows = readCsv(reportCompareCsv(withWords(pair, `${sign}cmd|' /C calc'!A1`), {language: 'en'}))
    expect(rows.flat().filter(cell => /^[\s]*[=+\-@＝]/.test(cell))).toEqual([])
  }
})
