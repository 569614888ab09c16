import {spawnSync} from 'node:child_process'
import {chmod, readFile} from 'node:fs/promises'
import {delimiter, join} from 'node:path'
import {load} from 'js-yaml'
import {version} from '../../src/version.js'
import {newFolder, removeFolder, writeFiles} from '../cli/folders.js'

interface Action {
  readonly inputs: Readonly<Record<string, {readonly description: string; readonly default: string}>>
  readonly runs: {
    readonly using: string
    readonly steps: readonly {
      readonly shell: string
      readonly env: Readonly<Record<string, string>>
      readonly run: string
    }[]
  }
}

// Prints each of its arguments on a line in brackets, and ends with what it is told to.
const npx = '#!/bin/sh\nprintf "[%s]\\n" "$@"\nexit "$NPX_STATUS"\n'

let action: Action
let folder: string

beforeAll(async () => {
  action = load(await readFile('action.yml', 'utf8')) as Action
  folder = await newFolder()
  await writeFiles(folder, {'bin/npx': npx})
  await chmod(join(folder, 'bin/npx'), 0o755)
})

afterAll(() => removeFolder(folder))

/** Runs the script as GitHub does; inputs that are not given have their defaults. */
function act(given: Readonly<Record<string, string>>, status = 0) {
  const [step] = action.runs.steps
  const env = Object.entries(step?.env ?? {}).map(([name, value]) => {
    const input = /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1] ?? ''
    return [name, given[input] ?? action.inputs[input]?.default]
  })
  const ran = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
    cwd: folder,
    env: {
      ...Object.fromEntries(env),
      PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
      NPX_STATUS: String(status)
    },
    encoding: 'utf8'
  })
  expect(ran.stderr).toBe('')
  return {status: ran.status, args: ran.stdout.split('\n').slice(0, -1).join(' ')}
}

test('the action is one step of bash, and every input reaches it by the environment alone', () => {
  const {inputs, runs} = action
  expect(runs).toMatchObject({using: 'composite', steps: [{shell: 'bash'}]})
  expect(Object.keys(inputs)).toEqual(['files', 'version', 'format', 'fail-on', 'args'])
  const [step] = runs.steps
  expect(Object.values(step?.env ?? {})).toEqual(Object.keys(inputs).map(name => `\${{ inputs.${name} }}`))
  expect(step?.run).not.toContain('${{')
})

const usual = `[--yes] [zanlint@${version}] [check]`

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['with nothing given', {}, `${usual} [--format] [github] [--] [.]`],
  [
    'with names of Cyrillic letters and spaces',
    {files: 'docs/Политика конфиденциальности.md\nсайт/*.md\n'},
    `${usual} [--format] [github] [--] [docs/Политика конфиденциальности.md] [сайт/*.md]`
  ],
  ['with lines as Windows ends them', {files: 'a.md\r\nb.md\r\n'}, `${usual} [--format] [github] [--] [a.md] [b.md]`],
  [
    'with what a shell would run',
    {files: '$(touch pwned)\n`touch pwned`; touch pwned "\n\'\n-x.md\n*'},
    `${usual} [--format] [github] [--] [$(touch pwned)] [\`touch pwned\`; touch pwned "] ['] [-x.md] [*]`
  ],
  [
    'with several forms and all the rest',
    {format: 'github\nsarif=отчёт 1.sarif', 'fail-on': 'error', args: '--as-of\n2026-11-20\n--only=kz/purposes'},
    `${usual} [--format] [github] [--format] [sarif=отчёт 1.sarif] [--fail-on] [error] [--as-of] [2026-11-20] [--only=kz/purposes] [--] [.]`
  ],
  ['with the installed one', {version: ''}, '[--no-install] [zanlint] [check] [--format] [github] [--] [.]'],
  ['with no form', {format: ''}, `${usual} [--] [.]`],
  [
    'with another version',
    {version: '1.2.3; true'},
    '[--yes] [zanlint@1.2.3; true] [check] [--format] [github] [--] [.]'
  ]
])('%s', (_name, given, args) => {
  expect(act(given)).toEqual({status: 0, args})
})

test.each([1, 2, 3])('the status %d of zanlint is that of the step', status => {
  expect(act({}, status).status).toBe(status)
})
