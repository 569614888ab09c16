import fc from 'fast-check'
import {findBankDetails} from '../../src/language/bank-details.js'
import {findIdentifiers} from '../../src/language/identifiers.js'

// made up: every date is in 2027 or later, every check digit is right unless a row says otherwise
const HEAD = '270140000017'
const BRANCH = '270141000302'
const IIN = '271231000014'

/** One identifier a string: label, digits, kind, checksum, entity. */
const identifiers = (text: string) =>
  findIdentifiers(text).map(one => [one.label, one.digits, one.kind, one.checksum, one.entity ?? '-'].join(' '))

describe('labels', () => {
  test.each([
    ['Russian', `ТОО «Алтын», БИН ${HEAD}, г. Алматы`, 'bin'],
    ['with a colon', `БИН: ${HEAD}`, 'bin'],
    ['with a number sign', `БИН № ${HEAD}`, 'bin'],
    ['with a dash', `БИН – ${HEAD}`, 'bin'],
    ['with a no-break space', `БИН\u00A0${HEAD}`, 'bin'],
    ['glued to the number', `БИН${HEAD}`, 'bin'],
    ['with an owner', `БИН компании: ${HEAD}`, 'bin'],
    ['with a remark in brackets', `БИН (при наличии): ${HEAD}`, 'bin'],
    ['from a table row', `БИН | ${HEAD}`, 'bin'],
    ['in words', `бизнес-идентификационный номер ${HEAD}`, 'bin'],
    ['Kazakh', `«Алтын» ЖШС, БСН ${HEAD}`, 'bin'],
    ['Kazakh with an ending', `БСН-і ${HEAD}`, 'bin'],
    ['Kazakh with a noun', `БСН нөмірі: ${HEAD}`, 'bin'],
    ['Kazakh in words', `жеке сәйкестендіру нөмірі ${HEAD}`, 'iin'],
    ['Kazakh in words and letters', `бизнес-сәйкестендіру нөмірі (БСН): ${HEAD}`, 'bin'],
    ['Kazakh with Latin letters', `бизнес-сәйкестендiру нөмiрi ${HEAD}`, 'bin'],
    ['English with an abbreviation', `BIN No. ${HEAD}`, 'bin'],
    ['English in words and letters', `Individual Identification Number (IIN): ${HEAD}`, 'iin'],
    ['English', `Altyn LLP, BIN ${HEAD}`, 'bin'],
    ['English in words', `business identification number ${HEAD}`, 'bin'],
    ['of a person', `ИП Сериков А.Б., ИИН ${HEAD}`, 'iin'],
    ['of a person in Kazakh', `ЖСН ${HEAD}`, 'iin'],
    ['of a person in English', `IIN ${HEAD}`, 'iin'],
    ['both with a slash', `БИН/ИИН ${HEAD}`, 'either'],
    ['both with brackets', `БИН (ИИН) ${HEAD}`, 'either'],
    ['both in Kazakh', `ЖСН/БСН: ${HEAD}`, 'either'],
    ['both in Kazakh with brackets', `БСН (ЖСН) ${HEAD}`, 'either'],
    ['both in English', `IIN / BIN: ${HEAD}`, 'either'],
    ['both with a conjunction', `БИН или ИИН ${HEAD}`, 'either'],
    ['Russian tax number', `ИНН ${HEAD}`, 'inn'],
    ['Russian register number', `ОГРНИП ${HEAD}`, 'ogrn'],
    ['none', `ТОО «Алтын», ${HEAD}, г. Алматы`, 'none']
  ])('%s', (_, text, label) => {
    expect(findIdentifiers(text).map(one => `${one.label} ${one.digits}`)).toEqual([`${label} ${HEAD}`])
  })

  test.each([
    ['a label has its own place', `оператор: БИН (ИИН) ${HEAD}.`, 'БИН (ИИН'],
    ['a bare number has no label', `оператор: ${HEAD}.`, undefined]
  ])('%s', (_, text, label) => {
    const [found] = findIdentifiers(text)
    expect(found && text.slice(found.start, found.end)).toBe(HEAD)
    expect(found?.labelSpan && text.slice(found.labelSpan.start, found.labelSpan.end)).toBe(label)
  })
})

describe('kinds and check digits', () => {
  test.each([
    ['a head office', `БИН ${HEAD}`, [`bin ${HEAD} bin ok head`]],
    ['a branch, check digit by the second weights', `БИН ${BRANCH}`, [`bin ${BRANCH} bin ok branch`]],
    ['a representative office', 'БИН 270142000018', ['bin 270142000018 bin ok representative']],
    ['a farm', 'БИН 270143000408', ['bin 270143000408 bin ok other']],
    ['a non-resident', 'БИН 270250000015', ['bin 270250000015 bin ok head']],
    ['a joint enterprise', 'БИН 270260000012', ['bin 270260000012 bin ok head']],
    ['a person', `ИИН ${IIN}`, [`iin ${IIN} iin ok -`]],
    ['a person, check digit by the second weights', 'ИИН 271231000508', ['iin 271231000508 iin ok -']],
    ['a person under the label of an organisation', `БИН ${IIN}`, [`bin ${IIN} iin ok -`]],
    ['an organisation under the label of a person', `ИИН ${HEAD}`, [`iin ${HEAD} bin ok head`]],
    ['a wrong check digit', 'БИН 270140000018', ['bin 270140000018 bin wrong head']],
    ['a wrong check digit without a label', 'оператор (270140000018)', ['none 270140000018 bin wrong head']],
    ['a fifth digit of no kind', 'БИН 270190000010', ['bin 270190000010 unknown wrong -']],
    ['eleven digits', 'БИН 27014000001', ['bin 27014000001 unknown length -']],
    ['thirteen digits', 'БИН 2701400000170', ['bin 2701400000170 unknown length -']],
    ['ten digits of a Russian number', 'ИНН 7700000001', ['inn 7700000001 unknown length -']],
    ['thirteen digits of a Russian register', 'ОГРН 1027700000001', ['ogrn 1027700000001 unknown length -']],
    ['spaces inside', 'БИН 270 140 000 017', [`bin ${HEAD} bin ok head`]],
    ['no-break spaces inside', 'БИН 2701\u00A04000\u00A00017', [`bin ${HEAD} bin ok head`]],
    ['dashes inside', 'БИН 270140-000017', [`bin ${HEAD} bin ok head`]],
    ['an index after the number', `БИН ${HEAD} 050000, г. Алматы`, [`bin ${HEAD} bin ok head`]],
    ['two labelled numbers', `БИН ${HEAD}, ИИН ${IIN}`, [`bin ${HEAD} bin ok head`, `iin ${IIN} iin ok -`]],
    ['a bare and a labelled one', `${HEAD}; БИН ${BRANCH}`, [`none ${HEAD} bin ok head`, `bin ${BRANCH} bin ok branch`]]
  ])('%s', (_, text, expected) => {
    expect(identifiers(text)).toEqual(expected)
  })
})

describe('no identifier', () => {
  test.each([
    ['a label without a number', 'укажите БИН, ИИН и номер телефона'],
    ['how long the number is', 'ИИН (12 цифр)'],
    ['the bank code of a card', 'BIN 440043'],
    // an order may have any twelve digits, so «№» without a label is never taken for a state number
    ['an order number of a possible shape', `заказ № ${HEAD}`],
    ['an order number of no possible shape', '№ 123456789012'],
    ['a number of a contract', `договор ${HEAD}`],
    ['an account', `счёт ${HEAD}`],
    ['twelve digits of an impossible month', 'код 271540000017'],
    ['twelve digits of an IBAN', `KZ60000A${HEAD}`],
    ['a phone after the label', 'ИИН, номер телефона: 8 705 000 00 00'],
    ['a foreign phone', '+998900000000'],
    ['twelve digits of a phone', '+270140000017'],
    ['a longer number', `0${HEAD}`],
    ['a part of an address', `https://altyn.example/${HEAD}`],
    ['a sum', `${HEAD},50 тенге`],
    ['a card number', '4400 4300 0000 0000'],
    ['a card mask', '4400 43** **** 0000'],
    ['a date', '01.12.2027'],
    ['an address of a machine', '192.168.100.200'],
    ['a version', '1.20.3'],
    ['an article', 'ст. 387'],
    ['an old tax number', `РНН ${HEAD}`],
    ['a blank to fill in', 'ИИН ____________']
  ])('%s', (_, text) => {
    expect(findIdentifiers(text)).toEqual([])
  })
})

describe('bank details', () => {
  test.each([
    ['an account', 'ИИК: KZ60000A000000000001', ['iban ok KZ60000A000000000001']],
    ['an account by fours', 'KZ86 000A 1234 5678 9012, БИК', ['iban ok KZ86 000A 1234 5678 9012']],
    ['an account of digits only', 'IBAN KZ770000000000000001', ['iban ok KZ770000000000000001']],
    ['wrong check digits', 'KZ61000A000000000001', ['iban wrong KZ61000A000000000001']],
    ['an account too short', 'KZ60000A00000000000', ['iban wrong KZ60000A00000000000']],
    ['Cyrillic К in an account', 'КZ60000A000000000001', ['iban wrong КZ60000A000000000001']],
    ['a labelled code of a bank', 'БИК: ALTYKZKA', ['bik ok ALTYKZKA']],
    ['a code of a bank in Kazakh', 'БСК ALTYKZKX', ['bik ok ALTYKZKX']],
    ['SWIFT with a branch', 'SWIFT ALTYKZKAXXX', ['bik ok ALTYKZKAXXX']],
    ['a bare code of a bank', 'АО «Алтын Банк», ALTYKZKA', ['bik ok ALTYKZKA']],
    ['a Russian code of a bank', 'БИК 044000000', ['bik wrong 044000000']],
    ['a Russian account', 'р/с 40702810000000000000', ['account ok 40702810000000000000']],
    ['an account that no bank here has', 'ИИК 123456789', ['account wrong 123456789']],
    ['both', 'ИИК KZ60000A000000000001 БИК ALTYKZKA Кбе 17', ['iban ok KZ60000A000000000001', 'bik ok ALTYKZKA']],
    ['a code of a payer is none', 'Кбе 17', []],
    ['a transfer is none', 'SWIFT transfers', []],
    ['the word account is none', 'учётный счёт Пользователя', []],
    ['a host is none', 'https://ALTYKZKA.example', []],
    ['a word with KZ is none', 'ALTYNKZKAZ', []]
  ])('%s', (_, text, expected) => {
    const found = findBankDetails(text).map(one => `${one.kind} ${one.valid ? 'ok' : 'wrong'} ${one.text}`)
    expect(found).toEqual(expected)
  })
})

test('any text is read, and places are those of the text', () => {
  const bits = fc.constantFrom(
    'БИН',
    'ИИН/',
    ' ',
    '-',
    '2701',
    '40000017',
    'KZ',
    '60000A',
    '(',
    '№',
    'БИК',
    'счёт',
    '\u00A0',
    '😀'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string({unit: 'grapheme', maxLength: 5})), {maxLength: 12}), pieces => {
      const text = pieces.join('')
      for (const one of [...findIdentifiers(text), ...findBankDetails(text)]) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(one.end).toBeGreaterThan(one.start)
      }
    })
  )
})
