import type {Language} from '../../language/language.js'
import type {Words} from '../../rules/rule.js'
import type {FactRow} from './fact-rows.js'
import {describeStatement} from './statement-words.js'

type Details = FactRow['details']
type Named = Readonly<Record<string, Words>>
type Describe = (details: Details, speech: Language) => readonly (string | undefined)[]

const pick = (speech: Language, words: Words): string => words[speech]

const days: Named = {
  working: {ru: 'рабочих дней', kk: 'жұмыс күні', en: 'working days'},
  calendar: {ru: 'календарных дней', kk: 'күнтізбелік күн', en: 'calendar days'},
  unstated: {ru: 'дней, каких – не сказано', kk: 'күн, қандай күн екені айтылмаған', en: 'days of an unstated kind'}
}
const units: Named = {
  minute: {ru: 'мин.', kk: 'мин.', en: 'min'},
  hour: {ru: 'ч.', kk: 'сағ.', en: 'h'},
  week: {ru: 'нед.', kk: 'апта', en: 'weeks'},
  month: {ru: 'мес.', kk: 'ай', en: 'months'},
  quarter: {ru: 'кв.', kk: 'тоқсан', en: 'quarters'},
  year: {ru: 'лет', kk: 'жыл', en: 'years'}
}
const bounds: Named = {
  'at-most': {ru: 'не более', kk: 'ең көбі', en: 'at most'},
  'at-least': {ru: 'не менее', kk: 'кемінде', en: 'at least'},
  exact: {ru: '', kk: '', en: ''}
}
const labels: Named = {
  bin: {ru: 'БИН', kk: 'БСН', en: 'БИН'},
  iin: {ru: 'ИИН', kk: 'ЖСН', en: 'ИИН'},
  either: {ru: 'БИН/ИИН', kk: 'БСН/ЖСН', en: 'БИН/ИИН'},
  inn: {ru: 'ИНН', kk: 'ИНН', en: 'ИНН'},
  ogrn: {ru: 'ОГРН', kk: 'ОГРН', en: 'ОГРН'}
}
const owners: Named = {
  operator: {ru: 'оператора', kk: 'операторға тиесілі', en: 'of the operator'},
  bank: {ru: 'банка', kk: 'банкке тиесілі', en: 'of a bank'},
  other: {ru: 'иного лица', kk: 'басқа тұлғаға тиесілі', en: 'of somebody else'}
}
const checks: Named = {
  ok: {ru: 'контрольная цифра верна', kk: 'бақылау цифры дұрыс', en: 'check digit is right'},
  wrong: {ru: 'контрольная цифра не сходится', kk: 'бақылау цифры сәйкес келмейді', en: 'check digit is wrong'},
  length: {ru: 'не 12 цифр', kk: '12 цифр емес', en: 'not 12 digits'}
}
const targets: Named = {
  clause: {ru: 'пункт', kk: 'тармақ', en: 'clause'},
  section: {ru: 'раздел', kk: 'бөлім', en: 'section'},
  annex: {ru: 'приложение', kk: 'қосымша', en: 'annex'},
  self: {ru: 'этот же пункт', kk: 'осы тармақтың өзі', en: 'this very clause'},
  article: {ru: 'статья', kk: 'бап', en: 'article'}
}

const say = (table: Named, key: unknown, speech: Language): string | undefined => {
  const words = table[String(key)]
  return words?.[speech]
}

const roles: Named = {
  operator: {ru: 'оператор', kk: 'оператор', en: 'operator'},
  subject: {ru: 'субъект данных', kk: 'деректер субъектісі', en: 'data subject'},
  'third-party': {ru: 'третье лицо', kk: 'үшінші тұлға', en: 'third party'}
}
const versions: Named = {
  edition: {ru: 'редакция', kk: 'редакция', en: 'edition'},
  effective: {ru: 'вступает в силу', kk: 'күшіне енеді', en: 'in force from'},
  updated: {ru: 'обновлена', kk: 'жаңартылған', en: 'updated'},
  approved: {ru: 'утверждена', kk: 'бекітілген', en: 'approved'},
  dated: {ru: 'дата документа', kk: 'құжат күні', en: 'date of the document'}
}
const wheres: Named = {
  kz: {ru: 'Казахстан', kk: 'Қазақстан', en: 'Kazakhstan'},
  abroad: {ru: 'за границей', kk: 'шетелде', en: 'abroad'},
  country: {ru: 'другая страна', kk: 'басқа ел', en: 'another country'}
}
const known = (value: unknown): string | undefined => (value === undefined ? undefined : String(value))
const denied = (negated: unknown, speech: Language): string | undefined =>
  negated === true ? pick(speech, {ru: 'отрицается', kk: 'жоққа шығарылған', en: 'denied'}) : undefined

const wordUses = (uses: unknown): Words => ({
  ru: `упоминаний: ${uses}`,
  kk: `аталуы: ${uses}`,
  en: `uses: ${uses}`
})

/** «пункт 4.2», «4.2-тармақ». */
const wordTarget = (noun: string, nums: unknown, speech: Language): string => {
  const all = Array.isArray(nums) ? nums.join(', ') : ''
  if (all === '' || noun === '') return noun + all
  return speech === 'kk' ? `${all}-${noun}` : `${noun} ${all}`
}

const describers: Readonly<Record<string, Describe>> = {
  operator: ({name, form, confidence}, speech) => [
    known(name),
    form === ''
      ? pick(speech, {ru: 'без организационно-правовой формы', kk: 'ұйымдық-құқықтық нысаны жоқ', en: 'no legal form'})
      : known(form),
    confidence === 'high' ? undefined : pick(speech, {ru: 'предположительно', kk: 'болжам бойынша', en: 'probably'})
  ],
  role: ({role, uses}, speech) => [say(roles, role, speech), pick(speech, wordUses(uses))],
  version: ({what, day, number}, speech) => [say(versions, what, speech), known(number), known(day)],
  purpose: ({negated}, speech) => [denied(negated, speech)],
  data: ({code, negated, circular}, speech) => [
    known(code),
    denied(negated, speech),
    circular === true
      ? pick(speech, {ru: 'не названо, какие', kk: 'қандай екені аталмаған', en: 'not said which'})
      : undefined
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
    receives === true ? pick(speech, {ru: 'получает данные', kk: 'деректерді алады', en: 'receives data'}) : undefined
  ],
  statement: describeStatement,
  organisation: ({form, name}) => [known(form), known(name)],
  address: ({city, postcode}) => [known(city), known(postcode)],
  identifier: ({label, checksum, owner}, speech) => [
    say(labels, label, speech),
    say(owners, owner, speech),
    say(checks, checksum, speech)
  ],
  bank: ({valid}, speech) => [
    valid === false ? pick(speech, {ru: 'с ошибкой', kk: 'қатесі бар', en: 'invalid'}) : undefined
  ],
  duration: ({amount, unit, days: kind, bound, event, workingDays}, speech) => [
    [say(bounds, bound, speech), amount, unit === 'day' ? say(days, kind, speech) : say(units, unit, speech)]
      .filter(Boolean)
      .join(' '),
    unit === 'day' && kind === 'working'
      ? undefined
      : pick(speech, {
          ru: `≈ ${workingDays} раб. дн.`,
          kk: `≈ ${workingDays} жұмыс күні`,
          en: `≈ ${workingDays} working days`
        }),
    event === undefined ? undefined : String(event)
  ],
  date: ({valid}, speech) => [
    valid === false ? pick(speech, {ru: 'такой даты нет', kk: 'мұндай күн жоқ', en: 'no such date'}) : undefined
  ],
  definition: ({term, meaning, uses}, speech) => [String(term), String(meaning), pick(speech, wordUses(uses))],
  reference: ({target, nums, law}, speech) => [
    wordTarget(say(targets, target, speech) ?? '', nums, speech),
    law === undefined ? undefined : String(law)
  ],
  law: ({name, number, date}) => [name, number, date].map(one => (one === undefined ? undefined : String(one)))
}

/** What a fact means, in words, beyond what is printed; empty where nothing is to be added. */
export function describeFact({kind, text, details}: FactRow, speech: Language): string[] {
  const describe = describers[kind]
  const told = describe
    ? describe(details, speech)
    : Object.values(details).map(value => (typeof value === 'string' ? value : undefined))
  return told.filter(one => one !== undefined && one !== '' && one !== text) as string[]
}
