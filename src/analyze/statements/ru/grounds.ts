import type {Passage} from '../../passage.js'
import type {Reference} from '../../references.js'
import type {Range} from '../parts.js'
import type {Condition, ConditionKind, Exception, StatedPurpose, StatedRecipient} from '../statement.js'
import {wordsOfRange} from '../words.js'

// Words that set no clause apart from another: what all clauses of a policy speak of.
const GENERAL = new Set(
  `дан персональн сведен информац личн пользовател покупател клиент посетител субъект лиц трет ваш вам вас вы сво их ег
   ее нам мы наш оператор продавц продавец компан обществ администрац исполнител сайт сервис платформ приложен
   интернет ресурс магазин политик настоя обработк обрабатыва сбор хранен использован использ передач предоставлен
   раскрыт случа случ предусмотр предусмотрен указа указан установлен определен котор эт так необходим необходимост
   исключен исключа кром помим если когд пок при по посл согласн на в во с со без целях цел для ради чтоб за и или либо
   а также такж не ни прям тольк исключительн лиш любо люб налич услов основан порядк соответств ин ино остальн прочих
   быт явля настоящ республик казахста рк до от из к о об у их как том то нужн требуем целей обеспечен осуществлен
   осуществля деятельн прав обязанност работ функционирован законодательств закон законодательн действ уполномочен
   государствен орган орга правов соглас разрешен письмен`.split(/\s+/)
)
const MANNER = /^(?:порядке|соответствии|согласно)$/
const LAW = /^(?:закон|законодательств|законодательн|кодекс|суд|судебн|нормативн)/
const CONSENT = /^(?:соглас|разреш(?:ен|ил)|одобр(?:ен|ил))/
const REQUEST = /^(?:запрос|требовани(?:е|ю|я|ем|и)$|просьб|обращени[еяю]|заявлен|желани|инициатив)/
const OF_POLICY = /^(?:политик|документ|раздел|услов|пункт)/
// «при наличии спора», «при реорганизации» happen to few.
const EXTRAORDINARY =
  /^(?:услови|налич|отсутств|невозмож|наруш|возникнов|реорганиз|ликвид|продаж|смен|утрат|угроз|выявлен|обнаруж|подозрен|спор|инициатив|желани|решени)/
const FOR = /^(?:для|целях|целью)$/
// «описанных ниже», «лиц, привлечённых для доставки».
const ELSEWHERE = /^(?:ниже|далее|выше|нижеследующ|нижеописан|вышеописан|нижеуказан|вышеуказан|следующ)/
const HELPERS = /^(?:привле[кч]|оказывающ|помогающ|участвующ|сотруднича)/
const REFUSES = /^(?:неразрешен|несоглас)/

/** Stems that carry sense, each once. */
export function contentStems({stems}: Passage, from: number, to: number): string[] {
  return [...new Set(stems.slice(from, to).filter(stem => stem.length > 2 && !GENERAL.has(stem)))]
}

export function readPurpose(passage: Passage, {from, to}: Range): StatedPurpose {
  return {...wordsOfRange(passage, from, to), stems: contentStems(passage, from, to)}
}

export function readCondition(passage: Passage, {from, to}: Range): Condition {
  const stems = contentStems(passage, from, to)
  const before = passage.words[from - 1] ?? ''
  return {
    ...wordsOfRange(passage, from, to),
    kinds: kindsOf(passage, from, to, stems),
    stems,
    strict: /^(?:только|исключительно|лишь)$/.test(before)
  }
}

const ASKS = /^(?:потребовать|запросить|попросить|направить|написать|обратиться|подать|удалить|отозвать)$/

/** «Клиент может потребовать удаления, и данные удаляются»: what a person asks for is the condition of what follows. */
export function askedBefore(passage: Passage, from: number): Condition[] {
  const at = passage.words.findIndex((word, index) => index < from && ASKS.test(word))
  if (at < 0 || from - at > 14 || !passage.leaf.value.slice(passage.ends[at], passage.starts[from]).includes(','))
    return []
  return [
    {...wordsOfRange(passage, at, from), kinds: ['request'], stems: contentStems(passage, at, from), strict: false}
  ]
}

function kindsOf(passage: Passage, from: number, to: number, stems: readonly string[]): ConditionKind[] {
  const words = passage.words.slice(from, to)
  const has = (pattern: RegExp): boolean => words.some(word => pattern.test(word))
  const kinds: ConditionKind[] = []
  const consents = has(CONSENT) && !has(REFUSES)
  if (words[0] === 'без') return [consents ? 'no-consent' : 'without']
  if (words[0] === 'независимо' && consents) return ['no-consent']
  if (has(/^(?:отзыв|отзыва|отозв)/)) kinds.push('withdrawal')
  else if (consents) kinds.push('consent')
  if (has(/^(?:удален|уничтожен|удали[лтм]|удаля)/) || (has(/^закры/) && has(/^(?:аккаунт|учетн|профил|кабинет)/)))
    kinds.push('erasure')
  if (has(LAW) && !words.slice(0, 2).some(word => MANNER.test(word))) kinds.push('law')
  if (has(REQUEST)) kinds.push('request')
  if (kinds.length > 0) return kinds
  if (stems.length === 0 || words.slice(0, 2).some(word => MANNER.test(word))) return ['general']
  return /^(?:при|после|когда|по)$/.test(words[0] ?? '') && !EXTRAORDINARY.test(words[1] ?? '')
    ? ['routine']
    : ['other']
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
  const consent = all.findIndex(word => CONSENT.test(word))
  if (consent >= 0) grounds.push(all.slice(consent).some(word => FOR.test(word)) ? 'consent-for' : 'consent')
  if (has(LAW) || referred.length > own.length) grounds.push('law')
  const stems = contentStems(passage, from, to)
  if (clauses.length === 0 && has(OF_POLICY)) grounds.push('policy')
  if (has(ELSEWHERE) || has(HELPERS)) grounds.push('unknown')
  const says = clauses.length > 0 || grounds.length > 0 || recipients.length > 0 || stems.length > 0
  if (!says || own.some(one => one.target === 'annex' || one.target === 'self')) grounds.push('unknown')
  return {...words, grounds, clauses, recipients, stems}
}
