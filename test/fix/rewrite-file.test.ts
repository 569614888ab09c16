import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {decode} from '../../src/cli/decode.js'
import {encode} from '../../src/cli/encode.js'
import type {Encoding} from '../../src/cli/encodings.js'
import {fixFile, wordFixed} from '../../src/cli/fix.js'
import {rewriteFile} from '../../src/cli/rewrite-file.js'
import {look} from './fixing.js'

const russian = '1. Наш сайт хранит данные клиента – имя и почту.\r\n'
const kazakh = '1. Біздің сайт деректерді қауіпсіз жерде сақтайды және өшіреді.\n'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zanlint-fix-'))
})

afterEach(() => rmSync(folder, {recursive: true, force: true}))

/** A file of these bytes. */
function put(bytes: Uint8Array, name = 'политика.md'): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const encodings: [encoding: Encoding, text: string][] = [
  ['utf-8', russian],
  ['utf-8', `\ufeff${kazakh}`],
  ['utf-16le', `\ufeff${kazakh}`],
  ['utf-16be', `\ufeff${kazakh}`],
  ['windows-1251', russian],
  ['kz-1048', kazakh],
  ['koi8-r', russian.replace('–', '-')],
  ['ibm866', russian.replace('–', '-')]
]

test.each(encodings)('a file is written back in its own encoding, %s', (encoding, text) => {
  const path = put(encode(text, encoding) ?? new Uint8Array())
  const after = text.replace(/\p{L}+/u, word => word.toUpperCase())
  expect(rewriteFile(path, text, after)).toBeUndefined()
  const bytes = readFileSync(path)
  expect(decode(bytes)).toMatchObject({encoding, text: after})
  expect(bytes.equals(encode(after, encoding) ?? new Uint8Array())).toBe(true)
  expect(readdirSync(folder)).toHaveLength(1)
})

test('a letter that the encoding lacks is refused', () => {
  const path = put(encode(russian, 'windows-1251') ?? new Uint8Array())
  const before = readFileSync(path)
  expect(rewriteFile(path, russian, russian.replace('сайт', 'сайтқ'))?.en).toMatch(/^the encoding windows-1251 lacks/)
  expect(readFileSync(path).equals(before)).toBe(true)
  expect(readdirSync(folder)).toHaveLength(1)
})

test('a file with unreadable bytes is refused', () => {
  const path = put(Buffer.concat([Buffer.from(russian), Buffer.from([0xff])]))
  const decoded = decode(readFileSync(path))
  const text = 'text' in decoded ? decoded.text : ''
  expect(rewriteFile(path, text, text.replace('Наш', 'Мой'))?.en).toMatch(/^the file has unreadable places/)
})

test('a file that changed meanwhile is refused and kept', () => {
  const path = put(Buffer.from(`${russian}2. Ещё пункт.`))
  expect(rewriteFile(path, russian, russian.replace('Наш', 'Мой'))?.ru).toMatch(/^файл изменился, пока проверялся/)
  expect(readFileSync(path, 'utf8')).toBe(`${russian}2. Ещё пункт.`)
})

test('a file that is gone is refused', () => {
  expect(rewriteFile(join(folder, 'нет.md'), russian, kazakh)?.en).toMatch(/^the file changed/)
  expect(readdirSync(folder)).toEqual([])
})

test('a read-only file is refused, even where the folder could be written', () => {
  const path = put(Buffer.from(russian))
  chmodSync(path, 0o444)
  expect(rewriteFile(path, russian, kazakh)?.ru).toBe('не записано: нет прав на запись')
  expect(readFileSync(path, 'utf8')).toBe(russian)
})

test('the mode stays', () => {
  const path = put(Buffer.from(russian))
  chmodSync(path, 0o640)
  expect(rewriteFile(path, russian, kazakh)).toBeUndefined()
  expect(statSync(path).mode & 0o777).toBe(0o640)
})

test('a symbolic link stays one, its target is written', () => {
  const target = put(Buffer.from(russian))
  const link = join(folder, 'ссылка.md')
  symlinkSync('политика.md', link)
  expect(rewriteFile(link, russian, kazakh)).toBeUndefined()
  expect(lstatSync(link).isSymbolicLink()).toBe(true)
  expect(readFileSync(target, 'utf8')).toBe(kazakh)
})

const slip = '1. Наш сaйт хранит данные.\n'
const setting = {level: 'safe', form: true, dryRun: false, look: ({text}: {text: string}) => look(text)} as const

test('a dry run shows the change and writes nothing', async () => {
  put(Buffer.from(slip), 'моя политика.md')
  const file = {path: './моя политика.md', text: slip}
  const {patch, applied} = await fixFile(file, {...setting, dryRun: true, cwd: folder})
  expect(patch).toMatch(/^--- a\/моя политика\.md\t\n\+\+\+ b\/моя политика\.md\t\n@@ -1,1 \+1,1 @@\n/)
  expect(patch).toContain('\n-1. Наш сaйт хранит данные.\n+1. Наш сайт хранит данные.\n')
  expect(applied).toHaveLength(1)
  expect(readFileSync(join(folder, 'моя политика.md'), 'utf8')).toBe(slip)
})

test('what is fixed is written, and handed on to be checked again', async () => {
  const path = put(Buffer.from(slip))
  const {file, applied, problem} = await fixFile({path, text: slip, named: true}, {...setting, cwd: folder})
  expect({text: file.text, named: file.named, problem}).toEqual({
    text: '1. Наш сайт хранит данные.\n',
    named: true,
    problem: undefined
  })
  expect(applied).toHaveLength(1)
  expect(readFileSync(path, 'utf8')).toBe(file.text)
})

test('what could not be written is as it was', async () => {
  const path = put(Buffer.from('другое'))
  const {file, applied, problem} = await fixFile({path, text: slip}, {...setting, cwd: folder})
  expect(file.text).toBe(slip)
  expect(applied).toEqual([])
  expect(problem?.en).toMatch(/^the file changed/)
})

test('spaces and dots stay in a run that is limited to some rules', async () => {
  const path = put(Buffer.from(`${slip}\n2. Имя  и почта.\n`))
  const text = readFileSync(path, 'utf8')
  const {file} = await fixFile({path, text}, {...setting, form: false, cwd: folder})
  expect(file.text).toBe('1. Наш сайт хранит данные.\n\n2. Имя  и почта.\n')
})

test('the standard input is not written', async () => {
  expect((await fixFile({path: '-', text: slip}, {...setting, cwd: folder})).problem?.en).toMatch(/^there is nowhere/)
})

test('what is no policy is not touched', async () => {
  const path = put(Buffer.from(slip))
  const {applied} = await fixFile({path, text: slip}, {...setting, cwd: folder, look: () => undefined})
  expect(applied).toEqual([])
  expect(readFileSync(path, 'utf8')).toBe(slip)
})

test.each([
  [0, 'ru', ''],
  [3, 'ru', 'исправлено: 3\n'],
  [3, 'en', 'fixed: 3\n']
] as const)('%i fixes in %s are told as %j', (count, speech, line) => {
  expect(wordFixed(count, speech)).toBe(line)
})
