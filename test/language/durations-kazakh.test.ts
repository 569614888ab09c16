import {type Duration, findDurations} from '../../src/language/durations.js'

const show = ({amount, min, unit, days, bound, disagrees}: Duration): string =>
  [min === undefined ? amount : `${min}–${amount}`, days, unit, bound, disagrees && 'disagrees']
    .filter(Boolean)
    .join(' ')
const found = (text: string) => findDurations(text, 'kk').map(show)

describe('numbers and units', () => {
  test.each([
    ['он бес жұмыс күні', '15 working day exact'],
    ['15 (он бес) жұмыс күні ішінде', '15 working day at-most'],
    ['3 (үш) жұмыс күні ішінде', '3 working day at-most'],
    ['3 (бес) жұмыс күні ішінде', '3 working day at-most disagrees'],
    ['жиырма төрт сағат ішінде', '24 calendar hour at-most'],
    ['үш жүз алпыс бес күн', '365 unstated day exact'],
    ['тоқсан күн ішінде', '90 unstated day at-most'],
    ['бір тоқсан ішінде', '1 calendar quarter at-most'],
    ['бір жарым жыл', '1.5 calendar year exact'],
    ['жарты жыл ішінде', '0.5 calendar year at-most'],
    ['1 жыл 6 ай', '18 calendar month exact'],
    ['бір тәулік ішінде', '1 calendar day at-most'],
    ['екі апта ішінде', '2 calendar week at-most'],
    ['күнтізбелік 30 (отыз) күн ішінде', '30 calendar day at-most'],
    ['30 күнтізбелік күн', '30 calendar day exact'],
    ['он күндік мерзімде', '10 unstated day at-most'],
    ['3 айлық мерзім', '3 calendar month exact'],
    ['15 жұмыс күнінің ішінде', '15 working day at-most']
  ])('«%s» is %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('bounds', () => {
  test.each([
    ['30 күнтізбелік күннен кешіктірмей', '30 calendar day at-most'],
    ['3 жұмыс күнінен кешіктірілмейтін мерзімде', '3 working day at-most'],
    ['бір жұмыс күнінен аспайтын мерзімде', '1 working day at-most'],
    ['мерзімі 30 күннен аспауға тиіс', '30 unstated day at-most'],
    ['3 жылдан артық емес', '3 calendar year at-most'],
    ['3 жылдан артық сақталмайды', '3 calendar year at-most'],
    ['3 жылдан артық мерзімге сақталмайды', '3 calendar year at-most'],
    ['3 жылдан көп емес', '3 calendar year at-most'],
    ['үш жұмыс күнінен кеш емес', '3 working day at-most'],
    ['5 жылға дейін', '5 calendar year at-most'],
    ['12 айға дейінгі мерзімге', '12 calendar month at-most'],
    ['бес жыл бойы сақталады', '5 calendar year at-most'],
    ['ең көбі 30 күн', '30 unstated day at-most'],
    ['5 жылдан кем', '5 calendar year at-most'],
    ['кемінде 5 жыл', '5 calendar year at-least'],
    ['5 жылдан кем емес', '5 calendar year at-least'],
    ['5 жылдан кем болмайтын мерзімге', '5 calendar year at-least'],
    ['бес жылдан кем емес мерзімде', '5 calendar year at-least'],
    ['10 жұмыс күнінен ерте емес', '10 working day at-least'],
    ['3 жылдан артық', '3 calendar year at-least'],
    ['бір жылдан астам', '1 calendar year at-least'],
    ['1 жыл мерзімге', '1 calendar year exact'],
    ['5 жыл сақталады', '5 calendar year exact'],
    ['30 күн өткен соң', '30 unstated day exact'],
    ['30 күн бұрын', '30 unstated day at-most'],
    ['кемінде 10 (он) күнтізбелік күн бұрын', '10 calendar day at-least'],
    ['3-5 жұмыс күні ішінде', '3–5 working day at-most'],
    ['3-тен 5 жұмыс күніне дейін', '3–5 working day at-most']
  ])('«%s» is %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  test('both ends of a range may have their unit', () => {
    expect(found('1 (бір) жылдан 5 (бес) жылға дейін')).toEqual(['1 calendar year at-least', '5 calendar year at-most'])
  })
})

describe('one unit without a number', () => {
  test.each([
    ['келесі жұмыс күні', '1 working day exact'],
    ['келесі жұмыс күнінен кешіктірмей', '1 working day at-most'],
    ['жұмыс күні ішінде', '1 working day at-most'],
    ['жыл бойы', '1 calendar year at-most'],
    ['ай ішінде', '1 calendar month at-most'],
    ['тәуліктен кешіктірмей', '1 calendar day at-most']
  ])('«%s» is %s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })
})

describe('events stand before the term', () => {
  test.each([
    ['келісім кері қайтарып алынған күннен бастап 15 жұмыс күні ішінде', 'келісім кері қайтарып алынған күннен бастап'],
    [
      'келісім кері қайтарып алынған күннен бастап Дүкен деректерді он бес жұмыс күні ішінде жояды',
      'келісім кері қайтарып алынған күннен бастап'
    ],
    ['сұрау салуды алған сәттен бастап, бірақ 3 жұмыс күнінен кешіктірмей', 'сұрау салуды алған сәттен бастап'],
    [
      'өтініш алынған сәттен бастап, егер заңда өзгеше көзделмесе, 15 жұмыс күні ішінде',
      'өтініш алынған сәттен бастап'
    ],
    [
      'өтінішті алған күннен бастап Дүкен деректерді өңдеуді тоқтатып, оларды 15 жұмыс күні ішінде жояды',
      'өтінішті алған күннен бастап'
    ],
    ['шот жабылған кезден бастап бір ай ішінде', 'шот жабылған кезден бастап'],
    ['мақсатқа қол жеткізілгеннен кейін 3 жыл ішінде', 'мақсатқа қол жеткізілгеннен кейін'],
    ['шарттың тоқтатылуынан кейін бес жыл бойы', 'шарттың тоқтатылуынан кейін'],
    ['соңғы кіруден кейін 36 ай', 'соңғы кіруден кейін'],
    ['өтініш түскен күннен кейінгі 15 жұмыс күні ішінде', 'өтініш түскен күннен кейінгі'],
    ['өтініш түскен күннен он бес жұмыс күні ішінде', 'өтініш түскен күннен'],
    ['өзгерістер күшіне енгенге дейін 10 күн бұрын', 'өзгерістер күшіне енгенге дейін'],
    ['келісім алынғаннан кейін деректер сақталады, ал өтінішке 5 күн ішінде жауап беріледі', undefined],
    ['Заңның 12-бабына сәйкес қол жеткізілген күннен бастап 5 жыл', 'қол жеткізілген күннен бастап'],
    ['15 жұмыс күні ішінде', undefined]
  ])('«%s»', (text, event) => {
    expect(findDurations(text, 'kk').map(one => one.event?.text)).toEqual([event])
  })

  test('an event between two terms belongs to the second', () => {
    const events = findDurations('10 күн ішінде жояды, ал өтініш алынған күннен бастап 5 күн ішінде жауап береді', 'kk')
    expect(events.map(one => one.event?.text)).toEqual([undefined, 'өтініш алынған күннен бастап'])
  })
})

describe('no terms', () => {
  test.each([
    ['a date', '2026 жылғы 18 қаңтардан бастап'],
    ['a calendar year', '2026 жылдан бастап'],
    ['a time ago', '5 жыл бұрын'],
    ['a rate', '3 жылда бір рет'],
    ['a rate by the year', 'жылына 1 рет'],
    ['every day', 'күн сайын'],
    ['hours of a day', 'тәулігіне 24 сағат'],
    ['round the clock', 'тәулік бойы'],
    ['opening hours', '9 сағаттан 18 сағатқа дейін'],
    ['an age', '14 жасқа дейінгі балалар'],
    ['a fine unit', '20 айлық есептік көрсеткіш'],
    ['working days', 'жұмыс күндері'],
    ['an article', '8-баптың 1-тармағы'],
    ['the day of an event', 'күшіне ену күні']
  ])('%s: «%s»', (_name, text) => {
    expect(found(text)).toEqual([])
  })
})
