import type {Language} from '../../language/language.js'
import {plural} from '../messages.js'

/** The own words of the formats that are read at a host, apart from those of every report. */
export interface FormatWords {
  readonly file: string
  readonly errors: string
  readonly warnings: string
  readonly infos: string
  readonly required: string
  readonly noFindings: string
  /** How many findings are in the states that do not count. */
  readonly known: (count: number) => string
  /** The same in a terminal, with the command that lists them. */
  readonly knownListed: (count: number) => string
  readonly closed: (count: number) => string
  readonly suppressed: (count: number) => string
  /** Said of one suppressed finding, with its reason and the last day. */
  readonly because: (reason: string, until: string | undefined) => string
  /** Said of one that stands in the baseline. */
  readonly inBaseline: string
  readonly moreFiles: (count: number) => string
  /** What a report that must stay short leaves out. */
  readonly leftOut: (count: number) => string
  /** Said where a host shows so many only. */
  readonly inSummary: (count: number) => string
}

const ru: FormatWords = {
  file: 'Файл',
  errors: 'Ошибки',
  warnings: 'Предупреждения',
  infos: 'Замечания',
  required: 'Обязательные сведения',
  noFindings: 'Замечаний нет',
  known: count => `Без изменений, есть в базовом списке: ${count}`,
  knownListed: count => `Без изменений: ${count}, показать: zanlint baseline show`,
  closed: count => `Закрыто: ${count}`,
  suppressed: count => `Отключено с обоснованием: ${count}`,
  because: (reason, until) => `Отключено: ${reason}${until === undefined ? '' : ` (до ${until})`}`,
  inBaseline: 'Есть в базовом списке',
  moreFiles: count => `ещё ${plural(count, 'файл', 'файла', 'файлов')}`,
  leftOut: count => `Не показано из-за длины: ${plural(count, 'замечание', 'замечания', 'замечаний')}.`,
  inSummary: count =>
    `У строк файлов показано не всё: ещё ${plural(count, 'замечание', 'замечания', 'замечаний')} – в сводке шага`
}

const kk: FormatWords = {
  file: 'Файл',
  errors: 'Қателер',
  warnings: 'Ескертулер',
  infos: 'Мәліметтер',
  required: 'Міндетті мәліметтер',
  noFindings: 'Ескертпе жоқ',
  known: count => `Өзгеріссіз, базалық тізімде бар: ${count}`,
  knownListed: count => `Өзгеріссіз: ${count}, көрсететін пәрмен: zanlint baseline show`,
  closed: count => `Жабылды: ${count}`,
  suppressed: count => `Негіздемемен өшірілді: ${count}`,
  because: (reason, until) => `Өшірілді: ${reason}${until === undefined ? '' : ` (соңғы күні ${until})`}`,
  inBaseline: 'Базалық тізімде бар',
  moreFiles: count => `тағы ${count} файл`,
  leftOut: count => `Ұзақ болғандықтан көрсетілмеді: ${count} ескертпе.`,
  inSummary: count => `Файл жолдарында бәрі көрсетілмеген: тағы ${count} ескертпе қадам жиынтығында`
}

const en: FormatWords = {
  file: 'File',
  errors: 'Errors',
  warnings: 'Warnings',
  infos: 'Notes',
  required: 'Required elements',
  noFindings: 'No findings',
  known: count => `Unchanged since the baseline: ${count}`,
  knownListed: count => `Unchanged: ${count}, listed by: zanlint baseline show`,
  closed: count => `Closed: ${count}`,
  suppressed: count => `Suppressed with a reason: ${count}`,
  because: (reason, until) => `Suppressed: ${reason}${until === undefined ? '' : ` (until ${until})`}`,
  inBaseline: 'In the baseline',
  moreFiles: count => `${count} more ${count === 1 ? 'file' : 'files'}`,
  leftOut: count => `Left out to stay short: ${count} ${count === 1 ? 'finding' : 'findings'}.`,
  inSummary: count => `Not all is shown at the lines: ${count} more in the summary of the step`
}

/** Those words by language. */
export const formatWords: Readonly<Record<Language, FormatWords>> = {ru, kk, en}
