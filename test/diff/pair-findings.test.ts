import {analyze} from '../../src/analyze/analyze.js'
import {diff} from '../../src/diff/diff.js'
import type {DiffFinding} from '../../src/diff/policy-diff.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {parse} from '../../src/parse/parser.js'
import {loadPack} from '../../src/rules/load.js'
import {pairOf, type Told} from './paired.js'

const rules = ['rules/text', 'rules/kz'].flatMap(folder => loadPack(folder).pack.rules)
const lexicon = createLexicon()
const read = (path: string, policy: string) => ({path, analysis: analyze(parse(policy), lexicon)})

const findingsOf = (ids: readonly string[], before: string, after: string): readonly DiffFinding[] =>
  diff(read('before.md', before), read('after.md', after), {
    asOf: '2026-11-20',
    language: 'ru',
    rules: rules.filter(({id}) => ids.includes(id)),
    document: 'policy'
  }).findings

/** `state clause words`, in the order of the list. */
const states = (ids: string | readonly string[], before: string, after: string): string[] =>
  findingsOf([ids].flat(), before, after).map(one => `${one.baselineState} ${one.clause} ${one.words}`.trimEnd())

const opening = '1. Клуб хранит анкеты членов один год.'

describe('a finding with words', () => {
  test.each<[name: string, before: string, after: string, expected: string[]]>([
    ['stays', '1. Нужно соглассие члена клуба.', '1. Нужно соглассие члена клуба.', ['unchanged 1 соглассие']],
    [
      'stays in a clause that was renumbered',
      '1. Нужно соглассие члена клуба.',
      `${opening}\n\n2. Нужно соглассие члена клуба.`,
      ['unchanged 2 соглассие']
    ],
    [
      'stays in a clause that was reworded around it',
      '1. Для анкеты нужно соглассие члена клуба на бумаге.',
      '1. Для анкеты и фотографии нужно соглассие члена клуба на бумаге.',
      ['unchanged 1 соглассие']
    ],
    [
      'stays with a capital',
      `1. Нужно соглассие члена клуба.\n\n${opening.replace('1', '2')}`,
      `1. Соглассие члена клуба нужно.\n\n${opening.replace('1', '2')}`,
      ['unchanged 1 Соглассие']
    ],
    [
      'stays in another clause',
      '1. Директор берёт соглассие письмом.\n\n2. Анкеты хранятся год.',
      '1. Анкеты хранятся год в сейфе.\n\n2. Взносы платят в кассу, для них тоже нужно соглассие.',
      ['unchanged 2 соглассие']
    ],
    ['came', opening, `${opening}\n\n2. Нужно соглассие члена клуба.`, ['new 2 соглассие']],
    ['went', `${opening}\n\n2. Нужно соглассие члена клуба.`, opening, ['absent 2 соглассие']],
    [
      'became another one in its clause',
      '1. Нужно соглассие члена клуба на хранение анкеты.',
      '1. Нужно согласие члена клуба на храннение анкеты.',
      ['updated 1 храннение']
    ],
    [
      'went where another one came in another section',
      '1. Согласие\n\n1.1. Нужно соглассие члена клуба.\n\n2. Хранение\n\n2.1. Анкеты хранит директор клуба.',
      '1. Согласие\n\n1.1. Нужно согласие члена клуба.\n\n2. Хранение\n\n2.1. Анкеты хранит дирректор клуба.',
      ['new 2.1 дирректор', 'absent 1.1 соглассие']
    ]
  ])('%s', (_name, before, after, expected) => {
    expect(states('text/misspelling', before, after)).toEqual(expected)
  })

  test('of one rule is no match for another rule', () => {
    const ids = ['text/misspelling', 'text/placeholder']
    expect(states(ids, '1. Нужно соглассие члена клуба.', '1. Нужно [указать] члена клуба.')).toEqual([
      'new 1 [указать]',
      'absent 1 соглассие'
    ])
  })
})

describe('a gap', () => {
  test.each<[name: string, rule: string, before: string, after: string, expected: string[]]>([
    ['stays', 'kz/retention-period', '1. Клуб ведёт анкеты.', '1. Клуб ведёт анкеты членов.', ['unchanged']],
    [
      'is closed',
      'kz/retention-period',
      '1. Клуб ведёт анкеты.',
      '1. Клуб ведёт анкеты.\n\n2. Персональные данные хранятся один год.',
      ['absent']
    ],
    ['is opened', 'kz/retention-period', '1. Персональные данные хранятся один год.', '1. Клуб ведёт анкеты.', ['new']]
  ])('%s', (_name, rule, before, after, expected) => {
    expect(states(rule, before, after)).toEqual(expected)
  })
})

describe('of findings of one rule', () => {
  test.each<[name: string, before: Told[], after: Told[], expected: string[]]>([
    [
      'with equal words that of the same clause is matched first',
      [
        {at: '1.1', words: 'анкеты'},
        {at: '2.1', words: 'анкеты'}
      ],
      [{at: '3.1', words: 'анкеты'}],
      ['unchanged 3.1 анкеты', 'absent 1.1 анкеты']
    ],
    [
      'as many are matched as both have',
      [{at: '1.1', words: 'год'}],
      [
        {at: '1.1', words: 'год'},
        {at: '1.1', words: 'год'}
      ],
      ['unchanged 1.1 год', 'new 1.1 год']
    ],
    [
      'a word elsewhere is nearer than another word in the clause',
      [
        {at: '1.1', words: 'год'},
        {at: '1.2', words: 'месяц'}
      ],
      [
        {at: '1.1', words: 'месяц'},
        {at: '1.2', words: 'год'}
      ],
      ['unchanged 1.1 месяц', 'unchanged 1.2 год']
    ],
    [
      'one in the same section is the old one with other words',
      [{at: '1.1', words: 'год'}],
      [{at: '1.2', words: 'месяц'}],
      ['updated 1.2 месяц']
    ],
    [
      'one in the section that was renumbered too',
      [{at: '2', words: 'кассу'}],
      [{at: '3.1', words: 'субботам'}],
      ['updated 3.1 субботам']
    ],
    [
      'one in a section of that number is another',
      [{at: '2.1', words: 'кассу'}],
      [{at: '2.1', words: 'письма'}],
      ['new 2.1 письма', 'absent 2.1 кассу']
    ],
    [
      'a contradiction has another second side',
      [{at: '1.1', words: 'год', kind: 'contradiction', related: ['месяц']}],
      [{at: '1.1', words: 'год', kind: 'contradiction', related: ['неделя']}],
      ['updated 1.1 год']
    ],
    [
      'a contradiction has its second side in another clause',
      [{at: '1.1', words: 'год', kind: 'contradiction', related: ['«месяц»']}],
      [{at: '1.1', words: 'год', kind: 'contradiction', related: ['"Месяц"']}],
      ['unchanged 1.1 год']
    ],
    [
      'a gap lacks the same in another section',
      [{at: '1', kind: 'gap', reason: 'нет срока'}],
      [{at: '3', kind: 'gap', reason: 'нет срока'}],
      ['unchanged 3']
    ],
    [
      'a gap became an incomplete statement',
      [{at: '1', kind: 'gap', reason: 'нет срока'}],
      [{at: '3.1', kind: 'gap', reason: 'не весь срок', words: 'по субботам'}],
      ['updated 3.1 по субботам']
    ],
    [
      'another rule says the same words',
      [{at: '1.1', words: 'год', rule: 'x/a'}],
      [{at: '1.1', words: 'год', rule: 'x/b'}],
      ['new 1.1 год', 'absent 1.1 год']
    ]
  ])('%s', (_name, earlier, later, expected) => {
    expect(pairOf(earlier, later)).toEqual(expected)
  })

  test('those of the later version stand in its order, closed ones behind them in theirs', () => {
    const earlier: Told[] = [
      {at: '2.1', words: 'а', rule: 'x/c'},
      {at: '1.1', words: 'б', rule: 'x/d'},
      {at: '1.2', words: 'в'}
    ]
    const later: Told[] = [
      {at: '3.1', words: 'г', rule: 'x/e'},
      {at: '1.2', words: 'в'}
    ]
    expect(pairOf(earlier, later)).toEqual(['unchanged 1.2 в', 'new 3.1 г', 'absent 1.1 б', 'absent 2.1 а'])
  })
})
