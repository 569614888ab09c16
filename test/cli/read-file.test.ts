import {execFileSync} from 'node:child_process'
import {mkdir, symlink, truncate} from 'node:fs/promises'
import {join} from 'node:path'
import {Readable} from 'node:stream'
import {wordCode, wordFailure} from '../../src/cli/messages.js'
import {largestFile, readPolicyFile} from '../../src/cli/read-file.js'
import {newFolder, removeFolder, writeFiles} from './folders.js'

let folder = ''

beforeAll(async () => {
  folder = await newFolder()
  await writeFiles(folder, {
    'a.md': 'Текст политики.\n',
    'broken.txt': Buffer.from([0xd0, 0x94, 0xd0, 0xb0, 0x0a, 0xd0, 0x94, 0xff]),
    'empty.md': '',
    'huge.md': ''
  })
  await truncate(join(folder, 'huge.md'), largestFile + 1)
  await mkdir(join(folder, 'docs'))
  await symlink('loop.md', join(folder, 'loop.md'))
  await symlink('gone.md', join(folder, 'dangling.md'))
  execFileSync('mkfifo', [join(folder, 'pipe.md')])
})

afterAll(async () => {
  await removeFolder(folder)
})

function read(path: string, stdin: NodeJS.ReadableStream = Readable.from([])) {
  return readPolicyFile({path, named: true}, folder, stdin)
}

test('a file becomes text under its path as given', async () => {
  expect(await read('./a.md')).toEqual({path: './a.md', text: 'Текст политики.\n', encoding: 'utf-8', notes: []})
})

test('an absolute path is read', async () => {
  expect(await read(join(folder, 'a.md'))).toMatchObject({text: 'Текст политики.\n'})
})

test('the notes of the decoder name the file', async () => {
  expect(await read('broken.txt')).toMatchObject({notes: [{path: 'broken.txt', line: 2, column: 2}]})
})

test.each([
  ['a file that has gone', 'no.md', 'no such file'],
  ['a link that leads nowhere', 'dangling.md', 'no such file'],
  ['a link to itself', 'loop.md', 'the symbolic links go round in a circle'],
  ['a folder', 'docs', 'is a folder, a file was expected'],
  ['a pipe nobody writes to', 'pipe.md', 'a pipe or a device, a file was expected; piped text is given as "-"'],
  ['a device', '/dev/null', 'a pipe or a device, a file was expected; piped text is given as "-"'],
  ['a file over the limit', 'huge.md', 'over 50 MB, the file was not read'],
  ['an empty file', 'empty.md', 'the file is empty']
])('%s is a problem', async (_name, path, reason) => {
  expect(await read(path)).toMatchObject({problem: {path, reason: {en: reason}}})
})

describe('the standard input', () => {
  const bytes = Buffer.from('Данные')

  test.each([
    ['bytes cut inside a letter', [bytes.subarray(0, 3), bytes.subarray(3)]],
    ['strings', ['Дан', 'ные']]
  ])('%s are put together', async (_name, chunks) => {
    expect(await read('-', Readable.from(chunks))).toEqual({path: '-', text: 'Данные', encoding: 'utf-8', notes: []})
  })

  test('is a problem when it is empty', async () => {
    expect(await read('-')).toMatchObject({problem: {path: '-', reason: {ru: 'файл пуст'}}})
  })

  test('is not read past the limit', async () => {
    let given = 0
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(++given && 2 ** 20, 'a')
      })()
    )
    expect(await read('-', endless)).toMatchObject({problem: {reason: {en: 'over 50 MB, the file was not read'}}})
    expect(given).toBeLessThan(80)
  })

  test('is a problem when it fails', async () => {
    const failing = new Readable({
      read() {
        this.destroy(Object.assign(new Error('EIO: i/o error, read'), {code: 'EIO'}))
      }
    })
    expect(await read('-', failing)).toMatchObject({problem: {path: '-', reason: {en: 'cannot be read (EIO)'}}})
  })
})

describe('failures of the system', () => {
  test.each([
    ['EACCES', 'нет прав на чтение'],
    ['EPERM', 'нет прав на чтение'],
    ['ENAMETOOLONG', 'слишком длинное имя'],
    ['EBUSY', 'не читается (EBUSY)']
  ])('%s is worded', (code, reason) => {
    expect(wordFailure(Object.assign(new Error(code), {code}))).toEqual(wordCode(code))
    expect(wordCode(code).ru).toBe(reason)
  })

  test('a bug is thrown on', () => {
    const bug = new TypeError('x is not a function')
    expect(() => wordFailure(bug)).toThrow(bug)
  })
})
