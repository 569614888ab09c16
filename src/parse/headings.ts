import type {Entry} from './entries.js'
import {isCapitals, isHeadline} from './headline.js'
import {isDetail} from './requisites.js'

/** «Защита персональных данных:»: a run-in heading is a noun phrase with a colon; a lead-in («Оператор обязуется:») has a verb. */
export function isRunIn(value: string): boolean {
  if (!/^[\p{Lu}«]/u.test(value) || !value.endsWith(':') || value.split(/\s+/).length > 7) return false
  return !value.slice(0, -1).split(/\s+/).some(word => looksLikeVerb(word)) && !/[,;.](?!$)/.test(value)
}

// Endings of Russian verbs in the present, the past and the infinitive, of short adjectives and modal words, and of pronouns that
// announce a list. Nouns in -ть, -ет or -ут clash, so the list names the nouns of the trade that do.
const verb = /(?:ет|ют|ут|ит|ят|ат|ется|ются|утся|ится|ятся|ать|ять|ить|еть|ться|ти|ал|ил|ала|али|или|ует|ан|ено|ены|жен|жна|жны|ющие|ющая|ющее|ющих|ую|им|ем|жете)$/u
const nouns = new Set('ответственность область деятельность безопасность конфиденциальность власть часть память сеть цель модель отчет счет аккаунт предмет интернет запрет лимит аудит кредит реквизит сайт формат контракт контакт документ клиент результат персонал материал портал канал журнал план сертификат субъект проект объект эксперт заказ возраст срок система защита оплата комиссия претензии гарантии или при им агент комитет пакет бюджет совет ответ отдел раздел пароль режим прием объем ребенок чат'.split(' '))

function looksLikeVerb(word: string): boolean {
  const lower = word.toLowerCase().replace(/[^\p{L}]/gu, '').replaceAll('ё', 'е')
  if (lower.length < 4 || nouns.has(lower)) return /^(?:не|вы|мы|вправе|может|могут|это|вам|нам|его|она|они)$/.test(lower)
  return (verb.test(lower) && !/[оа]сти$/.test(lower)) || /^(?:вправе|следующ|долж(?:ен|н)|обязан[аоы]?$|включа|являются)/.test(lower)
}

// Dates, addresses, names of firms, links and contacts stand on lines of their own and head nothing.
const notHeading =
  /@|:\s?\d|https?:|www\.|\d{5}|^(?:г\.|от|ред|редакция|версия|нұсқа|version|effective|дата|күні|күшіне|утвержд|вступ|действу|обновл|адрес|тел|e-?mail|тоо|ао|ип|ооо|жшс|товарищество)(?!\p{L})|\d{1,2}\.\d{1,2}\.\d{4}|\d{4}\s?(?:г\.|год|жыл)/iu

/**
 * Whether an unnumbered paragraph heads what follows: a headline with text after it, not one of several short lines in a row,
 * which are a list.
 */
export function headsBlock(entry: Entry, previous: Entry | undefined, next: Entry | undefined): boolean {
  const {value} = entry.text
  if (entry.link || !next || notHeading.test(value)) return false
  if (isRunIn(value)) return next.kind !== 'heading' && (entry.bold || !/^\p{Ll}/u.test(next.text.value))
  if (!isHeadline(entry.bold ? value.replace(/[.:]$/, '') : value)) return false
  const listed = previous !== undefined && /[:;,]$/.test(previous.text.value)
  if (listed && !entry.bold) return false
  if (entry.bold) return true
  if (isPlainHeadline(next) && !isDetail(next)) return false
  if (previous && isPlainHeadline(previous)) return isCapitals(value)
  return entry.gap && value.split(/\s+/).length <= 10
}

function isPlainHeadline({kind, mark, text}: Entry): boolean {
  return kind === 'paragraph' && !mark && isHeadline(text.value)
}
