import {newFolder, removeFolder, writeFiles} from './folders.js'
import {gitEnv, newRepository} from './repository.js'
import {run} from './run.js'

const before = `# Политика конфиденциальности

1. Общие положения

1.1. Оператор персональных данных – ТОО «Тау Самалы», БИН 230640012349.

1.2. Политика говорит, как обрабатываются персональные данные пользователей сайта.

2. Хранение

2.1. Персональные данные хранятся три года.
`

const added = '2.2. Оператор вправе передавать персональные данные любым третьим лицам по своему усмотрению.\n'

const after = `${before}\n${added}`

const dated = before.replace('\n\n1. ', '\n\nРедакция от 4 февраля 2026 года\n\n1. ')

const suppressed = after.replace(
  '2.2.',
  '<!-- zanlint-disable-next-clause kz/no-unlimited-sharing -- разбирает юрист -->\n\n2.2.'
)

const config = `rules:
  kz/no-unlimited-sharing: off
overrides:
  - files: [quiet/**]
    rules:
      kz/: off
      text/: off
`

let folder = ''
let repository = ''

beforeAll(async () => {
  folder = await newFolder()
  await writeFiles(folder, {
    'v1.md': before,
    'v2.md': after,
    'held.md': suppressed,
    'with/zanlint.yml': config,
    'with/v1.md': before,
    'with/v2.md': after,
    'grave/zanlint.yml': 'rules: {version/date-unchanged: error}\n',
    'grave/v1.md': dated,
    'grave/v2.md': `${dated}\n${added}`,
    'still/zanlint.yml': 'rules: {version/: off}\n',
    'still/v1.md': dated,
    'still/v2.md': `${dated}\n${added}`,
    'bad/zanlint.yml': 'rulez: {}\n',
    'bad/v1.md': before
  })
  repository = await newRepository({'quiet/policy.md': before}, {'quiet/policy.md': after})
  await writeFiles(repository, {'zanlint.yml': config})
})

afterAll(async () => {
  await removeFolder(folder)
  await removeFolder(repository)
})

const asOf = ['--as-of', '2026-11-20']

interface Told {
  readonly findings: readonly {ruleId: string; severity: string; baselineState: string; suppression?: unknown}[]
  readonly summary: {readonly findings: {readonly new: number}}
}

const told = async (cwd: string, ...argv: string[]): Promise<Told> =>
  JSON.parse((await run(['diff', '--format', 'json', ...asOf, ...argv], cwd, {env: gitEnv})).out)
const rulesOf = ({findings}: Told): string[] => findings.map(({ruleId}) => ruleId)

describe('diff with a configuration', () => {
  test('tells of a rule that nobody switched off', async () => {
    expect(rulesOf(await told(folder, 'v1.md', 'v2.md'))).toContain('kz/no-unlimited-sharing')
  })

  test('takes the severity of a rule about two versions from it', async () => {
    const {findings} = await told(`${folder}/grave`, 'v1.md', 'v2.md')
    expect(findings.filter(one => one.ruleId.startsWith('version/'))).toMatchObject([{severity: 'error'}])
  })

  test('is silent of a rule about two versions that is off', async () => {
    expect(rulesOf(await told(`${folder}/still`, 'v1.md', 'v2.md')).filter(id => id.startsWith('version/'))).toEqual([])
  })

  test('is silent of a rule that is off', async () => {
    const rules = rulesOf(await told(`${folder}/with`, 'v1.md', 'v2.md'))
    expect(rules).not.toContain('kz/no-unlimited-sharing')
    expect(rules).toContain('kz/third-parties')
  })

  test('reads the one that the line names', async () => {
    expect(rulesOf(await told(folder, '--config', 'with/zanlint.yml', 'v1.md', 'v2.md'))).not.toContain(
      'kz/no-unlimited-sharing'
    )
  })

  test('knows a file of a revision by its path', async () => {
    const rules = rulesOf(await told(repository, 'HEAD~1:quiet/policy.md', 'HEAD:quiet/policy.md'))
    expect(rules.filter(rule => /^(?:kz|text)\//.test(rule))).toEqual([])
  })

  test('marks what is kept back, counts it in nothing and names it under no new findings', async () => {
    const diff = await told(folder, 'v1.md', 'held.md')
    const held = diff.findings.filter(({ruleId}) => ruleId === 'kz/no-unlimited-sharing')
    expect(held).toMatchObject([{baselineState: 'new', suppression: {reason: 'разбирает юрист'}}])
    const open = diff.findings.filter(one => one.baselineState === 'new' && !one.suppression)
    expect(diff.summary.findings.new).toBe(open.length)
    const {out} = await run(['diff', ...asOf, 'v1.md', 'held.md'], folder)
    expect(out).toContain('Замечания: новых 0')
    expect(out).not.toContain('Новые замечания')
  })

  test('takes it as if nothing were kept back where that is asked for', async () => {
    const diff = await told(folder, '--no-suppressions', 'v1.md', 'held.md')
    expect(diff.findings.filter(({suppression}) => suppression)).toEqual([])
  })

  test('is refused with a place where the configuration has a mistake', async () => {
    const {status, err} = await run(['diff', ...asOf, 'v1.md', '../v2.md'], `${folder}/bad`)
    expect(status).toBe(2)
    expect(err).toMatch(/^zanlint\.yml:1:1: /)
  })
})

describe('compare with a configuration', () => {
  const counted = async (cwd: string, ...argv: string[]): Promise<string[]> => {
    const {out} = await run(['compare', '--format', 'json', ...asOf, ...argv], cwd)
    return JSON.parse(out).findings.map(({rule}: {rule: string}) => rule)
  }

  test('counts a rule that nobody switched off, not one that is off', async () => {
    expect(await counted(folder, 'v1.md', 'v2.md')).toContain('kz/no-unlimited-sharing')
    expect(await counted(`${folder}/with`, 'v1.md', 'v2.md')).not.toContain('kz/no-unlimited-sharing')
  })

  test('counts nothing that is kept back', async () => {
    expect(await counted(folder, 'v1.md', 'held.md')).not.toContain('kz/no-unlimited-sharing')
  })
})
