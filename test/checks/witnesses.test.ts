import {variantsIn} from '../../src/checks/witnesses.js'
import {read, witnessesOf} from './heard.js'

const variants = (own: string, ...others: string[]): string[] =>
  variantsIn(read(own), witnessesOf(...others)).map(({passage, theirs, at, path}) => {
    return `${passage.words[at]} – ${theirs.words[at]} (${path})`
  })

describe('a sentence of another policy', () => {
  const sentence = 'Магазин хранит анкеты покупателей один год.'

  test.each<[name: string, own: string, theirs: string, expected: string[]]>([
    ['has another word', sentence, 'Магазин хранит письма покупателей один год.', ['анкеты – письма (other-1.md)']],
    [
      'has another first word',
      sentence,
      'Аптека хранит анкеты покупателей один год.',
      ['магазин – аптека (other-1.md)']
    ],
    ['has another last word', sentence, 'Магазин хранит анкеты покупателей один день.', ['год – день (other-1.md)']],
    [
      'has other quotes and capitals too',
      '1. «Магазин» хранит анкеты покупателей один год.',
      '7.2. Магазин хранит письма Покупателей один год',
      ['анкеты – письма (other-1.md)']
    ],
    [
      'is the item of a list',
      '1. Магазин вправе:\n\n- хранить анкеты покупателей один год;',
      '1. Аптека обязана:\n\n- хранить рецепты покупателей один год;',
      ['анкеты – рецепты (other-1.md)']
    ],
    ['is the same', sentence, sentence, []],
    ['has two other words', sentence, 'Аптека хранит письма покупателей один год.', []],
    ['has a word more', sentence, 'Магазин хранит все анкеты покупателей один год.', []],
    ['has its words in another order', sentence, 'Хранит магазин анкеты покупателей один год.', []],
    ['is too short to be told by', 'Магазин хранит анкеты год.', 'Магазин хранит письма год.', []],
    [
      'is a heading',
      `# ${sentence.slice(0, -1)}\n\nТекст.`,
      '# Магазин хранит письма покупателей один год\n\nТекст.',
      []
    ]
  ])('%s', (_name, own, theirs, expected) => {
    expect(variants(own, theirs)).toEqual(expected)
  })

  test('is heard of each policy but the one that is checked', () => {
    const [one, other] = ['Магазин хранит письма покупателей один год.', 'Магазин хранит фото покупателей один год.']
    expect(variants(sentence, sentence, one, other)).toEqual([
      'анкеты – письма (other-2.md)',
      'анкеты – фото (other-3.md)'
    ])
    const twice = `${sentence}\n\n${one}`
    expect(variants(twice, twice)).toEqual([])
  })

  test('of thousands of words takes no more than its share', () => {
    const long = (word: string): string =>
      Array.from({length: 3_000}, (_, at) => `${word} хранит анкеты ${at} год.`).join('\n\n')
    const own = read(long('Магазин'))
    const witnesses = witnessesOf(long('Аптека'))
    const start = performance.now()
    expect(variantsIn(own, witnesses)).toHaveLength(3_000)
    expect(performance.now() - start).toBeLessThan(2_000)
  })
})
