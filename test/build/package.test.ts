import {execFileSync} from 'node:child_process'
import {existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

// What npm would publish, installed into an empty folder as a stranger would install it.
const folder = mkdtempSync(join(tmpdir(), 'zanlint-package-'))
const npm = (args: readonly string[]): string =>
  execFileSync('npm', args, {cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe']})
const node = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], {cwd: folder, encoding: 'utf8'})

beforeAll(() => {
  writeFileSync(join(folder, 'package.json'), '{"name": "stranger", "private": true}')
  // `prepare` would build into the folder that other tests read.
  npm(['pack', process.cwd(), '--ignore-scripts', '--silent'])
  const archive = readdirSync(folder).find(name => name.endsWith('.tgz')) ?? ''
  npm(['install', `./${archive}`, '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'])
}, 180_000)

afterAll(() => rmSync(folder, {recursive: true, force: true}))

describe('the package', () => {
  test('gives its users no `natural`', () => {
    expect(existsSync(join(folder, 'node_modules', 'natural'))).toBe(false)
  })

  test('is a library: a policy is parsed, analysed and held against the rules', () => {
    const printed = node(`
      import {analyze, builtinRules, lint, parse} from 'zanlint'
      const policy = parse('1. Хранение\\n\\n1.1. Персональные данные хранятся бессрочно.')
      const {findings} = lint(analyze(policy), builtinRules, {asOf: '2026-11-20', language: 'ru'})
      console.log(findings.filter(one => one.kind === 'violation').map(one => one.clause + ' ' + one.ruleId).join())
    `)
    expect(printed.trim()).toBe('1.1 kz/no-indefinite-term')
  })

  test('carries declarations for each name that it exports', () => {
    expect(existsSync(join(folder, 'node_modules', 'zanlint', 'dist', 'types', 'src', 'index.d.ts'))).toBe(true)
  })

  test('is a command', () => {
    const printed = execFileSync(join(folder, 'node_modules', '.bin', 'zanlint'), ['--version'], {encoding: 'utf8'})
    expect(printed).toMatch(/^\d+\.\d+\.\d+\n$/)
  })
})
