import {wordsOf} from './defects.js'

const dates = (policy: string): string[] => wordsOf('text/impossible-date', `${policy}\n`)

describe('a date cannot be', () => {
  test.each([
    ['in words', '1. Договор от 31 апреля 2025 года.', ['1: 31 апреля 2025 года']],
    ['in digits', '1. Договор от 30.02.2025.', ['1: 30.02.2025']],
    ['a month too many', '1. Договор от 12.13.2025.', ['1: 12.13.2025']],
    ['a leap day of a common year', '1. Договор от 29 февраля 2026 г.', ['1: 29 февраля 2026 г.']],
    [
      'inside the name of a law',
      '1. Закон Республики Казахстан от 31 июня 2013 года № 94-V «О данных».',
      ['1: 31 июня 2013 года']
    ],
    [
      'a law after the text',
      'Редакция от 5 мая 2020 года\n\n1. По Закону РК от 9 января 2026 года № 255-VIII «О цифре» данные хранятся.',
      ['1: Закону РК от 9 января 2026 года № 255-VIII «О цифре» → ']
    ],
    [
      'a law after the month of the text',
      'Май 2020 года\n\n1. По Закону РК от 9 июня 2020 года № 25-VI «О цифре» данные хранятся.',
      ['1: Закону РК от 9 июня 2020 года № 25-VI «О цифре» → ']
    ],
    [
      'in two places, which is one finding',
      '1. Договор от 31.04.2025.\n\n2. Договор от 31.04.2025.',
      ['1: 31.04.2025 → 2']
    ]
  ])('%s', (_name, policy, expected) => {
    expect(dates(policy)).toEqual(expected)
  })
})

describe('a date can be', () => {
  test.each([
    ['a leap day', '1. Договор от 29 февраля 2024 года и 29.02.2028.'],
    ['last days of months', '1. С 31 января по 30 апреля 2026 года, до 31.12.2026.'],
    ['a law before the text', 'Редакция от 5 мая 2020 года\n\n1. По Закону РК № 94-V от 21.05.2013.'],
    ['a law of the day of the text', 'Редакция от 21 мая 2013 года\n\n1. По Закону РК № 94-V от 21.05.2013.'],
    [
      'a law that was changed later',
      'Редакция от 5 мая 2020 года\n\n1. По Закону РК № 94-V от 21.05.2013 (с изменениями от 25.06.2025).'
    ],
    [
      'a law of the month of the text',
      'Май 2020 года\n\n1. По Закону РК от 25 мая 2020 года № 25-VI «О цифре» данные хранятся.'
    ],
    ['a law where the text has no date', '1. По Закону РК от 9 января 2026 года № 255-VIII «О цифре» данные хранятся.'],
    [
      'approved before it was published',
      'Утверждена приказом от 28 октября 2020 года № 6\n\nРедакция от 2 ноября 2020 года\n\n1. По Закону РК от 30 октября 2020 года № 25-VI «О цифре».'
    ],
    ['numbers of clauses, versions, amounts', '1. Пункты 31.2.1 и 45.13, скидка 31.02 %, IP 10.31.20.25.']
  ])('%s', (_name, policy) => {
    expect(dates(policy)).toEqual([])
  })
})
