import {analyseKazakh} from '../../../src/language/kk/analyse.js'
import {foldKazakh} from '../../../src/language/kk/fold.js'
import {stemKazakh} from '../../../src/language/kk/stem.js'

const show = (word: string): string => {
  const found = analyseKazakh(word)
  return found ? `${found.kind} ${found.root}${found.negated ? '!' : ''}: ${found.suffixes.join(' ')}` : 'unknown'
}

describe('a word is taken apart', () => {
  test.each([
    ['деректеріңізге', 'noun дерек: plural your dative'],
    ['құқығына', 'noun құқық: its dative'],
    ['еркімен', 'noun ерік: its instrumental'],
    ['мектебіндегілерден', 'noun мектеп: its of plural ablative'],
    ['келісімінсіз', 'noun келісім!: its without'],
    ['сайттағы', 'loan сайт: of'],
    ['парольдеріңіз', 'loan пароль: plural your'],
    ['берілмейді', 'verb бер!: passive not present present'],
    ['сақталғаннан', 'verb сақта: passive past ablative'],
    ['өңдеуді', 'verb өңде: action accusative'],
    ['жойылуы', 'verb жой: passive action its'],
    ['жоюға', 'verb жой: action dative'],
    ['оқитын', 'verb оқы: present'],
    ['тауып', 'verb тап: having'],
    ['келмейінше', 'verb кел!: not without'],
    ['бергендігі', 'verb бер: past fact its'],
    ['сұраушының', 'noun сұраушы: genitive'],
    ['пайдаланушыға', 'noun пайдаланушы: dative'],
    ['оған', 'pronoun ол: '],
    ['және', 'invariable және: '],
    ['тәжекел', 'unknown']
  ])('%s', (word, expected) => {
    expect(show(word)).toBe(expected)
  })
})

describe('of two readings the usual one is taken', () => {
  test.each([
    ['a noun in a case before a verb without an ending', 'негізде', 'noun негіз: locative'],
    ['a plural before a future', 'негіздер', 'noun негіз: plural'],
    ['an ablative before a bare passive', 'негізден', 'noun негіз: ablative'],
    ['a verb where it has an ending of its own', 'негізделген', 'verb негізде: passive past'],
    ['a present before a past', 'өтеді', 'verb өт: present present'],
    ['the root without a change before the changed one', 'блогы', 'loan блог: its'],
    ['a possessive before a command', 'нұсқасын', 'noun нұсқа: its accusative'],
    ['a condition before another verb', 'алмаса', 'invariable ал!: ']
  ])('%s', (_name, word, expected) => {
    expect(show(word)).toBe(expected)
  })
})

describe('letters of another alphabet', () => {
  test.each([
    ['сiздiң', 'сіз'],
    ['деректерiңiздi', 'дерек'],
    ['дepeктep', 'дерек'],
    ['мəліметтер', 'мәлімет'],
    ['қаhарманның', 'қаһарман'],
    ['келiсiмiнсiз', 'келісім!'],
    ['Hысандар', 'нысан'],
    ['ҚҰҚЫҒЫ', 'құқық']
  ])('%s', (word, stem) => {
    expect(stemKazakh(word)).toBe(stem)
  })

  test('a Latin word stays, one in both alphabets becomes Cyrillic', () => {
    expect(['Cookie', 'IP', 'iшкi', 'жəне', 'Ёлка'].map(foldKazakh)).toEqual(['cookie', 'ip', 'ішкі', 'және', 'елка'])
  })
})

test('the same word has the same stem whatever was asked before', () => {
  const words = ['бермейді', 'келісімсіз', 'деректер', 'тәжекелдер', 'алмаса']
  const once = words.map(word => stemKazakh(word))
  expect(
    words
      .toReversed()
      .map(word => stemKazakh(word))
      .reverse()
  ).toEqual(once)
})
