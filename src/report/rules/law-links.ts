import type {Language} from '../../language/language.js'

/** Where an act can be read on adilet.zan.kz, the state's database of law. */
export interface LawLinks {
  readonly rus: string
  readonly kaz: string
}

// Numbers of the acts in that database; the address is made of nothing else, an act that is not here has none.
const documents: ReadonlyMap<string, string> = new Map([
  ['94-V', 'Z1300000094'],
  ['255-VIII', 'K2600000255'],
  ['395/НҚ', 'V2000021498']
])

/** Addresses of an act by its number, as far as they are known for certain. */
export function lawLinks(law: string): LawLinks | undefined {
  const document = documents.get(law)
  if (document === undefined) return undefined
  return {rus: `https://adilet.zan.kz/rus/docs/${document}`, kaz: `https://adilet.zan.kz/kaz/docs/${document}`}
}

/** For a reader of a language: the address of the text to read, that of the other one, and the language of that. */
export function textsFor(
  {rus, kaz}: LawLinks,
  language: Language
): readonly [own: string, other: string, otherLanguage: Language] {
  return language === 'kk' ? [kaz, rus, 'ru'] : [rus, kaz, 'kk']
}
