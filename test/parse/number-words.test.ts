import {parse} from '../../src/parse/parser.js'
import {visitBranches} from '../../src/tree/visit.js'

/** The ids of a text, and how many sentences stand in each. */
function outline(text: string): string {
  const found: string[] = []
  visitBranches(parse(text), node => found.push(node.id))
  return found.join(' ')
}

describe('words that name a clause at the end of a line', () => {
  test.each([
    [
      'a full stop after a whole word ends the sentence',
      '1. Клиент вправе:\n\nа) узнать сроки;\n\nб) отозвать согласие полностью или в части.\n\nЖалобу рассматривает суд.',
      '1 1/а 1/б 1/p1'
    ],
    [
      'a heading about versions waits for no number',
      '7. Новые редакции\n\n- 7.1. Новая редакция публикуется заранее.\n- 7.2. Прежние хранятся в архиве.',
      '7 7.1 7.2'
    ],
    [
      'a heading in capitals neither',
      '**СБОР**\n\n1. Касса собирает чеки.\n\n**НОВЫЕ РЕДАКЦИИ**\n\n2. Новая редакция публикуется заранее.',
      '1 новые-редакции новые-редакции/2'
    ],
    [
      'a number after a sentence torn before it opens no clause',
      '1. Касса хранит чеки столько, сколько назначено в правилах, о которых сказано в пункте\n\n2. Политики, и не дольше того.',
      '1 1/p1'
    ]
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toBe(expected)
  })
})

describe('lines of a wrapped text', () => {
  const lines = [
    '1.1. Политика определяет, как компания «Айдала» собирает и защищает',
    'данные покупателей, которые находятся на серверах в Республике',
    'Казахстан, и кому она их передаёт.'
  ]

  test.each([
    [
      'a long heading is no measure of the width',
      `# ${'Политика защиты данных '.repeat(4).trim()}\n\n## 1. Общее\n\n${lines.join('\n')}`,
      '1 1.1'
    ],
    [
      'an address in brackets goes on with the line before',
      '1. Служба доставки отвечает покупателям компании по адресу раздела:\n<law@aidala.example>, ежедневно, кроме воскресенья.',
      '1'
    ]
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toBe(expected)
  })
})
