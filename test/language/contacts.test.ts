import fc from 'fast-check'
import {findContacts} from '../../src/language/contacts.js'

const contacts = (text: string) => findContacts(text).map(one => `${one.kind} ${one.value}`)

describe('e-mails', () => {
  test.each([
    ['plain', 'пишите на info@altyn.example.', 'info@altyn.example'],
    ['in capitals', 'E-mail: Info@ALTYN.example', 'info@altyn.example'],
    ['with signs', 'a.b-c_d+e@mail.altyn.example;', 'a.b-c_d+e@mail.altyn.example'],
    ['glued to its label', 'E-mail:info@altyn.example', 'info@altyn.example'],
    ['glued to the next word', 'info@altyn.example.Тел.', 'info@altyn.example'],
    ['of a Cyrillic host', 'почта@алтын.қаз', 'почта@алтын.қаз'],
    ['with a Cyrillic letter in its host', 'info@аltyn.example', 'info@аltyn.example']
  ])('%s', (_, text, value) => {
    expect(contacts(text)).toEqual([`email ${value}`])
  })
})

describe('phones', () => {
  test.each([
    ['international', '+7 705 000-00-00', '+77050000000'],
    ['with brackets', '+7 (705) 000 00 00', '+77050000000'],
    ['without spaces', 'тел:+77050000000.', '+77050000000'],
    ['with no-break spaces', '+7\u00A0705\u00A0000\u00A000\u00A000', '+77050000000'],
    ['with stops', '+7.705.000.00.00', '+77050000000'],
    ['beginning with 8', '8 (727) 000 00 00', '+77270000000'],
    ['beginning with 8 and dashes', '8-705-000-00-00', '+77050000000'],
    ['eleven digits on end', 'звоните 87050000000', '+77050000000'],
    ['beginning with a mistaken +8', '+8 705 000 00 00', '+77050000000'],
    ['of a city with four digits', '8 (7172) 00-00-00', '+77172000000'],
    ['free of charge', '8 800 000 00 00', '+78000000000'],
    ['Russian', '+7 495 000-00-00', '+74950000000'],
    ['foreign', '+44 20 0000 0000', '+442000000000'],
    ['ten digits after a label', 'тел. (727) 000-00-00', '+77270000000'],
    ['local after a label', 'телефон: 200-00-00', '2000000'],
    ['short after a label', 'колл-центр 1400', '1400'],
    ['short after a longer label', 'телефон горячей линии: 1400', '1400'],
    ['short in Kazakh', 'қысқа нөмір 1400', '1400'],
    ['short in English', 'call center: 1400', '1400'],
    ['with an extension', '+7 (727) 000-00-00 (вн. 123)', '+77270000000']
  ])('%s', (_, text, value) => {
    expect(contacts(text)).toEqual([`phone ${value}`])
  })

  test.each([
    ['two in a row', 'тел.: +7 705 000-00-00, 8 (727) 000 00 00', ['phone +77050000000', 'phone +77270000000']],
    ['two with a slash', '8(705)000-00-00/8(727)000-00-00', ['phone +77050000000', 'phone +77270000000']],
    ['two with a space', '8 705 000 00 00 8 727 000 00 00', ['phone +77050000000', 'phone +77270000000']],
    ['an index after it', '+7 705 000 00 00 050000, г. Алматы', ['phone +77050000000']]
  ])('%s', (_, text, expected) => {
    expect(contacts(text)).toEqual(expected)
  })
})

describe('sites and messengers', () => {
  test.each([
    ['an address', 'сайт https://altyn.example/ (далее – Сайт)', 'site altyn.example'],
    ['www and a path', 'http://www.Altyn.example/ru/privacy?x=1#top', 'site altyn.example'],
    ['www without a scheme', 'www.altyn.example', 'site altyn.example'],
    ['a bare host', 'сайт altyn.example.', 'site altyn.example'],
    ['a Kazakh ending after a host', 'altyn.example-дегі нысан', 'site altyn.example'],
    ['a bare host of two parts', 'altyn.com.kz', 'site altyn.com.kz'],
    ['a bare host in a sentence case', 'Altyn-Demo.Kz', 'site altyn-demo.kz'],
    ['a bare host in capitals', 'ALTYN-DEMO.KZ', 'site altyn-demo.kz'],
    ['a low line after it', 'https://altyn.example_, а именно', 'site altyn.example'],
    ['a bracket after it', '(https://altyn.example/a).', 'site altyn.example'],
    ['a Cyrillic letter in it', 'аltyn.example', 'site аltyn.example'],
    ['a name as a host', 'ТОО «Altyn.example»', 'site altyn.example'],
    ['a name in Telegram', 'Telegram @Altyn_help.', 'messenger @altyn_help'],
    ['a name in Instagram with a stop', 'Instagram: @altyn.kz', 'messenger @altyn.kz'],
    ['a name without a sign', 'Telegram: altyn_help', 'messenger @altyn_help'],
    ['a link to Telegram', 'https://t.me/Altyn_help', 'messenger @altyn_help'],
    ['a link to Instagram', 'instagram.com/altyn.demo/', 'messenger @altyn.demo'],
    ['a link to WhatsApp', 'wa.me/77050000000', 'messenger +77050000000'],
    ['a long link to WhatsApp', 'https://api.whatsapp.com/send?phone=77050000000', 'messenger +77050000000']
  ])('%s', (_, text, expected) => {
    expect(contacts(text)).toEqual([expected])
  })

  test.each([
    ['https://altyn.example_, а именно', 'https://altyn.example'],
    ['(https://altyn.example/a_(b)).', 'https://altyn.example/a_(b)'],
    ['altyn.example/ru/.', 'altyn.example/ru/']
  ])('%s ends where the address does', (text, printed) => {
    expect(findContacts(text).map(one => one.text)).toEqual([printed])
  })
})

describe('no contact', () => {
  test.each([
    ['abbreviations', 'и т.д., и т.п., и.о. директора, ст.ст. 5, т.е. г.Алматы'],
    ['files', 'policy.pdf, index.html, README.md'],
    ['technologies', 'Node.js, Vue.js, ASP.NET, user.email'],
    ['a lost space', 'information.In addition'],
    ['a program', 'com.altyn.app'],
    ['an address of a machine', 'IP 10.0.0.1'],
    ['versions', 'версия 1.2.3'],
    ['a date', '01.12.2027 г.'],
    ['a year after a label', 'телефон: 2027 год'],
    ['a law', '№ 94-V от 21 мая 2013 года'],
    ['a state number of eleven digits', 'БИН 77014000000'],
    ['an order', '№ 87050000000'],
    ['a sum', '8 500 000 000 тенге'],
    ['an account', 'KZ60 7000 1234 5678 9012'],
    ['a card', '8400 4300 0000 0000'],
    ['a card mask', '4400 43** **** 0000'],
    ['an article', 'ст. 387'],
    ['an index', '050000'],
    ['a blank to fill in', '+7 (___) ___-__-__'],
    ['a word after a messenger', 'Telegram: your account'],
    ['an at sign', 'a @ b']
  ])('%s', (_, text) => {
    expect(findContacts(text)).toEqual([])
  })
})

test('any text is read, and places are those of the text', () => {
  const bits = fc.constantFrom(
    '@',
    '.kz',
    'a',
    '+7 705 000',
    '-00-00',
    ' ',
    'https://',
    't.me/',
    'ул. Демо',
    ', ',
    'г. Алматы',
    '050000',
    '«',
    '😀'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string({unit: 'grapheme', maxLength: 5})), {maxLength: 12}), pieces => {
      const text = pieces.join('')
      for (const one of findContacts(text)) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(one.end).toBeGreaterThan(one.start)
      }
    })
  )
})
