import {parse} from '../../../src/parse/parser.js'
import {createLocator} from '../../../src/report/page/places.js'
import {placeOfWords} from './sample.js'

const lines = [
  '# Политика',
  '',
  '1. Общие **положения** о данных. Второе предложение пункта.',
  '',
  '| Данные | Цель |',
  '|---|---|',
  '| имя&nbsp;и фамилия | договор |',
  '',
  '<!-- пояснение для юриста -->',
  '',
  '2. Данные  хранит [оператор](https://kem.example) [с адресом](#) в Алматы.'
]

/** What a locator makes of words, in a file with such line ends. */
function locate(words: string, ends: string): string {
  const text = lines.join(ends)
  const place = placeOfWords(text.replaceAll('\r\n', '\n').replaceAll('\r', '\n'), words)
  const spot = createLocator(parse(text)).ofPlace(place)
  return spot ? `${spot.leaf.type}: ${spot.leaf.value.slice(spot.start, spot.end)}` : 'nowhere'
}

describe.each([
  ['\n', 'LF'],
  ['\r\n', 'CR LF'],
  ['\r', 'CR']
])('in a file whose lines end in %j (%s)', ends => {
  test.each([
    ['Политика', 'heading: Политика'],
    ['положения', 'sentence: положения'],
    ['положения** о', 'sentence: положения о'],
    ['Второе предложение', 'sentence: Второе предложение'],
    ['имя&nbsp;и', 'sentence: имя\u00a0и'],
    ['договор', 'sentence: договор'],
    ['оператор', 'sentence: оператор'],
    ['Алматы', 'sentence: Алматы'],
    ['2.', 'mark: 2.']
  ])('%j is %j', (words, expected) => {
    expect(locate(words, ends)).toBe(expected)
  })

  test('a comment is the spot before the next words', () => {
    expect(locate('<!-- пояснение для юриста -->', ends)).toBe('mark: ')
  })
})

test('links of the text are found by their offsets, whole', () => {
  const policy = parse(lines.join('\n'))
  const locator = createLocator(policy)
  const spots = policy.links.map(({start, end}) => locator.ofOffsets(start, end))
  expect(spots.map(spot => spot?.leaf.value.slice(spot.start, spot.end))).toEqual(['оператор', 'с адресом'])
})

test('in a policy without words nothing is found', () => {
  expect(createLocator(parse('')).ofPlace(placeOfWords('а', 'а'))).toBeUndefined()
})
