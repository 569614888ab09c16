import {chmod, readFile, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {load} from 'js-yaml'
import {readConfig} from '../../src/config/read-config.js'
import {findUnknownRules} from '../../src/config/unknown-rules.js'
import {builtinRules} from '../../src/rules/builtin.js'
import {version} from '../../src/version.js'
import {newFolder, removeFolder, writeFiles} from './folders.js'
import {git, gitEnv} from './repository.js'
import {run} from './run.js'

const consent = `# Согласие на обработку персональных данных

1. Я даю согласие ТОО «Тау Самалы» на сбор и обработку моих персональных данных: фамилии, имени, телефона.

2. Согласие действует один год, я могу отозвать его письмом оператору.
`
const policy = `# Политика конфиденциальности

1. Оператор персональных данных – ТОО «Тау Самалы».

2. Оператор собирает и обрабатывает персональные данные пользователей сайта: имя и телефон.
`

const made: string[] = []

afterAll(() => Promise.all(made.map(removeFolder)))

type Files = Readonly<Record<string, string>>

async function repository(files: Files = {}): Promise<string> {
  const folder = await newFolder()
  made.push(folder)
  git(folder, 'init', '--quiet')
  await writeFiles(folder, files)
  return folder
}

const init = (line: string, cwd: string) => run(['init', ...line.split(' ').filter(Boolean)], cwd, {env: gitEnv})
const read = (folder: string, path: string): Promise<string> => readFile(join(folder, path), 'utf8')
const isThere = (folder: string, path: string): Promise<boolean> =>
  stat(join(folder, path)).then(
    () => true,
    () => false
  )

describe('the configuration', () => {
  test.each(['ru', 'en'] as const)('in %s is read without a mistake, its samples too', async lang => {
    const folder = await repository({'Политика.md': policy})
    expect(await init(`--lang ${lang}`, folder)).toMatchObject({status: 0, err: ''})
    const text = await read(folder, 'zanlint.yml')
    expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=node_modules/zanlint/dist/zanlint.schema.json')
    expect(readConfig('zanlint.yml', text)).toMatchObject({problems: [], config: {lang, failOn: 'warning'}})
    const inForce = text.replaceAll(/^# (?= *(?:- )?[a-zA-Z/]+:)/gm, '')
    const {config, problems} = readConfig('zanlint.yml', inForce)
    expect(problems).toEqual([])
    expect(
      findUnknownRules(
        config,
        builtinRules.map(({id}) => id),
        lang
      )
    ).toEqual([])
    expect(config).toMatchObject({baseline: 'zanlint-baseline.json', exclude: ['drafts']})
    expect([config.rules, config.suppressions, config.overrides].map(list => list.length)).toEqual([1, 1, 1])
  })

  test('names the policies that were met, and the kinds of those that are none but of its kin', async () => {
    const name = "тексты/Согласие 'на всё' (копия) [1].md"
    const folder = await repository({'Политика.md': policy, [name]: consent, 'README.md': '# Sheep\n\nIt counts.\n'})
    await init('', folder)
    const text = await read(folder, 'zanlint.yml')
    expect(text).toContain(`# Найдено политик: 2\n#   Политика.md – policy\n#   ${name} – consent\n`)
    expect(readConfig('zanlint.yml', text).config.overrides).toMatchObject([{files: [name], document: 'consent'}])
  })

  test('in English has no Russian word', async () => {
    const folder = await repository({'policy.md': policy})
    await init('--lang en --hook pre-commit --ci github', folder)
    const texts = ['zanlint.yml', '.pre-commit-config.yaml', '.github/workflows/zanlint.yml'].map(path =>
      read(folder, path)
    )
    expect((await Promise.all(texts)).join('')).not.toMatch(/\p{Script=Cyrillic}/u)
  })

  test('in Kazakh speaks Kazakh, and asks for it', async () => {
    const folder = await repository({'policy.md': policy})
    expect((await init('--lang kk', folder)).out).toBe('zanlint.yml: жазылды\n')
    const text = await read(folder, 'zanlint.yml')
    expect(text).toMatch(/^# Хабарлар тілі\nlang: kk$/mu)
    expect(readConfig('zanlint.yml', text)).toMatchObject({config: {lang: 'kk'}, problems: []})
    expect(text).not.toMatch(/Настройки|Язык/u)
  })

  test('is written at the top of the repository, wherever in it the command is run', async () => {
    const folder = await repository({'docs/legal/Политика.md': policy})
    expect((await init('', join(folder, 'docs/legal'))).out).toBe('../../zanlint.yml: записано\n')
    expect(await read(folder, 'zanlint.yml')).toContain('docs/legal/Политика.md')
  })

  test.each(['zanlint.yml', 'zanlint.yaml', 'docs/zanlint.yml'])('%s that is there is left alone', async path => {
    const folder = await repository({[path]: 'lang: en\n', 'docs/a.md': policy})
    expect(await init('', join(folder, 'docs'))).toMatchObject({status: 0, out: expect.stringContaining('уже есть')})
    expect(await read(folder, path)).toBe('lang: en\n')
    expect(
      (await Promise.all(['zanlint.yml', 'docs/zanlint.yml'].map(one => isThere(folder, one)))).filter(Boolean)
    ).toHaveLength(path.endsWith('.yml') ? 1 : 0)
  })
})

const asked = [
  ['--hook pre-commit', '.pre-commit-config.yaml'],
  ['--hook git', '.git/hooks/pre-commit'],
  ['--ci github', '.github/workflows/zanlint.yml'],
  ['--ci gitlab', '.gitlab-ci.yml']
] as const

describe.each(asked)('%s', (line, path) => {
  test('writes its file, and the second time nothing', async () => {
    const folder = await repository()
    const first = await init(line, folder)
    expect(first).toMatchObject({status: 0, out: expect.stringContaining(`${path}: записано`)})
    const text = await read(folder, path)
    const second = await init(line, folder)
    expect(second).toMatchObject({status: 0, out: expect.stringContaining(`${path}: уже есть, не изменено\n`)})
    expect(await read(folder, path)).toBe(text)
  })

  test('only shows it with --dry-run', async () => {
    const folder = await repository()
    const {status, out} = await init(`${line} --dry-run`, folder)
    expect(status).toBe(0)
    expect(await isThere(folder, path)).toBe(false)
    expect(await isThere(folder, 'zanlint.yml')).toBe(false)
    await init(line, folder)
    expect(out).toContain(`${path}: было бы записано:\n\n${await read(folder, path)}`)
  })

  test('ends with 2 and goes on where its file cannot be written', async () => {
    const folder = await repository()
    const blocked = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : path
    if (blocked === path) await writeFiles(folder, {[`${path}/a`]: ''})
    else {
      await removeFolder(join(folder, blocked))
      await writeFiles(folder, {[blocked]: 'a file'})
    }
    const {status, out, err} = await init(line, folder)
    expect(status).toBe(2)
    expect(out).toContain('zanlint.yml: записано')
    expect(err).toContain(path)
  })
})

test.each(asked.filter(([line]) => line !== '--ci github'))(
  '%s shows what a %s without zanlint needs',
  async (line, path) => {
    const theirs = '# zanlint is not here yet\nrepos: []\n'
    const folder = await repository({[path]: theirs})
    const {status, out} = await init(line, folder)
    expect(status).toBe(1)
    expect(out).toMatch(/zanlint в нём нет; добавить .+:\n\n(?:.*\n)*.*zanlint/u)
    expect(await read(folder, path)).toBe(theirs)
    await writeFile(join(folder, path), `${theirs}zanlint: {}\n`)
    expect((await init(line, folder)).status).toBe(0)
  }
)

describe('the jobs', () => {
  const locked: Files = {
    'package.json': '{"devDependencies": {"zanlint": "^0.1.0"}}',
    'package-lock.json': '{}'
  }
  type Job = Readonly<Record<string, unknown>>

  test.each([
    ['with what npm ci installs', locked, ['npm ci', 'npx zanlint check']],
    ['with this version', {}, [`npx --yes zanlint@${version} check`]]
  ])('run %s and write their reports', async (_name, files, commands) => {
    const folder = await repository(files)
    await init('--ci github', folder)
    await init('--ci gitlab', folder)
    const {jobs, permissions} = load(await read(folder, '.github/workflows/zanlint.yml')) as {
      jobs: {zanlint: {steps: Job[]}}
      permissions: unknown
    }
    expect(permissions).toEqual({contents: 'read', 'security-events': 'write'})
    const {steps} = jobs.zanlint
    const runs = steps.flatMap(step => (typeof step['run'] === 'string' ? [step['run']] : []))
    expect(runs.map((run, at) => run.startsWith(commands[at] ?? '?'))).toEqual(commands.map(() => true))
    expect(runs.at(-1)).toMatch(/ check --format github --format sarif=zanlint\.sarif \.$/)
    expect(steps.at(-1)).toMatchObject({with: {sarif_file: 'zanlint.sarif'}})
    const {zanlint} = load(await read(folder, '.gitlab-ci.yml')) as {zanlint: Job & {script: string[]}}
    expect(zanlint.script).toHaveLength(commands.length)
    expect(zanlint).toMatchObject({
      script: expect.arrayContaining([
        expect.stringMatching(/ check --format text --format gitlab=gl-code-quality-report\.json \.$/)
      ]),
      artifacts: {when: 'always', reports: {codequality: 'gl-code-quality-report.json'}}
    })
  })

  test('use actions of one major version', async () => {
    const folder = await repository()
    await init('--ci github', folder)
    const uses = [...(await read(folder, '.github/workflows/zanlint.yml')).matchAll(/uses: (.+)/g)].map(
      ([, one]) => one
    )
    expect(uses).toHaveLength(3)
    expect(uses.filter(one => !/^[a-z/-]+@v\d+$/.test(one ?? ''))).toEqual([])
  })
})

describe('the hook', () => {
  test.each([
    ['zanlint', {}],
    ['node_modules/.bin/zanlint', {'package.json': '{"devDependencies": {"zanlint": "^0.1.0"}}'}],
    ['node_modules/.bin/zanlint', {'node_modules/.bin/zanlint': ''}],
    ['zanlint', {'package.json': '{'}]
  ])('runs %s for %j', async (command, files: Files) => {
    const folder = await repository(files)
    await init('--hook git', folder)
    await init('--hook pre-commit', folder)
    expect(await read(folder, '.git/hooks/pre-commit')).toMatch(
      new RegExp(`^#!/bin/sh\n#.+\nexec ${command} check --staged\n$`)
    )
    const {repos} = load(await read(folder, '.pre-commit-config.yaml')) as {repos: {hooks: object[]}[]}
    expect(repos[0]?.hooks).toMatchObject([{id: 'zanlint', language: 'system', entry: `${command} check --if-policy`}])
  })

  test('for pre-commit is the published one', async () => {
    const folder = await repository()
    await init('--hook pre-commit', folder)
    const {repos} = load(await read(folder, '.pre-commit-config.yaml')) as {repos: {hooks: object[]}[]}
    const [{description: _, ...published}] = load(await readFile('.pre-commit-hooks.yaml', 'utf8')) as [
      Record<string, unknown>
    ]
    expect(repos[0]?.hooks).toEqual([published])
  })

  test('of git can be executed', async () => {
    const folder = await repository()
    await init('--hook git', folder)
    expect((await stat(join(folder, '.git/hooks/pre-commit'))).mode & 0o111).toBe(0o111)
  })

  test('of git is not written into a folder that other repositories share', async () => {
    const folder = await repository()
    const hooks = await newFolder()
    made.push(hooks)
    git(folder, 'config', 'core.hooksPath', hooks)
    expect(await init('--hook git', folder)).toMatchObject({status: 2, err: expect.stringContaining(hooks)})
    expect(await isThere(hooks, 'pre-commit')).toBe(false)
  })

  test('of git needs a repository, the configuration needs none', async () => {
    const folder = await newFolder()
    made.push(folder)
    expect(await init('--hook git', folder)).toMatchObject({
      status: 2,
      out: 'zanlint.yml: записано\n',
      err: expect.stringMatching(/^--hook: хук не записан: .+ нет репозитория git$/mu)
    })
  })
})

test('a folder that is only read is left as it is, with 2', async () => {
  const folder = await repository()
  await chmod(folder, 0o555)
  const {status, err} = await init('', folder)
  await chmod(folder, 0o755)
  expect(status).toBe(2)
  expect(err).toMatch(/^zanlint\.yml: .*запис/mu)
  expect(await isThere(folder, 'zanlint.yml')).toBe(false)
})

test.each(['--hook svn', '--ci jenkins', 'docs'])('init %s is wrong use', async line => {
  const folder = await repository()
  expect(await init(line, folder)).toMatchObject({status: 2, out: ''})
})
