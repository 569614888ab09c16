import {analyze} from '../../src/analyze/analyze.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {lint} from '../../src/lint.js'
import {parse} from '../../src/parse/parser.js'
import {rules} from '../rule-packs.js'

const words =
  'оператор вправе хранить передавать персональные данные третьим лицам без согласия пользователя и иные сведения в течение 30 дней отозвать согласие не менее 5 лет за пределами РК сайт цели бессрочно'

// Words that rules look for, over and over: in one sentence, in a thousand items, between brackets and quotes that never close.
const texts: readonly (readonly [name: string, make: (bytes: number) => string])[] = [
  ['one endless sentence', bytes => `1. ${`${words} `.repeat(bytes / words.length / 2)}`],
  ['a clause of endless items', bytes => `1. Оператор вправе:\n${`- ${words};\n`.repeat(bytes / words.length / 2)}`],
  ['quotes that never close', bytes => `1. ${`ТОО «${words} (`.repeat(bytes / words.length / 2)}`],
  ['numbers without end', bytes => `1. ${'БИН 1.1.1, +7 700 000 00 00, 12 дней '.repeat(bytes / 60)}`]
]

function time(text: string): number {
  const start = performance.now()
  lint(analyze(parse(text), createLexicon()), rules, {asOf: '2026-11-20', language: 'ru'})
  return performance.now() - start
}

const most = 10

describe('hostile text', () => {
  test.each(texts)(
    '%s: a megabyte ends, and takes no more than its share',
    (_name, make) => {
      time(make(50_000))
      const share = (): number => time(make(1_000_000)) / Math.max(time(make(250_000)), 40)
      // Four times the text may take four times as long, and as much again for a busy machine; a machine that was busier still is asked again.
      const first = share()
      expect(first < most ? first : share()).toBeLessThan(most)
    },
    120_000
  )
})
