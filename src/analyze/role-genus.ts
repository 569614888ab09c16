import type {PartyRole} from '../language/roles.js'

// Words that may stand before the noun that says what a thing is: «любое дееспособное физическое», «any registered».
const QUALIFIED =
  '^(?:(?:an?|any|the|each|это|также)\\s)?(?:[\\p{L}-]+(?:[ыио]й' +
  '|[ое]е|ая|яя|ые|ие|ed|al|ing)(?:\\s(?:и|или|либо)\\s|,?\\s)){0,5}(?:(?!of|to|by|about|for|with)[a-z-]{2,20}\\s){0,2}'
const PERSONS =
  'лиц[оа]|посетител[ьи]|пользовател[ьи]|клиенты?|гост[ьи]|покупател[ьи]' +
  '|гражданин|граждане|человек|люди|потребител[ьи]|ученик[и]?|студенты?|' +
  'пациенты?|подписчики?|соискател[ьи]|сотрудники?|работники?' +
  '|реб[её]нок|дети|родител[ьи]|водител[ьи]|пассажиры?|участники?|заказчики?|читател[ьи]|' +
  'individuals?|persons?|people|users?|customers?|clients?|visitors?|students?|pupils?|patients?|buyers?|natural\\spersons?'
const PERSON = new RegExp(`${QUALIFIED}(?:${PERSONS})(?!\\p{L})`, 'iu')
// In Kazakh the noun stands last: «қосымшаны пайдаланатын оқушы (студент)».
const KAZAKH_PERSON =
  /(?:тұлға|адам|оқушы|студент|азамат|клиент|пайдаланушы|келуші|тұтынушы|қызметкер|сатып алушы|пациент|ата-ана|бала)(?:лар|лер)?(?:\s?\([^)]*\))?[.;]?$/iu
const OPERATES = new RegExp(
  String.raw`(?<!\p{L})(?:организу\p{L}+\s[^.;]{0,40}обработк|осуществля\p{L}+\s[^.;]{0,60}(?:сбор` +
    String.raw`|обработк)|управлени\p{L}+\s(?:сайтом|сервисом|платформой)|определя\p{L}+\sцели|өңдеуді\sұйымдастыр` +
    String.raw`|determin(?:es|ing)\sthe\spurposes|(?:organi[sz]|carr)\p{L}+\s[^.;]{0,40}(?:processing|collection)` +
    String.raw`|өңдеуді[^.;]{0,40}жүзеге\sасыр|мақсаттарын\s[^.;]{0,30}айқындай)`,
  'iu'
)
const COMPANIES =
  'юридическ\\p{L}+\\sлиц[оа]|компани[яи]|организаци[яи]|предпринимател[ьи]' +
  '|предприяти[ея]|органы?|учреждени[ея]|клуб|compan(?:y|ies)|entit(?:y|ies)|' +
  'organi[sz]ations?|legal\\spersons?'
const COMPANY = new RegExp(`${QUALIFIED}(?:${COMPANIES})(?!\\p{L})`, 'iu')
const KAZAKH_COMPANY =
  /(?:заңды тұлға|ұйым|компания|кәсіпкер|серіктестік|мекеме|кәсіпорын|орган)(?:лар|лер|дар|дер|тар|тер)?(?:\/ЖК)?(?:\s?\([^)]*\))?[.;]?$/iu
const OWNS =
  /(?<!\p{L})(?:владе\p{L}+|собственник\p{L}*|управляющ\p{L}+|принадлеж\p{L}+|иесі|иеленуші|тиесілі|басқаратын|owns?|owner|operat(?:es|ing)|manages?)(?!\p{L})/iu
const ANOTHER = /(?<!\p{L})(?:не\sявля\p{L}+|иное|другое|третье|other than|болып табылмайтын)(?!\p{L})/iu

/** What role the meaning of a term gives it; `known` is what the word alone lets expect. */
export function genusRole(meaning: string, known: PartyRole | undefined): PartyRole | undefined {
  if (known === 'third-party') return 'third-party'
  if (COMPANY.test(meaning) || KAZAKH_COMPANY.test(meaning)) {
    if (known === 'operator') return OPERATES.test(meaning) || OWNS.test(meaning) ? 'operator' : 'third-party'
    return known ?? 'third-party'
  }
  if (!PERSON.test(meaning) && !KAZAKH_PERSON.test(meaning)) return undefined
  if (OPERATES.test(meaning)) return 'operator'
  return known === 'operator' || ANOTHER.test(meaning) ? (known ?? 'third-party') : 'subject'
}
