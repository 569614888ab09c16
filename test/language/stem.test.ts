import {stemmer as snowball} from '@orama/stemmers/russian'
import fc from 'fast-check'
import {stemWord} from '../../src/language/lexicon.js'
import {stemRussian} from '../../src/language/ru/stem.js'

const roots = ['данн', 'обработ', 'согласи', 'хран', 'субъект', 'длин', 'крив', 'ответственн', 'ум', 'я', 'вз', '']
const endings =
  'ив ившись ав яв авши ясь лся ее ого ыми ими ая ую ющий ующим аемый анный янном вший ившего ала ило ена ейте аете ' +
  'или ал ян анно уют ает ить ешь ишь ю ами иями ией ость ости остью ейший ейше нн ь й и о у а'

describe('Russian stems', () => {
  test.each([
    ['персональных', 'персональн'],
    ['данные', 'дан'],
    ['обрабатываемыми', 'обрабатыва'],
    ['собирающийся', 'собира'],
    ['отозвавши', 'отозва'],
    ['конфиденциальность', 'конфиденциальн'],
    ['возможности', 'возможн'],
    ['длинный', 'длин'],
    ['важнейшие', 'важн'],
    ['согласие', 'соглас'],
    ['хранить', 'хран'],
    ['я', 'я'],
    ['вс', 'вс']
  ])('%s is %s', (word, stem) => {
    expect(stemRussian(word)).toBe(stem)
  })

  test('are those of Snowball', () => {
    const word = fc
      .tuple(fc.constantFrom(...roots), fc.array(fc.constantFrom(...endings.split(' ')), {maxLength: 3}))
      .map(([root, parts]) => root + parts.join(''))
    fc.assert(
      fc.property(word, one => stemRussian(one) === snowball(one)),
      {numRuns: 2000}
    )
  })

  test.each(['privacy', '94', 'e'])('«%s» is its own stem', word => {
    expect(stemWord(word)).toBe(word)
  })
})
