import type {ServiceKind} from '../language/services.js'
import {type ByPassage, byPassage} from './by-passage.js'
import type {FactBase} from './fact.js'
import {isNegated} from './negation.js'
import type {Passage} from './passage.js'
import {type Reading, wordSpan} from './reading.js'

/** A service that the policy names. */
export interface Vendor extends FactBase {
  readonly kind: 'vendor'
  /** Its usual name, one for all spellings: `Yandex Metrica`. */
  readonly name: string
  /** Home of the company behind it, ISO 3166-1 alpha-2. */
  readonly country: string
  readonly service: ServiceKind
  /** Data go to it by what is said; false for a link, a contact («Telegram @name»), a shop of programs, a setting. */
  readonly receives: boolean
  readonly negated: boolean
  readonly inDefinition: boolean
}

// What these do, they do with data of the people who use the site.
const ALWAYS_RECEIVE: ReadonlySet<ServiceKind> = new Set<ServiceKind>([
  'ads',
  'ai',
  'analytics',
  'cloud',
  'crm',
  'mail',
  'monitoring',
  'telecom',
  'infobase'
])
// Who pays or delivers through these gives them what they need for it.
const SERVES_ORDERS: ReadonlySet<ServiceKind> = new Set<ServiceKind>(['payment', 'bank', 'delivery'])
const ORDERS = /оплат|плат[её]ж|достав|перевод|payment|paid|deliver|төлем|төлеу|жеткіз|аударым/iu
// The others receive where they do something with data, or data go to them.
const DOES = new RegExp(
  String.raw`^(?:,\s(?:он[аи]?|котор\p{L}+)\s)?[^.;,]{0,60}(?<!\p{L})(?:получа(?:ет|ют)|обрабатыва(?:ет` +
    '|ют)|принима(?:ет|ют)|собира(?:ет|ют)|хран(?:ит|ят)|receives?|process(?:es)?|collects?' +
    '|stores?)|^[^.;]{0,90}(?<![\\p{L}])(?:өңдейді|алады|жинайды|сақтайды|беріледі|жіберіледі)(?!\\p{L})',
  'iu'
)
// «Telegram деректерін қолданамыз», «Telegram арқылы беріледі» name means; «Google сервисін пайдаланамыз» gives.
const USED = /^(?:-\p{L}{2,4})?(?:\s\p{L}+){0,2}\s(?:сервис|қызмет)\p{L}*\s[^.;]{0,30}(?:пайдалан|қолдан|өңдел)(?!у)/iu
const GOES_TO = new RegExp(
  String.raw`(?<!\p{L})(?:переда\p{L}+|отправля\p{L}+|предоставля\p{L}+|раскрыва\p{L}+|получател\p{L}+` +
    String.raw`|использу(?:ем|ет|ются|ется)|применя(?:ем|ет|ются)|подключ[её]н\p{L}*|интеграц\p{L}+` +
    String.raw`|обрабатываются\s(?:в|на)|хранятся\s(?:в|на)|shared?|transfer\p{L}*|sent|we\suse` +
    String.raw`|integrations?|processed\s(?:in|by)|беріл\p{L}+|интеграция\p{L}*|recipients?|uses)\s[^.;]{0,120}$`,
  'iu'
)
const ELSEWHERE = new RegExp(
  String.raw`(?<!\p{L})(?:настройк|ссылк|перейти|скача|загруз|установ|страниц\p{L}+\sв|подпис` +
    String.raw`|settings|links?\s|download|баптау|сілтеме|жүкте)`,
  'iu'
)

const DONE_BY = /(?:получа(?:ет|ют)|обрабатыва(?:ет|ют)|собира(?:ет|ют)|хран(?:ит|ят))\s$/iu

/** Finds the services that a policy names, each once in a passage; the host of an e-mail or a link is none. */
export function findVendors(reading: Reading): ByPassage<Vendor> {
  return byPassage(reading.passages, passage => {
    const hits = reading.mentions.of(passage, 'service')
    if (hits.length === 0) return []
    const inDefinition = reading.isDefinition(passage)
    const seen = new Set<string>()
    return hits.flatMap(({value: {name, country, service}, from, to}): Vendor[] => {
      const span = wordSpan(passage, from, to)
      if (seen.has(name) || isInAddress(passage.leaf.value, span.start, span.end)) return []
      seen.add(name)
      const receives = !isContact(passage.leaf.value, span.end) && isGiven(reading, passage, service, span)
      const negated = isNegated(passage, span.start, span.end)
      return [{kind: 'vendor', name, country, service, receives, negated, inDefinition, passage, ...span}]
    })
  })
}

/** «info@mail.ru», «https://firebase.google.com/docs». */
function isInAddress(value: string, start: number, end: number): boolean {
  return (
    /[@/._-]/.test(value[start - 1] ?? '') ||
    /^(?:[@/_]|\.(?!(?:metri|аналит|метри|карт|директ|облак|диск))[a-z])/i.test(value.slice(end, end + 40))
  )
}

/** «Telegram @name», «WhatsApp: +7 …», «Telegram: t.me/…». */
function isContact(value: string, end: number): boolean {
  return /^[\s:–—-]{0,4}(?:\(?\+?\d|@|t\.me|https?:)/i.test(value.slice(end, end + 40))
}

function isGiven(
  {topics}: Reading,
  passage: Passage,
  service: ServiceKind,
  {start, end}: {start: number; end: number}
): boolean {
  const {value} = passage.leaf
  if (service === 'store' || passage.requisites) return false
  if (ALWAYS_RECEIVE.has(service)) return true
  if (topics.announced(passage)?.topic === 'recipients' || (SERVES_ORDERS.has(service) && ORDERS.test(value)))
    return true
  if (ELSEWHERE.test(value.slice(Math.max(0, start - 60), start))) return false
  if (DONE_BY.test(value.slice(Math.max(0, start - 30), start))) return true
  const after = value.slice(end, end + 120)
  return (
    DOES.test(after) ||
    (passage.language === 'kk' && USED.test(after)) ||
    GOES_TO.test(value.slice(Math.max(0, start - 140), start))
  )
}
