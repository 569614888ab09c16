/** Where an act is in force; `unknown` where neither its words nor its name tell. */
export type LawCountry = 'kz' | 'ru' | 'eu' | 'unknown'

/** An act that policies cite by its name. */
export interface KnownLaw {
  readonly key: string
  readonly country: LawCountry
  /** Its title or common name, folded to lower case; the start of what is printed. */
  readonly title: RegExp
  readonly number?: string
}

/** Acts of Kazakhstan by their titles, with their numbers. */
const kazakhstan: readonly KnownLaw[] = [
  law(
    '94-V',
    /^о персональных данных и их защите|^(?:дербес|жеке) (?:деректер|мәліметтер) (?:және|мен) олар(?:ды|дың) қорғ(?:ау|алуы) туралы|^on personal data and (?:its|their|the|for)? ?protection/u
  ),
  law('418-V', /^об информатизации|^о кибербезопасности|^ақпараттандыру туралы|^on informati[sz]ation/u),
  law(
    '274-IV',
    /^о защите прав потребителей|^тұтынушылардың құқықтарын қорғау туралы|^on (?:the )?(?:protection of (?:the )?(?:rights of )?consumer|consumer (?:rights )?protection)/u
  ),
  law('151-I', /^о языках|^тіл(?:дер)? туралы|^on languages/u),
  law('18-VIII', /^об онлайн.?платформах|^онлайн.?платформалар|^on online.?platforms/u),
  {
    key: 'electronic-document',
    country: 'kz',
    title: /^об электронном документе|^электрондық құжат|^on (?:the )?electronic documents?/u
  },
  law('230-VIII', /^об искусственном интеллекте|^жасанды интеллект туралы|^on artificial intelligence/u)
]

/** Titles that other countries have too: these name an act of Kazakhstan only in Kazakh or where the country is told. */
const common: readonly KnownLaw[] = [
  law('567-II', /^о связи$|^байланыс туралы|^on communications?$/u),
  law('508-II', /^о рекламе$|^жарнама туралы|^on advertis(?:ing|ement)/u),
  law('319-III', /^об образовании$|^білім туралы|^on education$/u),
  law('88-V', /^о государственных услугах|^мемлекеттік көрсетілетін қызметтер туралы|^on (?:state|public) services/u),
  law(
    '11-VI',
    /^о платежах и плат[её]жных системах|^төлемдер және төлем жүйелері туралы|^on payments and payment systems/u
  ),
  law('401-V', /^о доступе к информации|^ақпаратқа қол жеткізу туралы|^on access to information/u),
  law(
    '191-IV',
    /^о противодействии легализации|^қылмыстық жолмен алынған кірістерді|^on (?:counteracting|combating|countering) (?:the )?(?:legali[sz]ation|money)/u
  ),
  law('234-III', /^о бухгалтерском уч[её]те|^бухгалтерлік есеп|^on accounting/u),
  law('544-II', /^о регулировании торговой|^сауда қызметін реттеу|^on (?:the )?regulation of trad/u)
]

/** Acts of Russia that templates bring along; a title alone does not tell the country. */
const russia: readonly KnownLaw[] = [
  {key: '152-ФЗ', country: 'ru', title: /^о персональных данных|^дербес деректер туралы|^on personal data/u},
  {key: '149-ФЗ', country: 'ru', title: /^об информации|^ақпарат|^on information/u},
  {key: '38-ФЗ', country: 'ru', title: /^о рекламе|^жарнама туралы|^on advertis/u},
  {key: '2300-1', country: 'ru', title: /^о защите прав потребителей|^on protection of consumer/u}
]

/** Numbers that name an act of Kazakhstan without a sign before them. */
export const knownNumbers: ReadonlySet<string> = new Set([
  ...kazakhstan.map(({key}) => key),
  '255-VIII',
  '235-V',
  '375-V',
  '414-V'
])

// By its short name the law on personal data is meant whose country the text names, and in Kazakhstan its own.
const short: readonly KnownLaw[] = [
  {
    key: '94-V',
    country: 'unknown',
    title: /^о персональных данных|^дербес деректер(?:ді қорғау)? туралы|^on personal data|^personal data/u
  }
]

/** Codes by the first word of their name; the key is the same for all countries and gets the country in `codeKey`. */
export const codes: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:гражданск|азаматтық|civil)/u, 'civil-code', 'Гражданский кодекс'],
  [/^(?:предпринимательск|кәсіпкерлік|entrepreneur|business)/u, 'entrepreneurial-code', 'Предпринимательский кодекс'],
  [/^(?:цифров|цифрлық|digital)/u, 'digital-code', 'Цифровой кодекс'],
  [/^(?:налогов|салық|tax)/u, 'tax-code', 'Налоговый кодекс'],
  [/^(?:трудов|еңбек|labou?r)/u, 'labour-code', 'Трудовой кодекс'],
  [/^(?:уголовн|қылмыстық|criminal)/u, 'criminal-code', 'Уголовный кодекс'],
  [
    /^(?:административн|әкімшілік|administrative)/u,
    'administrative-code',
    'Кодекс об административных правонарушениях'
  ],
  [/^(?:социальн|әлеуметтік|social)/u, 'social-code', 'Социальный кодекс']
]

/** Abbreviations of codes, as printed. */
export const shortCodes: ReadonlyMap<string, string> = new Map([
  ['коап', 'administrative-code'],
  ['гк', 'civil-code'],
  ['ук', 'criminal-code'],
  ['нк', 'tax-code'],
  ['тк', 'labour-code'],
  ['пк', 'entrepreneurial-code'],
  ['әқбтк', 'administrative-code'],
  ['ак', 'civil-code'],
  ['қк', 'criminal-code'],
  ['ск', 'tax-code'],
  ['ек', 'labour-code'],
  ['кк', 'entrepreneurial-code']
])

/** `255-VIII` for the Digital Code, else the kind of code with the country: `civil-code/kz`. */
export function codeKey(code: string, country: LawCountry): string {
  if (code === 'digital-code' && country !== 'ru') return '255-VIII'
  return `${code}/${country === 'ru' ? 'ru' : 'kz'}`
}

/** The act of a title, if it is known; `country` is what the words around say. */
export function knownByTitle(title: string, country: LawCountry): KnownLaw | undefined {
  const folded = title
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\u00A0]+/gu, ' ')
  if (country === 'ru') return russia.find(known => known.title.test(folded))
  const own = country === 'kz' || folded.endsWith('туралы') ? [...kazakhstan, ...common] : kazakhstan
  return [...own, ...short].find(known => known.title.test(folded))
}

function law(number: string, title: RegExp): KnownLaw {
  return {key: number, country: 'kz', title, number}
}
