import {stemmer} from '@orama/stemmers/russian'
import fc from 'fast-check'
import {stemRussian} from '../../src/language/ru/stem.js'

const endings =
  'в ив ыв вши ивши ывши вшись ившись ывшись ее ие ое ые ими ыми ей ий ой ый ем им ом ым его ого ему ому их ых ею ою ую юю ая яя ' +
  'нн вш ивш ывш щ ющ ующ сь ся ла ила ыла на ена ете ите йте ейте уйте ли или ыли й уй л ил ыл н ен ло ило ыло но ено нно ет ' +
  'ует ит ыт ют уют ят ны ены ть ить ыть ешь ишь ю а ев ов е ье и еи ии ами ями иями ией ам ием ям иям о у ах ях иях ы ь ию ью я ' +
  'ия ья ост ость ейше ейш'

describe('stemRussian', () => {
  test.each([
    ['хранения', 'хранен'],
    ['обрабатываемых', 'обрабатыва'],
    ['зарегистрировавшись', 'зарегистрирова'],
    ['конфиденциальность', 'конфиденциальн'],
    ['данные', 'дан'],
    ['важнейшие', 'важн'],
    ['счёт', 'счет'],
    ['рк', 'рк']
  ])('makes of %s %s', (word, stem) => {
    expect(stemRussian(word)).toBe(stem)
  })

  test('gives the stems of Snowball for whatever ends as Russian words do', () => {
    const letters = fc.string({unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяё'), maxLength: 6})
    const ends = fc.array(fc.constantFrom(...endings.split(' ')), {maxLength: 3})
    fc.assert(
      fc.property(letters, ends, (letters, ends) => {
        const word = letters + ends.join('')
        expect(stemRussian(word)).toBe(stemmer(word))
      }),
      {numRuns: 1000}
    )
  })
})
