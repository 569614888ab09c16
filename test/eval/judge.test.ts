import type {Finding} from '../../src/lint.js'
import {isBroken, otherBounds, ownBounds} from './bounds.js'
import {type Checked, createCheck} from './checked.js'
import {applyEdits, linesOf} from './edits.js'
import {judge} from './judge.js'
import type {Plant} from './operator.js'
import {precisionOf, type Row, recallOf, tallyKinds, tallyRules} from './tally.js'

const read = createCheck([])
const text = '# Политика\n\n1. Данные хранятся год.\n\n2. Данные хранятся в Астане.\n\n3. Прочее.\n'

/** A finding of these words in this text, as a rule would report it. */
const finding = (on: string, ruleId: string, words: string, related: readonly string[] = []): Finding => {
  const place = (part: string) => {
    const before = on.slice(0, on.indexOf(part)).split('\n')
    const line = before.length
    const column = (before.at(-1) ?? '').length + 1
    return {id: 'x', clause: '', heading: '', line, column, endLine: line, endColumn: column + part.length}
  }
  const places = related.map(part => ({...place(part), reason: part}))
  const kind = ruleId.startsWith('kz/') ? 'gap' : 'defect'
  const rest = {kind, severity: 'warning', confidence: 'high', reason: '', citations: []} as const
  return {ruleId, words, ...place(words), related: places, ...rest}
}

type Said = (on: string) => readonly Finding[]

const saying =
  (said: Said) =>
  (on: string): Checked => ({...read(on), findings: said(on)})

/** What the judge says where the tool says `before` of the clean text and `after` of the planted one. */
const judged = (plant: Plant, before: Said, after: Said) => {
  const {found, alarms} = judge(saying(before)(text), plant, saying(after), 'text/x')
  return {found, alarms: alarms.map(one => one.ruleId)}
}

const none: Said = () => []
const at = text.indexOf('год.')
const plant: Plant = {edits: [{start: at, end: at + 4, text: 'год и два.'}]}
const added: Plant = {edits: [{start: at + 4, end: at + 4, text: '\n\n1.1. Ещё.'}]}

describe('the judge', () => {
  const rows: readonly [string, Plant, Said, Said, {found: boolean; alarms: string[]}][] = [
    ['misses what nobody reports', plant, none, none, {found: false, alarms: []}],
    [
      'finds what the right rule reports at the planted line',
      plant,
      none,
      on => [finding(on, 'text/x', 'год и два')],
      {found: true, alarms: []}
    ],
    [
      'finds what a related place reports',
      plant,
      none,
      on => [finding(on, 'text/x', 'в Астане', ['год и два'])],
      {found: true, alarms: []}
    ],
    [
      'counts the right rule at another line as a miss and an alarm',
      plant,
      none,
      on => [finding(on, 'text/x', 'Прочее')],
      {found: false, alarms: ['text/x']}
    ],
    [
      'counts another rule at the planted line as an alarm',
      plant,
      none,
      on => [finding(on, 'text/x', 'год и два'), finding(on, 'text/y', 'два')],
      {found: true, alarms: ['text/y']}
    ],
    [
      'lets pass what the plant breaks besides',
      {...plant, effects: [{rule: 'text/y'}]},
      none,
      on => [finding(on, 'text/y', 'два')],
      {found: false, alarms: []}
    ],
    [
      'lets that pass at the planted line only',
      {...plant, effects: [{rule: 'text/y'}]},
      none,
      on => [finding(on, 'text/y', 'Прочее')],
      {found: false, alarms: ['text/y']}
    ],
    [
      'lets it pass at other words where the plant says so',
      {...plant, effects: [{rule: 'text/y', at: [{start: text.indexOf('Прочее'), end: text.length}]}]},
      none,
      on => [finding(on, 'text/y', 'Прочее')],
      {found: false, alarms: []}
    ],
    [
      'does not count what stood there before, a line further down',
      added,
      on => [finding(on, 'text/x', 'в Астане')],
      on => [finding(on, 'text/x', 'в Астане')],
      {found: false, alarms: []}
    ],
    [
      'knows a finding again whose words the plant changed',
      plant,
      on => [finding(on, 'text/y', 'хранятся год')],
      on => [finding(on, 'text/y', 'хранятся год и два')],
      {found: false, alarms: []}
    ],
    [
      'counts equal findings as often as they stand there',
      added,
      on => [finding(on, 'text/y', 'Прочее')],
      on => [finding(on, 'text/y', 'Прочее'), {...finding(on, 'text/y', 'Ещё'), words: 'Прочее'}],
      {found: false, alarms: ['text/y']}
    ],
    [
      'takes of equal findings the one that was planted for the new one',
      {
        edits: [{start: text.indexOf('Данные'), end: text.indexOf('Данные'), text: 'Прочее. '}],
        effects: [{rule: 'text/y'}]
      },
      on => [finding(on, 'text/y', 'Прочее.\n')],
      on =>
        [finding(on, 'text/y', 'Прочее. '), finding(on, 'text/y', 'Прочее.\n')].map(one => ({...one, words: 'Прочее'})),
      {found: false, alarms: []}
    ],
    [
      'finds a known contradiction that names the planted line too',
      added,
      on => [finding(on, 'text/x', 'в Астане', ['Прочее'])],
      on => [finding(on, 'text/x', 'в Астане', ['Прочее', 'Ещё'])],
      {found: true, alarms: []}
    ]
  ]

  test.each(rows)('%s', (_, ...[planted, before, after, verdict]) => {
    expect(judged(planted, before, after)).toEqual(verdict)
  })

  test('shows a new sentence alone, other words with their line', () => {
    expect(judge(saying(none)(text), added, saying(none), 'text/x').shown).toEqual(['1.1. Ещё.'])
    expect(judge(saying(none)(text), plant, saying(none), 'text/x').shown).toEqual(['1. Данные хранятся год и два.'])
  })

  test('finds a gap wherever it is reported', () => {
    const gap: Plant = {...plant, at: 'anywhere'}
    const after = saying(on => [finding(on, 'kz/x', 'Прочее')])
    expect(judge(saying(none)(text), gap, after, 'kz/x')).toMatchObject({found: true, alarms: []})
  })
})

describe('edits', () => {
  test.each([
    ['abc', [{start: 1, end: 2, text: 'XY'}], 'aXYc', [{start: 1, end: 3}], 2, 3],
    ['abc', [{start: 1, end: 1, text: '\n\nX'}], 'a\n\nXbc', [{start: 3, end: 4}], 1, 4],
    ['abcd', [{start: 1, end: 3, text: ''}], 'ad', [{start: 1, end: 1}], 3, 1],
    [
      'abcd',
      [
        {start: 3, end: 4, text: 'Z'},
        {start: 0, end: 1, text: ''}
      ],
      'bcZ',
      [
        {start: 0, end: 0},
        {start: 2, end: 3}
      ],
      1,
      0
    ]
  ])('of %j with %j give %j', (...[from, edits, to, spans, offset, moved]) => {
    const edited = applyEdits(from, edits)
    expect(edited.text).toBe(to)
    expect(edited.spans).toEqual(spans)
    expect(edited.moved(offset)).toBe(moved)
  })

  test('of the same words are refused', () => {
    const edits = [
      {start: 0, end: 2, text: 'x'},
      {start: 1, end: 3, text: 'y'}
    ]
    expect(() => applyEdits('abc', edits)).toThrow('Two edits of the same words')
  })

  test('touch whole lines', () => {
    expect(linesOf('ab\ncd\nef', {start: 4, end: 4})).toEqual({start: 3, end: 5})
    expect(linesOf('ab\ncd\nef', {start: 1, end: 4})).toEqual({start: 0, end: 5})
    expect(linesOf('ab\ncd\nef', {start: 6, end: 8})).toEqual({start: 6, end: 8})
  })
})

describe('the tally', () => {
  const alarm = finding(text, 'text/y', 'Прочее')
  const trial = (rule: string, found: boolean, alarms: readonly Finding[] = []) => ({
    language: 'ru' as const,
    rule,
    operator: 'o',
    path: 'p',
    found,
    alarms,
    shown: []
  })
  const trials = [trial('text/x', true), trial('text/x', false, [alarm]), trial('text/y', true, [alarm, alarm])]
  const table = tallyRules(trials, () => 'defect')

  test('counts alarms for the rule that raised them', () => {
    expect(table).toEqual([
      {name: 'text/x', kind: 'defect', found: 1, missed: 1, alarms: 0},
      {name: 'text/y', kind: 'defect', found: 1, missed: 0, alarms: 3}
    ])
  })

  test('adds up kinds', () => {
    expect(tallyKinds(table)).toEqual([{name: 'defect', kind: 'defect', found: 2, missed: 1, alarms: 3}])
  })

  const row = (found: number, missed: number, alarms: number): Row => ({
    name: 'gap',
    kind: 'gap',
    found,
    missed,
    alarms
  })

  test.each([
    [row(3, 1, 1), 0.75, 0.75],
    [row(0, 2, 0), undefined, 0],
    [row(0, 0, 2), 0, undefined]
  ])('of %j has precision %s and recall %s', (one, precision, recall) => {
    expect([precisionOf(one), recallOf(one)]).toEqual([precision, recall])
  })

  test.each([
    ['holds at the bounds', row(90, 10, 4), ownBounds.ru, false],
    ['breaks where too much is missed', row(89, 11, 0), ownBounds.ru, true],
    ['breaks where too much is false', row(90, 0, 5), ownBounds.ru, true],
    ['holds for Kazakh at less', row(85, 15, 4), ownBounds.kk, false],
    ['holds for other policies at less', row(85, 15, 9), otherBounds, false],
    ['is not judged where nothing was planted', row(0, 0, 3), ownBounds.ru, false]
  ])('%s', (_, one, bounds, broken) => {
    expect(isBroken(one, bounds)).toBe(broken)
  })
})
