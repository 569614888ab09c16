import type {Language} from '../../language/language.js'
import type {Reason} from './signal.js'

/** What a person may do with regard to their data; each pattern sees one folded word. */
export interface RightTopic {
  readonly id: string
  readonly name: Reason
  readonly words: Readonly<Record<Language, RegExp>>
}

const topic = (id: string, name: Reason, inRu: RegExp, inKk: RegExp, inEn: RegExp): RightTopic => ({
  id,
  name,
  words: {ru: inRu, kk: inKk, en: inEn}
})

/** The rights that laws and policies give to data subjects. */
const rightTopics: readonly RightTopic[] = [
  topic(
    'withdraw',
    {ru: 'отозвать согласие', kk: 'келісімді кері қайтарып алу', en: 'to withdraw consent'},
    /^(?:отзыв|отозва|отзова|отзыва)/,
    /^(?:қайтар)/,
    /^(?:withdraw|withdrawal|revoke|revoking)/
  ),
  topic(
    'delete',
    {ru: 'требовать уничтожения данных', kk: 'деректерді жоюды талап ету', en: 'to have data destroyed'},
    /^(?:удал|уничтож|стер|стир|забвени)/,
    /^(?:жой|жою|өшір)/,
    /^(?:delet|eras|destr|remov|forgotten)/
  ),
  topic(
    'block',
    {ru: 'требовать блокирования данных', kk: 'деректерді бұғаттауды талап ету', en: 'to have data blocked'},
    /^(?:блокир|заблокир|приостан)/,
    /^(?:бұғатта|шекте)/,
    /^(?:block|suspen)/
  ),
  topic(
    'correct',
    {ru: 'исправлять и дополнять данные', kk: 'деректерді түзету және толықтыру', en: 'to have data corrected'},
    /^(?:исправ|уточн|измен(?:ен|ит|ят)|дополн|актуализ|обнов)/,
    /^(?:түзет|өзгерт|толықтыр|жаңарт)/,
    /^(?:correct|rectif|updat|amend)/
  ),
  topic(
    'access',
    {
      ru: 'знать об обработке своих данных',
      kk: 'өз деректерінің өңделуі туралы білу',
      en: 'to know about the processing'
    },
    /^(?:узна|ознаком|доступ(?:а|у|ом|е)?$|информац(?!ионн)|сведени|подтвержден|копи(?:ю|и|й)$)/,
    /^(?:ақпарат|мәлімет|қолжетім|білу)/,
    /^(?:access|know|information|copy|confirmation)/
  ),
  topic(
    'complain',
    {ru: 'жаловаться и обращаться в суд', kk: 'шағымдану және сотқа жүгіну', en: 'to complain and go to court'},
    /^(?:жалоб|пожалов|обжалов|суд|суда|защит|возмещен)/,
    /^(?:шағым|сот|сотқа|қорға)/,
    /^(?:complain|appeal|court|lodge)/
  ),
  topic(
    'object',
    {ru: 'отказаться или возразить', kk: 'бас тарту немесе қарсы болу', en: 'to object or opt out'},
    /^(?:отказ|возра[жз]|отпис)/,
    /^(?:қарсы|бас$)/,
    /^(?:object|opt|unsubscrib|refus)/
  ),
  topic(
    'move',
    {ru: 'получить данные для переноса', kk: 'деректерді көшіру үшін алу', en: 'to have data ported'},
    /^(?:перенос|перенес|переносим)/,
    /^(?:көшір)/,
    /^(?:port|portab)/
  ),
  topic(
    'stop',
    {ru: 'требовать прекращения обработки', kk: 'өңдеуді тоқтатуды талап ету', en: 'to have the processing stopped'},
    /^(?:прекра)/,
    /^(?:тоқтат)/,
    /^(?:stop|ceas|restrict)/
  )
]

/** The rights that a word may speak of. */
export function topicOf(word: string, language: Language): RightTopic | undefined {
  return rightTopics.find(({words}) => words[language].test(word))
}
