import {runGit, type Seat, wordComplaint, wordNoRevision} from './git-file.js'
import type {Wording} from './messages.js'

/** A file that is not as it was; the path starts at the top of the repository. */
export interface GitChange {
  readonly path: string
  /** The object that holds it in the index; undefined where the file on disk is meant. */
  readonly now: string | undefined
  /** The object that held it, under whatever name; undefined for a file that is new. */
  readonly before: string | undefined
}

/** What differs in a repository. */
export interface GitChanges {
  readonly changes: readonly GitChange[]
  /** What is no more, and the former names of what was renamed. */
  readonly gone: readonly string[]
  /** Of what a merge left several versions in the index. */
  readonly unmerged: readonly string[]
}

/** What is compared: the index with the last commit, or the files on disk with a revision. */
export type Compared = {readonly kind: 'staged'} | {readonly kind: 'since'; readonly revision: string}

type Failed = {readonly failure: Wording}

/** Where the working directory is in its repository: empty at the top, else with a slash at its end. */
export function findPrefix(seat: Seat): {readonly prefix: string} | Failed {
  const {stdout, failure} = runGit(['rev-parse', '--show-prefix'], seat, {word: wordOutside})
  return failure ? {failure} : {prefix: stdout.toString().replace(/\n$/u, '')}
}

function wordOutside(complaint: string): Wording {
  if (!/not a git repository/iu.test(complaint)) return wordComplaint(complaint)
  return {
    ru: 'вокруг этой папки нет репозитория git, сравнивать не с чем',
    kk: 'бұл қалтаның айналасында git репозиторийі жоқ, салыстыратын ештеңе жоқ',
    en: 'there is no git repository around this folder to compare with'
  }
}

/** Lists what changed: one walk of git over the whole repository. Renamed files are known by their former names. */
export function listChanges(compared: Compared, seat: Seat): GitChanges | Failed {
  if (compared.kind === 'staged') return readDiff(['--cached'], seat)
  const commit = resolveCommit(compared.revision, seat)
  if (commit === undefined) return {failure: wordNoRevision(compared.revision, seat)}
  const read = readDiff([commit], seat)
  if ('failure' in read) return read
  const {stdout, failure} = runGit([...listOthers, '--exclude-standard', '--', ':/'], seat)
  if (failure) return {failure}
  const untracked = splitNames(stdout).map(path => ({path, now: undefined, before: undefined}))
  return {...read, changes: [...read.changes, ...untracked]}
}

const listOthers = ['ls-files', '--others', '--full-name', '-z']

/** Which of these paths, from the top of the repository, its index has. */
export function trackedOf(paths: readonly string[], seat: Seat): ReadonlySet<string> {
  const specs = paths.map(path => `:(top,literal)${path}`)
  return new Set(splitNames(runGit(['ls-files', '--full-name', '-z', '--', ...specs], seat).stdout))
}

function splitNames(output: Buffer): string[] {
  return output.toString().split('\0').slice(0, -1)
}

// By the standard input, so that no revision can be taken for an option.
function resolveCommit(revision: string, seat: Seat): string | undefined {
  const {stdout} = runGit(['cat-file', '--batch-check'], seat, {input: `${revision}^{commit}\n`})
  return /^([0-9a-f]+) commit [0-9]+\n$/u.exec(stdout.toString())?.[1]
}

const diffRaw = ['-c', 'diff.relative=false', 'diff', '--raw', '-z', '--no-abbrev', '-M', '--ignore-submodules=all']

function readDiff(what: readonly string[], seat: Seat): GitChanges | Failed {
  const {stdout, failure} = runGit([...diffRaw, ...what, '--'], seat)
  if (failure) return {failure}
  const fields = stdout.toString().split('\0')
  const changes: GitChange[] = []
  const gone: string[] = []
  const unmerged: string[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const [head = '', path = '', renamed = ''] = fields.slice(at, at + 3)
    const {modes, objects, status} = readHead(head)
    const isRenamed = status === 'R'
    at += isRenamed ? 3 : 2
    if (status === 'U') unmerged.push(path)
    if (status === 'D' || isRenamed) gone.push(path)
    if (status === 'U' || status === 'D' || !isFile(modes[1])) continue
    const [old, now] = objects
    const before = isFile(modes[0]) ? old : undefined
    changes.push({path: isRenamed ? renamed : path, before, now: /^0*$/u.test(now) ? undefined : now})
  }
  return {changes, gone, unmerged}
}

/** `:100644 100644 <object> <object> R086`: what it was and what it is. */
function readHead(head: string): {modes: [string, string]; objects: [string, string]; status: string} {
  const [oldMode = '', mode = '', old = '', now = '', status = ''] = head.slice(1).split(' ')
  return {modes: [oldMode, mode], objects: [old, now], status: status.charAt(0)}
}

/** Not a link, not a submodule, not nothing. */
function isFile(mode: string): boolean {
  return mode.startsWith('100')
}
