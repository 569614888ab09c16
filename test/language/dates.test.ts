import fc from 'fast-check'
import {type CalendarDate, findDates} from '../../src/language/dates.js'
import type {Language} from '../../src/language/language.js'

function summary({year, month, day, valid}: CalendarDate): string {
  const digits = [year, month, day].filter(part => part !== undefined).map(part => String(part).padStart(2, '0'))
  return digits.join('-') + (valid ? '' : ' impossible')
}

const found = (text: string, language: Language = 'ru') => findDates(text, language).map(summary)

describe('dates in digits', () => {
  test.each([
    ['04.08.2022', '2022-08-04'],
    ['4.8.2022', '2022-08-04'],
    ['редакция 20.04.2026.', '2026-04-20'],
    ['от 04.08.2022г.', '2022-08-04'],
    ['от 04.08.2022 г.', '2022-08-04'],
    ['дата:04.08.2022', '2022-08-04'],
    ['(утв. 15.03.2030)', '2030-03-15'],
    ['04.08.22 г.', '2022-08-04'],
    ['04.08.22 года', '2022-08-04'],
    ['4.8.22 г.', '2022-08-04'],
    ['04.08.22 г. Настоящая редакция', '2022-08-04'],
    ['2026-11-20', '2026-11-20'],
    ['2026-11-20T10:00', '2026-11-20'],
    ['2026.11.20', '2026-11-20'],
    ['01/06/2025', '2025-06-01'],
    ['12/31/2025', '2025-12-31'],
    ['20-04-2026', '2026-04-20'],
    ['29.02.2028', '2028-02-29'],
    ['31.02.2026', '2026-02-31 impossible'],
    ['32.01.2024', '2024-01-32 impossible'],
    ['31.11.2024', '2024-11-31 impossible'],
    ['29.02.2025', '2025-02-29 impossible'],
    ['2026-02-30', '2026-02-30 impossible'],
    ['15.13.2024', '2024-13-15 impossible']
  ])('«%s» is %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test.each([
    ['с 01.01.2024 по 31.12.2024', ['2024-01-01', '2024-12-31']],
    ['01.01.2024-31.12.2024', ['2024-01-01', '2024-12-31']],
    ['01.01.2024–31.12.2024', ['2024-01-01', '2024-12-31']],
    ['01.02.2024, 03.04.2025 и 2026-05-06', ['2024-02-01', '2025-04-03', '2026-05-06']]
  ])('several: «%s»', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('dates in Russian words', () => {
  test.each([
    ['24 января 2024 г.', '2024-01-24', '24 января 2024 г.'],
    ['от «24» января 2024 г.', '2024-01-24', '«24» января 2024 г.'],
    ['"01" июня 2025 года', '2025-06-01', '"01" июня 2025 года'],
    ['“ 7 ” мая 2030 года', '2030-05-07', '“ 7 ” мая 2030 года'],
    ['вступает в силу 1 июня 2026 года.', '2026-06-01', '1 июня 2026 года'],
    ['Закон от 9 марта 2031 года № 7-Z', '2031-03-09', '9 марта 2031 года'],
    ['1-го сентября 2026 года', '2026-09-01', '1-го сентября 2026 года'],
    ['01 ИЮНЯ 2025 ГОДА', '2025-06-01', '01 ИЮНЯ 2025 ГОДА'],
    ['15 августа 2025', '2025-08-15', '15 августа 2025'],
    ['15\u00A0августа\u00A02025\u00A0г.', '2025-08-15', '15\u00A0августа\u00A02025\u00A0г.'],
    ['15\u202Fавгуста\u20092025г', '2025-08-15', '15\u202Fавгуста\u20092025г'],
    ['12 дек. 2024', '2024-12-12', '12 дек. 2024'],
    ['первого января 2027 года', '2027-01-01', 'первого января 2027 года'],
    ['двадцать первое мая 2027 года', '2027-05-21', 'двадцать первое мая 2027 года'],
    ['с 1 по 5 июля 2026 года', '2026-07-05', '5 июля 2026 года'],
    ['май 2024 г.', '2024-05', 'май 2024 г.'],
    ['в июне 2025 года', '2025-06', 'июне 2025 года'],
    ['Октябрь 2025', '2025-10', 'Октябрь 2025'],
    ['45 мая 2024 года', '2024-05', 'мая 2024 года'],
    ['«__» марта 2024 г.', '2024-03', 'марта 2024 г.'],
    ['редакция 2026 года', '2026', '2026 года'],
    ['2024 год', '2024', '2024 год'],
    ['в 2025-м году', '2025', '2025-м году'],
    ['31 февраля 2026 года', '2026-02-31 impossible', '31 февраля 2026 года'],
    ['29 февраля 2025', '2025-02-29 impossible', '29 февраля 2025'],
    ['29 февраля 2028', '2028-02-29', '29 февраля 2028'],
    ['32 мая 2024 года', '2024-05-32 impossible', '32 мая 2024 года'],
    ['«31» апреля 2026 г.', '2026-04-31 impossible', '«31» апреля 2026 г.']
  ])('«%s» is %s', (text, expected, words) => {
    expect(found(text)).toEqual([expected])
    expect(findDates(text, 'ru')[0]?.text).toBe(words)
  })

  test.each([
    ['января', 1],
    ['февраля', 2],
    ['марта', 3],
    ['апреля', 4],
    ['мая', 5],
    ['июня', 6],
    ['июля', 7],
    ['августа', 8],
    ['сентября', 9],
    ['октября', 10],
    ['ноября', 11],
    ['декабря', 12]
  ])('%s is month %d', (name, month) => {
    expect(findDates(`3 ${name} 2030 года`, 'ru').map(date => date.month)).toEqual([month])
  })
})

describe('dates in Kazakh and English', () => {
  test.each<[Language, string, string]>([
    ['kk', '2026 жылғы 18 қаңтар', '2026-01-18'],
    ['kk', '2031 жылғы 9 наурыздағы № 7-Z Заңы', '2031-03-09'],
    ['kk', '2031 жылғы «9» наурызда', '2031-03-09'],
    ['kk', '2026 жылдың 18 қыркүйегінен бастап', '2026-09-18'],
    ['kk', '18 қаңтар 2026 ж.', '2026-01-18'],
    ['kk', '2026 жылғы шілде', '2026-07'],
    ['kk', 'шілде 2026 жыл', '2026-07'],
    ['kk', '2026 жылы', '2026'],
    ['kk', 'Күшіне ену күні: 20.04.2026', '2026-04-20'],
    ['kk', '04.08.22 ж.', '2022-08-04'],
    ['kk', '2026 жылғы 31 ақпан', '2026-02-31 impossible'],
    ['kk', '2026 жылғы 18 қаңтардан бастап', '2026-01-18'],
    ['kk', '18.01.2026 ж.', '2026-01-18'],
    ['kk', '18 қаңтар 2026 жыл', '2026-01-18'],
    ['kk', '18 қаңтар, 2026 жыл', '2026-01-18'],
    ['kk', '18-қаңтар 2026 жыл', '2026-01-18'],
    ['kk', '2026 жылдың 18-ші қаңтары', '2026-01-18'],
    ['kk', '2026 жыл, 18 қаңтар', '2026-01-18'],
    ['kk', '2026 жылғы қаңтардың 18-і', '2026-01-18'],
    ['kk', '2026 жылғы «___» қаңтар', '2026-01'],
    ['en', 'July 24, 2026', '2026-07-24'],
    ['en', '24 July 2026', '2026-07-24'],
    ['en', 'the 1st of May, 2030', '2030-05-01'],
    ['en', 'Sept. 3rd 2030', '2030-09-03'],
    ['en', 'effective March 2030', '2030-03'],
    ['en', '01/06/2025', '2025-06-01'],
    ['en', 'February 30, 2026', '2026-02-30 impossible'],
    ['en', '18th of January 2026', '2026-01-18'],
    ['en', 'the 18th day of January, 2026', '2026-01-18'],
    ['en', 'January the 18th, 2026', '2026-01-18'],
    ['en', '18-Jan-2026', '2026-01-18'],
    ['en', '«18» January 2026', '2026-01-18'],
    ['en', 'effective 01/18/2026', '2026-01-18'],
    ['en', '01-18-2026', '2026-01-18'],
    ['en', '18/01/2026', '2026-01-18']
  ])('%s: «%s» is %s', (language, text, expected) => {
    expect(found(text, language)).toEqual([expected])
  })
})

describe('a day and a month that may be the other way round', () => {
  test.each<[Language, string, boolean]>([
    ['en', '01/02/2026', true],
    ['en', '01-02-2026', true],
    ['en', '02/02/2026', false],
    ['en', '18/02/2026', false],
    ['en', '01.02.2026', false],
    ['en', '2026-01-02', false],
    ['ru', '01/02/2026', false],
    ['kk', '01/02/2026', false]
  ])('%s: «%s»: %s', (language, text, ambiguous) => {
    expect(findDates(text, language).map(date => date.ambiguous === true)).toEqual([ambiguous])
  })
})

describe('no dates', () => {
  test.each([
    ['a clause of four levels', 'п. 4.3.2'],
    ['an article', 'ст. 10.1'],
    ['a numbered clause', '1.1.1. Общие положения'],
    ['a clause that reads like a short date', '1.10.25 Оператор'],
    ['a clause before a city', '4.3.20 г. Алматы'],
    ['an address of a network', '192.168.0.1'],
    ['a longer address', '10.10.2024.1'],
    ['a day without a year', '10.12'],
    ['a day and a month', '8.10.'],
    ['a day of a month in words', '24 января'],
    ['a version', 'версия 2.0'],
    ['a phone number', '+7 (701) 555-20-26'],
    ['a phone with dots', '+7 (701) 04.08.20'],
    ['a phone number like a date', '8-701-20-04-2026'],
    ['twelve digits', '200426300123'],
    ['digits of no date', '45.67.2024'],
    ['day zero', '00.01.2024'],
    ['a path', '/2024/05/06/policy'],
    ['a path with the day first', 'site.example/01/06/2025'],
    ['a word with digits', 'v2.01.2024'],
    ['a year without its word', 'за 2024'],
    ['a postal code', '050000 г. Алматы'],
    ['two digits and a year word', '24 года'],
    ['a month alone', 'в июне'],
    ['a price', '12.05 тенге'],
    ['a year of antiquity', '15 мая 1024'],
    ['a time', '10:30:2024']
  ])('%s: «%s»', (_name, text) => {
    expect(findDates(text, 'ru')).toEqual([])
  })
})

describe('any text', () => {
  const pieces = '1|24|31|«|»|"|.|/|-| |января|май|мая|2024|2026|года|г.|05|12|жылғы|қаңтар|July|,|первого|\u00A0'
  const texts = fc.array(fc.constantFrom(...pieces.split('|')), {maxLength: 30}).map(words => words.join(''))

  test.each<Language>(['ru', 'kk', 'en'])('%s: spans are in range, in order, and hold their text', language => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({unit: 'grapheme'})), text => {
        let last = 0
        for (const {start, end, text: words, valid, month = 1, day = 1} of findDates(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(text.slice(start, end)).toBe(words)
          expect(words).not.toBe('')
          expect(valid && (month > 12 || day > 31)).toBe(false)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      })
    )
  })
})
