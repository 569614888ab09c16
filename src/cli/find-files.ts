import {realpathSync, type Stats, statSync} from 'node:fs'
import {resolve, sep} from 'node:path'
import {errorCode, type Problem, type Wording, wordCode, wordFailure} from './messages.js'
import {walkFolder} from './walk-folder.js'

/** A file to read. */
export interface FoundFile {
  /** As given, with `/` for the separator; a relative path stays relative; `-` is the standard input. */
  readonly path: string
  /** Named on the command line, not met in a folder or by a glob. */
  readonly named: boolean
}

/** Files in the order given, those of a folder or a glob sorted by code units, each once; and what was not found. */
export interface FoundFiles {
  readonly files: FoundFile[]
  readonly problems: Problem[]
}

/** Finds what the user named: files, folders, globs and `-`. A mistake becomes a problem, nothing is thrown. */
export async function findFiles(patterns: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Map<string, FoundFile>()
  const problems: Problem[] = []
  for (const pattern of patterns) {
    const found = await findPattern(pattern, cwd)
    problems.push(...found.problems)
    for (const file of found.files) {
      const key = identity(file.path, cwd)
      const known = files.get(key)
      files.set(key, {path: known?.path ?? file.path, named: file.named || known?.named === true})
    }
  }
  return {files: [...files.values()], problems}
}

/** The same for all names of one file. */
function identity(path: string, cwd: string): string {
  if (path === '-') return path
  const absolute = resolve(cwd, path)
  try {
    return realpathSync.native(absolute)
  } catch {
    return absolute
  }
}

/** What makes a name a glob. */
export const globSigns = /[*?[{]|[!+@]\(/u

async function findPattern(pattern: string, cwd: string): Promise<FoundFiles> {
  if (pattern === '-') return foundFile('-')
  const given = sep === '/' ? pattern : pattern.replaceAll(sep, '/')
  if (given === '') return problem(given, {ru: 'пустое имя файла', kk: 'файл аты бос', en: 'an empty file name'})
  if (/^https?:\/\//u.test(given)) return problem(given, address)
  // Before globs: a file may be called `a[1].md`.
  for (const path of spellings(given)) {
    const status = statOf(path, cwd)
    if (status === undefined) continue
    if ('ru' in status) return problem(path, status)
    return status.isDirectory() ? findBelow(path, cwd) : foundFile(path)
  }
  return globSigns.test(given) ? findGlob(given, cwd) : problem(given, wordCode('ENOENT'))
}

/** Of what is an address of the web. */
export const address: Wording = {
  ru: 'адрес сайта не читается: zanlint работает без сети, ожидался файл',
  kk: 'сайт мекенжайы оқылмайды: zanlint желісіз жұмыс істейді, файл күтілген',
  en: 'an address of a site is not read: zanlint works offline, a file was expected'
}

/** macOS archives keep «й» and «ё» as two chars; the name typed by the user has them as one. */
export function spellings(path: string): readonly string[] {
  return [...new Set([path, path.normalize('NFC'), path.normalize('NFD')])]
}

function foundFile(path: string): FoundFiles {
  return {files: [{path, named: true}], problems: []}
}

function problem(path: string, reason: Wording): FoundFiles {
  return {files: [], problems: [{path, reason}]}
}

function statOf(path: string, cwd: string): Stats | Wording | undefined {
  try {
    return statSync(resolve(cwd, path))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'].includes(errorCode(error) ?? '')) return undefined
    return wordFailure(error)
  }
}

async function findBelow(path: string, cwd: string): Promise<FoundFiles> {
  const {files, problems} = await walkFolder(resolve(cwd, path))
  if (files.length === 0 && problems.length === 0) return problem(path, noPolicies)
  const prefix = /^\.\/*$/u.test(path) ? '' : `${path.replace(/\/+$/u, '')}/`
  return {
    files: files.map(rest => ({path: prefix + rest, named: false})),
    problems: problems.map(({path: rest, reason}) => ({path: rest === '' ? path : prefix + rest, reason}))
  }
}

const passedOver: Wording = {
  ru: 'node_modules, скрытое и то, что пропускает git, не читаются, .html – только по имени или шаблону',
  kk: 'node_modules, жасырын файлдар және git елемейтіндер оқылмайды, .html – аты не үлгісі аталғанда ғана',
  en: 'node_modules, hidden and git-ignored ones are not read, .html only by name or glob'
}

const noPolicies: Wording = {
  ru: `в папке нет файлов .md, .markdown, .txt (${passedOver.ru})`,
  kk: `қалтада .md, .markdown, .txt файлдары жоқ (${passedOver.kk})`,
  en: `no .md, .markdown, .txt files in the folder (${passedOver.en})`
}

const noMatches: Wording = {
  ru: 'нет ни такого файла, ни файлов по этому шаблону',
  kk: 'мұндай файл да, бұл үлгіге келетін файлдар да жоқ',
  en: 'neither such a file nor files that fit this glob'
}

const allIgnored: Wording = {
  ru: 'все файлы по этому шаблону пропускает git; файл, названный полностью, будет прочитан',
  kk: 'бұл үлгіге келетін файлдардың бәрін git елемейді; толық аталған файл оқылады',
  en: 'git ignores all files that fit this glob; a file named in full is read'
}

async function findGlob(pattern: string, cwd: string): Promise<FoundFiles> {
  const {globFiles} = await import('./glob-files.js')
  const {paths, ignored} = await globFiles(spellings(pattern), cwd)
  if (paths.length > 0) return {files: paths.map(path => ({path, named: false})), problems: []}
  return problem(pattern, ignored > 0 ? allIgnored : noMatches)
}
