import type {Language} from '../../language/language.js'
import type {Words} from '../../rules/rule.js'
import type {FieldWords} from './statement-details.js'

type Named = Readonly<Record<string, Words>>

const actions: Named = {
  collect: {ru: 'собирать', kk: 'жинау', en: 'collect'},
  process: {ru: 'обрабатывать', kk: 'өңдеу', en: 'process'},
  use: {ru: 'использовать', kk: 'пайдалану', en: 'use'},
  keep: {ru: 'хранить', kk: 'сақтау', en: 'keep'},
  transfer: {ru: 'передавать', kk: 'беру', en: 'transfer'},
  publish: {ru: 'распространять', kk: 'тарату', en: 'publish'},
  sell: {ru: 'продавать', kk: 'сату', en: 'sell'},
  delete: {ru: 'уничтожать', kk: 'жою', en: 'delete'},
  depersonalise: {ru: 'обезличивать', kk: 'иесіздендіру', en: 'depersonalise'},
  verify: {ru: 'проверять', kk: 'тексеру', en: 'verify'},
  ensure: {ru: 'обеспечивать', kk: 'қамтамасыз ету', en: 'ensure'}
}
const forces: Named = {
  obligation: {ru: 'обязанность', kk: 'міндет', en: 'obligation'},
  permission: {ru: 'право', kk: 'құқық', en: 'permission'},
  prohibition: {ru: 'запрет', kk: 'тыйым', en: 'prohibition'},
  declaration: {ru: 'утверждение', kk: 'мәлімдеме', en: 'declaration'}
}
const denied: Named = {
  obligation: {ru: 'нет обязанности', kk: 'міндет жоқ', en: 'no obligation'},
  permission: {ru: 'право не делать', kk: 'жасамау құқығы', en: 'permission not to'},
  prohibition: {ru: 'запрет', kk: 'тыйым', en: 'prohibition'},
  declaration: {ru: 'отрицание', kk: 'теріске шығару', en: 'denial'}
}
const fields: Named = {
  actor: {ru: 'кто', kk: 'кім', en: 'who'},
  object: {ru: 'что', kk: 'не', en: 'what'},
  recipients: {ru: 'кому', kk: 'кімге', en: 'to whom'},
  territories: {ru: 'где', kk: 'қайда', en: 'where'},
  purposes: {ru: 'для чего', kk: 'не үшін', en: 'what for'},
  conditions: {ru: 'когда', kk: 'қашан', en: 'when'},
  exceptions: {ru: 'кроме', kk: 'мынадан басқа', en: 'except'}
}

/** What a statement says, field by field: «запрет: передавать», «кому: третьим лицам». */
export function describeStatement(details: Readonly<Record<string, unknown>>, speech: Language): string[] {
  const force = (details['negated'] === true ? denied : forces)[String(details['modality'])]
  const action = actions[String(details['action'])]
  const told = Object.entries(fields).flatMap(([field, names]) => {
    const words = wordsOf(details[field])
    return words.length > 0 ? [`${names[speech]}: ${words.join(', ')}`] : []
  })
  return [`${force?.[speech] ?? ''}: ${action?.[speech] ?? ''}`, ...told]
}

function wordsOf(field: unknown): string[] {
  if (field === undefined) return []
  const all = (Array.isArray(field) ? field : [field]) as FieldWords[]
  return all.map(({text}) => text)
}
