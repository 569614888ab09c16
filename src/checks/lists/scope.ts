import type {Passage} from '../../analyze/passage.js'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const CONDITIONS = new Set(list('для при когда если чтобы случае случаях автоматически cookie cookies куки'))
const NARROWING =
  list(`партнер посещен дополнит обезлич неличн технич устройств запрос обращен заявлен требован заполня оплат
  аккаунт учетн контактн платеж профил доставк заказ регистраци`)
const TOTAL = list('разрешенн перечень состав исчерпывающ')
const PEOPLE = list(
  'сотрудник работник соискател кандидат ребен детей детск несовершеннолет водител представител контрагент'
)
const OTHERS = list(`партнер поставщик курьер получател лавк юридическ организац`)
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

function begins(words: readonly string[], beginnings: readonly string[]): boolean {
  return words.some(word => beginnings.some(beginning => word.startsWith(beginning)))
}
