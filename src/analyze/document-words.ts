import type {DocumentKind} from './document-kind.js'
import type {Passage} from './passage.js'

const POLICY = new RegExp(
  String.raw`(?<!\p{L})(?:политик\p{L}*|конфиденциальност\p{L}*|приватност\p{L}*|положени\p{L}+ (?:о` +
    String.raw`|об) (?:\p{L}+ ){0,3}(?:персональн|данн|конфиденциальн|обработк|защит)\p{L}*|(?:правила` +
    String.raw`|порядок|уведомление|регламент) (?:о |об )?(?:\p{L}+ ){0,3}(?:персональн|конфиденциальн)\p{L}*` +
    String.raw`|privacy|data protection|құпиялы\p{L}*|саясат\p{L}*|дербес дерек\p{L}* (?:өңдеу` +
    String.raw`|қорға)\p{L}* (?:туралы )?(?:ереже` +
    String.raw`|қағида|тәртіп)\p{L}*)`,
  'iu'
)
const COOKIES = /cookie|куки/iu
const ABOUT_DATA = /персональн|личн\p{L}+ данн|конфиденциальн|приватн|privacy|personal|дербес|құпиялы/iu
const CONSENT = new RegExp(
  String.raw`(?<!\p{L})(?:согласи[ея](?: (?:субъекта|пользователя|клиента|\p{L}+))? (?:на|в отношении)` +
    String.raw`|согласие субъекта|форма согласия|consent (?:to|for|form)|consent$|келісім\p{L}*(?: беру)?$` +
    '|(?:жинауға|өңдеуге) [^.]{0,40}келісім)',
  'iu'
)
const OTHER = new RegExp(
  String.raw`(?<!\p{L})(?:пользовательск\p{L}+ соглашени\p{L}+|лицензионн\p{L}+ соглашени\p{L}+` +
    String.raw`|соглашени\p{L}+|публичн\p{L}+ (?:оферт|договор)\p{L}*|оферт\p{L}*|договор\p{L}*` +
    '|(?:условия|правила) (?:пользования|использования|сервиса|сайта|оказания|предоставления' +
    '|продажи|возврата|акции|программы|обслуживания|работы|доставки)|terms|agreement|conditions' +
    '|user agreement|changelog|readme|пайдаланушы келісімі|жария (?:оферта|шарт)|шарты?$' +
    String.raw`|пайдалану (?:ережелері|шарттары)|закон(?!\p{L})|кодекс|рецепт)`,
  'iu'
)

/**
 * The kind of document that a title names. «Политика … и согласие на обработку» is a policy, «Политика использования
 * cookie» a notice.
 */
export function kindByTitle(title: string): DocumentKind | undefined {
  if (COOKIES.test(title) && !ABOUT_DATA.test(title)) return 'cookie-notice'
  if (POLICY.test(title)) return 'policy'
  if (CONSENT.test(title)) return 'consent'
  return OTHER.test(title) ? 'other' : undefined
}

const GIVES_CONSENT = new RegExp(
  String.raw`(?<!\p{L})(?:я,|настоящим (?:я|даю|выражаю|подтверждаю)|(?:даю|выражаю|предоставляю` +
    String.raw`|подтверждаю) (?:\p{L}+ ){0,3}согласие|мен,|келісімімді беремін|келісім беремін|I hereby` +
    '|I,? the undersigned|I consent)',
  'iu'
)
const CONTRACT = new RegExp(
  String.raw`(?<!\p{L})(?:предмет договора|акцепт\p{L}*|оферт\p{L}*|стороны договорились|заказчик обязуется` +
    String.raw`|стоимость услуг|порядок расч[её]тов|форс-мажор|предоплат\p{L}*|возврат товара)(?!\p{L})`,
  'iu'
)

// A consent says «я» in its first sentences; a contract keeps speaking of offer and price.
const OPENING = 6
const CONTRACT_SHARE = 0.15

/** The kind that the words show where no title does. */
export function kindByWords(passages: readonly Passage[]): DocumentKind {
  const said = passages.filter(passage => passage.kind !== 'contents' && passage.kind !== 'title')
  if (said.slice(0, OPENING).some(passage => GIVES_CONSENT.test(passage.leaf.value))) return 'consent'
  const share = (pattern: RegExp) =>
    said.filter(passage => pattern.test(passage.leaf.value)).length / Math.max(1, said.length)
  if (share(CONTRACT) > CONTRACT_SHARE) return 'other'
  return share(COOKIES) > 0.5 && share(ABOUT_DATA) < 0.25 ? 'cookie-notice' : 'policy'
}
