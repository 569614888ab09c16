import {parse} from '../../src/parse/parser.js'
import {decimals} from './numbering/decimals.js'
import {documents} from './numbering/documents.js'
import {falseFriends} from './numbering/false-friends.js'
import {points} from './numbering/points.js'
import {words} from './numbering/words.js'
import {sketch} from './sketch.js'

describe.each([
  ['decimal numbers', decimals],
  ['numbers with words', words],
  ['points', points],
  ['false friends', falseFriends],
  ['whole texts', documents]
])('%s', (_, rows) => {
  test.each(rows)('%s', (...[, text, tree, path]) => {
    expect(sketch(parse(text, path))).toBe(tree)
  })
})
