import {matchBy, plainWords} from '../src/finding-match.js'

describe('words of a finding are the same', () => {
  test.each([
    ['in other case and with ё', 'Учётная Запись', 'учетная запись'],
    ['in other quotes and dashes', '«Сайт» — раздел', '"сайт" - раздел'],
    ['with other spaces', 'срок\u00A0 хранения\n3 года', 'срок хранения 3 года'],
    ['with a soft hyphen inside', 'обра\u00ADботка', 'обработка'],
    ['with a stop at the end', 'срок хранения;', 'срок хранения']
  ])('%s', (_name, one, other) => {
    expect(plainWords(one)).toBe(plainWords(other))
  })

  test.each([
    ['with a negation', 'передаёт', 'не передаёт'],
    ['with another number', '3 года', '5 лет'],
    ['with a sign between the words', 'сбор, хранение', 'сбор хранение']
  ])('but not %s', (_name, one, other) => {
    expect(plainWords(one)).not.toBe(plainWords(other))
  })
})

describe('things with equal keys are paired', () => {
  const byLetter = (one: string): string | undefined => (one.startsWith('-') ? undefined : one[0])

  test.each<[name: string, before: string[], after: string[], pairs: string[], rest: string[][]]>([
    ['one to one', ['a1', 'b1'], ['b2', 'a2'], ['b1 b2', 'a1 a2'], [[], []]],
    ['the first with the first', ['a1', 'a2'], ['a3', 'a4'], ['a1 a3', 'a2 a4'], [[], []]],
    ['as many as both have', ['a1', 'a2', 'a3'], ['a4'], ['a1 a4'], [['a2', 'a3'], []]],
    ['and no others', ['a1'], ['b1', 'c1'], [], [['a1'], ['b1', 'c1']]],
    ['if they have a key', ['-a'], ['-a'], [], [['-a'], ['-a']]],
    ['of no things none', [], [], [], [[], []]]
  ])('%s', (_name, before, after, pairs, [restBefore, restAfter]) => {
    const matched = matchBy({before, after}, byLetter)
    expect(matched.pairs.map(pair => `${pair.before} ${pair.after}`)).toEqual(pairs)
    expect(matched.rest).toEqual({before: restBefore, after: restAfter})
  })
})
