import {parseArgv} from '../../src/cli/argv.js'
import {commands, optionRows} from '../../src/cli/options.js'

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

test.each(['--help', '--help --lang en', 'tree --help', 'facts --help --lang en'])('%s fits 80 columns', async line => {
  const widths = (await help(line)).split('\n').map(row => row.length)
  expect(Math.max(...widths)).toBeLessThanOrEqual(80)
})

test('it has every command, every option, the exit codes and two examples', async () => {
  const text = await help('--help')
  const named = [...Object.keys(commands).map(name => `zanlint ${name} `), ...optionRows.map(([name]) => ` --${name} `)]
  expect(named.filter(words => !text.includes(words))).toEqual([])
  expect(text).toMatch(/Код возврата:\n(?:\s+[0-3]\s.+){2}/u)
  expect(text).toMatch(/Примеры:\n {2}zanlint .+\n {2}zanlint .+\n/u)
})

test('that of a command has the options of that command', async () => {
  const text = await help('tree --help')
  expect(text).toContain('Параметры tree:\n')
  expect(text).not.toContain('--fail-on')
})

test.each(['ru', 'en'])('in %s no word is of the other language', async lang => {
  const text = await help(`--help --lang ${lang}`)
  expect(/\p{Script=Cyrillic}/u.test(text)).toBe(lang === 'ru')
  expect(/\b(?:Options|Commands|default)\b/u.test(text)).toBe(lang === 'en')
})

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
