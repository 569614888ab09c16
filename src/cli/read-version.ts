import {existsSync} from 'node:fs'
import {devNull} from 'node:os'
import {relative, resolve, sep} from 'node:path'
import type {Run} from './argv.js'
import {address, spellings} from './find-files.js'
import type {Problem} from './messages.js'
import {type PolicyText, readPolicyFile, toPolicyText} from './read-file.js'
import type {Streams} from './streams.js'

/**
 * One of two versions as read; `exists` is false for `/dev/null`, which git gives for a file that came or went; `file` is
 * the path from the folder of which a configuration speaks.
 */
export type ReadVersion = (PolicyText & {readonly exists: boolean; readonly file: string}) | {readonly problem: Problem}

/** Reads both versions that the line of `diff` names, BEFORE first. */
export async function readVersions({files, afterDashes, options}: Run, streams: Streams): Promise<ReadVersion[]> {
  const read: ReadVersion[] = []
  if (options.git) {
    const path = afterDashes[0] ?? ''
    for (const revision of files.slice(0, -1)) read.push(await readRevision(revision, path, streams))
    if (read.length < 2) read.push(await readFromDisk(path, streams))
    return read
  }
  if (files.every(file => file === '-')) return [{problem: {path: '-', reason: bothStdin}}]
  for (const file of files) read.push(await readOperand(file, streams))
  return read
}

const bothStdin = {
  ru: 'со стандартного ввода читается только одна из двух редакций',
  kk: 'стандартты енгізуден екі редакцияның біреуі ғана оқылады',
  en: 'only one of the two versions is read from the standard input'
} as const

/** A file under that very name, else a file of a revision. */
async function readOperand(operand: string, streams: Streams): Promise<ReadVersion> {
  if (operand === '/dev/null' || operand === devNull)
    return {path: operand, text: '', encoding: 'utf-8', notes: [], exists: false, file: operand}
  const spelling = spellings(operand).find(path => existsSync(resolve(streams.cwd, path)))
  if (operand === '-' || spelling !== undefined) return readFromDisk(spelling ?? operand, streams)
  if (/^https?:\/\//u.test(operand)) return {problem: {path: operand, reason: address}}
  const isGitName = operand.includes(':') && !/^[A-Za-z]:[\\/]/u.test(operand)
  return isGitName ? readFromGit(operand, streams) : readFromDisk(operand, streams)
}

/** `path` from the working directory, as git takes it after `--`. */
async function readRevision(revision: string, path: string, streams: Streams): Promise<ReadVersion> {
  const below = relative(streams.cwd, resolve(streams.cwd, path)).split(sep).join('/')
  return readFromGit(`${revision}:${below.startsWith('../') ? '' : './'}${below}`, streams)
}

async function readFromGit(name: string, streams: Streams): Promise<ReadVersion> {
  const {pathOfName, readGitFile} = await import('./git-file.js')
  const read = readGitFile(name, streams)
  return asVersion(await toPolicyText(name, read), 'bytes' in read ? pathOfName(name, streams) : name)
}

async function readFromDisk(path: string, {cwd, stdin}: Streams): Promise<ReadVersion> {
  const given = sep === '/' ? path : path.replaceAll(sep, '/')
  return asVersion(await readPolicyFile({path: given, named: true}, cwd, stdin), given)
}

function asVersion(read: PolicyText | {readonly problem: Problem}, file: string): ReadVersion {
  return 'problem' in read ? read : {...read, exists: true, file}
}
