import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {createAnalyzer} from '../../src/cli/analyze-policy.js'
import {diff} from '../../src/diff/diff.js'
import type {PolicyDiff} from '../../src/diff/policy-diff.js'
import {lint} from '../../src/lint.js'
import {rules} from '../rule-packs.js'
import {judgeTold, tellAll} from './told.js'

const options = {asOf: '2026-11-20', language: 'ru', rules} as const

const compare = (before: string, after: string): PolicyDiff => {
  const analyze = createAnalyzer()
  const [first, second] = [before, after].map(path => ({path, analysis: analyze(readFileSync(path, 'utf8'), path)}))
  if (!first || !second) throw new Error('two versions are needed')
  return diff(first, second, options)
}

const isText = (name: string): boolean => /\.(?:md|txt)$/.test(name)

const pairs = readdirSync('fixtures/diff', {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .flatMap(({name: folder}) => {
    const names = readdirSync(join('fixtures/diff', folder)).filter(isText)
    const first = names.find(name => name.startsWith('v1.')) ?? ''
    return names.filter(name => name !== first).map(name => ({folder, first, name}))
  })

describe('a pair of versions', () => {
  test.each(pairs)('$folder/$name differs from v1 in what stands beside it', ({folder, first, name}) => {
    const at = (file: string): string => join('fixtures/diff', folder, file)
    const wanted = readFileSync(at(name.replace(/\.\w+$/, '.out')), 'utf8')
      .split('\n')
      .filter(line => line !== '')
    const {told, wanted: truth} = judgeTold(tellAll(compare(at(first), at(name))), wanted)
    expect(told).toEqual(truth)
  })

  test.each(pairs)('$folder/$name: each finding of both versions is told once', ({folder, first, name}) => {
    const paths = [first, name].map(file => join('fixtures/diff', folder, file))
    const [before = [], after = []] = paths.map(path =>
      lint(createAnalyzer()(readFileSync(path, 'utf8'), path), rules, options).findings.map(({ruleId}) => ruleId)
    )
    const {findings} = compare(paths[0] ?? '', paths[1] ?? '')
    const own = findings.filter(({ruleId}) => !ruleId.startsWith('version/'))
    const rulesOf = (state: string): string[] =>
      own.filter(({baselineState}) => baselineState !== state).map(({ruleId}) => ruleId)
    expect(rulesOf('new').sort()).toEqual([...before].sort())
    expect(rulesOf('absent').sort()).toEqual([...after].sort())
  })

  test.each(pairs)('$folder/$name: the words of the edits are those of both versions', ({folder, first, name}) => {
    const {changes} = compare(join('fixtures/diff', folder, first), join('fixtures/diff', folder, name))
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
    for (const side of ['before', 'after'] as const) {
      const file = letters(readFileSync(join('fixtures/diff', folder, side === 'before' ? first : name), 'utf8'))
      for (const {edits, type} of changes.filter(one => one.type === 'changed')) {
        const text = edits
          .filter(edit => edit.type !== (side === 'before' ? 'added' : 'removed'))
          .map(edit => edit.text)
        expect({type, found: file.includes(letters(text.join(' ')))}).toEqual({type, found: true})
      }
    }
  })
})

// Policies of other people, read where they are at hand: folders named in ZANLINT_POLICIES, with `:` between them.
const folders = (process.env['ZANLINT_POLICIES'] ?? '').split(':').filter(folder => folder !== '')
const find = (name: string): string | undefined =>
  folders.map(folder => join(folder, name)).find(path => existsSync(path))

/** What careful readers wrote beside their pairs; `only` where nothing else may be told of the text. */
const told: readonly {readonly before: string; readonly after: string; readonly lines: readonly string[]}[] = [
  {
    before: 'v1.md',
    after: 'v1_bin.md',
    lines: [
      'changed opening/p1>opening/p1',
      'finding new version/date-unchanged',
      'finding new version/operator-id-changed'
    ]
  },
  {
    before: 'v1.md',
    after: 'v1_renum.md',
    lines: ['added 3', 'renumbered 11', 'finding new version/date-unchanged', 'finding absent kz/cookies']
  },
  {before: 'v1_whole.md', after: 'v1.md', lines: ['split 2.1>2.1/а,2.1/б,2.1/в neutral']},
  {
    before: 'v1.md',
    after: 'v2.md',
    lines: [
      'changed opening/p1>opening/p1',
      'changed opening/p2>opening/p2 neutral',
      'added 2',
      'changed 2.2>3.2 weakens',
      'changed 3.2>4.2 weakens',
      'removed 4.1 weakens',
      'moved 5>5 neutral',
      'renumbered 9',
      'finding new kz/withdrawal-channel',
      'finding new kz/no-unlimited-sharing',
      'finding absent kz/cookies',
      'finding new version/operator-id-changed'
    ]
  },
  {before: 'kk1.md', after: 'kk2.md', lines: ['changed 1.1>1.1 weakens']}
]

const withPolicies = find('v1_whole.md') && find('kk1.md') ? describe : describe.skip

withPolicies('the pairs whose truth is written beside them', () => {
  test.each(told)('$before and $after', ({before, after, lines}) => {
    const all = tellAll(compare(find(before) ?? '', find(after) ?? ''))
    const {told: found, wanted} = judgeTold(all, lines)
    expect(found).toEqual(wanted)
  })
})

const withVersions = find('linkmax.ru.v1.md') ? describe : describe.skip

withVersions('the versions of real policies', () => {
  const pair = (before: string, after: string): PolicyDiff => compare(find(before) ?? '', find(after) ?? '')
  const versionRules = ({findings}: PolicyDiff): string[] =>
    findings.filter(({ruleId}) => ruleId.startsWith('version/')).map(({ruleId}) => ruleId)

  test('another operator in three lines, all else the same', () => {
    const {changes, ...rest} = pair('linkmax.ru.v1.md', 'linkmax.ru.v1b.md')
    expect([...new Set(changes.map(({type}) => type))]).toEqual(['changed'])
    expect(changes.length).toBeLessThanOrEqual(3)
    expect(changes.flatMap(({facts}) => facts.map(({fact}) => fact))).toEqual(
      expect.arrayContaining(['operator-id', 'operator-name', 'address'])
    )
    expect(versionRules({changes, ...rest})).toEqual(
      expect.arrayContaining(['version/date-unchanged', 'version/operator-changed', 'version/operator-id-changed'])
    )
  })

  test('a rewrite is told as one: little stays, much came', () => {
    const {changes} = pair('linkmax.ru.v1b.md', 'linkmax.ru.v2.md')
    const parts = (type: string): number =>
      changes.filter(change => change.type === type).reduce((sum, change) => sum + 1 + (change.parts?.length ?? 0), 0)
    expect(parts('added')).toBeGreaterThan(15)
    expect(parts('removed') + parts('changed')).toBeGreaterThan(10)
  })

  test('a renamed operator under the number and date of before', () => {
    const found = pair('linkmax.ru.v2.md', 'linkmax.ru.v3.md')
    expect(versionRules(found)).toEqual(expect.arrayContaining(['version/date-unchanged', 'version/operator-changed']))
    expect(found.changes.flatMap(({facts}) => facts.map(({fact}) => fact))).toContain('operator-name')
  })

  test('another contact in two places, the date as before', () => {
    const found = pair('tensu-staff.ru.v1.md', 'tensu-staff.ru.v2.md')
    expect(found.changes.map(({type, effect}) => `${type} ${effect}`)).toEqual(['changed neutral', 'changed neutral'])
    expect(found.changes.flatMap(({facts}) => facts.map(({fact}) => fact))).toEqual(['contact', 'contact'])
    expect(versionRules(found)).toEqual(['version/date-unchanged'])
  })

  const withSeeds = find('jetu.md') && find('jukte.md') ? test : test.skip
  withSeeds('one template of two operators: added sections and changed clauses are named', () => {
    const {changes} = pair('jetu.md', 'jukte.md')
    const named = changes.filter(({type}) => type !== 'renumbered').map(({type, after}) => `${type} ${after?.id}`)
    const sections = ['6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16']
    expect(named).toEqual(expect.arrayContaining(sections.map(id => `added ${id}`)))
    expect(named).toEqual(expect.arrayContaining(['changed 2.3', 'changed 4.4']))
  })
})
