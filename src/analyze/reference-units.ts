/** Parts of texts that references name. */
export type ReferenceUnit = 'annex' | 'section' | 'article' | 'part' | 'clause' | 'point' | 'paragraph'

/** How deep a unit stands: a reference goes from the inner to the outer («пункта 4 статьи 25») or back. */
export const depths: Readonly<Record<ReferenceUnit, number>> = {
  annex: 0,
  section: 1,
  article: 1,
  part: 2,
  clause: 3,
  point: 4,
  paragraph: 5
}

/** A word that names a unit, as it is printed. */
export interface UnitWord {
  readonly unit: ReferenceUnit
  /** «п.», «ст.»: an abbreviation, that means a unit only before a number. */
  readonly short: boolean
}

const nouns: readonly (readonly [ReferenceUnit, string, string])[] = [
  ['clause', 'пункт', ' а у ом е ы ов ам ами ах'],
  ['point', 'подпункт', ' а у ом е ы ов ам ами ах'],
  ['section', 'раздел', ' а у ом е ы ов ам ами ах'],
  ['section', 'подраздел', ' а у ом е ы ов ам ами ах'],
  ['section', 'глав', 'а ы е у ой ам ами ах'],
  ['article', 'стать', 'я и е ю ей ям ями ях'],
  ['article', 'стате', 'й'],
  ['part', 'част', 'ь и ью ей ям ями ях'],
  ['paragraph', 'абзац', ' а у ем е ы ев ам ами ах'],
  ['section', 'параграф', ' а у ом е'],
  ['annex', 'приложени', 'е я ю ем и й ям ями ях'],
  ['section', 'section', ' s'],
  ['section', 'chapter', ' s'],
  ['clause', 'clause', ' s'],
  ['clause', 'paragraph', ' s'],
  ['clause', 'subsection', ' s'],
  ['point', 'subparagraph', ' s'],
  ['point', 'subclause', ' s'],
  ['point', 'point', ' s'],
  ['clause', 'item', ' s'],
  ['article', 'article', ' s'],
  ['annex', 'annex', ' es'],
  ['annex', 'appendi', 'x ces'],
  ['annex', 'schedule', ' s'],
  ['annex', 'exhibit', ' s'],
  ['annex', 'attachment', ' s']
]
const abbreviations: readonly (readonly [ReferenceUnit, string])[] = [
  ['clause', 'п'],
  ['clause', 'пп'],
  ['point', 'подп'],
  ['point', 'ппункт'],
  ['section', 'разд'],
  ['section', 'гл'],
  ['article', 'ст'],
  ['article', 'art'],
  ['article', 'arts'],
  ['section', 'sec'],
  ['section', 'secs'],
  ['clause', 'cl'],
  ['clause', 'p'],
  ['clause', 'pp'],
  ['clause', 'para'],
  ['clause', 'paras'],
  ['part', 'ч'],
  ['paragraph', 'абз'],
  ['annex', 'прил']
]
const words = new Map<string, UnitWord>([
  ...nouns.flatMap(([unit, stem, endings]) =>
    endings.split(' ').map(ending => [stem + ending, {unit, short: false}] as const)
  ),
  ...abbreviations.map(([unit, word]) => [word, {unit, short: true}] as const)
])

/** Words that name a clause only by a number of several parts: "item 4.2" is one, "item 5" may be one of a list, "p. 5" a page. */
export const onlyDotted: ReadonlySet<string> = new Set(['item', 'items', 'p', 'pp'])

/** The unit of a Russian or English word. */
export function unitOf(word: string): UnitWord | undefined {
  return words.get(word)
}

// Kazakh units stand after their number: «8-бап», «4-тармақ», «3-бөлім».
const kazakh: readonly (readonly [ReferenceUnit, RegExp])[] = [
  ['point', /^тармақша/],
  ['clause', /^тарма[қғ]/],
  ['article', /^ба(?:п|бы)/],
  ['section', /^бөлім/],
  ['section', /^тарау/],
  ['part', /^бөлі[кг]/],
  ['annex', /^қосымша/]
]

/** The units that stand before their number too, in this form: «тармақ 4.2», «Қосымша 1». */
export const kazakhAhead: ReadonlyMap<string, ReferenceUnit> = new Map([
  ['тармақ', 'clause'],
  ['тармақша', 'point'],
  ['бап', 'article'],
  ['бөлім', 'section'],
  ['тарау', 'section'],
  ['қосымша', 'annex']
])

/** The unit of a Kazakh word in any form. */
export function kazakhUnitOf(word: string): ReferenceUnit | undefined {
  return 'бтқ'.includes(word.charAt(0)) ? kazakh.find(([, form]) => form.test(word))?.[0] : undefined
}
