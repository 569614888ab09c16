import type {Entry} from './entries.js'

/**
 * Lower ranks enclose higher ones. A decimal number of n parts has `decimal + n`, a bullet `bullet` plus its column.
 * `restarted` is a single number that begins anew under a heading with a single number, `runIn` a headline without a
 * number, `lead` a paragraph that announces a list, `listed` a single number in a list.
 */
export const rank = {
  annex: 0,
  part: 10,
  chapter: 20,
  roman: 25,
  article: 30,
  decimal: 40,
  restarted: 41.5,
  runIn: 48,
  lead: 57,
  listed: 58,
  paren: 60,
  letter: 70,
  smallRoman: 80,
  bullet: 100,
  paragraph: 100_000
} as const

const parts = new Set(['раздел', 'часть', 'бөлім', 'part', 'section'])
const chapters = new Set(['глава', 'тарау', 'chapter'])

/** How deep an entry with a mark stands by the form of the mark alone; undefined for a bullet or plain words. */
export function rankOf({mark, word}: Entry, parenCounts: boolean): number | undefined {
  switch (mark?.kind) {
    case 'annex':
      return rank.annex
    case 'word':
      return (parts.has(word) ? rank.part : chapters.has(word) ? rank.chapter : rank.article) + mark.parts.length - 1
    case 'roman':
      return mark.value.startsWith('(') || mark.num !== mark.num.toUpperCase() ? rank.smallRoman : rank.roman
    case 'decimal':
      return rank.decimal + mark.parts.length
    case 'paren':
      return parenCounts ? rank.decimal + 1 : rank.paren
    case 'letter':
      return rank.letter
    default:
      return undefined
  }
}
