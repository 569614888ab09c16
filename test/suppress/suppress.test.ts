import {readFileSync} from 'node:fs'
import {assert, constantFrom, integer, property, tuple} from 'fast-check'
import type {Finding} from '../../src/lint.js'
import {loadPageReader} from '../../src/parse/html/load.js'
import {parse} from '../../src/parse/parser.js'
import type {ConfiguredSuppression} from '../../src/suppress/suppression.js'
import {visitBranches} from '../../src/tree/visit.js'
import {rules} from '../rule-packs.js'
import {keptOf, remarksOn, runBoth} from './kept.js'
import {clauses, policy, rule, withLines} from './policy.js'

const configured = (more: Partial<ConfiguredSuppression> = {}): ConfiguredSuppression => ({
  rule,
  reason: 'срок назван в договоре',
  from: 'zanlint.yml:7',
  isStanding: false,
  ...more
})

describe('the configuration keeps back', () => {
  test.each<[name: string, one: Partial<ConfiguredSuppression>, kept: readonly string[]]>([
    ['a rule in the whole text', {}, clauses],
    ['a rule in a clause', {clause: '2.1'}, ['2.1']],
    ['a rule in a clause with its points', {clause: '2.2'}, ['2.2', '2.2/б']],
    ['a rule in a point as printed', {clause: '2.2 б)'}, ['2.2/б']],
    ['a rule in a point by its id', {clause: '2.2/б'}, ['2.2/б']],
    ['a rule in a section with its clauses', {clause: '2'}, clauses],
    ['a rule under a heading', {clause: 'хранение'}, clauses],
    ['nothing in a clause whose number begins alike', {clause: '2.22'}, []],
    ['nothing in a clause of which the number is a part', {clause: '1'}, []],
    ['a rule by its name', {rule: 'no-indefinite-term', clause: '2.1'}, ['2.1']],
    ['a pack', {rule: 'kz/', clause: '2.1'}, ['2.1']],
    ['a rule until its last day', {until: '2026-11-20'}, clauses],
    ['nothing when the day is over', {until: '2026-11-19'}, []]
  ])('%s', (_name, one, kept) => {
    expect(keptOf(policy, rule, {configured: [configured(one)]})).toEqual({
      kept,
      told: clauses.filter(id => !kept.includes(id))
    })
  })

  test.each<[name: string, one: Partial<ConfiguredSuppression>, remarks: string[]]>([
    ['that keeps something back', {}, []],
    [
      'for a clause that has nothing',
      {clause: '3.1'},
      [
        '1:1 useless-suppression: Исключение (kz/no-indefinite-term, zanlint.yml:7) здесь ничего не исключает; ожидалось, что его уберут'
      ]
    ],
    [
      'for a file that has nothing',
      {rule: 'kz/no-access-fee'},
      [
        '1:1 useless-suppression: Исключение (kz/no-access-fee, zanlint.yml:7) здесь ничего не исключает; ожидалось, что его уберут'
      ]
    ],
    ['for many files, of which this one has nothing', {rule: 'kz/no-access-fee', isStanding: true}, []],
    [
      'whose day is over',
      {until: '2026-11-19'},
      [
        '1:1 expired-suppression: Исключение (kz/no-indefinite-term, zanlint.yml:7) действовало до 2026-11-19 и больше не действует; ожидалось исправление или новый срок'
      ]
    ],
    [
      'for many files, whose day is over',
      {until: '2026-11-19', isStanding: true},
      [
        '1:1 expired-suppression: Исключение (kz/no-indefinite-term, zanlint.yml:7) действовало до 2026-11-19 и больше не действует; ожидалось исправление или новый срок'
      ]
    ],
    [
      'for many files, whose day is over where there is nothing',
      {rule: 'kz/no-access-fee', until: '2026-11-19', isStanding: true},
      []
    ]
  ])('and is told: one %s', (_name, one, remarks) => {
    expect(remarksOn(policy, {configured: [configured(one)]})).toEqual(remarks)
  })
})

describe('what a text lacks', () => {
  const start = 'kz/cross-border'
  const section = 'kz/storage-location'
  const because = (id: string): string => `${id} -- сказано в договоре`

  test.each<[name: string, id: string, text: string, kept: string[]]>([
    [
      'at the start of the file, by the form for the whole file',
      start,
      withLines(['3.1.', `<!-- zanlint-disable-file ${because(start)} -->`]),
      ['policy']
    ],
    [
      'at a section, by the form for the whole file',
      section,
      withLines(['3.1.', `<!-- zanlint-disable-file ${because(section)} -->`]),
      ['2']
    ],
    [
      'at a section, by a comment before its heading',
      section,
      withLines(['2. Хранение', `<!-- zanlint-disable-next-clause ${because(section)} -->`]),
      ['2']
    ],
    [
      'at a section, by no comment inside it',
      section,
      withLines(['2.1.', `<!-- zanlint-disable-next-clause ${because(section)} -->`]),
      []
    ],
    [
      'at the start of the file, by no range',
      start,
      withLines(['1. Общие', `<!-- zanlint-disable ${because(start)} -->`]),
      []
    ]
  ])('is kept back %s', (_name, id, text, kept) => {
    expect(keptOf(text, id).kept).toEqual(kept)
  })

  test('is kept back by the configuration', () => {
    expect(keptOf(policy, start, {configured: [configured({rule: start})]}).kept).toEqual(['policy'])
  })
})

describe('a finding that is kept back', () => {
  const one = (text: string, setting = {}): Finding | undefined =>
    runBoth(text, setting).after.find(finding => finding.suppression)

  test('says why, until when, and where the comment is', () => {
    const text = withLines([
      '2.1.',
      `<!-- zanlint-disable-next-clause ${rule} -- срок  назван\nв договоре (до 31.12.2026) -->`
    ])
    expect(one(text)?.suppression).toEqual({
      reason: 'срок назван в договоре',
      until: '2026-12-31',
      origin: 'text',
      place: {id: '2.1', clause: '2.1', heading: 'Хранение', line: 9, column: 1, endLine: 10, endColumn: 31}
    })
  })

  test('says which line of the configuration', () => {
    expect(one(policy, {configured: [configured({until: '2026-12-31'})]})?.suppression).toEqual({
      reason: 'срок назван в договоре',
      until: '2026-12-31',
      origin: 'configuration',
      from: 'zanlint.yml:7'
    })
  })

  test('has the reason of the text, where text and configuration give one', () => {
    const text = withLines(['2.1.', `<!-- zanlint-disable-next-clause ${rule} -- так решено -->`])
    const found = one(text, {configured: [configured()]})
    expect([found?.id, found?.suppression?.reason]).toEqual(['2.1', 'так решено'])
  })
})

describe('a comment belongs', () => {
  test.each<[name: string, text: string, place: string]>([
    [
      'to the clause that it is about',
      withLines(['2.2.', '<!-- zanlint-disable-next-clause kz/a -- да -->']),
      '2.2 2.2 Хранение'
    ],
    ['to the clause that it stands in', withLines(['2.2.', '<!-- zanlint-disable kz/a -- да -->']), '2.1 2.1 Хранение'],
    [
      'to the policy, where it stands before everything',
      `<!-- zanlint-disable-file kz/a -- да -->\n${policy}`,
      'policy  '
    ]
  ])('%s', (_name, text, place) => {
    const told = runBoth(text).after.find(({ruleId}) => ruleId === 'setup/unknown-rule')
    expect(`${told?.id} ${told?.clause} ${told?.heading}`).toBe(place)
  })

  test('and is told with its words, in English too', () => {
    const text = withLines(['2.1.', '<!-- zanlint-disable-next-clause\n  kz/no-indefinite -- the contract says so -->'])
    const [told] = runBoth(text, {language: 'en'}).after.filter(({ruleId}) => ruleId === 'setup/unknown-rule')
    expect(told).toMatchObject({
      words: 'zanlint-disable-next-clause kz/no-indefinite -- the contract says so',
      reason:
        'The suppression names the rule “kz/no-indefinite”, which does not exist, the nearest is kz/no-indefinite-term; a name from the list of zanlint rules was expected',
      severity: 'warning',
      confidence: 'high'
    })
  })

  test('and is told as gravely as is configured', () => {
    const text = withLines(['2.1.', '<!-- zanlint-disable-next-clause kz/a -- да -->'])
    const severities = new Map([['setup/unknown-rule', 'error'] as const])
    expect(runBoth(text, {severities}).after.filter(one => one.severity === 'error' && one.line === 9)).toHaveLength(1)
  })
})

describe('a file', () => {
  const comment = `<!-- zanlint-disable-next-clause ${rule} -- так решено -->`
  test.each<[name: string, text: string, path: string]>([
    ['with the line ends of Windows', withLines(['2.1.', comment]).replaceAll('\n', '\r\n'), 'a.md'],
    ['with a mark of the order of bytes', `\uFEFF${withLines(['2.1.', comment])}`, 'a.md'],
    ['with letters in two parts', withLines(['2.1.', comment]).normalize('NFD'), 'a.md'],
    ['of plain text', withLines(['2.1.', comment]), 'a.txt']
  ])('%s has its comments', (_name, text, path) => {
    expect(keptOf(text, rule, {path}).kept).toEqual(['2.1'])
  })
})

test('comments in another language do not change that of the text', () => {
  const comments =
    `<!-- the lawyers said that this very clause is to be left just as it is until next year -->\n`.repeat(80)
  const text = withLines(['2.1.', `${comments}<!-- zanlint-disable-next-clause ${rule} -- so decided -->`])
  expect(keptOf(text, rule).kept).toEqual(['2.1'])
})

describe('a page', () => {
  const comment = (words: string): string => `<!-- zanlint-${words} -- так решено -->`
  const page = (before: string, inside: string): string =>
    `<!doctype html><html><head><title>Политика конфиденциальности</title></head><body>${before}
<nav><a href="/">Главная</a></nav>
<h1>Политика конфиденциальности</h1>
<h2>2. Хранение</h2>
${inside}
<p>2.1. Персональные данные клиентов хранятся бессрочно.</p>
<p>2.2. Персональные данные водителей хранятся бессрочно.</p>
<script>const a = '<!-- no comment of ours -->'</script>
</body></html>`

  test.each<[name: string, html: string, kept: string[]]>([
    ['before a clause', page('', comment(`disable-next-clause ${rule}`)), ['2.1']],
    ['anywhere, for the whole file', page(comment(`disable-file ${rule}`), ''), ['2.1', '2.2']],
    ['from here to there', page(comment(`disable ${rule}`), `<!-- zanlint-enable ${rule} -->`), []]
  ])('has its comments %s', async (_name, html, kept) => {
    const read = (await loadPageReader())(html)
    if (typeof read === 'string') throw new Error(read)
    const {after} = runBoth(html, {path: 'a.html', page: read})
    const own = after.filter(({ruleId}) => ruleId === rule)
    expect([own.length, own.filter(one => one.suppression).map(({id}) => id)]).toEqual([2, kept])
  })

  test('tells where a comment stands in the html', async () => {
    const html = page('', comment('disable-next-clause kz/none'))
    const read = (await loadPageReader())(html)
    if (typeof read === 'string') throw new Error(read)
    const told = runBoth(html, {path: 'a.html', page: read}).after.find(({ruleId}) => ruleId === 'setup/unknown-rule')
    expect([told?.line, told?.column, told?.id]).toEqual([5, 1, '2.1'])
  })
})

test('a comment before any clause leaves the tree of a policy as it is', () => {
  const text = readFileSync('corpus/tumarsha/v1.md', 'utf8')
  const shapeOf = (source: string): [ids: string[], lines: number[]] => {
    const [ids, lines]: [string[], number[]] = [[], []]
    visitBranches(parse(source), node => {
      const words = node.children.map(child => ('value' in child ? child.value : '')).join('|')
      ids.push(`${node.type} ${node.kind} ${node.id} ${words}`)
      lines.push(node.position.start.line)
    })
    return [ids, lines]
  }
  const [ids, starts] = shapeOf(text)
  expect(starts.length).toBeGreaterThan(40)
  for (const line of new Set(starts)) {
    const lines = text.split('\n')
    lines.splice(line - 1, 0, '<!-- zanlint-disable-next-clause kz/purposes -- так решено -->')
    expect(shapeOf(lines.join('\n'))[0]).toEqual(ids)
  }
})

describe('hostile comments', () => {
  test.each<[name: string, text: string]>([
    ['that never end', '<!-- zanlint-disable-file '.repeat(40_000)],
    ['of spaces', `<!--${' '.repeat(1_000_000)}zanlint-disable-file`],
    ['of rules', `<!-- zanlint-disable-file ${'kz/purposes, '.repeat(80_000)} -- да -->`],
    ['of dashes', `<!-- zanlint-disable-file kz/purposes ${'-- '.repeat(300_000)} -->`],
    ['of brackets', `<!-- zanlint-disable-file kz/purposes -- ${'(до '.repeat(250_000)} -->`],
    ['of ranges', `<!-- zanlint-disable kz/purposes -- да -->\n`.repeat(20_000)]
  ])('%s are read soon', (_name, comments) => {
    const own = rules.filter(({id}) => id.startsWith('setup/'))
    const start = performance.now()
    runBoth(`${policy}\n${comments}\n`, {rules: own})
    expect(performance.now() - start).toBeLessThan(10_000)
  })
})

describe('any comments in any policy', () => {
  const texts = ['tumarsha', 'jolserik', 'tilsaray'].map(name => readFileSync(`corpus/${name}/v1.md`, 'utf8'))
  const directives = ['disable-next-clause', 'disable-file', 'disable', 'enable'] as const
  const names = ['kz/', 'text/', 'kz/purposes', 'kz/no-implied-consent', 'term-drift', 'kz/none', 'kz/purposes, text/']
  const ends = [
    '',
    ' -- так решено',
    ' -- так решено (до 01.01.2020)',
    ' -- так решено (до 01.01.2030)',
    ' -- (до 99.99.2026)'
  ]
  const comment = tuple(constantFrom(...directives), constantFrom(...names), constantFrom(...ends)).map(
    ([directive, name, end]) => `<!-- zanlint-${directive} ${name}${end} -->`
  )
  const bare = ({suppression, ...finding}: Finding): Omit<Finding, 'suppression'> => finding

  test('leave every finding as it was, but for the marks, and add none but those about themselves', () => {
    assert(
      property(constantFrom(...texts), comment, comment, integer({min: 0, max: 200}), (text, one, other, at) => {
        const lines = text.split('\n')
        lines.splice(at % lines.length, 0, '', one, '')
        lines.splice((at * 7) % lines.length, 0, '', other, '')
        const {before, after} = runBoth(lines.join('\n'))
        expect(after.filter(({ruleId}) => !ruleId.startsWith('setup/')).map(bare)).toEqual(before)
      }),
      {numRuns: 30}
    )
  })
})
