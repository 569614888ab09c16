import type {Mentions} from '../../mentions.js'
import type {Passage} from '../../passage.js'
import type {DataObject, Owner} from '../statement.js'
import {wordsOfRange} from '../words.js'

const ANONYMOUS: ReadonlySet<string> = new Set(
  'обезличен анонимн анонимизирова анонимизирован агрегирова агрегирован статистическ неличн ненличн деперсонализирова деперсонализирован обобщен неперсональн'.split(
    ' '
  )
)
// Adjectives and participles that leave data what they are.
const PLAIN =
  /^(?:перс|личн|ваш|сво|мо[ийея]|наш|эт[иоау]|так|данн|указ|выше|ниже|соответств|получ|собра|собир|предоста|переда|все|всю|вся|люб|необх|конфиденц|пользов|перечис|следую|опред|хран|обраб|сам|сохр|разме|каки|котор|остав|введ|сообщ|разреш|полн|достовер|верн|точн|актуал|корректн|некотор|ни[кч]|кажд|дальн|треть|государ|уполном)/
const ADJECTIVE = /(?:ые|ых|ым|ыми|ая|ую|ой|ие|их|им|ими|ей|ое|ого|ому)$/
// Nouns and participles that the ending does not tell from adjectives: «содержащая данные».
const DEED = /(?:[нт]и[еяюи]|[нт]ием|ци[яию]|[уюая]щ(?:ая|ие|их|ий|ую|ей|им|ими|его|ему|ее))$/
// Things that hold data or tell of them, but are kept and given by rules of their own.
const THING =
  /^(?:лог[иао]?|логов|журнал[аы]?|журналов|переписк[аиу]|обращени[яй]|материал|контент|отчет|статистик|объявлени|комментари|транзакц)/

// Copies of data are data; what is promised of the data themselves may not hold of them.
const COPY = /^(?:копи[яеюи]|копий|копиях|копиям|архив|архиве)$/

const OWNERS: readonly (readonly [Owner, RegExp])[] = [
  ['staff', /^(?:работник|сотрудник|персонала?$)/],
  ['applicant', /^(?:соискател|кандидат)/],
  ['child', /^(?:ребен|дет[еия]|несовершеннолетн|малолетн)/],
  ['foreigner', /^(?:иностран|нерезидент)/],
  ['counterparty', /^(?:контрагент|партнер|поставщик|подрядчик)/],
  ['representative', /^представител/]
]

// «работников», «о ребёнке»; in other cases they get data or do something with them.
const OF_WHOM = /(?:ов|ев|ей|их|ых|ах|ях|[аяе])$/

/** What the words `from…to` act on; words that `skip` names belong to something else, `things` hold data too. */
export function readObject(
  passage: Passage,
  mentions: Mentions,
  from: number,
  to: number,
  skip: (at: number) => boolean,
  things: boolean
): DataObject | undefined {
  const inside = (at: number): boolean => at >= from && at < to && !skip(at)
  const noun = mentions.of(passage, 'data-noun').find(one => inside(one.from))
  // «платёжным организациям» are given data, though «организация» is a kind of them.
  const given = mentions.of(passage, 'recipient')
  const named = mentions
    .of(passage, 'data')
    .filter(one => inside(one.from) && !given.some(to => to.from < one.to && one.from < to.to))
  // «контактные данные», «имя и паспортные данные» are kinds of data.
  const isKind = named.some(one => noun && one.from < noun.from && one.to >= noun.to)
  if (!noun || isKind)
    return (things ? thingIn(passage, named, from, to, skip) : undefined) ?? byKinds(passage, named, from, to, skip)
  const first = passage.words[noun.from - 1] ?? ''
  const topic = topicOf(passage, noun.to)
  const anonymous = isAnonymous(passage, from, to, skip)
  const copy = noun.from > from && COPY.test(first)
  const apart = noun.from > from && (THING.test(first) || isApart(first))
  const sort = apart || copy ? (passage.stems[noun.from - 1] ?? '') : topic
  const beside = named.filter(
    one => one.from >= noun.from && one.from - noun.to < 3 && tells(passage, noun.to, one.from)
  )
  return {
    ...wordsOfRange(passage, apart || copy ? noun.from - 1 : noun.from, noun.to),
    about: anonymous ? 'anonymous' : apart ? 'other' : 'personal',
    sort,
    codes: beside.map(one => one.value.code),
    owner: ownerAfter(passage, noun.to)
  }
}

type Named = readonly {
  readonly from: number
  readonly to: number
  readonly value: {readonly code: DataObject['codes'][number]}
}[]

/** A thing that holds data, before all kinds of data: «журналы сервера». */
function thingIn(
  passage: Passage,
  [first]: Named,
  from: number,
  to: number,
  skip: (at: number) => boolean
): DataObject | undefined {
  for (let at = from; at < Math.min(to, first?.from ?? to); at++) {
    const word = passage.words[at] ?? ''
    if (skip(at) || !(THING.test(word) || COPY.test(word))) continue
    const about = COPY.test(word) ? 'personal' : 'other'
    return {...wordsOfRange(passage, at, at + 1), about, sort: passage.stems[at] ?? '', codes: [], owner: 'any'}
  }
  return undefined
}

/** No general word for data: kinds of data alone. */
function byKinds(
  passage: Passage,
  named: Named,
  from: number,
  to: number,
  skip: (at: number) => boolean
): DataObject | undefined {
  const [first] = named
  const last = named.at(-1)
  if (!first || !last) return undefined
  const about = isAnonymous(passage, from, to, skip) ? 'anonymous' : 'personal'
  const codes = [...new Set(named.map(one => one.value.code))]
  return {...wordsOfRange(passage, first.from, last.to), about, sort: '', codes, owner: ownerAfter(passage, last.to)}
}

const THINGS = /^(?:данные|сведения|информация|копии|логи|журналы|отчеты|обращения|переписка|материалы|документы)$/
const NOMINATIVE_ADJECTIVE = /(?:[ыи]е|[ая]я|ши|все|его|их)$/

/** Whether a thing in the nominative begins here, with its adjectives: «обезличенные данные», «журналы». */
export function isThing({words}: Passage, at: number): boolean {
  let noun = at
  while (noun < at + 4 && NOMINATIVE_ADJECTIVE.test(words[noun] ?? '') && !THINGS.test(words[noun] ?? '')) noun++
  return THINGS.test(words[noun] ?? '')
}

function isApart(word: string): boolean {
  return word.length > 3 && ADJECTIVE.test(word) && !PLAIN.test(word) && !DEED.test(word)
}

function isAnonymous({stems}: Passage, from: number, to: number, skip: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (ANONYMOUS.has(stems[at] ?? '') && !skip(at)) return true
  return false
}

const OF_PERSON =
  /^(?:вас|вы|нем|ней|них|себе|нас|субъект|пользовател|покупател|клиент|пациент|посетител|заявител|лиц|гражд|физическ|персональн|абонент|подписчик)/
const MODIFIER = /^(?:ваш|сво|мо[ие]|наш|их|его|ее)|(?:[ыи]х|[ое]м|ой)$/

/** «информация о заказах»: what data are about, where it is not the person. */
function topicOf(passage: Passage, to: number): string {
  if (!/^об?о?$/.test(passage.words[to] ?? '')) return ''
  let at = to + 1
  while (at < to + 3 && MODIFIER.test(passage.words[at] ?? '') && !OF_PERSON.test(passage.words[at] ?? '')) at++
  const word = passage.words[at] ?? ''
  const isPerson = OF_PERSON.test(word) || OWNERS.some(([, pattern]) => pattern.test(word))
  return isPerson ? '' : (passage.stems[at] ?? '')
}

/** «данные о здоровье», «данные банковских карт», not «данные вместе с аккаунтом». */
function tells(passage: Passage, from: number, to: number): boolean {
  return (
    !parted(passage, from, to) && passage.words.slice(from, to).every(word => word.length > 2 || /^об?$/.test(word))
  )
}

function parted(passage: Passage, from: number, to: number): boolean {
  return /[,;:()]/.test(passage.leaf.value.slice(passage.ends[from - 1], passage.starts[to]))
}

/** «данные работников», «сведения о ребёнке»: within three words, no comma between. */
function ownerAfter(passage: Passage, to: number): Owner {
  for (let at = to; at < Math.min(to + 3, passage.words.length); at++) {
    const word = passage.words[at] ?? ''
    if (parted(passage, at, at) || /^(?:в|во|на|за|от|из|к|ко|для|по|с|со|у)$/.test(word)) break
    const owner = !OF_WHOM.test(word) ? undefined : OWNERS.find(([, pattern]) => pattern.test(word))
    if (owner) return owner[0]
  }
  return 'any'
}
