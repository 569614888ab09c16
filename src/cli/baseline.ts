import {lstatSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {
  type Baseline,
  countAll,
  entriesOfFile,
  type Held,
  type HeldFile,
  printBaseline,
  pruneBaseline,
  type Revised,
  updateBaseline
} from '../baseline.js'
import {reportBaseline, reportBaselineJson} from '../report/check/baseline.js'
import type {Rule} from '../rules/rule.js'
import type {Run} from './argv.js'
import {readBaselineFile} from './baseline-file.js'
import {type Action, readAction, wordMoves, wordOutcome} from './baseline-words.js'
import {createChecker} from './checker.js'
import {type Configured, configure} from './configure.js'
import {type BaselineSeat, folderOf, holdFiles, isGone, toBaselineFile} from './known-findings.js'
import {notAPolicy, type Wording} from './messages.js'
import {formOf} from './options.js'
import {type ReadFailure, readPolicies, wordProblem} from './read-policies.js'
import {status} from './status.js'
import type {Streams} from './streams.js'
import {writeWhole} from './write-whole.js'

/** `zanlint baseline`: makes, keeps and shows the list of the findings that are known. */
export async function baseline(line: Run, streams: Streams): Promise<number> {
  const refuse = (words: string): number => {
    streams.stderr.write(`${words}\n`)
    return status.wrongUse
  }
  const configured = await configure(line, streams)
  if ('mistake' in configured) return refuse(configured.mistake)
  const {run} = configured
  const speech = run.options.lang
  const {action, mistake} = readAction(run)
  const path = run.options.baseline
  if (mistake) return refuse(mistake[speech])
  if (path === undefined) return refuse(noBaseline[speech])
  if (action === 'create' && isThere(resolve(streams.cwd, path))) return refuse(`${path}: ${isMade[speech]}`)
  const read = action === 'create' ? nothing : readBaselineFile(path, streams.cwd)
  if ('problem' in read) return refuse(wordProblem(read.problem, speech))
  const own = {...run, files: run.files.slice(1)}
  const task = {action, path, run: own, configured: {...configured, run: own}, streams}
  return action === 'show' ? show(task, read.baseline) : revise(task, read)
}

const nothing: Known = {baseline: new Map(), text: ''}

const noBaseline: Wording = {
  ru: 'не назван базовый список, ожидалось --baseline <файл>',
  kk: 'базалық тізім аталмаған, --baseline <файл> күтілген',
  en: 'no baseline is named, expected --baseline <file>'
}

const isMade: Wording = {
  ru: 'базовый список уже есть, его обновляет zanlint baseline update',
  kk: 'базалық тізім бұрыннан бар, оны zanlint baseline update жаңартады',
  en: 'the baseline is there already, it is brought up to date by zanlint baseline update'
}

/** A link that leads nowhere is there, too. */
function isThere(path: string): boolean {
  return lstatSync(path, {throwIfNoEntry: false}) !== undefined
}

interface Known {
  readonly baseline: Baseline
  readonly text: string
}

interface Task {
  readonly action: Action
  /** Of the baseline, as given. */
  readonly path: string
  /** Without the word of the action among its files. */
  readonly run: Run
  readonly configured: Configured
  readonly streams: Streams
}

function show({path, run, configured, streams}: Task, known: Baseline): number {
  const {lang: language} = run.options
  const seat = seatOf(path, streams)
  const wanted = run.files.map(file => fromFolder(file, seat))
  const isWanted = (file: string): boolean =>
    wanted.some(one => one === '' || file === one || file.startsWith(`${one}/`))
  const shown = wanted.length === 0 ? known : new Map([...known].filter(([file]) => isWanted(file)))
  streams.stdout.write(
    formOf(run.options) === 'json'
      ? reportBaselineJson(shown, path)
      : reportBaseline(shown, {language, rules: configured.rules})
  )
  return status.clean
}

function seatOf(path: string, {cwd}: Streams): BaselineSeat {
  return {folder: folderOf(path, cwd), cwd}
}

function fromFolder(file: string, {folder, cwd}: BaselineSeat): string {
  return relative(folder, resolve(cwd, file)).split(sep).join('/').normalize('NFC')
}

/** Nothing is written as long as a file could not be read: its findings would be taken for new ones, or for closed ones. */
async function revise(task: Task, known: Known): Promise<number> {
  const {action, path, streams, run} = task
  const speech = run.options.lang
  const seat = seatOf(path, streams)
  const held = await holdAll(task, known.baseline, seat)
  if ('mistake' in held) return tell([held.mistake], streams)
  const failed = held.failures.map(one => `${one.path}: ${one.reason}`)
  if (failed.length > 0) return tell([...failed, `${path}: ${unwritten[speech]}`], streams)
  const change = action === 'prune' ? pruneBaseline : updateBaseline
  const revised = change(known.baseline, held.files, file => isGone(file, seat))
  const text = printBaseline(revised.baseline)
  const failure = text === known.text ? undefined : writeWhole(resolve(streams.cwd, path), text)
  if (failure) return tell([`${path}: ${failure[speech]}`], streams)
  streams.stderr.write(wordMoves(held.files, lostOf(known.baseline, held.files, seat), speech))
  streams.stdout.write(wordRevised(task, revised, text !== known.text))
  return status.clean
}

/** The files that are no more, by no name that was met. */
function lostOf(known: Baseline, files: readonly HeldFile[], seat: BaselineSeat): string[] {
  const seen = new Set(files.map(({knownAs}) => knownAs))
  return [...known.keys()].filter(path => !seen.has(path) && isGone(path, seat))
}

const unwritten: Wording = {
  ru: 'не записано: прочитаны не все файлы',
  kk: 'жазылмады: файлдардың бәрі оқылған жоқ',
  en: 'not written: not all files were read'
}

function tell(lines: readonly string[], {stderr}: Streams): number {
  stderr.write(`${lines.join('\n')}\n`)
  return status.wrongUse
}

interface HeldAll {
  readonly files: readonly HeldFile[]
  readonly failures: readonly ReadFailure[]
}

async function holdAll(
  {run, configured, streams}: Task,
  known: Baseline,
  seat: BaselineSeat
): Promise<HeldAll | {readonly mistake: string}> {
  const checker = await createChecker(configured, streams)
  if ('mistake' in checker) return checker
  const hold = holdFiles(known, seat)
  const files: HeldFile[] = []
  const failures: ReadFailure[] = [...checker.failures]
  const unread = await readPolicies({...run, files: filesOf(run, known, seat)}, streams, source => {
    if (checker.isExcluded(source.path)) return
    const checked = checker.check(source)
    const isPolicy = checked.file.status === 'checked'
    if (!isPolicy && source.named) failures.push({path: source.path, reason: notAPolicy[run.options.lang]})
    if (!isPolicy) return
    const file = toBaselineFile(checked, seat)
    const held = withUnasked(hold(file), configured.rules, checker.rulesFor(source.path))
    files.push({path: file.path, findings: file.findings, entries: entriesOfFile(file), ...held})
  })
  return {files, failures: [...failures, ...unread]}
}

/** What no rule was asked about, being switched off or not in force, is not gone; what no rule is called by any more is. */
function withUnasked(held: Held, known: readonly Rule[], asked: readonly Rule[]): Held {
  const unasked = new Set(known.filter(rule => !asked.includes(rule)).map(({id}) => id))
  const kept = held.gone.filter(({rule}) => unasked.has(rule))
  return {...held, kept: [...held.kept, ...kept], gone: held.gone.filter(({rule}) => !unasked.has(rule))}
}

/** The files given; without any those that the baseline knows and that are still there. */
function filesOf({files}: Run, known: Baseline, seat: BaselineSeat): readonly string[] {
  if (files.length > 0) return files
  const there = [...known.keys()].filter(path => path !== '-' && !isGone(path, seat))
  return there.map(path => relative(seat.cwd, resolve(seat.folder, path)))
}

function wordRevised({action, path, run}: Task, revised: Revised, written: boolean): string {
  const {baseline: next, ...counts} = revised
  const sizes = {files: [...next.values()].filter(entries => entries.length > 0).length, findings: countAll(next)}
  if (formOf(run.options) === 'json')
    return `${JSON.stringify({version: 1, action, baseline: path, written, ...counts, ...sizes}, undefined, 2)}\n`
  return `${path}: ${wordOutcome(action, {...counts, ...sizes}, written)[run.options.lang]}\n`
}
