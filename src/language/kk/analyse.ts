import {type Dictionary, dictionaryOf, type Entry, type Kind} from './dictionary.js'
import {foldKazakh} from './fold.js'
import {harmonyOf} from './harmony.js'
import {type Chain, walk} from './walk.js'

/** A Kazakh word taken apart: a root of the dictionary and the endings behind it, by name in their order. */
export interface KazakhAnalysis {
  /** The root, or the longer word that endings make of it: `құқықтық`, `сұраушы`. */
  readonly root: string
  /** What the root is in the dictionary. */
  readonly kind: Kind
  readonly suffixes: readonly string[]
  /** Whether the word says that something is not done («бермейді») or not there («келісімсіз»). */
  readonly negated: boolean
}

/** Letters; what is longer is a line of a table that was drawn of letters, say, and is left alone. */
export const longestWord = 48

// «жарамсыздық» is of жарамсыз rather than of жара with three endings.
const shorterRoot = 2

interface Reading extends Chain {
  readonly owner: Entry
}

/**
 * The longest root with a valid chain of endings; a longer word that the endings make («сұраушы» of сұра) only where no
 * root of nearly that length does without. Among roots of one spelling the shortest chain, then the noun before the verb. Undefined where no
 * root of the dictionary fits.
 */
export function analyseKazakh(word: string): KazakhAnalysis | undefined {
  const folded = foldKazakh(word)
  if (folded.length > longestWord) return undefined
  const {entries, longest} = dictionaryOf('kk')
  let made: Reading | undefined
  let shortest = 1
  for (let end = Math.min(folded.length, longest); end >= shortest; end--) {
    const found = readingAt(folded, end, entries)
    if (found === undefined) continue
    if (found.lexemeEnd === 0) return describe(folded, likelier(folded, end, found, entries) ?? found)
    if (made === undefined) shortest = end - shorterRoot
    made ??= found
  }
  return made && describe(folded, made)
}

function readingAt(word: string, end: number, entries: Dictionary['entries']): Reading | undefined {
  let best: Reading | undefined
  const spelling = word.slice(0, end)
  for (let entry = entries.get(spelling); entry; entry = entry.next) {
    const {kind, state, softened} = entry
    const harmony = kind === 'loan' ? 'any' : harmonyOf(spelling)
    const chain = walk(word, {at: end, state, harmony, softened})
    if (chain === undefined) continue
    // «блогы» is of блог rather than of блок, «құру» of құр rather than of a verb that loses a vowel.
    const cost = chain.cost + (softened || state === 'dropped' ? 1 : 0)
    if (best === undefined || cost < best.cost) best = {...chain, cost, owner: entry}
  }
  return best
}

const nominalEnding = /(?:[лдт][ае]н?|[ғгқк][ае])$/

/**
 * A reading with a shorter root that texts mean more often. «негізде», «негізден», «негіздер» are case and number of
 * негіз rather than rare forms of the verb негізде: a verb without an ending, in the bare passive or in the future gives
 * way to a noun. «өтеді» is the present of өт rather than the past of өте.
 */
function likelier(
  word: string,
  end: number,
  {owner, steps}: Reading,
  entries: Dictionary['entries']
): Reading | undefined {
  const [first, second] = steps
  if (owner.kind !== 'verb') return undefined
  if (first?.name === 'past') {
    const present = readingAt(word, end - 1, entries)
    const isPresent = present?.owner.kind === 'verb' && present.steps[0]?.name === 'present'
    return isPresent && !present.owner.softened ? present : undefined
  }
  const isRare = first === undefined || first.name === 'future' || (first.name === 'passive' && second === undefined)
  if (!isRare || !nominalEnding.test(word.slice(0, end))) return undefined
  for (const length of [2, 3]) {
    const noun = readingAt(word, end - length, entries)
    if (noun && noun.owner.kind !== 'verb' && noun.lexemeEnd === 0) return noun
  }
  return undefined
}

function describe(word: string, {owner, steps, lexemeEnd, negated}: Reading): KazakhAnalysis {
  const root = lexemeEnd > 0 ? hardened(word.slice(0, lexemeEnd)) : owner.root
  const suffixes = steps.map(step => step.name)
  // «алмаса» is listed as `алмаса/ал!`: nearly always the condition of ал, not a form of алмас.
  if (root.endsWith('!')) return {root: root.slice(0, -1), kind: owner.kind, suffixes, negated: true}
  return {root, kind: owner.kind, suffixes, negated}
}

/** «заңдылығ» as «заңдылық»: an ending that makes words softens as roots do. */
function hardened(word: string): string {
  if (word.endsWith('ғ')) return `${word.slice(0, -1)}қ`
  return word.endsWith('г') ? `${word.slice(0, -1)}к` : word
}
