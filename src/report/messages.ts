import type {DocumentKind} from '../analyze/document-kind.js'
import type {Severity} from '../finding.js'
import type {Language} from '../language/language.js'
import {kk} from './messages-kk.js'

/** The reports' own words, apart from those of the rules. */
export interface Messages {
  readonly severity: Readonly<Record<Severity, string>>
  readonly document: Readonly<Record<DocumentKind, string>>
  readonly language: Readonly<Record<Language, string>>
  readonly clause: (num: string) => string
  readonly opening: string
  readonly whole: string
  readonly clauses: (count: number) => string
  readonly lawOf: (day: string) => string
  readonly notAPolicy: string
  readonly more: (count: number, rule: string) => string
  /** Rules that do not read the language of a text. */
  readonly unasked: (count: number, language: Language) => string
  readonly elements: (present: number, required: number) => string
  readonly counts: (errors: number, warnings: number, infos: number) => string
  readonly files: (count: number) => string
  readonly skipped: (count: number) => string
  readonly unread: string
  readonly article: (article: string, paragraph: string, sub: string) => string
  /** A paragraph of an act that has no articles. */
  readonly point: (number: string) => string
  readonly law: (law: string) => string
  /** Headings of `facts` by kind of fact. */
  readonly facts: Readonly<Record<string, string>>
}

/** Russian plural: 1 пункт, 2 пункта, 5 пунктов. */
export function plural(count: number, one: string, few: string, many: string): string {
  const tens = count % 100
  const units = count % 10
  const form = tens > 10 && tens < 20 ? many : units === 1 ? one : units > 1 && units < 5 ? few : many
  return `${count} ${form}`
}

const laws: Readonly<Record<string, {readonly ru: string; readonly en: string}>> = {
  '94-V': {ru: 'Закон № 94-V', en: 'Law No. 94-V'},
  '255-VIII': {ru: 'Цифровой кодекс № 255-VIII', en: 'Digital Code No. 255-VIII'},
  '395/НҚ': {ru: 'Правила № 395/НҚ', en: 'Rules No. 395/НҚ'}
}

const ru: Messages = {
  severity: {error: 'ошибка', warning: 'внимание', info: 'сведения'},
  document: {policy: 'политика', consent: 'согласие', 'cookie-notice': 'уведомление о cookie', other: 'иной документ'},
  language: {ru: 'русский', kk: 'казахский', en: 'английский'},
  clause: num => `Пункт ${num}`,
  opening: 'Вне пунктов',
  whole: 'Чего нет в тексте',
  clauses: count => plural(count, 'пункт', 'пункта', 'пунктов'),
  lawOf: day => `закон на ${day}`,
  notAPolicy: 'текст не похож на политику в отношении персональных данных, не проверен',
  more: (count, rule) => `и ещё ${count}: ${rule}`,
  unasked: (count, language) =>
    `Текст на ${{ru: 'русском', kk: 'казахском', en: 'английском'}[language]} языке проверен не полностью: ${plural(count, 'правило его', 'правила его', 'правил его')} пока не читают`,
  elements: (present, required) => `Обязательных сведений: ${present} из ${required}`,
  counts: (errors, warnings, infos) =>
    `${plural(errors, 'ошибка', 'ошибки', 'ошибок')}, ${plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}, ${plural(infos, 'замечание', 'замечания', 'замечаний')}`,
  files: count => `Проверено: ${plural(count, 'файл', 'файла', 'файлов')}`,
  skipped: count => `пропущено (не политики): ${count}`,
  unread: 'Не проверено',
  article: (article, paragraph, sub) => `ст. ${article}${paragraph && ` п. ${paragraph}`}${sub && ` пп. ${sub}`}`,
  point: number => `п. ${number}`,
  law: law => laws[law]?.ru ?? law,
  facts: {
    operator: 'Оператор',
    role: 'Роли',
    identifier: 'БИН, ИИН и другие номера',
    bank: 'Банковские реквизиты',
    organisation: 'Организации',
    email: 'Электронная почта',
    phone: 'Телефоны',
    site: 'Сайты',
    messenger: 'Мессенджеры',
    address: 'Адреса',
    version: 'Дата и номер редакции',
    date: 'Даты',
    duration: 'Сроки',
    definition: 'Определения',
    reference: 'Ссылки',
    law: 'Законы',
    territory: 'Территории',
    vendor: 'Сервисы',
    purpose: 'Цели',
    data: 'Данные',
    recipient: 'Получатели',
    statement: 'Утверждения'
  }
}

const en: Messages = {
  severity: {error: 'error', warning: 'warning', info: 'info'},
  document: {policy: 'policy', consent: 'consent', 'cookie-notice': 'cookie notice', other: 'other document'},
  language: {ru: 'Russian', kk: 'Kazakh', en: 'English'},
  clause: num => `Clause ${num}`,
  opening: 'Outside clauses',
  whole: 'Missing from the text',
  clauses: count => `${count} ${count === 1 ? 'clause' : 'clauses'}`,
  lawOf: day => `law of ${day}`,
  notAPolicy: 'the text does not look like a privacy policy, not checked',
  more: (count, rule) => `and ${count} more: ${rule}`,
  unasked: (count, language) =>
    `A text in ${{ru: 'Russian', kk: 'Kazakh', en: 'English'}[language]} is checked in part: ${count} rules do not read it yet`,
  elements: (present, required) => `Required elements: ${present} of ${required}`,
  counts: (errors, warnings, infos) => `errors: ${errors}, warnings: ${warnings}, notes: ${infos}`,
  files: count => `Files checked: ${count}`,
  skipped: count => `skipped (no policies): ${count}`,
  unread: 'Not checked',
  article: (article, paragraph, sub) => `art. ${article}${paragraph && ` para. ${paragraph}`}${sub && ` sub. ${sub}`}`,
  point: number => `para. ${number}`,
  law: law => laws[law]?.en ?? law,
  facts: {
    operator: 'Operator',
    role: 'Roles',
    identifier: 'BIN, IIN and other numbers',
    bank: 'Bank details',
    organisation: 'Organisations',
    email: 'E-mail',
    phone: 'Phones',
    site: 'Sites',
    messenger: 'Messengers',
    address: 'Addresses',
    version: 'Date and number of the version',
    date: 'Dates',
    duration: 'Terms',
    definition: 'Definitions',
    reference: 'References',
    law: 'Laws',
    territory: 'Territories',
    vendor: 'Services',
    purpose: 'Purposes',
    data: 'Data',
    recipient: 'Recipients',
    statement: 'Statements'
  }
}

/** Words of the reports by language. */
export const messages: Readonly<Record<Language, Messages>> = {ru, kk, en}
