import {spawnSync} from 'node:child_process'
import {spellings} from './find-files.js'
import {errorCode, type Wording, wordCode} from './messages.js'
import {largestFile, type Read, tooLarge} from './read-file.js'
import type {Streams} from './streams.js'

/** Where git is run: the folder that `REV:./path` starts from, and the environment. */
export type Seat = Pick<Streams, 'cwd' | 'env'>

/**
 * Reads a file of a revision, named as git does: `REV:path` from the top of the repository, `REV:./path` from the folder, an empty REV for
 * the index. A link is followed inside the revision. Nothing is checked out, no filter runs.
 */
export function readGitFile(name: string, seat: Seat): Read {
  const tried = spellings(name).map(spelling => ask('--batch', spelling, seat))
  const met = tried.find(({kind}) => kind === 'blob') ?? tried[0]
  if (met === undefined || 'failure' in met) return {reason: met?.failure ?? wordCode('ENOENT')}
  if (met.kind === 'blob') return met.bytes.length > largestFile ? {reason: tooLarge} : {bytes: met.bytes}
  return {reason: met.kind === 'none' ? whyNone(name, seat) : wordKind(met.kind)}
}

/** The path from the folder of the file that `REV:path` or `REV:./path` names, which need not be on the disk. */
export function pathOfName(name: string, seat: Seat): string {
  const path = name.slice(name.indexOf(':') + 1)
  if (/^\.{1,2}\//u.test(path)) return path
  const {stdout} = runGit(['rev-parse', '--show-cdup'], seat)
  return `${stdout.toString().trim()}${path}`
}

/** What git holds under a name: `none` for nothing. */
type Met =
  | {readonly kind: 'blob' | 'tree' | 'commit' | 'tag' | 'none'; readonly bytes: Uint8Array}
  | {readonly kind: 'failure'; readonly failure: Wording}

const kinds = ['blob', 'tree', 'commit', 'tag'] as const

// The name goes in by the standard input and the bytes come out as they are: no shell, no quoting of Cyrillic names, one process a file.
function ask(mode: '--batch' | '--batch-check', name: string, seat: Seat): Met {
  const {stdout, failure} = runGit(['cat-file', mode, '--follow-symlinks'], seat, {input: `${name}\n`})
  if (failure !== undefined) return {kind: 'failure', failure}
  const end = stdout.indexOf('\n')
  const [, kind, size] = /^[0-9a-f]+ ([a-z]+) ([0-9]+)$/u.exec(stdout.subarray(0, end).toString()) ?? []
  return {
    kind: kinds.find(one => one === kind) ?? 'none',
    bytes: stdout.subarray(end + 1, end + 1 + Number(size ?? 0))
  }
}

/** Runs git to its end; `word` says what its complaint means. */
export function runGit(
  args: readonly string[],
  {cwd, env}: Seat,
  {input = '', word = wordComplaint}: {input?: string; word?: (complaint: string) => Wording} = {}
): {stdout: Buffer; failure?: Wording} {
  const {error, status, stdout, stderr} = spawnSync('git', args, {
    cwd,
    env: gitEnvironment(env),
    input,
    maxBuffer: largestFile + 4096,
    windowsHide: true
  })
  if (errorCode(error) === 'ENOBUFS') return {stdout, failure: tooLarge}
  // Git that has failed at once reads no input.
  if (error !== undefined && errorCode(error) !== 'EPIPE') return {stdout, failure: wordUnrun(error)}
  return status === 0 ? {stdout} : {stdout, failure: word(stderr.toString())}
}

/** What is not in this clone is not fetched, no index is written; the words of git are looked at, so they are English. */
export function gitEnvironment(env: Streams['env']): Record<string, string | undefined> {
  return {...env, GIT_NO_LAZY_FETCH: '1', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C'}
}

/** Why git could not be started. */
export function wordUnrun(error: Error): Wording {
  const code = errorCode(error)
  if (code === undefined) throw error
  if (code !== 'ENOENT')
    return {ru: `git не запускается (${code})`, kk: `git іске қосылмайды (${code})`, en: `git cannot be run (${code})`}
  return {
    ru: 'git не найден, ревизии читаются только им',
    kk: 'git табылмады, ревизиялар тек сол арқылы оқылады',
    en: 'git is not found, and revisions are read by it alone'
  }
}

/** What git complains of. */
export function wordComplaint(words: string): Wording {
  if (/not a git repository/iu.test(words)) {
    return {
      ru: 'нет ни такого файла, ни репозитория git вокруг этой папки',
      kk: 'мұндай файл да, бұл қалтаның айналасында git репозиторийі де жоқ',
      en: 'neither such a file nor a git repository around this folder'
    }
  }
  if (/is outside repository/u.test(words)) {
    return {
      ru: 'файл лежит вне репозитория git',
      kk: 'файл git репозиторийінен тыс жатыр',
      en: 'the file lies outside the git repository'
    }
  }
  const first = words.split('\n', 1)[0]?.replace(/^fatal: /u, '') ?? ''
  return {ru: `git не читает: ${first}`, kk: `git оқымайды: ${first}`, en: `git cannot read it: ${first}`}
}

function wordKind(kind: 'tree' | 'commit' | 'tag'): Wording {
  if (kind === 'tree') return wordCode('EISDIR')
  return {
    ru: `это не файл, а объект git (${kind})`,
    kk: `бұл файл емес, git нысаны (${kind})`,
    en: `is no file but a git object (${kind})`
  }
}

function whyNone(name: string, seat: Seat): Wording {
  const {revision, path} = splitGitName(name) ?? {revision: '', path: name}
  const isThere = (other: string, kind: Met['kind']): boolean => ask('--batch-check', other, seat).kind === kind
  if (revision !== '' && !isThere(`${revision}^{tree}`, 'tree')) return wordNoRevision(revision, seat)
  const near = `${revision}:./${path}`
  const hint = !path.startsWith('.') && isThere(near, 'blob')
  const ru = revision === '' ? 'в индексе git' : `в ревизии ${revision}`
  const kk = revision === '' ? 'git индексінде' : `${revision} ревизиясында`
  const en = revision === '' ? 'in the index of git' : `in the revision ${revision}`
  return {
    ru: `${ru} нет файла ${path}${hint ? `; путь пишется от корня репозитория, от этой папки – ${near}` : ''}`,
    kk: `${kk} ${path} файлы жоқ${hint ? `; жол репозиторийдің түбірінен жазылады, бұл қалтадан – ${near}` : ''}`,
    en: `no file ${path} ${en}${hint ? `; paths start at the top of the repository, from this folder it is ${near}` : ''}`
  }
}

/** Said of a revision that the repository has not, or not any more. */
export function wordNoRevision(revision: string, seat: Seat): Wording {
  const {stdout} = runGit(['rev-parse', '--is-shallow-repository'], seat)
  const shallow = stdout.toString().trim() === 'true'
  return {
    ru: `нет ревизии ${revision}${shallow ? '; история скачана не вся, остальное даёт git fetch --unshallow' : ''}`,
    kk: `${revision} ревизиясы жоқ${shallow ? '; тарих толық жүктелмеген, қалғанын git fetch --unshallow береді' : ''}`,
    en: `no revision ${revision}${shallow ? '; the history here is shallow, git fetch --unshallow gets the rest' : ''}`
  }
}

/** The two parts of `REV:path`; undefined for what is no such name. Inside braces, as in `@{12:00}`, a colon divides nothing. */
export function splitGitName(name: string): {readonly revision: string; readonly path: string} | undefined {
  const [, revision, path] = /^((?:[^:{]|\{[^}]*\})*):(.*)$/su.exec(name) ?? []
  return revision === undefined || path === undefined ? undefined : {revision, path}
}
