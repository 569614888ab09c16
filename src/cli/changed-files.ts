import {statSync} from 'node:fs'
import {isAbsolute, posix, relative, resolve, sep} from 'node:path'
import {address, globSigns} from './find-files.js'
import {type GitChange, type GitChanges, trackedOf} from './git-changes.js'
import type {Seat} from './git-file.js'
import {type Problem, type Wording, wordCode} from './messages.js'
import {policyName} from './walk-folder.js'

/** A file to look at: `path` as reports print it, from the working directory. */
export interface ChosenChange extends GitChange {
  readonly named: boolean
}

/** Where the command runs; `prefix` as git tells it. */
export interface Place extends Seat {
  readonly prefix: string
  /** The index is read, not the files on disk. */
  readonly staged: boolean
}

/** The changed policies that the operands mean, in the order of their paths; without operands all there are. */
export async function chooseChanges(
  operands: readonly string[],
  found: GitChanges,
  place: Place
): Promise<{readonly chosen: readonly ChosenChange[]; readonly problems: readonly Problem[]}> {
  const wanted = await Promise.all(operands.map(operand => readOperand(operand, place)))
  const problems = wanted.flatMap(one => ('problem' in one ? [one.problem] : []))
  const operandsRead = wanted.flatMap(one => ('problem' in one ? [] : [one]))
  const fitOf = (path: string): Fit =>
    operands.length === 0 ? (isPolicy(path) ? 'met' : 'no') : bestFit(operandsRead, path)
  const toChosen = (change: GitChange): ChosenChange[] => {
    const fit = fitOf(change.path)
    return fit === 'no' ? [] : [{...change, path: toGiven(change.path, place), named: fit === 'named'}]
  }
  const unmerged = place.staged ? found.unmerged.filter(path => fitOf(path) !== 'no') : []
  const idle = checkIdle(operandsRead, found, place)
  return {
    chosen: [...found.changes, ...idle.unknown].flatMap(toChosen).sort((a, b) => (a.path < b.path ? -1 : 1)),
    problems: [...problems, ...idle.problems, ...unmerged.map(path => ({path: toGiven(path, place), reason: inMerge}))]
  }
}

const inMerge: Wording = {
  ru: 'слияние не завершено: в индексе git несколько редакций файла, решённую добавляет git add',
  kk: 'біріктіру аяқталмаған: git индексінде файлдың бірнеше нұсқасы бар, шешілгенін git add қосады',
  en: 'a merge is not finished: the index of git has several versions of the file, git add takes the one resolved'
}

type Fit = 'named' | 'met' | 'no'

interface Operand {
  readonly given: string
  /** From the top of the repository; undefined for a glob. */
  readonly path: string | undefined
  readonly fit: (path: string) => Fit
}

function bestFit(operands: readonly Operand[], path: string): Fit {
  const fits = operands.map(({fit}) => fit(path))
  return fits.includes('named') ? 'named' : fits.includes('met') ? 'met' : 'no'
}

async function readOperand(operand: string, place: Place): Promise<Operand | {readonly problem: Problem}> {
  const refuse = (reason: Wording): {problem: Problem} => ({problem: {path: operand, reason}})
  if (operand === '') return refuse({ru: 'пустое имя файла', kk: 'файл аты бос', en: 'an empty file name'})
  if (operand === '-') return refuse(notStdin)
  if (/^https?:\/\//u.test(operand)) return refuse(address)
  const below = (isAbsolute(operand) ? relative(place.cwd, operand) : operand).split(sep).join('/')
  const path = posix
    .normalize(place.prefix + below)
    .replace(/(?<=.)\/$/u, '')
    .normalize('NFC')
  if (path === '..' || path.startsWith('../')) return refuse(outside)
  const fit = (other: string): Fit => fitPath(path, other.normalize('NFC'))
  if (!globSigns.test(below) || kindOf(resolve(place.cwd, operand)) !== 'none') return {given: operand, path, fit}
  const {compileGlobs} = await import('../config/globs.js')
  const fits = compileGlobs([below])
  const anyName = /\.[^/]*$/u.test(below)
  return {
    given: operand,
    path: undefined,
    fit: other => (fits(toGiven(other, place)) && isPolicy(other, anyName) ? 'met' : 'no')
  }
}

const notStdin: Wording = {
  ru: 'стандартный ввод с --staged и --since не читается, ожидались файлы репозитория',
  kk: '--staged және --since болғанда стандартты енгізу оқылмайды, репозиторий файлдары күтілген',
  en: 'the standard input is not read with --staged and --since, files of the repository were expected'
}

const outside: Wording = {
  ru: 'файл лежит вне репозитория git',
  kk: 'файл git репозиторийінен тыс жатыр',
  en: 'the file lies outside the git repository'
}

function fitPath(wanted: string, path: string): Fit {
  if (path === wanted) return 'named'
  if (wanted === '.') return isPolicy(path) ? 'met' : 'no'
  return path.startsWith(`${wanted}/`) && isPolicy(path.slice(wanted.length + 1)) ? 'met' : 'no'
}

/** As folders are searched: by the end of the name, nothing hidden, no packages. */
function isPolicy(path: string, anyName = false): boolean {
  const hidden = path.split('/').some(part => part.startsWith('.') || part === 'node_modules')
  return !hidden && (anyName || policyName.test(path))
}

function toGiven(path: string, {prefix}: Place): string {
  return posix.relative(`/${prefix}`, `/${path}`)
}

/** What was named and has not changed: it is there, or git does not know it, or it is nowhere. */
function checkIdle(
  operands: readonly Operand[],
  {changes, gone, unmerged}: GitChanges,
  place: Place
): {unknown: GitChange[]; problems: Problem[]} {
  const met = [...changes.map(({path}) => path), ...gone, ...unmerged]
  const idle = operands.filter(({path, fit}) => path !== undefined && !met.some(one => fit(one) !== 'no'))
  const files = idle.map(one => ({...one, path: one.path ?? '', kind: kindOf(resolve(place.cwd, one.given))}))
  const asked = files.filter(({kind}) => kind !== 'folder')
  const tracked =
    asked.length > 0
      ? trackedOf(
          asked.map(({path}) => path),
          place
        )
      : new Set()
  const unknown: GitChange[] = []
  const problems: Problem[] = []
  for (const {given, path, kind} of asked.filter(one => !tracked.has(one.path))) {
    if (kind === 'none') problems.push({path: given, reason: wordCode('ENOENT')})
    else if (place.staged) problems.push({path: given, reason: notStaged})
    else unknown.push({path, now: undefined, before: undefined})
  }
  return {unknown, problems}
}

const notStaged: Wording = {
  ru: 'файла нет в индексе git',
  kk: 'git индексінде мұндай файл жоқ',
  en: 'the index of git has no such file'
}

function kindOf(path: string): 'file' | 'folder' | 'none' {
  const status = statSync(path, {throwIfNoEntry: false})
  return status === undefined ? 'none' : status.isDirectory() ? 'folder' : 'file'
}
