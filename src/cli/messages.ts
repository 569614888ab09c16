import type {Language} from '../language/language.js'

/** One sentence in each language of the command, which `--lang` or the configuration chooses, never the locale. */
export type Wording = Readonly<Record<Language, string>>

/** A remark on a text: what was met, and where (line and column 1-based, UTF-16 units) when it has one place. */
export interface Remark {
  readonly reason: Wording
  readonly line?: number
  readonly column?: number
}

/** Why a path given by the user was not checked. `path` is as given; `-` is the standard input. */
export interface Problem extends Remark {
  readonly path: string
}

/** What the user should know of a file that was checked none the less: a guessed encoding, broken bytes. */
export type Note = Problem

const failures: Readonly<Record<string, Wording>> = {
  ENOENT: {ru: 'файл не найден', kk: 'файл табылмады', en: 'no such file'},
  ENOTDIR: {
    ru: 'файл не найден: часть пути – не папка',
    kk: 'файл табылмады: жолдың бір бөлігі – қалта емес',
    en: 'no such file: a part of the path is not a folder'
  },
  EACCES: {ru: 'нет прав на чтение', kk: 'оқуға рұқсат жоқ', en: 'permission denied'},
  EPERM: {ru: 'нет прав на чтение', kk: 'оқуға рұқсат жоқ', en: 'permission denied'},
  EISDIR: {ru: 'это папка, ожидался файл', kk: 'бұл – қалта, файл күтілген', en: 'is a folder, a file was expected'},
  ELOOP: {
    ru: 'символические ссылки замкнуты в круг',
    kk: 'символдық сілтемелер тұйық шеңбер құрайды',
    en: 'the symbolic links go round in a circle'
  },
  ENAMETOOLONG: {ru: 'слишком длинное имя', kk: 'аты тым ұзын', en: 'the name is too long'}
}

/** Of a text that no rule of policies is asked of. */
export const notAPolicy: Wording = {
  ru: 'текст не похож на политику в отношении персональных данных',
  kk: 'мәтін дербес деректер жөніндегі саясатқа ұқсамайды',
  en: 'the text does not look like a privacy policy'
}

/** Words the errno code of a failed system call. */
export function wordCode(code: string): Wording {
  return failures[code] ?? {ru: `не читается (${code})`, kk: `оқылмайды (${code})`, en: `cannot be read (${code})`}
}

/** Words a failed system call; what has no errno code is a bug of ours and is thrown again. */
export function wordFailure(error: unknown): Wording {
  const code = errorCode(error)
  if (code === undefined) throw error
  return wordCode(code)
}

/** The errno code of a failed system call (`ENOENT`), undefined for any other error. */
export function errorCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}
