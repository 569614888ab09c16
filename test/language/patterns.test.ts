import {foldText, isLetterCode, isSpaceCode, isWordCode} from '../../src/language/letters.js'
import {anyWord, compilePattern} from '../../src/language/patterns.js'

describe('patterns', () => {
  test.each([
    ['a letter outside a class', '\\p{L}+', 'Қазақ', 'Қазақ'],
    ['a letter inside a class', '[\\p{L}\\d]+', 'ст8', 'ст8'],
    ['a letter after a closed class', '[«"]\\p{L}', '«А', '«А'],
    ['no sign is a letter', '[^\\p{L}]+', 'a × ÷ 1b', ' × ÷ 1'],
    ['a capital', '\\p{Lu}\\p{Ll}+', 'в Өскемен', 'Өскемен'],
    ['a capital of another Latin alphabet', '\\p{Lu}\\p{Ll}+', 'şu Şahin', 'Şahin'],
    ['letters with their marks', '[\\p{L}\\p{M}]+', 'Аи\u0306', 'Аи\u0306'],
    ['digits', '\\p{N}+', 'до 2026', '2026'],
    ['Cyrillic letters only', '\\p{Cyrillic}+', 'email почта', 'почта']
  ])('%s', (_, source, text, found) => {
    expect(compilePattern(source).exec(text)?.[0]).toBe(found)
  })

  test('words of one letter are tried together, small or with a capital', () => {
    expect(anyWord(['ул\\.', 'улиц', 'шоссе'])).toBe('[Уу](?:л\\.|лиц)|[Шш](?:оссе)')
  })
})

describe('letters', () => {
  test.each([
    ['ЁЖ', 'еж'],
    ['Əбай', 'əбай'],
    ['İstanbul 5', 'istanbul 5']
  ])('«%s» folds to «%s» of one length', (text, folded) => {
    expect(foldText(text)).toBe(folded)
    expect(foldText(text)).toHaveLength(text.length)
  })

  test.each([...'aZёҚәІ'])('«%s» is a letter', sign => {
    expect([isLetterCode(sign.charCodeAt(0)), isWordCode(sign.charCodeAt(0))]).toEqual([true, true])
  })

  test.each([...'×÷_-«№'])('«%s» belongs to no word', sign => {
    expect([isLetterCode(sign.charCodeAt(0)), isWordCode(sign.charCodeAt(0))]).toEqual([false, false])
  })

  test.each([' ', '\t', '\n', '\u00A0', '\u2009', '\u202F', '\u3000', '\uFEFF'])('%j is a space', sign => {
    expect(isSpaceCode(sign.charCodeAt(0))).toBe(true)
  })

  test('a place beyond the text is none of them', () => {
    expect([isLetterCode(Number.NaN), isWordCode(Number.NaN), isSpaceCode(Number.NaN)]).toEqual([false, false, false])
  })
})
