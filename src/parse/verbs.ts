import {wordList} from './word-list.js'

// Endings of Russian verbs in the present, the past and the infinitive and of short adjectives; then of Kazakh verbs.
const endings = wordList(
  'ет ют ут ит ят ат ется ются утся ится ятся ать ять ить еть ться ти ал ил ала али или ует ан ено ены жен жна жны',
  'ющие ющая ющее ющих ую им ем жете',
  'ады еді иды іді айды ейді аймыз ейміз ймыз йміз алады атын етін'
)
const verb = new RegExp(`(?:${endings.join('|')})$`, 'u')

// Nouns in -ть, -ет or -ут that policies are full of.
const nouns = new Set(
  wordList(
    'ответственность область деятельность безопасность конфиденциальность власть часть память сеть цель модель отчет',
    'счет аккаунт предмет интернет запрет лимит аудит кредит реквизит сайт формат контракт контакт документ клиент',
    'результат персонал материал портал канал журнал план сертификат субъект проект объект эксперт заказ возраст срок',
    'система защита оплата комиссия претензии гарантии агент комитет пакет бюджет совет ответ отдел раздел пароль',
    'режим прием объем ребенок чат казахстан'
  )
)

// Pronouns and modal words that announce something: «Вы вправе:», «Сіз құқылысыз:», «We may:».
const announcing = new Set(
  wordList(
    'не вы мы вправе может могут это вам нам его она они следующие следующих являются обязан обязана обязаны должен',
    'должна',
    'біз сіз міндетті құқылы тиіс мүмкін мынадай мыналар келесі төмендегі we you they it may must shall can will',
    'are is has have do does collect use share include following keeps collects provides applies receives deletes',
    'retains protects agrees determines describes explains contains governs'
  )
)

function looksLikeVerb(word: string): boolean {
  if (announcing.has(word) || /^(?:включа|следующ)/.test(word)) return true
  return word.length >= 4 && !nouns.has(word) && verb.test(word) && !/[оа]сти$/.test(word)
}

/** Whether one of the words looks like a verb or announces something: a sentence, not a noun phrase. */
export function hasVerb(value: string): boolean {
  const words =
    value
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/\p{L}+/gu) ?? []
  return words.some(looksLikeVerb)
}
