import fc from 'fast-check'
import {findAddresses} from '../../src/language/addresses.js'

describe('addresses', () => {
  test.each([
    [
      'Kazakh, shortened',
      'Қазақстан, Қарағанды қ., Бұқар жырау даңғ., 7',
      'Қазақстан, Қарағанды қ., Бұқар жырау даңғ., 7',
      'KZ Қарағанды -'
    ],
    [
      'Kazakh with a house and a flat',
      'Ақтөбе қ., 12 ш/а, 5-үй, 3-пәтер',
      'Ақтөбе қ., 12 ш/а, 5-үй, 3-пәтер',
      '- Ақтөбе -'
    ],
    ['English, number first', '5 Demo Ave., Almaty', '5 Demo Ave., Almaty', '- Almaty -'],
    ['English, number after the name', 'Almaty, Demo Street, 20/7', 'Almaty, Demo Street, 20/7', '- Almaty -'],
    ['Russian', 'адрес: г. Алматы, ул. Демо, д. 5, кв. 7.', 'г. Алматы, ул. Демо, д. 5, кв. 7', '- Алматы -'],
    [
      'full',
      'Республика Казахстан, 050000, город Алматы, ул. Демо, 20/7, офис 6 (далее',
      'Республика Казахстан, 050000, город Алматы, ул. Демо, 20/7, офис 6',
      'KZ Алматы 050000'
    ],
    ['without spaces', 'г.Алматы,ул.Демо,д.5', 'г.Алматы,ул.Демо,д.5', '- Алматы -'],
    ['in capitals', 'Г. АЛМАТЫ, УЛ. ДЕМО, 5', 'Г. АЛМАТЫ, УЛ. ДЕМО, 5', '- АЛМАТЫ -'],
    [
      'of a register',
      'г.Алматы, Демонский район, ул.Демо, дом № 5, кв.(офис) 12',
      'г.Алматы, Демонский район, ул.Демо, дом № 5, кв.(офис) 12',
      '- Алматы -'
    ],
    [
      'new index at the end',
      'город Алматы, улица Демо, здание 28, почтовый индекс A00A1A1',
      'город Алматы, улица Демо, здание 28, почтовый индекс A00A1A1',
      '- Алматы A00A1A1'
    ],
    [
      'a street without a sign',
      '010000, РК, город Астана, Демонова 39',
      '010000, РК, город Астана, Демонова 39',
      'KZ Астана 010000'
    ],
    ['a microdistrict', 'мкр. Демо-2, д. 5', 'мкр. Демо-2, д. 5', '- - -'],
    ['a microdistrict with a number', 'г. Актау, микрорайон 8, дом 15', 'г. Актау, микрорайон 8, дом 15', '- Актау -'],
    ['an avenue', 'пр-т Демо 10А, корп. 2, 3 этаж', 'пр-т Демо 10А, корп. 2, 3 этаж', '- - -'],
    ['a business centre', 'БЦ «Нурлы Демо», офис 301', 'БЦ «Нурлы Демо», офис 301', '- - -'],
    [
      'a house with a name',
      '050000, г. Алматы, ул. Демо, 3, Дом дружбы, 2 этаж.',
      '050000, г. Алматы, ул. Демо, 3, Дом дружбы, 2 этаж',
      '- Алматы 050000'
    ],
    ['a corner', 'ул. Демо (уг. ул. Пробной), 10', 'ул. Демо (уг. ул. Пробной), 10', '- - -'],
    [
      'a village',
      'Демонская область, Пробный район, с. Демо, ул. Новая 5',
      'Демонская область, Пробный район, с. Демо, ул. Новая 5',
      '- Демо -'
    ],
    ['in a sentence', 'в городе Алматы по улице Демо, 10', 'городе Алматы по улице Демо, 10', '- Алматы -'],
    ['a city after the street', 'ул. Демо батыра, 5, г. Астана', 'ул. Демо батыра, 5, г. Астана', '- Астана -'],
    ['an index and a city only', '050000, г. Алматы', '050000, г. Алматы', '- Алматы 050000'],
    [
      'foreign',
      'Россия, 101000, г. Москва, ул. Демо, д. 1',
      'Россия, 101000, г. Москва, ул. Демо, д. 1',
      'RU Москва 101000'
    ],
    ['Kazakh', 'мекенжайы: Алматы қ., Демо көшесі, 20/7, email', 'Алматы қ., Демо көшесі, 20/7', '- Алматы -'],
    [
      'Kazakh with a flat',
      'Қазақстан, Алматы қаласы, Демо-2 ықшам ауданы, 5-үй, 3-кеңсе',
      'Қазақстан, Алматы қаласы, Демо-2 ықшам ауданы, 5-үй, 3-кеңсе',
      'KZ Алматы -'
    ],
    [
      'English',
      'address: Almaty, Demo Street, 20/7, office 5, email',
      'Almaty, Demo Street, 20/7, office 5',
      '- Almaty -'
    ],
    [
      'English, house first',
      '20/7 Demo Street, Almaty 050000, Republic of Kazakhstan',
      '20/7 Demo Street, Almaty 050000, Republic of Kazakhstan',
      'KZ Almaty 050000'
    ]
  ])('%s', (_, text, printed, facts) => {
    const found = findAddresses(text)
    expect(found.map(one => one.text)).toEqual([printed])
    expect(found.map(one => `${one.country ?? '-'} ${one.city ?? '-'} ${one.postcode ?? '-'}`)).toEqual([facts])
  })

  test('two addresses are two', () => {
    const found = findAddresses('г. Алматы, ул. Демо 10 и г. Астана, ул. Пробная 5')
    expect(found.map(one => one.text)).toEqual(['г. Алматы, ул. Демо 10', 'г. Астана, ул. Пробная 5'])
  })

  test.each([
    ['a city', 'сервер находится в г. Алматы'],
    ['a city and a country', 'г. Алматы, Республика Казахстан'],
    ['a street alone', 'офис на ул. Демо'],
    ['an index alone', 'индекс 050000'],
    ['a law', 'Закон Республики Казахстан от 21 мая 2013 года № 94-V'],
    ['a year', 'в 2027 г. Политика изменена'],
    ['a place and a year', 'г. Алматы, 2027'],
    ['a place and an English date', 'Almaty, May 21, 2027'],
    ['a place and a phone', 'г. Алматы, 8 (727) 000-00-00'],
    ['a number of days', 'проспект Демо, 10 рабочих дней'],
    ['an order', 'заказ 123456, Республика Казахстан'],
    ['a sum', '100000 тенге, г. Алматы'],
    ['a court', 'в судах города Алматы, Раздел 5']
  ])('%s is none', (_, text) => {
    expect(findAddresses(text)).toEqual([])
  })
})

test('any text is read, and places are those of the text', () => {
  const bits = fc.constantFrom(
    'ул. Демо',
    ', ',
    ' ',
    'г. Алматы',
    'д. 5',
    '5',
    '050000',
    'Демо көшесі',
    'РК',
    'Street',
    '(',
    '«',
    '😀'
  )
  fc.assert(
    fc.property(fc.array(fc.oneof(bits, fc.string({unit: 'grapheme', maxLength: 5})), {maxLength: 12}), pieces => {
      const text = pieces.join('')
      for (const one of findAddresses(text)) {
        expect(text.slice(one.start, one.end)).toBe(one.text)
        expect(one.end).toBeGreaterThan(one.start)
      }
    })
  )
})
