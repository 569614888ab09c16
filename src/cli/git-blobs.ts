import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {gitEnvironment, type Seat, wordUnrun} from './git-file.js'
import {type Wording, wordCode} from './messages.js'
import {largestFile, type Read, tooLarge} from './read-file.js'

/** Reads objects of a repository by their names (hex), one after another, in one process. */
export interface BlobReader {
  read(object: string): Promise<Read>
  close(): void
}

/** Starts `git cat-file` when the first object is asked for. */
export function createBlobReader(seat: Seat): BlobReader {
  let stream: ByteStream | undefined
  return {
    async read(object) {
      stream ??= startGit(seat)
      const header = await stream.line(`${object}\n`)
      if (typeof header !== 'string') return {reason: header}
      const size = /^[0-9a-f]+ blob ([0-9]+)$/u.exec(header)?.[1]
      // Of a clone without all objects; there is no such file then.
      if (size === undefined) return {reason: wordCode('ENOENT')}
      const bytes = await stream.bytes(Number(size) + 1)
      if (!(bytes instanceof Uint8Array)) return {reason: bytes}
      return Number(size) > largestFile ? {reason: tooLarge} : {bytes: bytes.subarray(0, -1)}
    },
    close: () => stream?.end()
  }
}

/** The answers of a process as they come; a wording instead of an answer says why there is none. */
interface ByteStream {
  /** Asks, and reads to the end of the line. */
  line(question: string): Promise<string | Wording>
  bytes(count: number): Promise<Uint8Array | Wording>
  end(): void
}

function startGit({cwd, env}: Seat): ByteStream {
  const git = spawn('git', ['cat-file', '--batch'], {cwd, env: gitEnvironment(env), windowsHide: true})
  const wait = watch(git)
  let held: Buffer = Buffer.alloc(0)
  const more = async (): Promise<Wording | undefined> => {
    const chunks = await wait()
    if (!Array.isArray(chunks)) return chunks
    held = Buffer.concat([held, ...chunks])
    return undefined
  }
  return {
    async line(question) {
      git.stdin.write(question)
      for (let end = held.indexOf('\n'); ; end = held.indexOf('\n')) {
        if (end >= 0) {
          const line = held.subarray(0, end).toString()
          held = held.subarray(end + 1)
          return line
        }
        const failure = await more()
        if (failure) return failure
      }
    },
    async bytes(count) {
      const parts: Buffer[] = [held]
      for (let size = held.length; size < count; ) {
        const chunks = await wait()
        if (!Array.isArray(chunks)) return chunks
        parts.push(...chunks)
        size += chunks.reduce((sum, chunk) => sum + chunk.length, 0)
      }
      const all = Buffer.concat(parts)
      held = all.subarray(count)
      return all.subarray(0, count)
    },
    end: () => git.stdin.end()
  }
}

/** Waits for what the process says next; the wording of its end when it says no more. */
function watch(git: ChildProcessWithoutNullStreams): () => Promise<Buffer[] | Wording> {
  let chunks: Buffer[] = []
  let ended: Wording | undefined
  let wake = (): void => {}
  const end = (wording: Wording): void => {
    ended ??= wording
    wake()
  }
  git.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    wake()
  })
  git.on('error', error => end(wordUnrun(error)))
  git.on('close', () => end(wordCode('EPIPE')))
  // A process that has ended takes no questions; why it did is known from the events above.
  git.stdin.on('error', () => {})
  git.stderr.resume()
  return async () => {
    if (chunks.length === 0 && ended === undefined) await new Promise<void>(resolve => (wake = resolve))
    if (chunks.length === 0) return ended ?? []
    const said = chunks
    chunks = []
    return said
  }
}
