import {type Duration, findDurations} from '../../src/language/durations.js'

const show = ({amount, min, unit, days, bound, disagrees}: Duration): string =>
  [min === undefined ? amount : `${min}–${amount}`, days, unit, bound, disagrees && 'disagrees']
    .filter(Boolean)
    .join(' ')
const found = (text: string) => findDurations(text, 'en').map(show)

describe('numbers and units', () => {
  test.each([
    ['within fifteen (15) business days', '15 working day at-most'],
    ['within fifteen (10) working days', '15 working day at-most disagrees'],
    ['24 hours', '24 calendar hour exact'],
    ['a period of twelve months', '12 calendar month exact'],
    ['for a period of five (5) years', '5 calendar year exact'],
    ['one hundred and eighty (180) days', '180 unstated day exact'],
    ['one hundred eighty days', '180 unstated day exact'],
    ['two hundred days', '200 unstated day exact'],
    ['thirty-day period', '30 unstated day exact'],
    ['2 yrs', '2 calendar year exact'],
    ['1 year and 6 months', '18 calendar month exact'],
    ['three to five business days', '3–5 working day at-most'],
    ['no later than the third working day', '3 working day at-most'],
    ['within the next business day', '1 working day at-most'],
    ['within a month', '1 calendar month at-most']
  ])('“%s” is %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('bounds', () => {
  test.each([
    ['no later than 30 days', '30 unstated day at-most'],
    ['no more than 5 business days', '5 working day at-most'],
    ['we do not keep it longer than 12 months', '12 calendar month at-most'],
    ['up to five years', '5 calendar year at-most'],
    ['within a period not exceeding 15 working days', '15 working day at-most'],
    ['a maximum of 2 years', '2 calendar year at-most'],
    ['less than 30 days', '30 unstated day at-most'],
    ['by the end of the next business day', '1 working day at-most'],
    ['for at least 5 years', '5 calendar year at-least'],
    ['not less than five years', '5 calendar year at-least'],
    ['more than 12 months', '12 calendar month at-least'],
    ['longer than 3 years', '3 calendar year at-least'],
    ['not earlier than 10 days', '10 unstated day at-least'],
    ['for three years', '3 calendar year exact']
  ])('“%s” is %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('events', () => {
  test.each([
    ['within 3 working days of receipt of your request', 'of receipt of your request'],
    ['within 15 working days since receipt', 'since receipt'],
    ['from the date of withdrawal of consent within 15 working days', 'from the date of withdrawal of consent'],
    ['upon receipt of the request, within three working days', 'upon receipt of the request'],
    ['for 3 years after your account is closed', 'after your account is closed'],
    ['for 3 years after the contract we delete it', 'after the contract'],
    ['30 days prior to the effective date', 'prior to the effective date'],
    ['at least 30 days before the changes take effect', 'before the changes take effect'],
    ['after 24 months of inactivity', 'of inactivity'],
    ['within 24 hours of becoming aware of the breach', 'of becoming aware of the breach'],
    ['25 years, starting from the date of the last visit', 'starting from the date of the last visit'],
    ['within one business day of becoming aware of it.', 'of becoming aware of it'],
    ['30 days', undefined]
  ])('“%s”', (text, event) => {
    expect(findDurations(text, 'en').map(one => one.event?.text)).toEqual([event])
  })
})

describe('no terms', () => {
  test.each([
    ['an age', 'at least 16 years of age'],
    ['a legal age', 'persons under 18 years'],
    ['an age of users', 'children under 12 years'],
    ['a time ago', '5 years ago'],
    ['a rate', 'every 2 years'],
    ['a rate in words', 'once in 12 months'],
    ['hours of a day', '24 hours a day'],
    ['a calendar year', 'in the year 2026'],
    ['days without a number', 'day-to-day work']
  ])('%s: “%s”', (_name, text) => {
    expect(found(text)).toEqual([])
  })
})
