import {stemWord} from '../../../language/lexicon.js'
import {lazy} from '../../lazy.js'
import type {Passage} from '../../passage.js'
import type {Reference} from '../../references.js'
import type {Range} from '../parts.js'
import type {Condition, ConditionKind, Exception, StatedPurpose, StatedRecipient} from '../statement.js'
import {wordsOfRange} from '../words.js'
import {rootOf} from './actions.js'

// Words that set no clause apart from another: what all clauses of a policy speak of.
const GENERAL_WORDS = `дербес деректер мәлімет ақпарат жеке пайдаланушы клиент сатып алушы келуші субъект тұлға үшінші сіз
  сіздің ол олар өз өзі біз біздің оператор компания әкімшілік сайт сервис қызмет платформа қосымша интернет ресурс саясат
  осы өңдеу жинау сақтау пайдалану беру ұсыну ашу жағдай көзделген көзделу көрсетілген көрсету белгіленген белгілеу
  айқындалған айқындау қажет қажетті қажеттілік қоспау егер кезде кезінде кейін соң бойынша келісім рұқсат үшін мақсат
  мақсатында тек ғана кез келген барлық шарт негіз тәртіп сәйкес басқа өзге болу ету республика қазақстан дейін туралы
  мынадай келесі қамтамасыз жүзеге асыру орындау құқық міндет жұмыс заң заңнама заңды заңнамалық талап әрекет уәкілетті
  мемлекеттік орган жазбаша алдын ала тікелей тиісті болып табылу және немесе мен емес жоқ бар жөнінде қатысты арқылы
  шегінде аясында қолданыстағы нақты белгілі`
const general = lazy(() => new Set(GENERAL_WORDS.split(/\s+/).map(word => rootOf(stemWord(word, 'kk')))))

const LAW = /^(?:заң|сот|кодекс|нормативтік|құқықтық|құқыққорғау)/
const CONSENT = /^(?:келіс|рұқсат|мақұлда)/
const REQUEST = /^(?:сұра(?!қ)|талаб|талап|өтініш|сұраныс|өтінім|бастама|қалау)/
const ERASED = /^(?:жой|жою|өшір|жабу|жабыл)/
const ACCOUNT = /^(?:аккаунт|есептік|профиль|кабинет|тіркелгі|жазба|бейін)/
const OF_POLICY = /^(?:саясат|құжат|тармақ|бөлім|шарттар)/
const ELSEWHERE = /^(?:төменде|жоғарыда|бұдан|келесі|мынадай)/
const HELPERS = /^(?:тартылған|көмектес|жәрдемдес|ынтымақтас)/
const MANNER = /^(?:сәйкес|тәртіппен|тәртіпте|негізінде|шартымен)$/
const EXTRAORDINARY = /^(?:бұз|қайта|тарату|сату|ауыс|жоғал|қауіп|дау|күдік|анықта|төтенше|банкрот|апат|мүмкін)/

/** Stems that carry sense, each once, without the mark of a denial. */
export function contentStems({stems}: Passage, from: number, to: number): string[] {
  const known = general()
  const found = stems.slice(from, to).map(rootOf)
  return [...new Set(found.filter(stem => stem.length > 2 && !known.has(stem)))]
}

export function readPurpose(passage: Passage, {from, to}: Range): StatedPurpose {
  return {...wordsOfRange(passage, from, to), stems: contentStems(passage, from, to)}
}

export function readCondition(passage: Passage, {from, to}: Range): Condition {
  const stems = contentStems(passage, from, to)
  const near = [passage.words[from], passage.words[from - 1], passage.words[to], passage.words[to + 1]]
  return {
    ...wordsOfRange(passage, from, to),
    kinds: kindsOf(passage, from, to, stems),
    stems,
    strict: near.slice(0, 2).includes('тек') || near.slice(2).some(word => word === 'ғана' || word === 'қана')
  }
}

const ASK = /^(?:талап|өтініш|сұраныс|арыз)$/
const ASKS = /^(?:тала[пб]|сұра|жой|өтініш|кері)/

/** «Клиент жоюды талап ете алады, және деректер жойылады»: what is asked for is the condition of what follows. */
export function askedBefore(passage: Passage, from: number): Condition[] {
  const {words, leaf, starts, ends} = passage
  const asked = words.findIndex((word, index) => index < from && words[index - 1] === 'туралы' && ASK.test(word))
  // «Өшіру туралы өтініш … өңдеуді тоқтатпайды»: the demand itself is the subject.
  if (asked > 0)
    return [
      {
        ...wordsOfRange(passage, 0, asked + 1),
        kinds: kindsOf(passage, 0, asked + 1, []),
        stems: contentStems(passage, 0, asked + 1),
        strict: false
      }
    ]
  const at = words.findIndex(
    (word, index) =>
      index < from && ASKS.test(word) && words.slice(index, index + 4).some(one => /^ала(?:ды|сыз)$/.test(one))
  )
  if (at < 0 || from - at > 14 || !leaf.value.slice(ends[at], starts[from]).includes(',')) return []
  return [
    {...wordsOfRange(passage, at, from), kinds: ['request'], stems: contentStems(passage, at, from), strict: false}
  ]
}

function kindsOf(passage: Passage, from: number, to: number, stems: readonly string[]): ConditionKind[] {
  const words = passage.words.slice(from, to)
  const has = (pattern: RegExp): boolean => words.some(word => pattern.test(word))
  const last = words.at(-1) ?? ''
  const withdraws =
    words.some((word, at) => word === 'кері' && /^(?:қайтар|ал)/.test(words[at + 1] ?? '')) || has(/^қайтарып$/)
  const without = passage.stems.slice(from, to).some((stem, at) => stem.endsWith('!') && CONSENT.test(words[at] ?? ''))
  if (without || (last === 'қарамастан' && has(CONSENT))) return ['no-consent']
  const kinds: ConditionKind[] = []
  if (withdraws) kinds.push('withdrawal')
  else if (has(CONSENT)) kinds.push('consent')
  if (has(ERASED) && (has(ACCOUNT) || !has(/^мерзім/))) kinds.push('erasure')
  if (has(LAW) && !MANNER.test(last)) kinds.push('law')
  else if (has(REQUEST)) kinds.push('request')
  if (kinds.length > 0) return kinds
  if (stems.length === 0 || MANNER.test(last)) return ['general']
  return has(EXTRAORDINARY) ? ['other'] : ['routine']
}

/** What an exception lets happen, by its words and by what they refer to. */
export function readException(
  passage: Passage,
  {from, to}: Range,
  recipients: readonly StatedRecipient[],
  references: readonly Reference[]
): Exception {
  const words = wordsOfRange(passage, from, to)
  const all = passage.words.slice(from, to)
  const has = (pattern: RegExp): boolean => all.some(word => pattern.test(word))
  const referred = references.filter(one => one.start < words.end && one.end > words.start)
  const own = referred.filter(one => one.target !== 'article')
  const clauses = own.filter(one => one.target === 'clause' || one.target === 'section').flatMap(one => one.nums)
  const grounds: Exception['grounds'][number][] = []
  if (has(CONSENT)) grounds.push(has(/^(?:үшін|мақсат)/) ? 'consent-for' : 'consent')
  if (has(LAW) || referred.length > own.length) grounds.push('law')
  const stems = contentStems(passage, from, to)
  if (clauses.length === 0 && has(OF_POLICY)) grounds.push('policy')
  if (has(ELSEWHERE) || has(HELPERS)) grounds.push('unknown')
  const says = clauses.length > 0 || grounds.length > 0 || recipients.length > 0 || stems.length > 0
  if (!says || own.some(one => one.target === 'annex' || one.target === 'self')) grounds.push('unknown')
  return {...words, grounds, clauses, recipients, stems}
}
