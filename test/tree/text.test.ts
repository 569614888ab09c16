import {joinTexts, sliceText, type Text, textEndOffset, textOffset, trimText} from '../../src/tree/text.js'

/** «Сайт хранит»: the first word stands at 10, the space is a decoded `&nbsp;` at 14, the second word at 20. */
const text: Text = {
  value: 'Сайт\u00a0хранит',
  pieces: [
    {start: 0, end: 4, offset: 10, width: 4},
    {start: 4, end: 5, offset: 14, width: 6},
    {start: 5, end: 11, offset: 20, width: 6}
  ]
}
const empty: Text = {value: '', pieces: []}

test.each([
  [0, 10],
  [3, 13],
  [4, 14],
  [5, 20],
  [10, 25],
  [11, 26],
  [99, 26]
])('character %i stands at %i', (index, offset) => {
  expect(textOffset(text, index)).toBe(offset)
})

test.each([
  [0, 10],
  [1, 11],
  [4, 14],
  [5, 20],
  [6, 21],
  [11, 26]
])('a span that ends before %i ends at %i', (index, offset) => {
  expect(textEndOffset(text, index)).toBe(offset)
})

test('a text without words stands at the beginning', () => {
  expect([textOffset(empty, 0), textEndOffset(empty, 0), textEndOffset(empty, 3)]).toEqual([0, 0, 0])
})

test.each([
  [0, 4, 'Сайт', [[10, 4]]],
  [5, 11, 'хранит', [[20, 6]]],
  [
    2,
    7,
    'йт\u00a0хр',
    [
      [12, 2],
      [14, 6],
      [20, 2]
    ]
  ],
  [4, 4, '', []]
])('words %i to %i keep their places', (start, end, value, places) => {
  const slice = sliceText(text, start, end)
  expect(slice.value).toBe(value)
  expect(slice.pieces.map(piece => [piece.offset, piece.width])).toEqual(places)
  expect(slice.pieces.map(piece => piece.start)).toEqual(slice.pieces.map(piece => Math.max(0, piece.start)))
})

test('a slice of a slice is a slice', () => {
  expect(sliceText(sliceText(text, 1, 10), 2, 6)).toEqual(sliceText(text, 3, 7))
})

test('white space is trimmed with its places', () => {
  const spaced: Text = {value: '  Сайт ', pieces: [{start: 0, end: 7, offset: 5, width: 7}]}
  expect(trimText(spaced)).toEqual({value: 'Сайт', pieces: [{start: 0, end: 4, offset: 7, width: 4}]})
  expect(trimText(text)).toBe(text)
  expect(trimText({value: '   ', pieces: [{start: 0, end: 3, offset: 5, width: 3}]}).value).toBe('')
})

test('texts are joined, what stands between has no place', () => {
  const joined = joinTexts([sliceText(text, 0, 4), sliceText(text, 5, 11)], ' ')
  expect(joined.value).toBe('Сайт хранит')
  expect(joined.pieces.map(piece => [piece.start, piece.end, piece.offset])).toEqual([
    [0, 4, 10],
    [5, 11, 20]
  ])
  expect(textOffset(joined, 4)).toBe(20)
  expect(textEndOffset(joined, 4)).toBe(14)
  expect(joinTexts([text], ' ')).toBe(text)
  expect(joinTexts([], ' ')).toEqual(empty)
})
