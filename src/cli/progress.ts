import type {Streams} from './streams.js'

/** Tells on a terminal how far a long run is. */
export interface Progress {
  /** A file is about to be read; `path` as reports print it. */
  at(path: string): void
  /** Takes the line away: before anything else is written to the terminal, and at the end. */
  clear(): void
}

/** What the line of a run is to be, apart from where and when it is written. */
interface Setting {
  readonly total: number
  /** Of the terminal, which may be resized meanwhile. */
  readonly columns: () => number
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number
}

// A run over fewer files is over before anyone looks.
const fewest = 20
/** Milliseconds between two lines, and before the first: a short run shows none. */
const pause = 100

/**
 * Whether progress is to be told: of many files, on a terminal that can rewrite a line and that nobody records, and only where the report
 * does not come up on it by itself, file after file; `streams` says that the report goes to the standard output.
 */
export function wantsProgress(
  {stdout, stderr, env}: Pick<Streams, 'stdout' | 'stderr' | 'env'>,
  {total, streams}: {readonly total: number; readonly streams: boolean}
): boolean {
  if (total < fewest || stderr.isTTY !== true) return false
  if (env['CI'] || env['TERM'] === 'dumb') return false
  return !(streams && stdout.isTTY === true)
}

/** The progress that a run tells; of one that wants none, a silent one. */
export function createProgress(
  to: Pick<Streams, 'stdout' | 'stderr' | 'env'>,
  {total, streams, now = () => performance.now()}: {total: number; streams: boolean; now?: () => number}
): Progress {
  if (!wantsProgress(to, {total, streams})) return silent
  const {stderr} = to
  const line = createLine({total, columns: () => stderr.columns ?? 80, now})
  const write = (text: string): void => {
    if (text !== '') stderr.write(text)
  }
  return {at: path => write(line.at(path)), clear: () => write(line.clear())}
}

const silent: Progress = {at: () => undefined, clear: () => undefined}

/** Back to the first column, and nothing to the right of it. */
const erase = '\r\u001b[K'

/** The line as what is to be written, empty where nothing is. */
export function createLine({total, columns, now}: Setting): {at(path: string): string; clear(): string} {
  let done = 0
  let shown = false
  let last = now()
  return {
    at(path) {
      done++
      const time = now()
      if (time - last < pause) return ''
      last = time
      shown = true
      return erase + fit(`${done}/${total} ${path}`, columns() - 1)
    },
    clear() {
      if (!shown) return ''
      shown = false
      return erase
    }
  }
}

/** At most so many characters, with none that a terminal obeys: a line that wraps could not be taken back. */
function fit(words: string, most: number): string {
  const signs = [...words.normalize('NFC').replace(/\p{Cc}|\p{Bidi_Control}|\p{Mn}/gu, '')]
  return signs.length > most ? `${signs.slice(0, Math.max(most - 1, 0)).join('')}…` : signs.join('')
}
