import type {FactRow} from './fact-rows.js'
import {describeStatement} from './statement-words.js'

type Details = FactRow['details']
type Speech = 'ru' | 'en'
type Describe = (details: Details, speech: Speech) => readonly (string | undefined)[]

const pick = (speech: Speech, ru: string, en: string): string => (speech === 'ru' ? ru : en)

const days: Readonly<Record<string, readonly [string, string]>> = {
  working: ['рабочих дней', 'working days'],
  calendar: ['календарных дней', 'calendar days'],
  unstated: ['дней, каких – не сказано', 'days of an unstated kind']
}
const units: Readonly<Record<string, readonly [string, string]>> = {
  minute: ['мин.', 'min'],
  hour: ['ч.', 'h'],
  week: ['нед.', 'weeks'],
  month: ['мес.', 'months'],
  quarter: ['кв.', 'quarters'],
  year: ['лет', 'years']
}
const bounds: Readonly<Record<string, readonly [string, string]>> = {
  'at-most': ['не более', 'at most'],
  'at-least': ['не менее', 'at least'],
  exact: ['', '']
}
const labels: Readonly<Record<string, string>> = {bin: 'БИН', iin: 'ИИН', either: 'БИН/ИИН', inn: 'ИНН', ogrn: 'ОГРН'}
const owners: Readonly<Record<string, readonly [string, string]>> = {
  operator: ['оператора', 'of the operator'],
  bank: ['банка', 'of a bank'],
  other: ['иного лица', 'of somebody else']
}
const checks: Readonly<Record<string, readonly [string, string]>> = {
  ok: ['контрольная цифра верна', 'check digit is right'],
  wrong: ['контрольная цифра не сходится', 'check digit is wrong'],
  length: ['не 12 цифр', 'not 12 digits']
}
const targets: Readonly<Record<string, readonly [string, string]>> = {
  clause: ['пункт', 'clause'],
  section: ['раздел', 'section'],
  annex: ['приложение', 'annex'],
  self: ['этот же пункт', 'this very clause'],
  article: ['статья', 'article']
}

const say = (
  table: Readonly<Record<string, readonly [string, string]>>,
  key: unknown,
  speech: Speech
): string | undefined => {
  const words = table[String(key)]
  return words?.[speech === 'ru' ? 0 : 1]
}

const roles: Readonly<Record<string, readonly [string, string]>> = {
  operator: ['оператор', 'operator'],
  subject: ['субъект данных', 'data subject'],
  'third-party': ['третье лицо', 'third party']
}
const versions: Readonly<Record<string, readonly [string, string]>> = {
  edition: ['редакция', 'edition'],
  effective: ['вступает в силу', 'in force from'],
  updated: ['обновлена', 'updated'],
  approved: ['утверждена', 'approved'],
  dated: ['дата документа', 'date of the document']
}
const wheres: Readonly<Record<string, readonly [string, string]>> = {
  kz: ['Казахстан', 'Kazakhstan'],
  abroad: ['за границей', 'abroad'],
  country: ['другая страна', 'another country']
}
const known = (value: unknown): string | undefined => (value === undefined ? undefined : String(value))
const denied = (negated: unknown, speech: Speech): string | undefined =>
  negated === true ? pick(speech, 'отрицается', 'denied') : undefined

const describers: Readonly<Record<string, Describe>> = {
  operator: ({name, form, confidence}, speech) => [
    known(name),
    form === '' ? pick(speech, 'без организационно-правовой формы', 'no legal form') : known(form),
    confidence === 'high' ? undefined : pick(speech, 'предположительно', 'probably')
  ],
  role: ({role, uses}, speech) => [
    say(roles, role, speech),
    pick(speech, `упоминаний: ${String(uses)}`, `uses: ${String(uses)}`)
  ],
  version: ({what, day, number}, speech) => [say(versions, what, speech), known(number), known(day)],
  purpose: ({negated}, speech) => [denied(negated, speech)],
  data: ({code, negated, circular}, speech) => [
    known(code),
    denied(negated, speech),
    circular === true ? pick(speech, 'не названо, какие', 'not said which') : undefined
  ],
  recipient: ({category, name, negated}, speech) => [known(category), known(name), denied(negated, speech)],
  territory: ({where, country, negated}, speech) => [
    say(wheres, where, speech),
    where === 'kz' ? undefined : known(country),
    denied(negated, speech)
  ],
  vendor: ({name, country, receives}, speech) => [
    known(name),
    known(country),
    receives === true ? pick(speech, 'получает данные', 'receives data') : undefined
  ],
  statement: describeStatement,
  organisation: ({form, name}) => [known(form), known(name)],
  address: ({city, postcode}) => [known(city), known(postcode)],
  identifier: ({label, checksum, owner}, speech) => [
    labels[String(label)],
    say(owners, owner, speech),
    say(checks, checksum, speech)
  ],
  bank: ({valid}, speech) => [valid === false ? pick(speech, 'с ошибкой', 'invalid') : undefined],
  duration: ({amount, unit, days: kind, bound, event, workingDays}, speech) => [
    [say(bounds, bound, speech), amount, unit === 'day' ? say(days, kind, speech) : say(units, unit, speech)]
      .filter(Boolean)
      .join(' '),
    unit === 'day' && kind === 'working'
      ? undefined
      : pick(speech, `≈ ${String(workingDays)} раб. дн.`, `≈ ${String(workingDays)} working days`),
    event === undefined ? undefined : String(event)
  ],
  date: ({valid}, speech) => [valid === false ? pick(speech, 'такой даты нет', 'no such date') : undefined],
  definition: ({term, meaning, uses}, speech) => [
    String(term),
    String(meaning),
    pick(speech, `упоминаний: ${String(uses)}`, `uses: ${String(uses)}`)
  ],
  reference: ({target, nums, law}, speech) => [
    [say(targets, target, speech), Array.isArray(nums) ? nums.join(', ') : ''].join(' ').trim(),
    law === undefined ? undefined : String(law)
  ],
  law: ({name, number, date}) => [name, number, date].map(one => (one === undefined ? undefined : String(one)))
}

/** What a fact means, in words, beyond what is printed; empty where nothing is to be added. */
export function describeFact({kind, text, details}: FactRow, speech: Speech): string[] {
  const describe = describers[kind]
  const told = describe
    ? describe(details, speech)
    : Object.values(details).map(value => (typeof value === 'string' ? value : undefined))
  return told.filter(one => one !== undefined && one !== '' && one !== text) as string[]
}
