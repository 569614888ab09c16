import {html} from '../../src/report/html/html.js'
import {nest, type Span} from '../../src/report/html/nest.js'

interface Named extends Span {
  readonly name: string
}

/** `A[…]` holds the words of A; a piece that begins later or ends earlier has dots there. */
function print(words: string, spans: readonly Named[]): string {
  return nest(words, spans, ({name}, inner, {isFirst, isLast}) => {
    return html`${isFirst ? '' : '…'}${name}[${inner}]${isLast ? '' : '…'}`
  }).markup
}

const span = (name: string, start: number, end: number): Named => ({name, start, end})

test.each([
  ['no span', [], 'абвгде'],
  ['one span', [span('A', 1, 3)], 'аA[бв]где'],
  ['two apart', [span('A', 0, 2), span('B', 4, 6)], 'A[аб]вгB[де]'],
  ['two that touch', [span('A', 0, 3), span('B', 3, 6)], 'A[абв]B[где]'],
  ['one inside of the other', [span('A', 0, 5), span('B', 1, 3)], 'A[аB[бв]гд]е'],
  ['two on the same words', [span('A', 1, 3), span('B', 1, 3)], 'аA[B[бв]]где'],
  ['two that cross', [span('A', 0, 3), span('B', 2, 5)], 'A[абB[в]…]…B[гд]е'],
  ['three that cross', [span('A', 0, 3), span('B', 1, 4), span('C', 2, 6)], 'A[аB[бC[в]…]…]…C[…B[г]де]'],
  ['a spot without words', [span('A', 2, 2)], 'абA[]вгде'],
  ['a spot inside of a span', [span('A', 1, 4), span('B', 2, 2)], 'аA[бB[]вг]де'],
  ['a span up to the end', [span('A', 4, 6)], 'абвгA[де]'],
  ['a spot at the end', [span('A', 6, 6)], 'абвгдеA[]']
])('%s', (_, spans, expected) => {
  expect(print('абвгде', spans)).toBe(expected)
})

test('words are escaped, inside of spans and outside', () => {
  expect(print('<b>&', [span('A', 0, 1)])).toBe('A[&#60;]b&#62;&#38;')
})

test('many that cross keep the words and cost no square', () => {
  const words = 'а'.repeat(4000)
  const spans = Array.from({length: 2000}, (_, at) => span('A', at, at + 2000))
  const printed = print(words, spans)
  expect(printed.match(/а/g)).toHaveLength(4000)
  expect(printed.match(/A\[/g)?.length).toBeLessThan(2000 * 8)
})
