import type {Span} from '../language/span.js'
import {hasFiniteVerb} from './finite.js'
import {isAnnounced, type Passage} from './passage.js'
import type {Reading} from './reading.js'

type Range = Span & {readonly via: 'item' | 'inline'; readonly negated: boolean}

const LABEL = /^[^:;.]{2,100}:\s/u
const OPENS_LIST = new RegExp(
  String.raw`:\s|(?<!\p{L})(?:включая|включа(?:ет|ют|ть)|а\sименно|такие\sкак|таких\sкак|в\sтом\sчисле` +
    String.raw`|например,?|including|includes?|such\sas|namely|for\sexample,?|оның\sішінде|соның\sішінде` +
    String.raw`|атап\sайтқанда|мысалы,?)[:\s]\s?(?:но\sне\sограничиваясь:?\s)?(?!с\s` +
    String.raw`|при\s|пут[её]м|через|посредством)|(?<!\p{L})(?:собира(?:ет|ем|ют|ются|ется)|запрашива(?:ет` +
    String.raw`|ем)|спрашиваем|прос(?:им|ит)|получа(?:ет|ем)|обрабатыва(?:ет|ем))\s(?:(?:ваш|сво)\p{L}{1,2}\s)?` +
    String.raw`|(?<!\p{L})(?:collects?|gathers?|requests?|receives?|obtains?|process(?:es)?)\s(?:(?:your|the|user)\s)?`,
  'giu'
)
const STATEMENT =
  /(?<!\p{L})(?:мы|оператор|компания|продавец|вы|we|you|біз|сіз)\s\p{L}+|(?<!\p{L})не\s(?:собира|обрабатыва|хран)/iu

/** The stretch of a passage that lists data: all of an announced item without its label, or what follows a colon. */
export function itemRange(reading: Reading, passage: Passage): Range | undefined {
  const announced = reading.topics.announced(passage)
  const {value} = passage.leaf
  if (announced?.topic === 'data' && !value.endsWith(':') && !isStatement(value)) {
    return {...partOfItem(reading, passage), via: 'item', negated: announced.negated}
  }
  if (!announced && isUnderHeading(reading, passage))
    return {...partOfItem(reading, passage), via: 'item', negated: false}
  return inlineRange(reading, passage)
}

/** «Отключение cookies может повлечь …»: a sentence that stands among the items. */
function isStatement(value: string): boolean {
  return /^(?:\p{Lu}|https?:)[^:]*\.$/u.test(value) && hasFiniteVerb(verbPlace(value))
}

/** In Kazakh the verb stands last. */
function verbPlace(value: string): string {
  return value.length < 2 * HEAD ? value : `${value.slice(0, HEAD)} ${value.slice(-HEAD)}`
}

// How far into a passage its verb stands, if it is a sentence and no item.
const HEAD = 120

/** An item without its label, «Данные карты: номер, срок»; the label itself where only it names data, «Геолокация: …». */
function partOfItem({mentions}: Reading, passage: Passage): Span {
  const {value} = passage.leaf
  const start = labelOf(value)
  const known = start === 0 ? [] : mentions.of(passage, 'data')
  const isLabel = known.length > 0 && known.every(({from}) => (passage.starts[from] ?? 0) < start)
  return isLabel ? {start: 0, end: start} : {start, end: value.length}
}

function labelOf(value: string): number {
  return LABEL.exec(value)?.[0].length ?? 0
}

/** A point, cell or short line under «Какие данные мы собираем» that is no statement of its own. */
function isUnderHeading({topics, mentions}: Reading, passage: Passage): boolean {
  if (topics.headed(passage)?.topic !== 'data' || passage.node.type !== 'clause') return false
  if (isAnnounced(passage)) return false
  const {value} = passage.leaf
  if (value.endsWith(':')) return false
  const known = mentions.of(passage, 'data')
  if (passage.kind === 'cell') return known.length > 0
  if (LABEL.test(value)) return known.length > 0 || passage.node.kind === 'point'
  if (STATEMENT.test(value) || isStatement(value) || value.length > 200) return false
  return (
    passage.node.kind === 'point' || (known[0] !== undefined && known[0].from <= 2 && passage.node.kind === 'numbered')
  )
}

// How many words of one sentence are tried as the beginning of a list.
const MOST_TRIES = 6
const openers = ['include', 'collect', 'process'] as const

/** «собирает следующие данные: имя, телефон», «персональные данные, включая имя и адрес». */
function inlineRange({topics, mentions}: Reading, passage: Passage): Range | undefined {
  const {value} = passage.leaf
  const opens = value.includes(':') || openers.some(list => mentions.has(passage, list))
  if (!opens || !mentions.has(passage, 'data')) return undefined
  let tries = 0
  for (const match of value.matchAll(OPENS_LIST)) {
    if (++tries > MOST_TRIES) break
    const start = match.index + match[0].length
    const to = passage.starts.findIndex(word => word >= start)
    const before = passage.ends.findLastIndex(end => end <= match.index + 1) + 1
    if (to < 0 || before < 1 || /^(?:\S*@|\+?\d|https?:)/.test(value.slice(start))) continue
    const isVerb =
      (/\p{L}т(?:ся)?\s|[еи]м\s/u.test(match[0]) && !/^включ/iu.test(match[0])) || ENGLISH_VERB.test(match[0])
    if (!mentions.of(passage, 'data').some(hit => hit.from >= to && hit.from - to <= (isVerb ? 1 : 3))) continue
    // «мәліметтер, оның ішінде cookie, сервистер арқылы жиналады» names means.
    if (passage.language === 'kk' && !match[0].startsWith(':') && /\sарқылы\s/u.test(value.slice(start))) continue
    const noun = mentions.of(passage, 'data-noun').findLast(hit => hit.to <= before)
    if (
      match[0].startsWith(':')
        ? topics.topicOf(passage, before) !== 'data'
        : !isVerb && (!noun || before - noun.to > REACH)
    )
      continue
    return {start, end: endOf(value, start), via: 'inline', negated: false}
  }
  return undefined
}

const ENGLISH_VERB = /^(?:collect|gather|request|receive|obtain|process)/i

// How far before «включая» the word may stand that the list is a list of.
const REACH = 25

// Where a list inside a sentence ends and the sentence goes on.
const SENTENCE_GOES_ON = new RegExp(
  String.raw`[;]|,\s(?:не\s)?\p{L}{3,20}(?:[еюия]тся|[аяу]ются)(?!\p{L})|,\s(?:котор|если|при\sусловии` +
    String.raw`|необходим|будет|будут|а\sтакже\sобязу)|\)\s(?=\p{Ll}{3,})(?!и\s|или\s)|,\s(?:Оператор` +
    String.raw`|Компания|Продавец|Исполнитель|Пользователь)\s`,
  'u'
)

function endOf(value: string, start: number): number {
  const index = value.slice(start).search(SENTENCE_GOES_ON)
  const end = index < 0 ? value.length : start + index
  return Math.min(end, closingAfter(value, start, end))
}

/** Where the bracket closes that a list stands in: «(например, имя, телефон)». */
function closingAfter(value: string, start: number, end: number): number {
  let depth = 0
  for (let at = start; at < end; at++) {
    if (value[at] === '(') depth++
    else if (value[at] === ')' && --depth < 0) return at
  }
  return end
}
