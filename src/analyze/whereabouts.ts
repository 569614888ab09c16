import type {Mentions} from './mentions.js'
import type {Passage} from './passage.js'

const OUTSIDE =
  /(?<!\p{L})(?:за\sпредел(?:ами|ы)|вне|outside(?:\sof)?|beyond)(?:\s(?:территории|границ|the|territory|borders|boundaries|limits|jurisdiction|of)){0,5}\s$/iu
const OR_INSIDE =
  /(?<!\p{L})(?:внутри|в\sпределах|в|на\sтерритории|inside|within|in)(?:\s\p{L}{1,20}){0,2}[\s,\p{L}/]{1,9}$/iu
const KAZAKH_OUTSIDE = /^(?:-\p{L}{2,4})?(?:\s(?:аумағ|шег|шекара|юрисдикция)\p{L}*)?\s(?:тыс|сырт)/iu
const KAZAKH_OR_OUTSIDE =
  /^(?:-\p{L}{2,4})?(?:\s(?:аумағ|шег)\p{L}*)?(?:\sішінде)?[\s/,]{1,2}(?:және|немесе|әрі)(?:\/немесе)?(?:\s\p{L}{1,12}){0,2}\sтыс/iu

// How far before a name its preposition may stand.
const REACH = 100

/** The words before word `from`, no more than a preposition's reach. */
function wordsBefore(passage: Passage, from: number): string {
  const start = passage.starts[from] ?? 0
  return passage.leaf.value.slice(Math.max(0, start - REACH), start)
}

function wordsAfter(passage: Passage, to: number): string {
  const end = passage.ends[to - 1] ?? 0
  return passage.leaf.value.slice(end, end + REACH)
}

/**
 * «за пределами Казахстана»: where the words begin, and whether the inside is named with it («внутри или за
 * пределами»).
 */
export function isOutside(passage: Passage, from: number, to: number): {from: number; orInside: boolean} | undefined {
  const before = wordsBefore(passage, from)
  const after = wordsAfter(passage, to)
  const found = OUTSIDE.exec(before)
  if (found) {
    const index = (passage.starts[from] ?? 0) - before.length + found.index
    let first = from
    while (first > 0 && (passage.starts[first - 1] ?? 0) >= index) first--
    return {from: first, orInside: OR_INSIDE.test(before.slice(0, found.index))}
  }
  if (KAZAKH_OUTSIDE.test(after)) return {from, orInside: false}
  return KAZAKH_OR_OUTSIDE.test(after) ? {from, orInside: true} : undefined
}

const CITY_SIGN = /(?:г\.|гор\.|город\p{L}*|қ\.|the\scity\sof)\s?[«"]?$/iu
const IN = new RegExp(
  String.raw`(?<!\p{L})(?:во?|на|территори[яиюей]{1,2}(?:\sсамой)?|in|within|inside|to|territory\sof` +
    String.raw`|(?:стран|мест|территори|располож|регион)\p{L}*[^.;:]{0,40}:)\s(?:the\s)?[«"(]?$`,
  'iu'
)
const SERVERS_OF = /(?:сервер\p{L}*|дата-центр\p{L}*|цод\p{L}*|хостинг\p{L}*)\s$/iu
const FROM = /(?<!\p{L})(?:из|from)\s(?:the\s)?$/iu
const IN_BRACKETS = /[([]$/
const LOCATIVE = /(?:[дт][ае](?:ғы|гі|н)?|н[дае](?:[ае]н?|[ае]ғы|[ае]гі)?|[ғқ]а|[гк]е)$/u
const KAZAKH_PLACE =
  /^(?:-(?:[дт][ае](?:ғы|гі|н)?|[ғқ]а|[гк]е)(?!\p{L})|\s(?:аумағ|қаласы?н|қ\.|ішінде|жер|территория))/iu
// «Қазақстанда тіркелген компания», «Қазақстанда тұратын пайдаланушылар».
const KAZAKH_COMPANY =
  /^(?:-\p{L}{2,4})?(?:\sаумағ\p{L}*)?\s(?:тіркелген|құрылған|тұратын|қолданылатын|қолданыстағы|әрекет ететін|жұмыс істейтін)/iu

/**
 * A preposition or a case form says that something is or goes there: «в Казахстане», «на территории РК», «Қазақстанда».
 */
export function isPlaced(passage: Passage, from: number, to: number): boolean {
  const before = wordsBefore(passage, from).replace(CITY_SIGN, '')
  if (IN.test(before) || SERVERS_OF.test(before)) return true
  if (passage.language !== 'kk') return false
  return LOCATIVE.test(passage.words[to - 1] ?? '') || KAZAKH_PLACE.test(wordsAfter(passage, to))
}

const SAID_OF_COMPANY = new RegExp(
  String.raw`(?<!\p{L})(?:действующ|зарегистрирован|проживающ|созданн|учрежд[её]н|принят|применяем` +
    String.raw`|registered|established|residing|incorporated|applicable)\p{L}*\s(?:во?|на|in|on|within` +
    String.raw`|territory)(?:\s\p{L}+){0,4}\s$`,
  'iu'
)
const CURRENCY = /(?<!\p{L})(?:доллар\p{L}*|валют\p{L}*|тенге|рубл\p{L}*|dollars?)\s$/iu

/** A law, a body, citizens or money of that country; `Пользователи, проживающие в …` are people, not data. */
export function isSaidOfLaw(passage: Passage, from: number, to: number, mentions: Mentions): boolean {
  const before = wordsBefore(passage, from)
  if (SAID_OF_COMPANY.test(before) || CURRENCY.test(before)) return true
  if (passage.language === 'kk' && KAZAKH_COMPANY.test(wordsAfter(passage, to))) return true
  if (IN_BRACKETS.test(before) || FROM.test(before) || isPlaced(passage, from, to)) return false
  const follows = passage.language !== 'ru'
  return mentions
    .of(passage, 'law')
    .some(
      law =>
        (law.to <= from && from - law.to < 5 && !isParted(passage, law.to, from)) ||
        (follows && law.from >= to && law.from - to < 5)
    )
}

function isParted(passage: Passage, from: number, to: number): boolean {
  return /[;:,.]/.test(passage.leaf.value.slice(passage.ends[from - 1], passage.starts[to]))
}
