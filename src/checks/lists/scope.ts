import type {Passage} from '../../analyze/passage.js'
import {groupBy} from '../../language/group-by.js'

type Beginnings = ReadonlyMap<string, readonly string[]>

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
// By their first letter, for most words have another one.
const beginningsOf = (words: string): Beginnings => groupBy(list(words), word => word.charAt(0))

const CONDITIONS = new Set(list('для при когда если чтобы случае случаях автоматически cookie cookies куки'))
const NARROWING =
  beginningsOf(`партнер посещен дополнит обезлич неличн технич устройств запрос обращен заявлен требован заполня оплат
  аккаунт учетн контактн платеж профил доставк заказ регистраци`)
const TOTAL = beginningsOf('разрешенн перечень состав исчерпывающ')
const PEOPLE = beginningsOf(
  'сотрудник работник соискател кандидат ребен детей детск несовершеннолет водител представител контрагент'
)
const OTHERS = beginningsOf(`партнер поставщик курьер получател лавк юридическ организац`)
const GOES_ON = new Set(list('включая например иные иных иным иной другие других другим прочие прочих прочее др пр'))
const GOES_ON_AFTER: Readonly<Record<string, string>> = {числе: 'том', как: 'такие', включать: 'могут', д: 'т', п: 'т'}

/** Whether words, up to the data that they name, speak of some data only: «для доставки», «при регистрации», «сотрудников». */
export function isNarrow(passage: Passage, to?: number): boolean {
  const words = passage.words.slice(0, to)
  if (begins(words, PEOPLE) || begins(words, OTHERS)) return true
  return (words.some(word => CONDITIONS.has(word)) || begins(words, NARROWING)) && !begins(words, TOTAL)
}

/** Whether nothing says that a list goes on: «и иные данные», «в том числе», «и т. д.». */
export function isClosed(passages: readonly Passage[]): boolean {
  return !passages.some(({words}) =>
    words.some((word, at) => GOES_ON.has(word) || (at > 0 && GOES_ON_AFTER[word] === words[at - 1]))
  )
}

/** Whether a sentence, or what announces it, speaks of other people than the main subject: employees, children. */
export function speaksOfOtherPeople({words, lead, under}: Passage): boolean {
  return begins(words, PEOPLE) || begins(words, OTHERS) || [lead, under].some(one => one && begins(one.words, PEOPLE))
}

function begins(words: readonly string[], beginnings: Beginnings): boolean {
  return words.some(word => beginnings.get(word.charAt(0))?.some(beginning => word.startsWith(beginning)))
}
