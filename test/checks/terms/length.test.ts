import {isSameLength} from '../../../src/checks/terms/length.js'
import {findDurations} from '../../../src/language/durations.js'

describe('two terms', () => {
  test.each([
    ['36 месяцев', '3 года', true],
    ['72 часа', '3 рабочих дня', true],
    ['30 календарных дней', '22 рабочих дня', true],
    ['30 дней', '20 рабочих дней', true],
    ['10 дней', '10 рабочих дней', true],
    ['24 часа', '1 рабочий день', true],
    ['12 часов', '1 рабочий день', false],
    ['1 рабочий день', '3 дня', false],
    ['10 календарных дней', '10 рабочих дней', false],
    ['7 рабочих дней', '30 дней', false],
    ['15 рабочих дней', '20 рабочих дней', false],
    ['12 месяцев', '24 месяца', false]
  ])('%s, %s: one length is %s', (one, other, isSame) => {
    const [a, b] = [one, other].map(text => findDurations(`Хранится ${text}.`, 'ru')[0])
    expect(a && b && isSameLength(a, b)).toBe(isSame)
  })
})
