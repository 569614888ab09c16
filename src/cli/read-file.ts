// One file after another in a process of its own: the calls that wait are several times faster than a pool of threads.
import {readFileSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {isHtml} from '../parse/html/is-html.js'
import type {Page} from '../parse/html/page.js'
import {decode} from './decode.js'
import type {Encoding} from './encodings.js'
import type {FoundFile} from './find-files.js'
import {type Note, type Problem, type Wording, wordCode, wordFailure} from './messages.js'

/** The largest file that is read, bytes: no policy comes near, and a log given by mistake is refused at once. */
export const largestFile = 50 * 1024 * 1024

/** A file as text, with its path as given. */
export interface PolicyText {
  readonly path: string
  readonly text: string
  readonly encoding: Encoding
  readonly notes: readonly Note[]
  /** What the page shows, of html. */
  readonly page?: Page
}

/** Reads and decodes one file, or the standard input for the path `-`; nothing of the user's making is thrown. */
export async function readPolicyFile(
  {path}: FoundFile,
  cwd: string,
  stdin: NodeJS.ReadableStream
): Promise<PolicyText | {readonly problem: Problem}> {
  const read = path === '-' ? await readStream(stdin) : readRegular(resolve(cwd, path))
  return toPolicyText(path, read)
}

/** Bytes as read, or why they were not. */
export type Read = {readonly bytes: Uint8Array} | {readonly reason: Wording}

/** Decodes what was read under this path, and reads the page if it is one. */
export async function toPolicyText(path: string, read: Read): Promise<PolicyText | {readonly problem: Problem}> {
  if ('reason' in read) return {problem: {path, reason: read.reason}}
  const decoded = decode(read.bytes)
  if ('problem' in decoded) return {problem: {path, ...decoded.problem}}
  const policyText = {...decoded, path, notes: decoded.notes.map(note => ({path, ...note}))}
  return isHtml(decoded.text, path) ? (await import('./read-html.js')).readHtml(policyText) : policyText
}

/** Of what is longer than `largestFile`. */
export const tooLarge: Wording = {
  ru: 'больше 50 МБ, файл не прочитан',
  kk: '50 МБ-тан үлкен, файл оқылмады',
  en: 'over 50 MB, the file was not read'
}

const special: Wording = {
  ru: 'канал или устройство, ожидался файл; текст из канала подаётся как «-»',
  kk: 'арна немесе құрылғы, файл күтілген; арнадағы мәтін «-» деп беріледі',
  en: 'a pipe or a device, a file was expected; piped text is given as "-"'
}

function readRegular(path: string): Read {
  try {
    // Before it is opened: to open a pipe that nobody writes to would wait for ever.
    const status = statSync(path)
    if (status.isDirectory()) return {reason: wordCode('EISDIR')}
    if (!status.isFile()) return {reason: special}
    if (status.size > largestFile) return {reason: tooLarge}
    return {bytes: readFileSync(path)}
  } catch (error) {
    return {reason: wordFailure(error)}
  }
}

async function readStream(stream: NodeJS.ReadableStream): Promise<Read> {
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk)
      size += bytes.length
      if (size > largestFile) return {reason: tooLarge}
      chunks.push(bytes)
    }
  } catch (error) {
    return {reason: wordFailure(error)}
  }
  return {bytes: Buffer.concat(chunks)}
}
