import {readFileSync} from 'node:fs'
import {decode} from './decode.js'
import {encode} from './encode.js'
import {errorCode, type Wording} from './messages.js'
import {writeWhole} from './write-whole.js'

/**
 * Puts a text in place of the one that was read from a file, in the same encoding, or says why not. The file is there as a whole at any
 * time, old or new; it keeps its mode, and a symbolic link stays one.
 */
export function rewriteFile(path: string, before: string, after: string): Wording | undefined {
  let old: Buffer
  try {
    old = readFileSync(path)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return changed
  }
  const bytes = encodeLike(old, before, after)
  if (!(bytes instanceof Uint8Array)) return bytes
  return writeWhole(path, bytes, () => (readFileSync(path).equals(old) ? undefined : changed))
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

const changed: Wording = {
  ru: 'файл изменился, пока проверялся, исправления не записаны',
  kk: 'файл тексеру кезінде өзгерді, түзетулер жазылмады',
  en: 'the file changed while it was checked, its fixes were not written'
}

const broken: Wording = {
  ru: 'в файле есть нечитаемые места, исправления не записаны: ожидалась UTF-8 без ошибок',
  kk: 'файлда оқылмайтын орындар бар, түзетулер жазылмады: қатесіз UTF-8 күтілген',
  en: 'the file has unreadable places, its fixes were not written: valid UTF-8 was expected'
}

function wordLacking(encoding: string): Wording {
  return {
    ru: `в кодировке ${encoding} нет нужных букв, исправления не записаны: ожидалась UTF-8`,
    kk: `${encoding} кодталуында қажетті әріптер жоқ, түзетулер жазылмады: UTF-8 күтілген`,
    en: `the encoding ${encoding} lacks letters of the fixes, they were not written: UTF-8 was expected`
  }
}
