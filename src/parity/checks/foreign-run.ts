import type {Passage} from '../../analyze/passage.js'
import {isInQuotes} from '../../language/in-quotes.js'
import type {Language} from '../../language/language.js'
import type {Span} from '../../language/span.js'

// Words that stand in every sentence of a language and in none of the others.
const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  ru: new Set(
    `и в на с по для или к при что это мы вы из за его их как если также который которые которых может
    могут данных данные персональных обработки пользователь пользователя согласие соответствии является`.split(/\s+/)
  ),
  kk: new Set(
    `және немесе үшін бойынша туралы мен бен пен осы бұл дербес деректер деректерді деректерін деп болып арқылы
    сондай ақ егер біз сіз оның олардың`.split(/\s+/)
  ),
  en: new Set(
    `the of and to in for is are we you our your with this that may not or a an on by as be from its it will shall
    data personal`.split(/\s+/)
  )
}

const KAZAKH = /[әғқңөұүһі]/iu
const FEWEST_WORDS = 4
const FEWEST_SMALL = 2
const FEWEST_FORMED = 3
// Of Kazakh words so many have a letter that Russian has not.
const SHARE = 0.4
// English titles and names of services are longer.
const FEWEST_ENGLISH = 8

/** The words of the other versions by their languages. */
export type OtherWords = ReadonlyMap<Language, ReadonlySet<string>>

/** The longest stretch of a passage in another language than its text, not in quotation marks. */
export function foreignRun(passage: Passage, language: Language, others: OtherWords): Span | undefined {
  const {words, starts, ends, leaf} = passage
  const kinds = words.map((word, at) => (isInQuotes(leaf.value, starts[at] ?? 0) ? 'quoted' : kindOf(word)))
  for (const rival of rivals[language]) {
    const [from, to] = longestRun(kinds, rival)
    if (
      isRun(words.slice(from, to), kinds.slice(from, to), rival, language) ||
      isWhole(passage, kinds, rival, others.get(rival))
    )
      return {start: starts[from] ?? 0, end: ends[to - 1] ?? leaf.value.length}
  }
  return undefined
}

/** Words enough, and such as only that language has. */
function isRun(words: readonly string[], kinds: readonly Kind[], rival: Language, language: Language): boolean {
  const own = words.filter((_, at) => !isNeutral(kinds[at] ?? 'number', rival))
  if (own.length < (rival === 'en' && language !== 'en' ? FEWEST_ENGLISH : FEWEST_WORDS)) return false
  const small = own.filter(word => SMALL[rival].has(word)).length
  const kazakh = own.filter(word => kindOf(word) === 'kk').length
  if (rival === 'kk') return kazakh >= own.length * SHARE
  if (language === 'en') return true
  const formed = rival === 'ru' ? own.filter(word => RUSSIAN_FORM.test(word)).length : 0
  return small >= FEWEST_SMALL || (small + formed >= FEWEST_FORMED && formed * 2 >= own.length)
}

/** Numbers and names in quotation marks stand in every language, Latin words in Russian and Kazakh alike. */
function isNeutral(kind: Kind, rival: Language): boolean {
  return kind === 'number' || kind === 'quoted' || (kind === 'latin' && rival !== 'en')
}

/** A short item or heading that is, word for word, in the version of another language; loans alone are in both. */
function isWhole(
  {leaf, words}: Passage,
  kinds: readonly Kind[],
  rival: Language,
  known?: ReadonlySet<string>
): boolean {
  if (known === undefined || words.length < 2 || !/(?<!\p{L})\p{Ll}{3}/u.test(leaf.value.slice(1))) return false
  const isIn = (own: readonly Kind[]): boolean => kinds.every(kind => own.includes(kind) || isNeutral(kind, rival))
  const isClear = {
    ru: isIn(alphabets.ru) && words.some(word => RUSSIAN_FORM.test(word)),
    kk: isIn(alphabets.kk) && kinds.includes('kk'),
    en: isIn(alphabets.en) && words.some(word => SMALL.en.has(word))
  }[rival]
  return isClear && words.every(word => known.has(word))
}

// Endings that no loan has in Kazakh.
const RUSSIAN_FORM =
  /(?:ого|ему|ому|ыми?|ых|ими|их|[ыи]й|ая|яя|ое|ие|ые|ов|ев|ами|ями|ах|ях|ни[яюе]м?|ии|ия|ки|ию|сти|ются|ется|ать|ить|ает|яет|ют)$/

type Kind = 'kk' | 'cyrillic' | 'latin' | 'number' | 'quoted'

const rivals: Readonly<Record<Language, readonly Language[]>> = {ru: ['kk', 'en'], kk: ['ru', 'en'], en: ['ru', 'kk']}

function kindOf(word: string): Kind {
  if (/^\p{N}/u.test(word)) return 'number'
  if (/[a-z]/.test(word)) return 'latin'
  return KAZAKH.test(word) || SMALL.kk.has(word) ? 'kk' : 'cyrillic'
}

/** The longest stretch without a letter that only the other language has, names and numbers at its ends left out. */
function longestRun(kinds: readonly Kind[], rival: Language): readonly [from: number, to: number] {
  const fits: ReadonlySet<Kind> = new Set(alphabets[rival])
  let best: readonly [number, number] = [0, 0]
  for (let from = 0; from < kinds.length; from++) {
    let to = from
    for (let at = from; at < kinds.length; at++) {
      const kind = kinds[at]
      if (kind === undefined || !(fits.has(kind) || isNeutral(kind, rival))) break
      if (fits.has(kind)) to = at + 1
    }
    const isStart = fits.has(kinds[from] ?? 'number')
    if (isStart && to - from > best[1] - best[0]) best = [from, to]
    from = Math.max(from, to)
  }
  return best
}

const alphabets: Readonly<Record<Language, readonly Kind[]>> = {ru: ['cyrillic'], kk: ['cyrillic', 'kk'], en: ['latin']}
