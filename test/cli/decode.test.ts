import {decode} from '../../src/cli/decode.js'

const russian = `Политика конфиденциальности

1. Оператор – ТОО «Ромашка», БИН указан в разделе 9. Ёмкость хранилища не ограничена.
2. Персональные данные хранятся 12 месяцев после закрытия учётной записи.
`

const kazakh =
  'Құпиялылық саясаты. Деректерді өңдеу мақсаты: тапсырысты жеткізу, қоңырау шалу, әңгімелесу үшін ұсыныс.\n'

/** The bytes of a text in an 8-bit encoding, by the decoder of the platform turned round. */
function eightBit(encoding: string, text: string): Uint8Array {
  const table = new TextDecoder(encoding).decode(Uint8Array.from({length: 256}, (_, byte) => byte))
  return Uint8Array.from([...text].map(char => table.indexOf(char)))
}

/** KZ-1048 has no decoder to turn round: its letters stand for these of windows-1251. */
function kz1048(text: string): Uint8Array {
  const letters: Readonly<Record<string, string>> = {
    ...{Қ: 'Ќ', Һ: 'Ћ', қ: 'ќ', һ: 'ћ', Ұ: 'Ў', ұ: 'ў', Ә: 'Ј', Ө: 'Ґ'},
    ...{Ғ: 'Є', Ү: 'Ї', ө: 'ґ', ғ: 'є', ә: 'ј', Ң: 'Ѕ', ң: 'ѕ', ү: 'ї'}
  }
  return eightBit('windows-1251', [...text].map(letter => letters[letter] ?? letter).join(''))
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16()
}

function join(...parts: (Uint8Array | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap(part => [...part]))
}

describe('encodings', () => {
  test.each([
    ['UTF-8', utf8(russian), 'utf-8', russian],
    ['UTF-8 of one letter', utf8('я'), 'utf-8', 'я'],
    ['UTF-8 with a mark, which stays', utf8(`\uFEFF${russian}`), 'utf-8', `\uFEFF${russian}`],
    ['UTF-8 with emoji', utf8('Данные 👍 храним'), 'utf-8', 'Данные 👍 храним'],
    ['UTF-16LE with a mark', Buffer.from(`\uFEFF${russian}`, 'utf16le'), 'utf-16le', `\uFEFF${russian}`],
    ['UTF-16BE with a mark', utf16be(`\uFEFF${russian}`), 'utf-16be', `\uFEFF${russian}`],
    ['UTF-16LE without a mark', Buffer.from(russian, 'utf16le'), 'utf-16le', russian],
    ['UTF-16BE without a mark', utf16be(russian), 'utf-16be', russian],
    ['UTF-16LE of Latin letters', Buffer.from('Privacy policy\n', 'utf16le'), 'utf-16le', 'Privacy policy\n'],
    ['UTF-16LE of Kazakh letters', Buffer.from(kazakh, 'utf16le'), 'utf-16le', kazakh]
  ])('%s is read without a note', (_name, bytes, encoding, text) => {
    expect(decode(bytes)).toEqual({text, encoding, notes: []})
  })

  test.each([
    ['windows-1251', eightBit('windows-1251', russian), russian],
    ['koi8-r', eightBit('koi8-r', russian.replace(/[«»–]/gu, '"')), russian.replace(/[«»–]/gu, '"')],
    ['ibm866', eightBit('ibm866', russian.replace(/[«»–]/gu, '"')), russian.replace(/[«»–]/gu, '"')],
    ['kz-1048', kz1048(kazakh), kazakh],
    ['windows-1251', eightBit('windows-1251', 'The “Service” – a shop, № 5'), 'The “Service” – a shop, № 5']
  ])('%s is told by its letters and said so', (encoding, bytes, text) => {
    expect(decode(bytes)).toEqual({
      text,
      encoding,
      notes: [
        {
          reason: {
            ru: `прочитано как ${encoding}, ожидалась UTF-8`,
            kk: `${encoding} деп оқылды, UTF-8 күтілген`,
            en: `read as ${encoding}, UTF-8 was expected`
          }
        }
      ]
    })
  })
})

describe('the encoding that a page declares', () => {
  const declared = (charset: string, body: string): string =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head>${body}`

  test.each([
    ['windows-1251', 'windows-1251', russian],
    ['cp1251', 'windows-1251', russian],
    ['koi8-r', 'koi8-r', russian.replace(/[«»–]/gu, '"')]
  ])('%s needs no note', (charset, encoding, body) => {
    const text = declared(charset, body)
    expect(decode(eightBit(encoding, text))).toEqual({text, encoding, notes: []})
  })

  test('is taken where the letters are too few, or too far, to tell', () => {
    const text = declared('koi8-r', `<script>${'a'.repeat(70_000)}</script>Оператор`)
    expect(decode(eightBit('koi8-r', text))).toEqual({text, encoding: 'koi8-r', notes: []})
  })

  test('is not believed against the letters, and UTF-8 is UTF-8', () => {
    expect(decode(eightBit('windows-1251', declared('koi8-r', russian)))).toMatchObject({
      encoding: 'windows-1251',
      notes: [{reason: {en: 'read as windows-1251, UTF-8 was expected'}}]
    })
    expect(decode(utf8(declared('windows-1251', russian)))).toMatchObject({encoding: 'utf-8', notes: []})
  })
})

describe('broken UTF-8', () => {
  test.each([
    ['in the first line', join(utf8('Согла'), [0xd1], utf8(' на обработку')), 1, 6, 1],
    ['in a later line', join(utf8('Раз\r\nДва\nТри '), [0xff, 0xfe], utf8(' и ещё')), 3, 5, 2],
    ['at the end', join(utf8('Раз\n'), [0xd0]), 2, 1, 1],
    ['after a mark, which is no column', join(utf8('\uFEFFДа'), [0x98], utf8(' и нет')), 1, 3, 1],
    ['a cut-off char of three bytes', join(utf8('Цена '), [0xe2, 0x82], utf8(' за год')), 1, 6, 1],
    ['a cut-off char that begins as U+FFFD does', join(utf8('Цена '), [0xef, 0xbf], utf8(' за год')), 1, 6, 1]
  ])('%s: read with U+FFFD, the first place named', (_name, bytes, line, column, broken) => {
    const decoded = decode(bytes)
    expect(decoded).toMatchObject({encoding: 'utf-8', notes: [{line, column}]})
    expect('text' in decoded && decoded.text.split('\uFFFD').length - 1).toBe(broken)
  })

  test('the note counts the places', () => {
    const decoded = decode(join(utf8('Хранение данных'), [0xff], utf8(' и удаление'), [0xff]))
    expect('notes' in decoded && decoded.notes[0]?.reason).toEqual({
      ru: 'нечитаемых мест: 2, заменены на \uFFFD; ожидалась UTF-8 без ошибок',
      kk: 'оқылмайтын орындар: 2, \uFFFD таңбасымен алмастырылды; қатесіз UTF-8 күтілген',
      en: 'unreadable places: 2, replaced by \uFFFD; valid UTF-8 was expected'
    })
  })
})

describe('what is no text', () => {
  const binary = 'двоичный файл, нужен текст: .md или .txt в UTF-8'
  const other = (kind: string) => `это ${kind}, нужен текст: .md или .txt в UTF-8`

  test.each([
    ['an empty file', [], 'файл пуст'],
    ['white space', utf8(' \r\n\t\u00A0\n'), 'в файле нет текста, одни пробелы'],
    ['a mark alone', utf8('\uFEFF'), 'в файле нет текста, одни пробелы'],
    ['PDF', utf8('%PDF-1.7\n1 0 obj'), other('документ PDF')],
    ['RTF', utf8('{\\rtf1\\ansi Text}'), other('документ RTF')],
    ['docx', utf8('PK\x03\x04....[Content_Types].xml....word/document.xml'), other('документ Word (.docx)')],
    ['odt', utf8('PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.text'), other('документ OpenDocument (.odt)')],
    ['doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0], other('документ Word (.doc)')],
    [
      'MHTML',
      utf8('From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<html>'),
      'это архив страницы (MHTML, webarchive), нужна страница, сохранённая одним файлом .html'
    ],
    [
      'a webarchive',
      utf8('bplist00\xd1'),
      'это архив страницы (MHTML, webarchive), нужна страница, сохранённая одним файлом .html'
    ],
    ['any other archive', utf8('PK\x03\x04....photo.jpg'), binary],
    ['PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], binary],
    ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0x41], binary],
    ['a NUL in a text', utf8('Текст\0и ещё текст'), binary],
    ['NULs everywhere', [1, 0, 0, 0, 7, 7, 0, 0, 9, 0], binary],
    ['UTF-32', [0xff, 0xfe, 0, 0, 0x41, 0, 0, 0, 0x42, 0, 0, 0], binary],
    ['noise', Array.from({length: 300}, (_, at) => 128 + ((at * 89) % 127)), 'кодировка не распознана, ожидалась UTF-8']
  ])('%s', (_name, bytes, reason) => {
    expect(decode(Uint8Array.from(bytes))).toMatchObject({problem: {reason: {ru: reason}}})
  })
})

test('twenty megabytes of an old encoding are read in linear time', () => {
  const once = eightBit('windows-1251', russian)
  const bytes = Buffer.concat(Array.from({length: Math.ceil(2e7 / once.length)}, () => once))
  const started = performance.now()
  expect(decode(bytes)).toMatchObject({encoding: 'windows-1251'})
  expect(performance.now() - started).toBeLessThan(8000)
})
