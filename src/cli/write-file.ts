import {randomBytes} from 'node:crypto'
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync
} from 'node:fs'
import {dirname, join} from 'node:path'
import {decode} from './decode.js'
import {encode} from './encode.js'
import {errorCode, type Wording} from './messages.js'

/**
 * Puts a text in place of the one that was read from a file, in the same encoding, or says why not. The file is there as a whole at any
 * time, old or new; it keeps its mode, and a symbolic link stays one.
 */
export function rewriteFile(path: string, before: string, after: string): Wording | undefined {
  try {
    const target = realpathSync(path)
    const {mode} = statSync(target)
    // Whoever owns a folder could replace a file that is not to be written.
    if ((mode & 0o222) === 0) return readOnly
    accessSync(target, constants.W_OK)
    const old = readFileSync(target)
    const bytes = encodeLike(old, before, after)
    if (!(bytes instanceof Uint8Array)) return bytes
    const temporary = join(dirname(target), `.zanlint-${randomBytes(6).toString('hex')}`)
    try {
      writeWhole(temporary, bytes, mode & 0o7777)
      if (!readFileSync(target).equals(old)) return changed
      renameSync(temporary, target)
    } finally {
      removeIfThere(temporary)
    }
    return undefined
  } catch (error) {
    return wordWriteFailure(error)
  }
}

/** The new text as bytes of the encoding in which the old one can be read and written without a loss. */
function encodeLike(old: Buffer, before: string, after: string): Uint8Array | Wording {
  const decoded = decode(old)
  if (!('text' in decoded) || decoded.text !== before) return changed
  const {encoding} = decoded
  const same = encode(before, encoding)
  if (!same || !old.equals(same)) return broken
  const bytes = encode(after, encoding)
  // What cannot be told from another encoding would be read as that one the next time.
  const again = bytes && decode(bytes)
  if (!bytes || !again || !('text' in again) || again.text !== after) return wordLacking(encoding)
  return bytes
}

function writeWhole(path: string, bytes: Uint8Array, mode: number): void {
  const file = openSync(path, 'wx', 0o600)
  try {
    writeFileSync(file, bytes)
    fchmodSync(file, mode)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  }
}

const readOnly: Wording = {
  ru: 'файл только для чтения, исправления не записаны',
  en: 'the file is read-only, its fixes were not written'
}

const changed: Wording = {
  ru: 'файл изменился, пока проверялся, исправления не записаны',
  en: 'the file changed while it was checked, its fixes were not written'
}

const broken: Wording = {
  ru: 'в файле есть нечитаемые места, исправления не записаны: ожидалась UTF-8 без ошибок',
  en: 'the file has unreadable places, its fixes were not written: valid UTF-8 was expected'
}

function wordLacking(encoding: string): Wording {
  return {
    ru: `в кодировке ${encoding} нет нужных букв, исправления не записаны: ожидалась UTF-8`,
    en: `the encoding ${encoding} lacks letters of the fixes, they were not written: UTF-8 was expected`
  }
}

const forbidden: Wording = {
  ru: 'нет прав на запись, исправления не записаны',
  en: 'no permission to write, the fixes were not written'
}

const failures: Readonly<Record<string, Wording>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: {
    ru: 'диск только для чтения, исправления не записаны',
    en: 'the disk is read-only, the fixes were not written'
  },
  ENOSPC: {ru: 'на диске нет места, исправления не записаны', en: 'the disk is full, the fixes were not written'},
  ENOENT: changed
}

/** Words a failed system call; what has no errno code is a bug of ours and is thrown again. */
function wordWriteFailure(error: unknown): Wording {
  const code = errorCode(error)
  if (code === undefined) throw error
  return (
    failures[code] ?? {
      ru: `не записывается (${code}), исправлений в файле нет`,
      en: `cannot be written (${code}), the fixes are not in it`
    }
  )
}
