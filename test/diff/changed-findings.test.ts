import {analyze} from '../../src/analyze/analyze.js'
import {changedFindings} from '../../src/diff/changed-findings.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {type Finding, lint} from '../../src/lint.js'
import {parse} from '../../src/parse/parser.js'
import {loadPack} from '../../src/rules/load.js'

const rules = ['rules/text', 'rules/kz'].flatMap(folder => loadPack(folder).pack.rules)
const lexicon = createLexicon()

const judge = (text: string, ids: readonly string[], adapt = (one: Finding): Finding => one) => {
  const analysis = analyze(parse(text), lexicon)
  const asked = rules.filter(({id}) => ids.includes(id))
  const {findings} = lint(analysis, asked, {asOf: '2026-11-20', language: 'ru', document: 'policy'})
  return {analysis, findings: findings.map(adapt)}
}

/** What is told of a change: `clause words`, of what is missing `clause rule`. */
const told = (rule: string | readonly string[], before: string, after: string): string[] =>
  [...changedFindings(judge(before, [rule].flat()), judge(after, [rule].flat()))].map(
    ({clause, words, ruleId}) => `${clause} ${words === '' ? ruleId : words}`
  )

const club = `# Клуб

1. Анкеты

1.1. Для анкеты нужно соглассие члена клуба.

1.2. Анкеты хранятся один год в шкафу директора.

1.3. Член клуба вправе отозвать согласие, написав на ask@klub.example.

2. Взносы

2.1. Взносы платят в кассу клуба, и кассир пишет в книге уведомленние.
`

describe('of spelling is told', () => {
  test.each<[name: string, after: string, expected: string[]]>([
    ['nothing where nothing changed', club, []],
    ['nothing where another clause changed', club.replace('один год', 'два года'), []],
    ['what came into a clause', club.replace('в шкафу', 'в шкаффу'), ['1.2 шкаффу']],
    ['what stood in a clause that changed', club.replace('Для анкеты', 'Для членства'), ['1.1 соглассие']],
    ['nothing where a clause was only renumbered', club.replace('1. Анкеты', '1. Анкеты\n\n1.0. Клуб открыт.'), []],
    [
      'nothing where sections were only renumbered',
      club.replace('2. Взносы\n\n2.1', '2. Клуб\n\n2.1. Клуб открыт.\n\n3. Взносы\n\n3.1'),
      []
    ],
    ['nothing where only the form changed', club.replace('Для анкеты нужно', 'Для анкеты\nнужно'), []],
    ['nothing where a clause is gone', club.replace(/1\.2\..*\n\n1\.3/, '1.2'), []],
    ['nothing of what was mended', club.replace('соглассие', 'согласие'), []]
  ])('%s', (_name, after, expected) => {
    expect(told('text/misspelling', club, after)).toEqual(expected)
  })
})

describe('of what is missing is told', () => {
  const rule = 'kz/withdrawal-channel'
  const gone = club.replace(/1\.3\..*\n\n/, '')
  test.each<[name: string, before: string, after: string, expected: number]>([
    ['that it is missing now', club, gone, 1],
    ['that only a part is left', club, club.replace(', написав на ask@klub.example', ''), 1],
    ['nothing where it was missing before', gone, gone.replace('один год', 'два года'), 0],
    ['nothing where it is expected under a heading that changed', gone, gone.replace('1. Анкеты', '1. Анкета'), 0],
    ['nothing where it is there now', gone, club, 0]
  ])('%s', (_name, before, after, expected) => {
    expect(told(rule, before, after)).toHaveLength(expected)
  })
})

describe('of a contradiction is told', () => {
  const rule = 'text/third-party-conflict'
  const given = 'Оператор передаёт персональные данные службам доставки.'
  const denied = 'Оператор не передаёт персональные данные третьим лицам.'
  const of = (...clauses: readonly string[]): string =>
    `# Политика\n\n${clauses.map((one, at) => `${at + 1}. ${one}`).join('\n\n')}\n`
  const both = of(denied, 'Клуб открыт по средам.', given)
  test.each<[name: string, before: string, after: string, expected: number]>([
    ['that it came', of(denied, 'Клуб открыт по средам.'), both, 1],
    ['that one side changed', both, both.replace('доставки', 'доставки и курьерам'), 1],
    ['nothing where neither side changed', both, both.replace('средам', 'субботам'), 0],
    ['nothing where the sides changed places', both, of(given, 'Клуб открыт по средам.', denied), 0]
  ])('%s', (_name, before, after, expected) => {
    expect(told(rule, before, after)).toHaveLength(expected)
  })
})

describe('of a suppression', () => {
  const suppress = (one: Finding): Finding => ({...one, suppression: {reason: 'решено', origin: 'text'}})
  const [ids, after] = [['text/misspelling'], club.replace('один год', 'два года')]
  test.each([
    ['that was lifted what it held is told', judge(club, ids, suppress), judge(after, ids), 2],
    ['that came nothing is told', judge(club, ids), judge(after, ids, suppress), 0],
    ['that goes on nothing is told', judge(club, ids, suppress), judge(after, ids, suppress), 0]
  ])('%s', (_name, before, now, expected) => {
    expect(changedFindings(before, now).size).toBe(expected)
  })
})
