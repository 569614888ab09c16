import type {ChangeType, PolicyDiff, Version} from '../../diff/policy-diff.js'
import {capital} from '../capital.js'
import type {Messages} from '../messages.js'
import {effectOrder, stateOrder} from './order.js'
import type {DiffWords} from './words.js'

/** Types of change in the order in which they are counted; `renumbered` is folded. */
export const typeOrder: readonly Exclude<ChangeType, 'renumbered'>[] = [
  'changed',
  'added',
  'removed',
  'moved',
  'split',
  'merged'
]

/** Changes that are listed. */
function countChanges({summary}: PolicyDiff): number {
  return typeOrder.reduce((sum, type) => sum + summary.types[type], 0)
}

/** «5 изменений: изменено 4, добавлено 1». */
export function countTypes(diff: PolicyDiff, words: DiffWords): string {
  const parts = typeOrder.flatMap(type => count(words.type[type], diff.summary.types[type]))
  return [words.changes(countChanges(diff)), ...(parts.length > 0 ? [parts.join(', ')] : [])].join(': ')
}

/** «Защита субъекта данных: ослабляют 3, неясны 1»; `''` without changes. */
export function countEffects({summary}: PolicyDiff, words: DiffWords): string {
  const parts = effectOrder.flatMap(effect => count(words.effects[effect], summary.effects[effect]))
  return parts.length > 0 ? `${words.effectOn}: ${parts.join(', ')}` : ''
}

/** «Замечания: новых 3, закрыто 1, без изменений 4»; what is new and closed is told even if none. */
export function countFindings({summary}: PolicyDiff, words: DiffWords): string {
  const parts = stateOrder.flatMap(state =>
    state === 'new' || state === 'absent'
      ? [`${words.states[state]} ${summary.findings[state]}`]
      : count(words.states[state], summary.findings[state])
  )
  return `${words.findings}: ${parts.join(', ')}`
}

/** «Обязательных сведений: 11 из 18 → 10 из 18». */
export function countRequired({before, after}: PolicyDiff, about: Messages): string {
  const tail = about.elements(after.present, after.required).replace(/^[^\d]*/u, '')
  return `${about.elements(before.present, before.required)} → ${tail}`
}

/** «Новые роли: Оператор, Пользователь; роли, которых больше нет: Магазин»; `''` where the same names are used. */
export function tellRoles({summary: {roles}}: PolicyDiff, words: DiffWords): string {
  const parts = (['added', 'removed'] as const).flatMap(way =>
    roles[way].length > 0 ? [`${words.roles[way]}: ${roles[way].join(', ')}`] : []
  )
  return capital(parts.join('; '))
}

/** What is folded into one line: «Перенумеровано: 9 пунктов; только оформление: 4 пункта»; `''` where nothing is. */
export function countFolded({summary}: PolicyDiff, words: DiffWords, about: Messages): string {
  const {types, reformatted} = summary
  const parts = [
    ...(types.renumbered > 0 ? [`${words.renumbered}: ${about.clauses(types.renumbered)}`] : []),
    ...(reformatted > 0 ? [`${words.reformatted}: ${about.clauses(reformatted)}`] : [])
  ]
  return capital(parts.join('; '))
}

/** What both versions are: «политика, русский, 18 → 20 пунктов, закон на 2026-11-20»; told apart only where they differ. */
export function aboutBoth({before, after}: PolicyDiff, about: Messages, asOf: string | undefined): string {
  const both = (word: (version: Version) => string): string =>
    word(before) === word(after) ? word(after) : `${word(before)} → ${word(after)}`
  return [
    both(version => about.document[version.document]),
    both(version => about.language[version.language]),
    before.clauses === after.clauses
      ? about.clauses(after.clauses)
      : `${before.clauses} → ${about.clauses(after.clauses)}`,
    ...(asOf === undefined ? [] : [about.lawOf(asOf)])
  ].join(', ')
}

/** What is to be said where nothing differs but form; `''` where something does. */
export function saySame(diff: PolicyDiff, words: DiffWords): string {
  const {summary} = diff
  if (countChanges(diff) + summary.types.renumbered > 0) return ''
  return summary.reformatted > 0 || !summary.same ? words.sameWords : words.same
}

function count(name: string, amount: number): string[] {
  return amount > 0 ? [`${name} ${amount}`] : []
}
