import {randomBytes} from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {errorCode, type Wording} from './messages.js'

/**
 * Writes a file so that nobody ever sees half of it: beside it, then in its place. What a link leads to is written, the mode is
 * kept; just before, `isStillRight` may stop it. Says why it was not written, undefined when it was.
 */
export function writeWhole(
  path: string,
  content: string | Uint8Array,
  isStillRight: () => Wording | undefined = () => undefined
): Wording | undefined {
  try {
    const target = realPath(path)
    const folder = dirname(target)
    const mode = modeOf(target)
    // Whoever owns a folder, and root, could write none the less.
    if (isReadOnly(modeOf(folder)) || isReadOnly(mode)) return forbidden
    accessSync(mode === undefined ? folder : target, constants.W_OK)
    const beside = join(folder, `.zanlint-${randomBytes(6).toString('hex')}`)
    try {
      writeNew(beside, content, mode)
      const wrong = isStillRight()
      if (wrong) return wrong
      renameSync(beside, target)
    } finally {
      rmSync(beside, {force: true})
    }
    return undefined
  } catch (error) {
    return wordUnwritten(error)
  }
}

/** Of a file that is not there yet its own path. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return path
    throw error
  }
}

function modeOf(path: string): number | undefined {
  const status = statSync(path, {throwIfNoEntry: false})
  return status && status.mode & 0o7777
}

function isReadOnly(mode: number | undefined): boolean {
  return mode !== undefined && (mode & 0o222) === 0
}

function writeNew(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'wx', mode === undefined ? 0o666 : 0o600)
  try {
    writeFileSync(file, content)
    // Whole, whatever the process masks.
    if (mode !== undefined) fchmodSync(file, mode)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

const forbidden: Wording = {
  ru: 'не записано: нет прав на запись',
  kk: 'жазылмады: жазуға рұқсат жоқ',
  en: 'not written: permission denied'
}

const failures: Readonly<Record<string, Wording>> = {
  ENOENT: {ru: 'не записано: нет такой папки', kk: 'жазылмады: мұндай қалта жоқ', en: 'not written: no such folder'},
  ENOTDIR: {
    ru: 'не записано: часть пути – не папка',
    kk: 'жазылмады: жолдың бір бөлігі – қалта емес',
    en: 'not written: a part of the path is not a folder'
  },
  EISDIR: {ru: 'не записано: это папка', kk: 'жазылмады: бұл – қалта', en: 'not written: is a folder'},
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: {
    ru: 'не записано: диск только для чтения',
    kk: 'жазылмады: диск тек оқуға арналған',
    en: 'not written: the disk is read-only'
  },
  ENOSPC: {
    ru: 'не записано: на диске нет места',
    kk: 'жазылмады: дискіде орын жоқ',
    en: 'not written: no space is left on the disk'
  }
}

/** Words a failed write; what has no errno code is a bug of ours and is thrown again. */
function wordUnwritten(error: unknown): Wording {
  const code = errorCode(error)
  if (code === undefined) throw error
  return failures[code] ?? {ru: `не записано (${code})`, kk: `жазылмады (${code})`, en: `not written (${code})`}
}
