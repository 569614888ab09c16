import type {DocumentKind} from './document-kind.js'
import type {Passage} from './passage.js'

const POLICY = new RegExp(
  String.raw`(?<!\p{L})(?:политик\p{L}*|конфиденциальност\p{L}*|приватност\p{L}*|положени\p{L}+ (?:о` +
    String.raw`|об) (?:\p{L}+ ){0,3}(?:персональн|данн|конфиденциальн|обработк|защит)\p{L}*|(?:правила` +
    String.raw`|порядок|уведомление|регламент) (?:о |об )?(?:\p{L}+ ){0,3}(?:персональн|конфиденциальн)\p{L}*` +
    String.raw`|privacy|data protection|(?:personal|user) (?:data|information) (?:\p{L}+ ){0,3}(?:policy|notice|statement` +
    '|rules|regulations?|procedure)|(?:policy|rules|regulations?|procedure|statement|notice) (?:on|for|regarding|of)' +
    String.raw` (?:the )?(?:\p{L}+ ){0,4}personal data|құпиялылы\p{L}*|саясат\p{L}*|(?:дербес|жеке) (?:дерек|мәлімет)\p{L}*` +
    String.raw` (?:\p{L}+,? ){0,6}(?:ереже|қағида|тәртіб` +
    String.raw`|тәртіп|хабарлама|регламент)\p{L}*)`,
  'iu'
)
const COOKIES = /cookie|куки/iu
const ABOUT_DATA =
  /персональн|личн\p{L}+ данн|конфиденциальн|приватн|privacy|personal|дербес|құпиялы|жеке (?:дерек|мәлімет)/iu
const CONSENT = new RegExp(
  String.raw`(?<!\p{L})(?:согласи[ея](?: (?:субъекта|пользователя|клиента|\p{L}+))? (?:на|в отношении)` +
    '|согласие субъекта|форма согласия|consent (?:to|for|form|of)|consent$' +
    // «өңдеуге келісім» is consent to processing, «жарияламау туралы келісім» an agreement on secrecy.
    String.raw`|\p{L}+(?:ға|ге|қа|ке) (?:берілетін |берген |деген )?келісім\p{L}*(?: беру)?(?: нысаны)?(?!\p{L})` +
    String.raw`|(?:субъект|пайдаланушы|клиент)\p{L}*(?:ның|нің|дың|дің|тың|тің) келісімі(?!\p{L})|^\P{L}*келісім$` +
    String.raw`|келісім (?:беру|нысаны)(?!\p{L}))`,
  'iu'
)
const OTHER = new RegExp(
  String.raw`(?<!\p{L})(?:пользовательск\p{L}+ соглашени\p{L}+|лицензионн\p{L}+ соглашени\p{L}+` +
    String.raw`|соглашени\p{L}+|публичн\p{L}+ (?:оферт|договор)\p{L}*|оферт\p{L}*|договор\p{L}*` +
    '|(?:условия|правила) (?:пользования|использования|сервиса|сайта|оказания|предоставления' +
    '|продажи|возврата|акции|программы|обслуживания|работы|доставки)|terms|agreement|conditions' +
    '|user agreement|public offer|changelog|readme|пайдаланушы келісімі|лицензиялық келісім|туралы келісім' +
    '|жария (?:оферта|шарт)|оферта|шарты?$|пайдалану (?:ережелері|шарттары|қағидалары)' +
    String.raw`|қызмет көрсету (?:ережелері|шарттары|қағидалары)|закон(?!\p{L})|кодекс|заңы$|рецепт)`,
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
    String.raw`|подтверждаю) (?:\p{L}+ ){0,3}согласие|мен,|келісім(?:імді|ді)? (?:беремін|білдіремін|растаймын)` +
    String.raw`|осымен мен|келісемін|I hereby|I,? the undersigned|I (?:\p{L}+ )?(?:consent|agree)|I give (?:my )?` +
    String.raw`(?:\p{L}+ ){0,2}consent)`,
  'iu'
)
const CONTRACT = new RegExp(
  String.raw`(?<!\p{L})(?:предмет договора|акцепт\p{L}*|оферт\p{L}*|стороны договорились|заказчик обязуется` +
    String.raw`|стоимость услуг|порядок расч[её]тов|форс-мажор|предоплат\p{L}*|возврат товара` +
    String.raw`|шарттың мәні|тараптар\p{L}*|тапсырыс беруші\p{L}* міндетт\p{L}*|қызмет\p{L}* құны|алдын ала төлем` +
    String.raw`|тауарды қайтару|public offer|the parties|force majeure|prepayment|refunds?|purchase price|warrant\p{L}+` +
    '|subject matter of)' +
    String.raw`(?!\p{L})`,
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
