import type {FieldWords} from './statement-details.js'

type Words = Readonly<Record<string, readonly [ru: string, en: string]>>

const actions: Words = {
  collect: ['собирать', 'collect'],
  process: ['обрабатывать', 'process'],
  use: ['использовать', 'use'],
  keep: ['хранить', 'keep'],
  transfer: ['передавать', 'transfer'],
  publish: ['распространять', 'publish'],
  sell: ['продавать', 'sell'],
  delete: ['уничтожать', 'delete'],
  depersonalise: ['обезличивать', 'depersonalise'],
  verify: ['проверять', 'verify'],
  ensure: ['обеспечивать', 'ensure']
}
const forces: Words = {
  obligation: ['обязанность', 'obligation'],
  permission: ['право', 'permission'],
  prohibition: ['запрет', 'prohibition'],
  declaration: ['утверждение', 'declaration']
}
const denied: Words = {
  obligation: ['нет обязанности', 'no obligation'],
  permission: ['право не делать', 'permission not to'],
  prohibition: ['запрет', 'prohibition'],
  declaration: ['отрицание', 'denial']
}
const fields: Words = {
  actor: ['кто', 'who'],
  object: ['что', 'what'],
  recipients: ['кому', 'to whom'],
  territories: ['где', 'where'],
  purposes: ['для чего', 'what for'],
  conditions: ['когда', 'when'],
  exceptions: ['кроме', 'except']
}

/** What a statement says, field by field: «запрет: передавать», «кому: третьим лицам». */
export function describeStatement(details: Readonly<Record<string, unknown>>, speech: 'ru' | 'en'): string[] {
  const index = speech === 'ru' ? 0 : 1
  const force = (details['negated'] === true ? denied : forces)[String(details['modality'])]
  const action = actions[String(details['action'])]
  const told = Object.entries(fields).flatMap(([field, names]) => {
    const words = wordsOf(details[field])
    return words.length > 0 ? [`${names[index]}: ${words.join(', ')}`] : []
  })
  return [`${force?.[index] ?? ''}: ${action?.[index] ?? ''}`, ...told]
}

function wordsOf(field: unknown): string[] {
  if (field === undefined) return []
  const all = (Array.isArray(field) ? field : [field]) as FieldWords[]
  return all.map(({text}) => text)
}
