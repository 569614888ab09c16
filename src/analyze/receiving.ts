import type {Mention} from './mentions.js'
import type {Passage} from './passage.js'
import type {Reading} from './reading.js'

const GIVES = new RegExp(
  String.raw`(?<!\p{L})(?:переда[вёеюнут]|передач|предоставл|предоставит|раскры|разглаш|доступ` +
    '|дел[ияюе]|поруч|обмен|сообща|сообщит|направля|отправля|отправит|прода(?:ва|[её]т' +
    String.raw`|ж)|распростран|открыва|получа(?:ет|ют)\s|вид(?:ит|ят)|знает|принима(?:ет|ют)\s|привлека` +
    String.raw`|привлеч|обрабатыва\p{L}*ся|хран\p{L}+ся|shar|disclos|transfer|provid|access|send` +
    '|sent|sell|sold|transmit|reveal|беру|бере|беріл|берме|ұсын|жібер|аш[аы]|тапсыр|қолжетім|қол жет|тарат|сат[аып]' +
    String.raw`|бөліс|аудар|жолда|жария|тартыл|тарту|алмас|(?<![аейп]\s)алады)`,
  'iu'
)
const COMPLAINS =
  /(?<!\p{L})(?:жалоб|обжал|обратиться|обращени|защит\p{L}+\sсвоих\sправ|шағым|жүгін|арыздан|complain|lodge|appeal)/iu
// A noun before the name that makes it an owner («решение суда», «действия третьих лиц»), a preposition that makes it
// a source or a place.
const OWNED = new RegExp(
  String.raw`(?<!\p{L})(?:решени|требовани|запрос|постановлени|действи|бездействи|интерес|прав` +
    '|сайт|политик|договор|ответственност|имен|вин|сторон|услуг|сервис|данн|вмешательств' +
    '|неправомерн|несанкционированн|незаконн|случайн|страниц|нужд' +
    String.raw`|обязанност)\p{L}*\s(?:доступ\p{L}*\s)?(?:\p{L}+\s){0,2}$`,
  'iu'
)
const PLACED = new RegExp(
  String.raw`(?<!\p{L})(?:от|из|у|против|перед|за|для|во?|на|об?|при|по|до|между|без|вне|from` +
    String.raw`|of|for|against)\s(?:\p{L}+(?:[иы]х|[ое]го|[оеиы]м|[ое]й)\s)?$|принадлеж\p{L}+\s(?:\p{L}+\s)?$`,
  'iu'
)
const BY_MAIL = /электронн\p{L}+\s$/iu
const IS_BOUND = /^[^.;,]{0,50}(?<!\p{L})(?:запрещ|разреша|следует|надлежит|необходимо)/iu
const THROUGH = new RegExp(
  String.raw`(?<!\p{L})(?:через|посредством|с\sпомощью|при\sпомощи|с\sпривлечением|силами|с|со` +
    String.raw`|with|to|by|through|via)\s(?:\p{L}+\s){0,3}$`,
  'iu'
)
const HANDLED_BY = /(?<!\p{L})(?:processed|handled|hosted|stored|accessed|used)\sby\s[^.;]{0,70}$/iu
const DATIVE = /(?:ам|ям|ому|ему|у|ю|ой|ей|е|и|ым|им)$/u
const CLEAR_DATIVE = /(?:[ыи]м|ому|ему)$/u
// Forms that are no genitive, whatever the word.
const NO_GENITIVE = /(?:ам|ям|ому|ему|[ыи]м|[ая]ми|[ыи]ми|у|ю|е)$/u
const INSTRUMENTAL = /(?:ами|ями|ом|ем)$/u
const KAZAKH_DATIVE = /(?:ға|ге|қа|ке|на|не)$/u
const LISTS_ON = /^(?:[^.;:–—]{0,40}?[,(/]|\s(?:и|или|либо|and|or|және|немесе|мен|бен|пен))\s?(?:\p{L}+\s){0,2}$/iu

/** Whether a sentence gives data to somebody; complaints and requests that a person sends are not that. */
export function givesData({mentions, topics}: Reading, passage: Passage): boolean {
  const {value} = passage.leaf
  const aboutData =
    mentions.has(passage, 'data-noun') ||
    mentions.has(passage, 'data') ||
    topics.headed(passage)?.topic === 'recipients'
  return aboutData && GIVES.test(value) && (!COMPLAINS.test(value) || /переда[вёнч]/iu.test(value))
}

/**
 * Recipients of a passage: in a list of them all, elsewhere those that a verb of giving and their case or preposition
 * make so.
 */
export function receives(reading: Reading, passage: Passage, isItem: boolean): Mention<'recipient'>[] {
  const hits = reading.mentions.of(passage, 'recipient')
  if (hits.length === 0) return []
  if (isItem) return itemHits(passage, hits)
  if (!givesData(reading, passage))
    return passage.language === 'kk' ? hits.filter(({to}) => KAZAKH_HANDLES.test(wordsAfter(passage, to))) : []
  const kept: Mention<'recipient'>[] = []
  for (const hit of hits) if (isGiven(reading, passage, hit, kept.at(-1))) kept.push(hit)
  return passage.language === 'kk' ? withEarlier(passage, hits, kept) : kept
}

/** In Kazakh the last of a list bears the case of all: «банктер мен курьерлерге». */
function withEarlier(
  passage: Passage,
  hits: readonly Mention<'recipient'>[],
  kept: readonly Mention<'recipient'>[]
): Mention<'recipient'>[] {
  const given = new Set(kept)
  for (let index = hits.length - 2; index >= 0; index--) {
    const hit = hits[index]
    const next = hits[index + 1]
    if (hit && next && given.has(next) && goesOn(passage, hit, next)) given.add(hit)
  }
  return hits.filter(hit => given.has(hit))
}

/** The first word of the item and those that a list goes on with: «банкам и курьерам — имя получателя» has two. */
function itemHits(passage: Passage, hits: readonly Mention<'recipient'>[]): Mention<'recipient'>[] {
  const kept: Mention<'recipient'>[] = []
  for (const hit of hits) {
    const last = kept.at(-1)
    const before = wordsBefore(passage, hit.from)
    if (last ? goesOn(passage, last, hit) : !OWNED.test(before) && !BY_MAIL.test(before)) kept.push(hit)
  }
  return kept
}

function goesOn(passage: Passage, last: Mention<'recipient'>, hit: Mention<'recipient'>): boolean {
  return LISTS_ON.test(passage.leaf.value.slice(passage.ends[last.to - 1], passage.starts[hit.from]))
}

function isGiven(
  {mentions}: Reading,
  passage: Passage,
  hit: Mention<'recipient'>,
  last: Mention<'recipient'> | undefined
): boolean {
  const before = wordsBefore(passage, hit.from)
  const first = passage.words[hit.from] ?? ''
  const end = passage.words[hit.to - 1] ?? ''
  if (PLACED.test(before) || BY_MAIL.test(before)) return false
  if (last && goesOn(passage, last, hit)) return true
  if (THROUGH.test(before)) return true
  if (isSubject(passage, hit)) return true
  if (!NO_GENITIVE.test(end) && !NO_GENITIVE.test(first) && OWNED.test(before)) return false
  if (passage.language === 'kk') return isKazakhGiven(passage, hit, mentions)
  if (/^[a-z]/.test(first)) return mentions.has(passage, 'gets') || HANDLED_BY.test(before)
  if (INSTRUMENTAL.test(end)) return /(?:обрабатыва|хран)\p{L}*ся/u.test(passage.leaf.value)
  const isDative = DATIVE.test(first) && (DATIVE.test(end) || hit.to - hit.from > 2 || CLEAR_DATIVE.test(first))
  return isDative && !IS_BOUND.test(passage.leaf.value.slice(passage.ends[hit.to - 1]))
}

const KAZAKH_WITH = /(?:мен|бен|пен)$/u
const EXCHANGES = /(?<!\p{L})(?:бөліс|алмас|арқылы|жасас)/iu
// «төлем провайдеріміз өңдейді».
const KAZAKH_HANDLES = /^\s(?:өңдейді|сақтайды)(?!\p{L})/iu
const KAZAKH_THROUGH = /^(?:-\p{L}{2,4})?\s(?:арқылы|көмегімен|тарапынан|тарту)(?!\p{L})/iu
// «бере алады», «сұрай алады»: may, where «деректерді алады» is gets.
const CONVERB = /[аейп]$/u

/** «курьерлерге беріледі», «серіктестермен бөлісеміз», «банктер арқылы», «банк соманы алады». */
function isKazakhGiven(passage: Passage, {to}: Mention<'recipient'>, mentions: Reading['mentions']): boolean {
  const end = passage.words[to - 1] ?? ''
  const after = wordsAfter(passage, to)
  if (KAZAKH_DATIVE.test(end) || KAZAKH_THROUGH.test(after)) return true
  if (KAZAKH_WITH.test(end) && EXCHANGES.test(after)) return true
  if (KAZAKH_HANDLES.test(after) && !/ң$/u.test(end)) return true
  return mentions
    .of(passage, 'gets')
    .some(gets => gets.from >= to && !CONVERB.test(passage.words[gets.from - 1] ?? '') && !/ң$/u.test(end))
}

/** «Банк получает сумму», «Доступ имеют сотрудники»: who gets data is the subject of the verb. */
function isSubject(passage: Passage, {from, to}: Mention<'recipient'>): boolean {
  const after = passage.leaf.value.slice(passage.ends[to - 1], (passage.ends[to - 1] ?? 0) + 60)
  if (
    /^[^.;:,]{0,40}(?<!\p{L})(?:получа(?:ет|ют)|вид(?:ит|ят)|знает|принима(?:ет|ют)|име(?:ет|ют)\sдоступ)/iu.test(after)
  )
    return true
  return /(?:доступ\s[^.;]{0,40}име(?:ет|ют)|получа(?:ет|ют)|вид(?:ит|ят)|знает)\s(?:\p{L}+\s){0,2}$/iu.test(
    wordsBefore(passage, from)
  )
}

function wordsAfter(passage: Passage, to: number): string {
  const end = passage.ends[to - 1] ?? 0
  return passage.leaf.value.slice(end, end + 80)
}

function wordsBefore(passage: Passage, from: number): string {
  const start = passage.starts[from] ?? 0
  return passage.leaf.value.slice(Math.max(0, start - 80), start)
}
