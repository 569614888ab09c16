import type {Mentions} from './mentions.js'
import type {Passage} from './passage.js'
import type {Topic} from './topics.js'

const WHY = new RegExp(
  String.raw`(?<!\p{L})(?:для чего|зачем|с какой целью|как мы (?:используем|применяем)|why|how (?:do )?we use` +
    String.raw`|не үшін|неге|қалай (?:пайдалан|қолдан)\p{L}*|for what purposes?|use of (?:your|personal|the|collected)` +
    String.raw`|қандай мақсат\p{L}*)(?!\p{L})`,
  'iu'
)
const WHOM = new RegExp(
  String.raw`(?<!\p{L})(?:кому|с кем|кто (?:ещ[её] )?(?:видит|получает|имеет)|третьи\p{L}{0,2} (?:лиц\p{L}*` +
    String.raw`|сторон\p{L}*)|кімге|кімдерге|кіммен|үшінші (?:тұлға\p{L}*|тарап(?:тар)?\p{L}*(?! (?:сервис|сайт|қызмет|қосымша|сілтеме)))` +
    '|third[- ]part(?:ies|y(?![- ](?:service|site|website|link|app|tool|cookie)))|recipients?|with whom|who )',
  'iu'
)
const LISTS_DATA = new RegExp(
  String.raw`(?<!\p{L})(?:как(?:ие|ую)|перечень|состав|категори\p{L}+|виды|видов|следующ\p{L}+` +
    String.raw`|обрабатыва\p{L}+|собираем\p{L}*|обрабатываем\p{L}*|собирае(?:т|м)|запрашиваем\p{L}*` +
    String.raw`|получаем\p{L}*|обрабатывает|сбор|предоставляем\p{L}*|what|which|collect\p{L}*|process` +
    String.raw`|types?|categor(?:y|ies)|қандай|тізбе\p{L}*|тізім\p{L}*|құрам\p{L}*|санат\p{L}*|түрлер\p{L}*|жинайтын|жинаймыз` +
    String.raw`|жинау|жинайды|алатын|аламыз|өңдейтін|өңделетін|жиналатын|өңдейміз|ұсынатын)(?!\p{L})`,
  'iu'
)
const NOT_DATA = new RegExp(
  String.raw`(?<!\p{L})(?:цел\p{L}+|хран\p{L}+|передач\p{L}+|защит\p{L}+|прав\p{L}*|поряд\p{L}+` +
    String.raw`|принцип\p{L}*|услови\p{L}+|срок\p{L}*|основани\p{L}+|безопасност\p{L}+|согласи\p{L}+` +
    String.raw`|прекращени\p{L}+|удалени\p{L}+|уничтожени\p{L}+|источник\p{L}*|способ\p{L}*|действи\p{L}+` +
    String.raw`|термин\p{L}*|поняти\p{L}+|территори\p{L}+|политик\p{L}+|положени\p{L}+|мақсат\p{L}*` +
    String.raw`|сақта\p{L}*|қорға\p{L}*|құқық\p{L}*|тәртіп\p{L}*|тәртіб\p{L}*|негіз\p{L}*|шарт\p{L}*|қағидат\p{L}*|принцип\p{L}*` +
    String.raw`|мерзім\p{L}*|беру|жою|тәсіл\p{L}*|әдіс\p{L}*|қауіпсіз\p{L}*|келісім\p{L}*|көздер\p{L}*|саясат\p{L}*|қалай` +
    '|purposes?|how|why|retention|security|storage|principles?|conditions?|terms?|grounds?|sources?|consent' +
    String.raw`|deletion|procedure|measures?|protection|rights?|basis|share|sharing|disclos\p{L}*|transfers?)(?!\p{L})`,
  'iu'
)
const ELSEWHERE =
  /(?<!\p{L})(?:ссылк|сайты треть|links|сілтеме|трансграничн|трансшекаралық|шекарааралық|халықаралық беру|cross-border|international (?:data )?transfer|external links|other (?:web)?sites)/iu

/**
 * What a heading says its section lists: «Для чего нужны сведения», «Какие данные мы собираем», «Кому передаются
 * данные».
 */
export function topicOfHeading(heading: Passage, mentions: Mentions): Topic | undefined {
  const {value} = heading.leaf
  const aboutData = mentions.has(heading, 'data-noun')
  if (mentions.has(heading, 'purpose') || (WHY.test(value) && (aboutData || mentions.has(heading, 'use'))))
    return 'purposes'
  if (aboutData && LISTS_DATA.test(value) && !NOT_DATA.test(value)) return 'data'
  const gives = mentions.has(heading, 'transfer')
  if (!ELSEWHERE.test(value) && (WHOM.test(value) || ((aboutData || heading.words.length <= 2) && gives)))
    return 'recipients'
  return undefined
}
