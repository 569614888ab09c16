import {parseArgv} from '../../src/cli/argv.js'
import {commands} from '../../src/cli/commands.js'
import {optionRows, optionsOf} from '../../src/cli/options.js'

function parse(line: string) {
  return parseArgv(line.split(' '))
}

async function help(line: string): Promise<string> {
  const parsed = await parse(line)
  return parsed.kind === 'help' ? parsed.text : parsed.kind
}

test.each(['--help', '-h', '--help --zzz', 'x --format xml --help', '--quiet -h'])('%s shows it', async line => {
  expect(await help(line)).toContain('zanlint [команда] [параметры] <файл|папка|шаблон|->…')
})

const pages = Object.keys(commands).flatMap(name => ['ru', 'kk', 'en'].map(lang => `${name} --help --lang ${lang}`))

test.each(['--help', ...pages])('%s fits 80 columns', async line => {
  const widths = (await help(line)).split('\n').map(row => row.length)
  expect(Math.max(...widths)).toBeLessThanOrEqual(80)
})

test('it has every command, every option of check, the exit codes and examples', async () => {
  const text = await help('--help')
  const named = [
    ...Object.keys(commands).map(name => `zanlint ${name} `),
    ...optionsOf('check').map(([name]) => ` --${name} `)
  ]
  expect(named.filter(words => !text.includes(words))).toEqual([])
  expect(text).toMatch(/Код возврата:\n(?:\s+[0-3]\s.+){4}/u)
  expect(text).toMatch(/Примеры:\n {2}zanlint .+\n {2}zanlint .+\n/u)
})

test('that of a command has the options of that command', async () => {
  const text = await help('tree --help')
  expect(text).toContain('Параметры tree:\n')
  expect(text).not.toContain('--fail-on')
})

test('every option is in the help of a command', async () => {
  const texts = await Promise.all(Object.keys(commands).map(name => help(`${name} --help`)))
  expect(optionRows.filter(([name]) => !texts.some(text => text.includes(` --${name} `)))).toEqual([])
})

test.each([
  ['diff --help', 'zanlint diff [параметры] <до> <после>\n'],
  ['diff --help', '--only          только эти отличия, через запятую: added, removed,'],
  ['diff --help', '  1  они отличаются (с --exit-code)\n'],
  ['compare --help', '  0  всё прочитано\n  2  '],
  ['diff --help --lang en', 'zanlint diff [options] <before> <after>\n'],
  ['diff --help --lang kk', 'zanlint diff [параметрлер] <дейін> <кейін>\n'],
  ['check --help --lang kk', '  1  ескертпелер бар\n'],
  ['compare --help', 'html, csv'],
  ['rules --help', 'zanlint rules [параметры]\n']
])('%s: %j', async (line, words) => {
  expect(await help(line)).toContain(words)
})

test.each(['ru', 'kk', 'en'])('in %s no word is of another language', async lang => {
  const text = await help(`--help --lang ${lang}`)
  expect(/\p{Script=Cyrillic}/u.test(text)).toBe(lang !== 'en')
  expect(/[әіңғүұқөһ]/iu.test(text)).toBe(lang === 'kk')
  expect(/команд|параметры|показать/u.test(text)).toBe(lang === 'ru')
  expect(/\b(?:Options|Commands|default)\b/u.test(text)).toBe(lang === 'en')
})

test.each(['', ...Object.keys(commands)])(
  'the help of %j lists the same commands and options in three languages',
  async name => {
    const named = async (lang: string): Promise<string[]> => {
      const text = await help(`${name} --help --lang ${lang}`.trim())
      return [...text.matchAll(/^ +(?:zanlint [a-z][a-z-]*(?= )|(?:-[a-z], )?--[a-z][a-z-]*)/gmu)].map(([row]) => row)
    }
    const russian = await named('ru')
    expect(russian.length).toBeGreaterThan(5)
    expect(await named('kk')).toEqual(russian)
    expect(await named('en')).toEqual(russian)
  }
)

test('the locale changes nothing', async () => {
  const before = await help('--help')
  const {LC_ALL} = process.env
  process.env.LC_ALL = 'de_DE.UTF-8'
  const after = await help('--help')
  if (LC_ALL === undefined) delete process.env.LC_ALL
  else process.env.LC_ALL = LC_ALL
  expect(after).toBe(before)
})

test.each(['--version', 'x --zzz --version'])('%s asks for the version', async line => {
  expect(await parse(line)).toEqual({kind: 'version'})
})
