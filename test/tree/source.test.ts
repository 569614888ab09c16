import fc from 'fast-check'
import {readSource} from '../../src/tree/source.js'

test.each([
  ['plain text', 'а\nб', 'а\nб'],
  ['a byte order mark', '\ufeffа', 'а'],
  ['line ends of Windows', 'а\r\nб\r\n', 'а\nб\n'],
  ['line ends of an old Mac', 'а\rб\r', 'а\nб\n'],
  ['letters and marks apart', 'и\u0306 е\u0308', 'й ё'],
  ['two marks on a letter', 'о\u0301\u0308', 'о\u0301\u0308'.normalize('NFC')],
  ['a mark alone', '\u0306и', '\u0306и'],
  ['a lone surrogate', 'а\ud800б', 'а\ud800б']
])('%s', (_, raw, text) => {
  expect(readSource(raw).text).toBe(text)
})

test.each([
  ['the beginning', 'а\nб', 0, 1, 1, 0],
  ['the second line', 'а\nб', 2, 2, 1, 2],
  ['the end', 'а\nб', 3, 2, 2, 3],
  ['beyond the end', 'а\nб', 99, 2, 2, 3],
  ['the line end itself', 'а\nб', 1, 1, 2, 1],
  ['after a byte order mark', '\ufeffаб', 1, 1, 3, 2],
  ['after line ends of Windows', 'а\r\nб\r\nв', 4, 3, 1, 6],
  ['after line ends of an old Mac', 'а\rб', 2, 2, 1, 2],
  ['after a letter put together', 'и\u0306б', 1, 1, 3, 2],
  ['before a letter put together', 'аи\u0306', 1, 1, 2, 1]
])('%s', (_, raw, textOffset, line, column, offset) => {
  expect(readSource(raw).point(textOffset)).toEqual({line, column, offset})
})

test('places may be asked for in any order', () => {
  const {text, point} = readSource('а\nб\nв\nг')
  const forwards = [...text].map((_, at) => point(at))
  const backwards = [...text].map((_, at) => point(text.length - 1 - at)).reverse()
  expect(backwards).toEqual(forwards)
})

test('each character is found where it stands', () => {
  const atom = fc.constantFrom('а', 'й', 'и\u0306', '\r\n', '\n', '\r', ' ', 'қ', '\u0301', '😀', '\ud800')
  fc.assert(
    fc.property(
      fc.array(atom, {maxLength: 30}).map(atoms => atoms.join('')),
      raw => {
        const {text, point} = readSource(raw)
        const lines = raw.split(/\r\n|\r|\n/)
        for (let at = 0; at < text.length; at++) {
          const {line, column, offset} = point(at)
          const printed = raw.slice(offset, Math.max(point(at + 1).offset, offset + 1))
          // Inside a letter of several marks a place is that of the letter.
          if (!/\p{M}/u.test(text.slice(at, at + 2)))
            expect(printed.replace(/\r\n?/, '\n').normalize('NFC')).toBe(text.charAt(at))
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1)
        }
      }
    ),
    {numRuns: 500, seed: 94}
  )
})
