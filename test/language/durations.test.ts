import fc from 'fast-check'
import {type Duration, findDurations, workingDays} from '../../src/language/durations.js'
import type {Language} from '../../src/language/language.js'

const nbsp = '\u00A0'
const narrow = '\u202F'
const thin = '\u2009'

function summary({amount, min, unit, days, bound, disagrees}: Duration): string {
  const range = min === undefined ? `${amount}` : `${min}–${amount}`
  return [range, days === 'calendar' && unit !== 'day' ? '' : days, unit, bound, disagrees ? 'disagrees' : '']
    .filter(Boolean)
    .join(' ')
}

const found = (text: string, language: Language = 'ru') => findDurations(text, language).map(summary)

describe('terms in Russian', () => {
  test.each([
    ['10 (десяти) рабочих дней', '10 working day exact'],
    ['3-х суток', '3 calendar day exact'],
    ['3х дней', '3 unstated day exact'],
    ['30-ти дней', '30 unstated day exact'],
    ['30 дней', '30 unstated day exact'],
    ['шесть месяцев', '6 month exact'],
    ['пяти (5) лет', '5 year exact'],
    ['5(пять)лет', '5 year exact'],
    ['15 (пятнадцати)-ти рабочих дней', '15 working day exact'],
    ['10 (десять рабочих) дней', '10 working day exact'],
    ['10 (десять рабочих дней)', '10 working day exact'],
    ['7 /семь/ дней', '7 unstated day exact'],
    ['15 банковских дней', '15 working day exact'],
    ['5 операционных дней', '5 working day exact'],
    ['тридцати календарных дней', '30 calendar day exact'],
    ['20 дней календарных', '20 calendar day exact'],
    ['20 дней (календарных)', '20 calendar day exact'],
    ['5 раб. дней', '5 working day exact'],
    ['45 кал. дн.', '45 calendar day exact'],
    ['24 часов', '24 hour exact'],
    ['24 (двадцать четыре) часа', '24 hour exact'],
    ['72-х часов', '72 hour exact'],
    ['48 ч.', '48 hour exact'],
    ['8 рабочих часов', '8 working hour exact'],
    ['сорок восемь часов', '48 hour exact'],
    ['двадцать один день', '21 unstated day exact'],
    ['сто восемьдесят дней', '180 unstated day exact'],
    ['трёхсот шестидесяти пяти дней', '365 unstated day exact'],
    ['два года', '2 year exact'],
    ['полтора года', '1.5 year exact'],
    ['полутора лет', '1.5 year exact'],
    ['1,5 года', '1.5 year exact'],
    ['полгода', '0.5 year exact'],
    ['получаса', '0.5 hour exact'],
    ['одни сутки', '1 calendar day exact'],
    ['двух недель', '2 week exact'],
    ['три календарных месяца', '3 month exact'],
    ['3 полных месяца', '3 month exact'],
    ['6 мес.', '6 month exact'],
    ['двух кварталов', '2 quarter exact'],
    ['15 минут', '15 minute exact'],
    ['трое суток', '3 calendar day exact'],
    ['3 650 дней', '3650 unstated day exact'],
    ['ДЕСЯТИ РАБОЧИХ ДНЕЙ', '10 working day exact'],
    ['Пяти Лет', '5 year exact'],
    ['трёх рабочих дней', '3 working day exact'],
    ['трех рабочих дней', '3 working day exact'],
    [`10${nbsp}(десяти)${nbsp}рабочих${nbsp}дней`, '10 working day exact'],
    [`30${narrow}календарных${narrow}дней`, '30 calendar day exact'],
    [`12${thin}месяцев`, '12 month exact'],
    ['1 год и 6 месяцев', '18 month exact'],
    ['1 час 30 минут', '90 minute exact']
  ])('«%s» is %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('what bounds a term', () => {
  test.each([
    ['не позднее трёх рабочих дней', '3 working day at-most'],
    ['не позднее, чем через 3 (три) рабочих дня', '3 working day at-most'],
    ['не позднее чем за 10 дней до изменений', '10 unstated day at-least'],
    ['в течение одного рабочего дня', '1 working day at-most'],
    ['в течении 5 дней', '5 unstated day at-most'],
    ['в течение первых 14 дней', '14 unstated day at-most'],
    ['в срок, не превышающий 7 (семь) рабочих дней', '7 working day at-most'],
    ['срок не может превышать 30 дней', '30 unstated day at-most'],
    ['срок не превышает тридцати дней', '30 unstated day at-most'],
    ['хранение превышает 3 года', '3 year at-least'],
    ['не более 6 (шести) месяцев', '6 month at-most'],
    ['не более чем на 5 лет', '5 year at-most'],
    ['в срок до 10 дней', '10 unstated day at-most'],
    ['в срок 10 дней', '10 unstated day at-most'],
    ['в пределах 5 дней', '5 unstated day at-most'],
    ['в 2 рабочих дня', '2 working day at-most'],
    ['за 3 дня', '3 unstated day at-most'],
    ['хранятся до 5 лет', '5 year at-most'],
    ['максимум 3 года', '3 year at-most'],
    ['менее чем за 3 дня', '3 unstated day at-most'],
    ['не менее 5 лет', '5 year at-least'],
    ['не менее чем в течение 5 лет', '5 year at-least'],
    ['в течение не менее 3 лет', '3 year at-least'],
    ['минимум 6 месяцев', '6 month at-least'],
    ['не ранее чем через 10 дней', '10 unstated day at-least'],
    ['свыше одного года', '1 year at-least'],
    ['через 30 дней', '30 unstated day exact'],
    ['по истечении 30 дней', '30 unstated day exact'],
    ['сроком на 5 лет', '5 year exact'],
    ['от 3 до 5 лет', '3–5 year at-most'],
    ['от трёх до пяти лет', '3–5 year at-most'],
    ['от 3-х до 5-ти лет', '3–5 year at-most'],
    ['от 1 (одного) до 3 (трёх) рабочих дней', '1–3 working day at-most'],
    ['3–5 рабочих дней', '3–5 working day at-most'],
    ['два-три дня', '2–3 unstated day at-most'],
    ['7 или 10 дней', '7–10 unstated day at-most'],
    ['не менее 3–5 лет', '3–5 year at-least']
  ])('«%s» is %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('adjectives that measure', () => {
  test.each([
    ['в 15-дневный срок', '15 unstated day at-most', '15-дневный срок'],
    ['в 15-ти дневный срок', '15 unstated day at-most', '15-ти дневный срок'],
    ['в 10 (десяти)-дневный срок', '10 unstated day at-most', '10 (десяти)-дневный срок'],
    ['установлен трехдневный срок', '3 unstated day exact', 'трехдневный срок'],
    ['десятидневный', '10 unstated day exact', 'десятидневный'],
    ['в десятидневный календарный срок', '10 calendar day at-most', 'десятидневный календарный срок'],
    ['в тридцатидневный срок', '30 unstated day at-most', 'тридцатидневный срок'],
    ['однодневный срок', '1 unstated day exact', 'однодневный срок'],
    ['в трёхмесячный срок', '3 month at-most', 'трёхмесячный срок'],
    ['двухнедельный срок', '2 week exact', 'двухнедельный срок'],
    ['в месячный срок', '1 month at-most', 'месячный срок'],
    ['двадцатичетырёхчасовой период', '24 hour exact', 'двадцатичетырёхчасовой период'],
    ['пятилетний срок хранения', '5 year exact', 'пятилетний срок'],
    ['полуторагодовой срок', '1.5 year exact', 'полуторагодовой срок'],
    ['по окончании 3-летнего хранения', '3 year exact', '3-летнего хранения']
  ])('«%s» is %s', (text, expected, words) => {
    expect(found(text)).toEqual([expected])
    expect(findDurations(text, 'ru')[0]?.text).toBe(words)
  })
})

describe('one unit without a number', () => {
  test.each([
    ['в течение года', '1 year at-most'],
    ['в течение одного года', '1 year at-most'],
    ['в течение календарного года', '1 year at-most'],
    ['в течение суток', '1 calendar day at-most'],
    ['в течение рабочего дня', '1 working day at-most'],
    ['в течение дня с момента обращения', '1 unstated day at-most'],
    ['в течение часа', '1 hour at-most'],
    ['не более месяца', '1 month at-most'],
    ['не менее года', '1 year at-least'],
    ['через месяц после обращения', '1 month exact'],
    ['сроком на год', '1 year exact'],
    ['год с даты закрытия счёта', '1 year exact'],
    ['записи хранятся год.', '1 year exact'],
    ['срок хранения записей – год', '1 year exact'],
    ['на следующий рабочий день', '1 working day exact'],
    ['не позднее следующего рабочего дня', '1 working day at-most'],
    ['не позднее рабочего дня, следующего за днём обращения', '1 working day at-most'],
    ['не позднее третьего рабочего дня', '3 working day at-most'],
    ['на 5-й день', '5 unstated day exact']
  ])('«%s» is %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('digits and words', () => {
  test.each([
    ['10 (пяти) дней', '10 unstated day exact disagrees'],
    ['трёх (5) лет', '3 year exact disagrees'],
    ['от 3 (двух) до 5 (пяти) лет', '3–5 year at-most disagrees'],
    ['10 (см. ниже) дней', undefined],
    ['5 (пяти) дней', '5 unstated day exact']
  ])('«%s» gives %s', (text, expected) => {
    expect(found(text)).toEqual(expected === undefined ? [] : [expected])
  })
})

describe('several terms in one sentence', () => {
  test.each([
    ['Ответ даётся за 3 дня, но не более 10 рабочих дней', ['3 unstated day at-most', '10 working day at-most']],
    ['от 1 года до 3 лет', ['1 year at-least', '3 year at-most']],
    ['12 месяцев (1 год)', ['12 month exact', '1 year exact']],
    ['3 года и 30 дней', ['3 year exact', '30 unstated day exact']],
    ['от полугода до года', ['0.5 year at-least', '1 year at-most']],
    ['возраст спрашивают, ответы хранят 5 лет', ['5 year exact']],
    ['анкеты хранятся 16 лет', ['16 year exact']],
    ['лицам старше 14 лет отвечают в течение 5 дней', ['5 unstated day at-most']]
  ])('«%s»', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })
})

describe('the event that a term is counted from', () => {
  test.each([
    ['в течение 3 дней с момента получения запроса', 'с момента получения запроса'],
    ['30 (тридцати) дней со дня подачи заявления, если иное не сказано', 'со дня подачи заявления'],
    ['хранится 5 лет после закрытия счёта.', 'после закрытия счёта'],
    ['3 рабочих дня с даты обращения и уведомляет об этом', 'с даты обращения'],
    ['3 рабочих дня с даты обращения уведомляет об этом', 'с даты обращения'],
    ['5 дней с получения письма', 'с получения письма'],
    ['10 дней, начиная с даты регистрации', 'начиная с даты регистрации'],
    ['3 года с 1 января 2030 г. включительно', 'с 1 января 2030 г. включительно'],
    ['за 10 дней до вступления изменений в силу', 'до вступления изменений в силу'],
    ['в течение 5 лет хранения анкет после увольнения', 'после увольнения'],
    ['не позднее дня, следующего за днём обращения', 'следующего за днём обращения'],
    ['с момента получения запроса в течение 3 дней', 'с момента получения запроса'],
    ['После отзыва согласия Оператор в течение 15 рабочих дней удаляет анкету', 'После отзыва согласия'],
    ['По истечении срока договора, анкета лежит в архиве 5 лет', 'По истечении срока договора'],
    ['удаляется по истечении 30 дней с момента обращения', 'с момента обращения'],
    ['ответ готовится в течение 10 дней', undefined],
    ['10 дней с даты (дня) обращения', 'с даты (дня) обращения'],
    ['24 часа после того, как вход стал известен', 'после того, как вход стал известен'],
    ['3 дня с момента звонка если он был', 'с момента звонка'],
    ['5 лет с согласия клиента', undefined],
    ['Доступ открыт с момента входа, ответ даётся за 3 дня', undefined],
    ['Счёт закрыт после звонка. Ответ даётся за 3 дня', undefined]
  ])('«%s»: %s', (text, expected) => {
    const [duration] = findDurations(text, 'ru')
    expect(duration?.event?.text).toBe(expected)
    expect(duration?.event && text.slice(duration.event.start, duration.event.end)).toBe(expected)
  })

  test('belongs to the term it follows, not to the next one', () => {
    const text = 'отвечает за 3 дня с даты запроса и удаляет анкету за 5 дней'
    expect(findDurations(text, 'ru').map(({event}) => event?.text)).toEqual(['с даты запроса', undefined])
  })
})

describe('no terms', () => {
  test.each([
    ['an age as an adjective', 'лицо, достигшее 18-летнего возраста'],
    ['a legal age alone', '18 лет'],
    ['older than', 'пользователи старше 16 лет'],
    ['younger than', 'дети младше 14 лет'],
    ['children up to', 'дети до 10 лет'],
    ['persons up to', 'лица до 18 лет'],
    ['a range of ages', 'несовершеннолетних в возрасте от 14 до 18 лет'],
    ['an age in words', 'не достигших четырнадцати лет'],
    ['a birthday passed', 'которому исполнилось 16 лет'],
    ['an age after the number', '12 лет и старше'],
    ['a majority in brackets', 'до совершеннолетия (21 года)'],
    ['a calendar year', '2024 год'],
    ['a calendar year in the genitive', 'редакция 2026 года'],
    ['a full date', '1 января 2024 года'],
    ['a date with a short year', '1 января 24 года'],
    ['a decade', '90-х годов'],
    ['the number of a law', '№ 94-V'],
    ['round the clock in digits', 'поддержка 24/7 дней'],
    ['round the clock in a word', 'круглосуточно'],
    ['any time', 'в любое время'],
    ['an article', 'ст. 15 Закона'],
    ['a clause before days', 'согласно п. 3 дня обращения'],
    ['a clause by its whole word', 'пункт 5 дня обращения'],
    ['a fine unit', 'месячный расчётный показатель'],
    ['a rate', '3 раза в день'],
    ['a rate with a unit', '8 часов в день'],
    ['a rate of days', '5 дней в неделю'],
    ['once in a period', 'не реже одного раза в 2 года'],
    ['every period', 'каждые 2 года'],
    ['every half a year', 'каждые полгода'],
    ['the day of an event', 'в день оплаты'],
    ['the day of an event as a frame', 'в течение дня рождения'],
    ['a list by days', 'по дням'],
    ['daily', 'ежедневно'],
    ['today', 'на сегодняшний день'],
    ['a birthday', 'день рождения'],
    ['a year of birth', 'дата, месяц и год рождения'],
    ['a year of birth after a limit', 'не более года рождения'],
    ['opening hours', 'рабочие дни с 9 до 18'],
    ['opening hours with a unit', 'с 9 до 18 часов'],
    ['opening hours with minutes', 'с 9:00 до 18:30 часов'],
    ['a time of day', 'до 9 часов утра'],
    ['an hour of the clock', 'в 18 часов'],
    ['days without a number', 'в рабочие дни'],
    ['a count of times', 'до 3 раз'],
    ['a quarter by its number', '1 квартал 2030 года'],
    ['parts', 'в части данных'],
    ['opening hours in full', 'с 9 часов до 18 часов'],
    ['a time ago', '5 лет назад'],
    ['an own age', 'Вам 18 лет'],
    ['zero', '0 дней'],
    ['a phone number', '+7 (701) 555-00-10 дней'],
    ['an address of a network', '10.0.0.1 дня']
  ])('%s: «%s»', (_name, text) => {
    expect(findDurations(text, 'ru')).toEqual([])
  })
})

describe('terms in Kazakh and English', () => {
  test.each<[Language, string, string, string | undefined]>([
    ['kk', '15 жұмыс күні', '15 working day exact', undefined],
    ['kk', '15 (он бес) жұмыс күні ішінде', '15 working day at-most', undefined],
    ['kk', 'сұрау алынған күннен бастап үш жұмыс күні ішінде', '3 working day at-most', 'сұрау алынған күннен бастап'],
    ['kk', 'шот жабылғаннан кейін 5 жыл', '5 year exact', 'шот жабылғаннан кейін'],
    ['kk', '24 сағаттан кешіктірмей', '24 hour at-most', undefined],
    ['kk', '30 күнтізбелік күннен аспайтын мерзімде', '30 calendar day at-most', undefined],
    ['kk', 'кемінде бес жыл', '5 year at-least', undefined],
    ['kk', '10 күндік мерзім', '10 unstated day exact', undefined],
    ['en', '15 working days', '15 working day exact', undefined],
    [
      'en',
      'within 3 (three) business days of receipt of a request',
      '3 working day at-most',
      'of receipt of a request'
    ],
    ['en', 'no later than thirty calendar days after the visit', '30 calendar day at-most', 'after the visit'],
    ['en', 'for at least five years', '5 year at-least', undefined],
    ['en', 'a 30-day period', '30 unstated day exact', undefined],
    ['en', 'within one month', '1 month at-most', undefined],
    ['en', 'twenty-four hours', '24 hour exact', undefined]
  ])('%s: «%s» is %s', (language, text, expected, event) => {
    expect(found(text, language)).toEqual([expected])
    expect(findDurations(text, language)[0]?.event?.text).toBe(event)
  })

  test.each<[Language, string]>([
    ['kk', '2026 жылғы 18 қаңтар'],
    ['kk', 'күшіне ену күні'],
    ['kk', '18 жасқа толған'],
    ['en', 'persons under 18 years of age'],
    ['en', 'May 21, 2013'],
    ['en', 'at any time of the day']
  ])('%s: «%s» is no term', (language, text) => {
    expect(findDurations(text, language)).toEqual([])
  })
})

describe('terms in working days', () => {
  test.each([
    ['3 рабочих дня', 3],
    ['1 день', 1],
    ['2 дня', 2],
    ['3 дня', 3],
    ['7 дней', 5],
    ['10 календарных дней', 8],
    ['21 день', 15],
    ['30 дней', 22],
    ['12 часов', 0.5],
    ['24 часа', 1],
    ['48 часов', 2],
    ['72 часа', 3],
    ['4 рабочих часа', 0.5],
    ['2 недели', 10],
    ['1 месяц', 22],
    ['3 месяца', 65],
    ['1 год', 258]
  ])('«%s» is %d', (text, expected) => {
    expect(findDurations(text, 'ru').map(workingDays)).toEqual([expected])
  })

  test('equal terms in different units are equal', () => {
    const days = ['12 месяцев', 'четыре квартала', '1 год'].flatMap(text => findDurations(text, 'ru').map(workingDays))
    expect(new Set(days).size).toBe(1)
  })
})

describe('any text', () => {
  const pieces =
    'в течение|не|более|10|3-х|(десяти)|(|)|рабочих|дней|дня|год|лет|часов|от|до|5|с|момента|получения|,|.|-|–|' +
    '18|старше|\u00A0|ё|24/7|№|день|срок|15-дневный|days|15|үш|күні|within'
  const texts = fc.array(fc.constantFrom(...pieces.split('|')), {maxLength: 30}).map(words => words.join(' '))

  test.each<Language>(['ru', 'kk', 'en'])('%s: spans are in range, in order, and hold their text', language => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({unit: 'grapheme'})), text => {
        let last = 0
        for (const {start, end, text: words, event} of findDurations(text, language)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(text.slice(start, end)).toBe(words)
          expect(event && text.slice(event.start, event.end)).toBe(event?.text)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      })
    )
  })
})
