import type {Span} from '../language/span.js'
import type {Passage} from './passage.js'

/**
 * What the words around an organisation say of it; `operator` outweighs `maybe`, and `other` outweighs both but a
 * definition.
 */
export type Standing = 'operator' | 'maybe' | 'bank' | 'other' | 'unknown'

const REACH = 140
const GAP = '[^.;]{0,90}?'
const ROLE =
  '(?:оператор\\p{L}*|контрол[её]р\\p{L}*|продав(?:ец|цом|ца)' +
  '|владел(?:ец|ьцем|ьца)|собственник\\p{L}*|администрац(?:ия' +
  '|ией)|исполнител(?:ь|ем)|компания|общество|организатор\\p{L}*' +
  '|правообладател(?:ь|ем|я)|лицензиар\\p{L}*|работодател(?:ь' +
  '|ем)|разработчик\\p{L}*|операторы|иесі|әкімшілігі|operator|controller|owner|seller|company)'

// «Оператор: ТОО», «владельцем сайта является ТОО», «Продавец (далее – Компания) – ТОО», «дербес деректер операторы –
// ЖШС».
const NAMED_AS = new RegExp(
  `(?<!\\p{L})${ROLE}(?!\\p{L})${GAP}(?:[:–—-]|явля\\p{L}+|выступа\\p{L}+|есть|is|are|болып\\sтабылады)\\s?[«"(]?$`,
  'iu'
)
// «владельцем Интернет-магазина ТОО», «в лице оператора ТОО».
const CALLED = new RegExp(
  String.raw`(?<!\p{L})(?:оператор\p{L}{1,2}|продавц\p{L}{1,2}|владельц\p{L}{1,2}|собственник\p{L}{1,2}` +
    String.raw`|администраци\p{L}{1,2}|исполнител\p{L}{1,2}|компани[иейя]{1,2})(?:\s(?:\p{L}|-){2,25}){0,3}\s$` +
    String.raw`|(?<!\p{L})(?:операторы|иесі|әкімшілігі|оператор|сатушы|орындаушы)\s$`,
  'iu'
)
const AGENT = new RegExp(
  String.raw`(?<!\p{L})(?:обрабатыва|собира|осуществля|администриру|управля|использу|предоставля` +
    String.raw`|организу|контролиру|эксплуатиру)\p{L}*(?:ся|ым|ых|ого|емы[йм]|ом)\s(?:компанией\s` +
    String.raw`|обществом\s)?$|(?<!\p{L})(?:операт\p{L}+|operated|owned|provided|managed|run|collected` +
    String.raw`|processed)\sby\s(?:the\s)?$|(?<!\p{L})(?:политик|положени` +
    String.raw`|документ|правил|текст)\p{L}*\s(?:\p{L}+\s){0,5}(?:разработан` +
    String.raw`|утвержд[её]н|принят|подготовлен|составлен)\p{L}*\s$`,
  'iu'
)
const OWNER_OF = new RegExp(
  String.raw`(?<!\p{L})(?:политик|положени|правил|сайт|веб-сайт|ресурс|интернет-ресурс|портал` +
    '|приложени|платформ|сервис|магазин|интернет-магазин|пользовател|клиент|покупател' +
    String.raw`|посетител|работник|субъект|персональных\sданных|конфиденциальност|защиты\sданных` +
    String.raw`|приказ\p{L}*\s(?:\p{L}+\s){0,3}(?:директор|председател|правлени` +
    String.raw`|руководител))\p{L}*\s(?:в\s)?(?:https?:\S+\s` +
    String.raw`|[«"]?[a-z0-9.-]+\.[a-z]{2,8}[»"]?\s)?$|(?<!\p{L})(?:директор|председател|правлени` +
    String.raw`|руководител)\p{L}*\s$|(?<!\p{L})принадлеж\p{L}+\s$`,
  'iu'
)
// «X» ЖШС директорының 2026 жылғы 3 мамырдағы № 5 бұйрығымен бекітілген.
const KAZAKH_APPROVED =
  /^(?:-\p{L}{2,4})?\s(?:\p{L}+\s){0,4}(?:директор|басшы|төраға|төрайым|кеңес|жиналыс|құрылтайшы|қатысушы)\p{L}*\s[^.;]{0,80}бекіт/iu
// "approved by order of the director of X", "this policy explains how X collects"
const ENGLISH_OWNER = new RegExp(
  String.raw`(?<!\p{L})(?:(?:approved|adopted)\s(?:by|under)\s[^.;]{0,100}\sof\s(?:the\s)?` +
    String.raw`|(?:describes|explains|sets\sout|tells|governs|regulates)\s[^.;,]{0,40}?(?:how|what|which)\s[^.;,]{0,40}?` +
    String.raw`|(?:policy|notice|rules|terms|website|site|app|customers|clients|users|employees|director)\sof\s(?:the\s)?)$`,
  'iu'
)
const SIDE =
  /(?<!\p{L})(?:we\sare|we,|between\syou\sand|сіз\s(?:және|бен)|между|от\s(?:имени|лица)|в\sлице|между\sвами\sи|between|on\sbehalf\sof)\s$/iu
const CONSENT_TO =
  /(?<!\p{L})(?:согласи[ея]|разрешени[ея]|разрешаю|доверяю|соглас(?:ен|на)|consent)\s(?:\p{L}+\s){0,3}$/iu
const WRITES_TO = new RegExp(
  String.raw`(?:почтой|письмом|по\sадресу|направля\p{L}+\s\p{L}+|обращаться|обратиться|в\sадрес` +
    String.raw`|заявлени\p{L}\s(?:в|на\sимя)|жалоб\p{L}\sв|контакты?|реквизит\p{L}*` +
    String.raw`|сведения\sо\s\p{L}+)[^.;]{0,20}[:\s]\s?$`,
  'iu'
)

const DOES = new RegExp(
  String.raw`^[\s,)»"]{0,3}(?:\([^()]{0,120}\)[,\s]{1,2}|,\s(?:БИН|ИИН|БСН|BIN)[^.;]{0,200}?[,)]\s)?(?:\(?(?:далее` +
    String.raw`|именуем)[^.;]{0,80}?[),]\s)?(?:не\s|как\sоператор\s|вправе|обязу|собира|обрабатыва` +
    String.raw`|получа|запрашива|гарантир|осуществля|определя|может\s(?:обновля|изменя|вносить|собира` +
    String.raw`|обрабатыва|получ)|обеспечива|уважа|обращается\sс|серь[её]зно|принимает\s(?:все|необходимые` +
    '|меры)|использу|защища|оставляет|дорожит|заботится|information|collects?|process' +
    String.raw`|uses?|respects?|is\scommitted|may\s|жина|өңде|қорға|кепілдік)`,
  'iu'
)
const WE = /^\s?\(?[^().;]{0,60}(?:«мы»|"we"|“we”|“we,|«біз»|, мы\)|our company)/iu
const POSSESSES = new RegExp(
  String.raw`^[\s-]{0,1}[-–]?(?:нің|ның|дің|дың|тің|тың)\s(?:\S+\s){0,3}(?:сайт|веб-сайт|интернет|платформ` +
    '|қосымша|мобиль|ресурс|портал|сервис|қызмет|дүкен|клиент|пайдаланушы|саясат|құпиялылық)',
  'iu'
)
// «X ЖШС деректерді жинайды»: the verb stands last, the name without an ending.
const KAZAKH_DOES = new RegExp(
  String.raw`^[\s,)»"]{0,3}(?:\([^()]{0,120}\)[,\s]{1,2}|(?:БСН|ЖСН)[^.;]{0,60}?,\s)?(?!-)[^.;-]{0,140}?(?<!\p{L})(?:жина(?!л)` +
    '|өңдей|өңдеуді|қорғай|кепілдік|құрметте|сақтай|айқында|белгілей|әзірлед|бекіт|міндеттен|қамтамасыз)',
  'iu'
)
// «X ЖШС-ге келісім беремін», «X ЖШС-ге беріледі».
const KAZAKH_CONSENT_TO = /^-?(?:ге|ға|ке|қа)\s[^.;]{0,140}келісім\p{L}{0,5}\s(?:бер|білдір)/iu
const KAZAKH_GIVEN_TO = /^-?(?:ге|ға|ке|қа|мен|бен|пен)\s[^.;]{0,140}(?:беріл|бере|жібер|ұсын|тапсыр|аудар|бөліс)/iu
const GIVEN_TO =
  /(?<!\p{L})(?:transferred|disclosed|shared|sent|provided|passed|transfer|disclose|share)\s(?:\p{L}+\s){0,3}(?:to|with)\s$/iu

// "Delivery is carried out by X LLP": a service done by somebody; «жеткізуді шарт бойынша «X» ЖШС орындайды».
const SERVICE =
  'deliver(?:y|ies)|shipping|shipment|hosting|accounting|bookkeeping|audits?|insurance|printing|mailings?|advertising|' +
  'cleaning|repairs?|security|maintenance|technical\\ssupport|call\\scent(?:re|er)|payments?|settlements?|newsletters?|warehousing'
const ENGLISH_SERVES = new RegExp(
  String.raw`(?<!\p{L})(?:${SERVICE})\s(?:of\s(?:\p{L}+\s){1,4})?(?:is|are|will\sbe|may\sbe)\s(?:\p{L}+\s){0,3}by\s(?:the\s)?$` +
    String.raw`|(?<!\p{L})(?:delivered|shipped|hosted|insured|audited|printed|installed|warehoused)\sby\s(?:the\s)?$` +
    String.raw`|(?<!\p{L})under\s(?:a|an|the)\s(?:\p{L}+\s){0,2}(?:contract|agreement)\swith\s$`,
  'iu'
)
const KAZAKH_SERVICE =
  'жеткізу|тасымалдау|жөнелту|хостинг|сақтандыру|аудит|бухгалтерлік\\sесеп|басып\\sшығару|жарнама|жөндеу|күзет|төлем(?:дер)?|' +
  'есеп\\sайырысу|техникалық\\sқолдау|қызмет\\sкөрсету|хабарламалар|жадынама|тексеру|орнату|жинау'
const KAZAKH_SERVES = new RegExp(
  String.raw`(?<!\p{L})(?:${KAZAKH_SERVICE})\p{L}{0,4}(?:[дт][ыі]|н[ыі]|с[ыі]н)\s[^.;]{0,60}$|(?<!\p{L})(?:шарт|келісімшарт)(?:тар)?\sбойынша\s$`,
  'iu'
)
// … «X» ЖШС орындайды, жүзеге асырады: nobody's definition follows.
const KAZAKH_WORKS = /^(?:\s\([^()]{0,60}\))?\s(?:орында|жүзеге\sасыр|көрсет|қамтамасыз|атқар|жүргіз|айналыс|жеткіз)/iu

// Whoever follows these serves the operator, or gets data from it.
const SERVES = new RegExp(
  String.raw`(?<!\p{L})(?:партн[её]р|подрядчик|провайдер|агент(?!ств)|обработчик|хостинг|сервер` +
    String.raw`|дата-центр|цод|центр\p{L}*\sобработки\sданных|платежн|плат[её]ж|процессинг|эквайр` +
    '|эквайер|курьер|доставк|услугами|третьи|переда[её]т|переда[юё]тся|передач|получател' +
    String.raw`|аффилирован|дочерн|материнск|сестринск|холдинг|страхов|аудит|поставщик|вендор|размещ[её]н\p{L}*\sу` +
    String.raw`|хран[ия]тся|хранени|облачн|provider|partner|processor|hosted\sby|such\sas|contractor|courier` +
    String.raw`|payments\s(?:are|is|will)|серіктес(?!тік)|провайдер|мердігер|курьер|жеткізуші|хостинг|төлемдер|банкі)\p{L}*[^.;]{0,60}$`,
  'iu'
)
const BY_MEANS = new RegExp(
  String.raw`(?<!\p{L})(?:через|посредством|с\sпомощью|при\sпомощи|например|такие\sкак|такими\sкак` +
    String.raw`|совместно|интегра\p{L}+|банк\p{L}*|through|via|арқылы)\s[^.;]{0,60}$`,
  'iu'
)
const OTHER_AFTER = new RegExp(
  String.raw`^[\s,–—-]{0,3}(?:–\s)?(?:для\s|котор\p{L}+\sоказыва|оказыва` +
    String.raw`|выступа\p{L}+\s(?:в\sкачестве\s)?(?:обработчик` +
    String.raw`|провайдер|подрядчик|партн)|принимает\sпла|перевод|является\s(?:партн|подряд|провайдер` +
    String.raw`|обработчик|третьим|платеж)|\(США\)|обеспечивает\s(?:хостинг|прием|при[её]м|доставк` +
    String.raw`|отправ)|предоставля\p{L}+\s(?:хостинг|услуги\s(?:хостинг|облач|рассыл|связи)))`,
  'iu'
)
const STATE_FORMS = new Set(['ГУ', 'РГП', 'КГП', 'НАО'])
const FOREIGN_FORMS = new Set(['LLC', 'Inc', 'Ltd', 'GmbH', 'B.V.', 'ООО', 'ЗАО', 'ПАО', 'ОАО', 'АНО'])
const BANK = /(?:банк|bank|kaspi|halyk|каспи|народный)/iu

interface Named extends Span {
  readonly form: string
  readonly name: string
  readonly passage: Passage
}

/** What one passage says of an organisation in it, before definitions are asked. */
export function standingOf({passage, start, end, form, name}: Named): Standing {
  const before = passage.leaf.value.slice(Math.max(0, start - REACH), start)
  const after = passage.leaf.value.slice(end, end + REACH)
  const serves =
    SERVES.test(tailOf(before)) ||
    OTHER_AFTER.test(after) ||
    KAZAKH_GIVEN_TO.test(after) ||
    GIVEN_TO.test(before) ||
    doesService(passage, before, after)
  const does = DOES.test(after) || (passage.language === 'kk' && KAZAKH_DOES.test(after))
  const isBank = BANK.test(name)
  if (NAMED_AS.test(before) && !SERVES.test(before.slice(-70))) return 'operator'
  if (CONSENT_TO.test(before) || SIDE.test(before) || WE.test(after)) return 'operator'
  if (KAZAKH_CONSENT_TO.test(after) || KAZAKH_APPROVED.test(after)) return 'operator'
  if (serves) return isBank ? 'bank' : 'other'
  if (isCalled(before, form) || AGENT.test(before) || POSSESSES.test(after) || OWNER_OF.test(before)) return 'operator'
  if (passage.language === 'en' && !FOREIGN_FORMS.has(form) && ENGLISH_OWNER.test(before)) return 'operator'
  if (BY_MEANS.test(tailOf(before))) return isBank ? 'bank' : 'other'
  if (isBank && !does) return 'bank'
  if (FOREIGN_FORMS.has(form)) return does && start < 60 ? 'maybe' : 'other'
  if (does) return 'operator'
  if (passage.kind === 'title' || passage.requisites || WRITES_TO.test(before)) return 'maybe'
  return STATE_FORMS.has(form) ? 'other' : 'unknown'
}

/** Somebody who delivers, hosts or audits for the operator. */
function doesService({language}: Passage, before: string, after: string): boolean {
  if (language === 'kk') return KAZAKH_SERVES.test(tailOf(before)) && KAZAKH_WORKS.test(after)
  return language === 'en' && ENGLISH_SERVES.test(tailOf(before))
}

// «получает компания Google Ireland Limited»: said of any company, it makes a foreign one no operator.
const COMPANY = /компани[иейя]{1,2}\s$/iu

function isCalled(before: string, form: string): boolean {
  return CALLED.test(before) && !(FOREIGN_FORMS.has(form) && COMPANY.test(before))
}

/** Words before, back to where another clause or sentence begins. */
function tailOf(before: string): string {
  return before.slice(before.search(/(?:[.;]\s)(?!.*[.;]\s)/u) + 1)
}
