import type {Language} from '../../language/language.js'
import type {Reason} from './signal.js'

/** What a person may do with regard to their data; each pattern sees one folded word. */
export interface RightTopic {
  readonly id: string
  readonly name: Reason
  readonly words: Readonly<Record<Language, RegExp>>
}

const topic = (id: string, ru: string, en: string, inRu: RegExp, inKk: RegExp, inEn: RegExp): RightTopic => ({
  id,
  name: {ru, en},
  words: {ru: inRu, kk: inKk, en: inEn}
})

/** The rights that laws and policies give to data subjects. */
export const rightTopics: readonly RightTopic[] = [
  topic(
    'withdraw',
    'отозвать согласие',
    'to withdraw consent',
    /^(?:отзыв|отозва|отзова|отзыва)/,
    /^(?:қайтар)/,
    /^(?:withdraw|withdrawal|revoke|revoking)/
  ),
  topic(
    'delete',
    'требовать уничтожения данных',
    'to have data destroyed',
    /^(?:удал|уничтож|стер|стир|забвени)/,
    /^(?:жой|жою|өшір)/,
    /^(?:delet|eras|destr|remov|forgotten)/
  ),
  topic(
    'block',
    'требовать блокирования данных',
    'to have data blocked',
    /^(?:блокир|заблокир|приостан)/,
    /^(?:бұғатта|шекте)/,
    /^(?:block|suspen)/
  ),
  topic(
    'correct',
    'исправлять и дополнять данные',
    'to have data corrected',
    /^(?:исправ|уточн|измен(?:ен|ит|ят)|дополн|актуализ|обнов)/,
    /^(?:түзет|өзгерт|толықтыр|жаңарт)/,
    /^(?:correct|rectif|updat|amend)/
  ),
  topic(
    'access',
    'знать об обработке своих данных',
    'to know about the processing',
    /^(?:узна|ознаком|доступ(?:а|у|ом|е)?$|информац(?!ионн)|сведени|подтвержден|копи(?:ю|и|й)$)/,
    /^(?:ақпарат|мәлімет|қолжетім|білу)/,
    /^(?:access|know|information|copy|confirmation)/
  ),
  topic(
    'complain',
    'жаловаться и обращаться в суд',
    'to complain and go to court',
    /^(?:жалоб|пожалов|обжалов|суд|суда|защит|возмещен)/,
    /^(?:шағым|сот|сотқа|қорға)/,
    /^(?:complain|appeal|court|lodge)/
  ),
  topic(
    'object',
    'отказаться или возразить',
    'to object or opt out',
    /^(?:отказ|возра[жз]|отпис)/,
    /^(?:қарсы|бас$)/,
    /^(?:object|opt|unsubscrib|refus)/
  ),
  topic(
    'move',
    'получить данные для переноса',
    'to have data ported',
    /^(?:перенос|перенес|переносим)/,
    /^(?:көшір)/,
    /^(?:port|portab)/
  ),
  topic(
    'stop',
    'требовать прекращения обработки',
    'to have the processing stopped',
    /^(?:прекра)/,
    /^(?:тоқтат)/,
    /^(?:stop|ceas|restrict)/
  )
]

/** The rights that a word may speak of. */
export function topicOf(word: string, language: Language): RightTopic | undefined {
  return rightTopics.find(({words}) => words[language].test(word))
}
