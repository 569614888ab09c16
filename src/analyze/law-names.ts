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
    /^о персональных данных и их защите|^дербес деректер және оларды қорғау туралы|^on personal data and (?:its|their|the) protection/u
  ),
  law('418-V', /^об информатизации|^о кибербезопасности|^ақпараттандыру туралы|^on informati[sz]ation/u),
  law(
    '274-IV',
    /^о защите прав потребителей|^тұтынушылардың құқықтарын қорғау туралы|^on (?:the )?protection of consumer/u
  ),
  law('151-I', /^о языках|^тіл(?:дер)? туралы|^on languages/u),
  law('18-VIII', /^об онлайн.?платформах|^онлайн.?платформалар/u),
  {key: 'electronic-document', country: 'kz', title: /^об электронном документе|^электрондық құжат/u},
  law('230-VIII', /^об искусственном интеллекте|^жасанды интеллект туралы|^on artificial intelligence/u)
]

/** Acts of Russia that templates bring along; a title alone does not tell the country. */
const russia: readonly KnownLaw[] = [
  {key: '152-ФЗ', country: 'ru', title: /^о персональных данных/u},
  {key: '149-ФЗ', country: 'ru', title: /^об информации/u},
  {key: '38-ФЗ', country: 'ru', title: /^о рекламе/u},
  {key: '2300-1', country: 'ru', title: /^о защите прав потребителей/u}
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
    title: /^о персональных данных|^дербес деректер туралы|^on personal data|^personal data/u
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
  ['пк', 'entrepreneurial-code']
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
  const list = country === 'ru' ? russia : [...kazakhstan, ...short]
  return list.find(known => known.title.test(folded))
}

function law(number: string, title: RegExp): KnownLaw {
  return {key: number, country: 'kz', title, number}
}
