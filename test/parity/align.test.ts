import {analyze} from '../../src/analyze/analyze.js'
import type {Language} from '../../src/language/language.js'
import {alignSequences} from '../../src/parity/align/sequence.js'
import {conceptOf} from '../../src/parity/signs/concepts.js'
import {digitsIn, numbersIn} from '../../src/parity/signs/numbers.js'
import {parse} from '../../src/parse/parser.js'

/** Letters are worth a pair where they are equal, a pair beside one letter where they spell it. */
function alignWords(one: string, other: string): string[] {
  const matches = alignSequences(one.length, other.length, {
    pair: (from, to, fromOther, toOther) => {
      const [left, right] = [one.slice(from, to), other.slice(fromOther, toOther)]
      return left === right ? 2 : left.repeat(2) === right || right.repeat(2) === left ? 1.5 : -2
    },
    gapOne: () => -0.9,
    gapOther: () => -0.9
  })
  return matches.map(match => `${one.slice(...match.one)}=${other.slice(...match.other)}`)
}

describe('an alignment', () => {
  test.each<[string, string, string, readonly string[]]>([
    ['equal sequences', 'abc', 'abc', ['a=a', 'b=b', 'c=c']],
    ['one left out of the other', 'abcd', 'acd', ['a=a', 'b=', 'c=c', 'd=d']],
    ['one that is put in', 'ad', 'abd', ['a=a', '=b', 'd=d']],
    ['one beside two', 'abc', 'abbc', ['a=a', 'b=bb', 'c=c']],
    ['nothing beside something', '', 'ab', ['=a', '=b']],
    ['nothing beside nothing', '', '', []]
  ])('%s', (_, one, other, expected) => {
    expect(alignWords(one, other)).toEqual(expected)
  })

  test('of long sequences looks only near the place, and takes no time for the rest', () => {
    const length = 3000
    let asked = 0
    const matches = alignSequences(length, length, {
      pair: (from, to, fromOther, toOther) => {
        asked++
        return from === fromOther && to === toOther ? 1 : -3
      },
      gapOne: () => -1,
      gapOther: () => -1
    })
    expect(matches).toHaveLength(length)
    expect(asked).toBeLessThan(length * 500)
  })

  test('reaches both ends where one sequence is far longer', () => {
    const matches = alignSequences(5, 3000, {pair: () => 1, gapOne: () => -1, gapOther: () => -1})
    expect(matches.reduce((sum, {other}) => sum + other[1] - other[0], 0)).toBe(3000)
  })
})

describe('what words speak of', () => {
  test.each<[string, string, string]>([
    ['согласия', 'келісімін', 'consent'],
    ['хранятся', 'сақталады', 'stored'],
    ['уничтожить', 'жойылады', 'deleted'],
    ['трансграничная', 'трансшекаралық', 'cross'],
    ['покупателей', 'сатып', 'purchase'],
    ['жалобу', 'шағымдана', 'complaint']
  ])('%s, %s and %s are one thing', (ru, kk, en) => {
    const rows = [conceptOf(ru, 'ru'), conceptOf(kk, 'kk'), conceptOf(en, 'en')]
    expect(rows[0]).toBeDefined()
    expect(new Set(rows).size).toBe(1)
  })

  test.each<[string, Language]>([
    ['целостность', 'ru'],
    ['верблюд', 'ru'],
    ['берік', 'kk'],
    ['horse', 'en']
  ])('%s is none of them', (word, language) => {
    expect(conceptOf(word, language)).toBeUndefined()
  })
})

describe('numbers', () => {
  test.each<[string, readonly string[]]>([
    ['5 000 тенге', ['5000']],
    ['статья 8, пункт 4', ['8', '4']],
    ['01.09.2026', ['1', '9', '2026']],
    ['дом 20/7', ['20', '7']],
    ['нет чисел', []]
  ])('%s', (text, digits) => {
    expect(digitsIn(text).map(one => one.digits)).toEqual(digits)
  })

  test.each<[string, string]>([
    ['Ответ даётся в течение пятнадцати рабочих дней со дня обращения.', '15'],
    ['Өтінішке жауап он бес жұмыс күні ішінде беріледі және тегін болады.', '15'],
    ['The answer is given within fifteen business days of the request.', '15']
  ])('%s holds %s', (text, number) => {
    expect(numbersIn(analyze(parse(text)).passages)).toContain(number)
  })
})
