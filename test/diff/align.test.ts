import {analyze} from '../../src/analyze/analyze.js'
import {align} from '../../src/diff/align/align.js'
import {findMoved} from '../../src/diff/align/moves.js'
import {readUnits} from '../../src/diff/units.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {parse} from '../../src/parse/parser.js'

/** What became of each unit: `1.1>1.2`, `2>` for one that went, `>3` for one that came, `*` where it moved. */
const trace = (before: string, after: string): string => {
  const lexicon = createLexicon()
  const [left, right] = [before, after].map(text => readUnits(analyze(parse(text), lexicon)))
  if (!left || !right) throw new Error('two texts were given')
  const aligned = align(left, right)
  const moved = findMoved(right, aligned)
  const went = left.filter(unit => !aligned.after.has(unit)).map(({id}) => `${id}>`)
  const rest = right.map(unit => {
    const origin = aligned.before.get(unit)
    return `${origin?.id ?? ''}>${unit.id}${moved.has(unit) ? '*' : ''}`
  })
  return [...rest, ...went].filter(pair => !/^(.+)>\1$/.test(pair)).join(' ')
}

const a = 'Аптека собирает имя, телефон и адрес доставки покупателя.'
const b = 'Чеки и рецепты хранятся в закрытом архиве на складе.'
const c = 'Курьер видит адрес заказа только в день доставки.'
const d = 'Жалобы рассматривает управляющий аптекой лично.'

describe('alignment', () => {
  test.each([
    ['the same text', `1. ${a}\n\n2. ${b}`, `1. ${a}\n\n2. ${b}`, ''],
    ['a clause put before others', `1. ${a}\n\n2. ${b}`, `1. ${d}\n\n2. ${a}\n\n3. ${b}`, '>1 1>2 2>3'],
    ['a clause taken out', `1. ${a}\n\n2. ${b}\n\n3. ${c}`, `1. ${a}\n\n2. ${c}`, '3>2 2>'],
    [
      'a clause reworded under its number',
      `1. ${a}\n\n2. ${b}`,
      `1. Аптека записывает телефон и адрес.\n\n2. ${b}`,
      ''
    ],
    ['a clause replaced by another', `1. ${a}\n\n2. ${b}`, `1. ${a}\n\n2. ${d}`, '>2 2>'],
    [
      'the lighter of two neighbours moved',
      `1. ${a}\n\n2. Рецепты хранятся в архиве.`,
      `1. Рецепты хранятся в архиве.\n\n2. ${a}`,
      '2>1* 1>2'
    ],
    ['words said twice keep their places', `1. ${a}\n\n2. ${b}\n\n3. ${a}`, `1. ${a}\n\n2. ${c}\n\n3. ${a}`, '>2 2>'],
    [
      'short items stay with their list',
      '1. Собираем:\n\n- имя;\n- телефон.\n\n2. Передаём:\n\n- имя.',
      '1. Собираем:\n\n- телефон.\n\n2. Передаём:\n\n- имя;\n- телефон.',
      '1/2>1/1 >2/2 1/1>'
    ],
    [
      'a heading put between clauses moves none',
      `# А\n\n${a}\n\n${b}`,
      `# А\n\n${a}\n\n## Хранение\n\n${b}`,
      '>хранение opening/p2>хранение/p1'
    ],
    [
      'a clause that went to another section moved',
      `## Сбор\n\n${a}\n\n${b}\n\n## Споры\n\n${d}`,
      `## Сбор\n\n${b}\n\n## Споры\n\n${d}\n\n${a}`,
      'сбор/p2>сбор/p1 сбор/p1>споры/p2*'
    ],
    [
      'a section renamed is known by its clauses',
      `## Сбор\n\n${a}\n\n${b}\n\n## Споры\n\n${d}`,
      `## Что мы берём\n\n${a}\n\n${b}\n\n## Споры\n\n${d}`,
      'сбор>что-мы-берём сбор/p1>что-мы-берём/p1 сбор/p2>что-мы-берём/p2'
    ],
    [
      'a clause divided into points',
      '1. Аптека собирает имя покупателя, номер телефона и адрес доставки заказа.',
      '1. Аптека собирает:\n\nа) имя покупателя;\n\nб) номер телефона;\n\nв) адрес доставки заказа.',
      '1>1/а 1>1/б 1>1/в'
    ],
    ['clauses made one', `1. ${b}\n\n2. ${c}\n\n3. ${d}`, `1. ${b} ${c}\n\n2. ${d}`, '3>2']
  ])('%s', (_, before, after, expected) => {
    expect(trace(before, after)).toBe(expected)
  })
})
