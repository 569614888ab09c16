// Endings of Russian verbs in the present, the past and the infinitive, of short adjectives and modal words, and of pronouns that
// announce a list. Nouns in -ть, -ет or -ут clash, so the list names the nouns of the trade that do.
const verb =
  /(?:ет|ют|ут|ит|ят|ат|ется|ются|утся|ится|ятся|ать|ять|ить|еть|ться|ти|ал|ил|ала|али|или|ует|ан|ено|ены|жен|жна|жны|ющие|ющая|ющее|ющих|ую|им|ем|жете)$/u
const nouns = new Set(
  'ответственность область деятельность безопасность конфиденциальность власть часть память сеть цель модель отчет счет аккаунт предмет интернет запрет лимит аудит кредит реквизит сайт формат контракт контакт документ клиент результат персонал материал портал канал журнал план сертификат субъект проект объект эксперт заказ возраст срок система защита оплата комиссия претензии гарантии или при им агент комитет пакет бюджет совет ответ отдел раздел пароль режим прием объем ребенок чат'.split(
    ' '
  )
)

function looksLikeVerb(word: string): boolean {
  const lower = word
    .toLowerCase()
    .replace(/[^\p{L}]/gu, '')
    .replaceAll('ё', 'е')
  if (lower.length < 4 || nouns.has(lower))
    return /^(?:не|вы|мы|вправе|может|могут|это|вам|нам|его|она|они)$/.test(lower)
  return (
    (verb.test(lower) && !/[оа]сти$/.test(lower)) ||
    /^(?:вправе|следующ|долж(?:ен|н)|обязан[аоы]?$|включа|являются)/.test(lower)
  )
}

/** Whether one of the words looks like a Russian verb or a pronoun that announces something: a sentence, not a noun phrase. */
export function hasVerb(value: string): boolean {
  return value.split(/\s+/).some(looksLikeVerb)
}
