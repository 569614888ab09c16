import {groupBy} from '../language/group-by.js'
import {withoutOverlaps} from '../language/scan.js'
import type {Span} from '../language/span.js'
import {type Definition, findDefinitions} from './definitions.js'
import type {FactBase} from './fact.js'
import {findOnce} from './find-once.js'
import type {LawCountry} from './law-names.js'
import {lawReaders} from './law-readers.js'
import type {LawRead} from './law-reading.js'
import type {Passage} from './passage.js'
import {findUses} from './term-uses.js'

/** A law, a code or another act that the text names; one mention is one fact with its whole span. */
export interface LawCitation extends FactBase {
  readonly kind: 'law'
  /** Its title as printed, without quotes; the common name of a code; the short name that the text gives it. */
  readonly name: string
  /** `94-V`, `152-ФЗ`, `395/НҚ`, as far as printed. */
  readonly number?: string
  /** The ISO day on which it was passed, as far as printed. */
  readonly date?: string
  readonly country: LawCountry
  /** Equal for all citations of one act: the number of a known act or of one that the text itself numbers, else its title. */
  readonly key: string
}

/** Finds citations of acts in the order of the text; `definitions` of the same passages tell what «Закон» stands for. */
export function findLaws(
  passages: readonly Passage[],
  definitions: readonly Definition[] = findDefinitions(passages)
): LawCitation[] {
  const cited: LawCitation[] = []
  for (const passage of passages) if (passage.kind !== 'contents') for (const law of findIn(passage)) cited.push(law)
  const names = spansOf(definitions)
  const named = withCountries(numberTitles(cited.filter(law => !names.get(law.passage)?.has(law.start))))
  const short = findShortNames(named, definitions, passages)
  if (short.length === 0) return named
  return [...named, ...short].sort((a, b) => a.passage.index - b.passage.index || a.start - b.start)
}

/** Where names are given in passing: «(далее – Закон о персональных данных)» cites nothing new. */
function spansOf(definitions: readonly Definition[]): Map<Passage, Set<number>> {
  const starts = new Map<Passage, Set<number>>()
  for (const {passage, start, form} of definitions) {
    if (form !== 'hereinafter') continue
    starts.set(passage, (starts.get(passage) ?? new Set()).add(start))
  }
  return starts
}

/** An act whose country is told once is of that country elsewhere too. */
function withCountries(laws: readonly LawCitation[]): LawCitation[] {
  const countries = new Map<string, LawCountry>()
  for (const {key, country} of laws) if (country !== 'unknown') countries.set(key, country)
  return laws.map(law => ({
    ...law,
    country: law.country === 'unknown' ? (countries.get(law.key) ?? 'unknown') : law.country
  }))
}

function findIn(passage: Passage): LawCitation[] {
  return findOnce(passage, 'laws', readLaws).map(read => ({
    kind: 'law',
    passage,
    text: passage.leaf.value.slice(read.start, read.end),
    ...read
  }))
}

function readLaws(passage: Passage): readonly LawRead[] {
  const found: LawRead[] = []
  for (let index = 0; index < passage.words.length; index++) {
    const read = lawReaders.get(passage.words[index] ?? '')?.(passage, index)
    if (read) found.push(read)
  }
  return found.length < 2 ? found : withoutOverlaps(found)
}

/** An act that is cited once by number and title is known by its title elsewhere. */
function numberTitles(laws: readonly LawCitation[]): LawCitation[] {
  const numbers = new Map<string, string>()
  for (const {name, number} of laws)
    if (number !== undefined && name !== number) numbers.set(name.toLowerCase(), number)
  return laws.map(law => {
    const number = law.number === undefined ? numbers.get(law.name.toLowerCase()) : undefined
    return number === undefined || law.key === '94-V' ? law : {...law, key: number}
  })
}

/** Uses of the names that follow a citation in its bracket: «Закон Республики Казахстан „О …“ (далее – Закон)». */
function findShortNames(
  laws: readonly LawCitation[],
  definitions: readonly Definition[],
  passages: readonly Passage[]
): LawCitation[] {
  const byPassage = groupBy(laws, law => law.passage)
  const meant = new Map<Definition, LawCitation>()
  for (const definition of definitions) {
    const law =
      definition.meaningSpan && lawMeant(definition, definition.meaningSpan, byPassage.get(definition.passage))
    if (law) meant.set(definition, law)
  }
  if (meant.size === 0) return []
  return findUses([...meant.keys()], passages).flatMap(({definition, passage, start, end, text, head, sameCase}) => {
    const law = meant.get(definition)
    const around = lastBefore(byPassage.get(passage), end)
    if (!law || head || !sameCase || (around && start < around.end)) return []
    return [{kind: 'law', passage, start, end, text, name: definition.term, country: law.country, key: law.key}]
  })
}

/** The citation that a bracket follows, or that begins the meaning: «„Закон“ – Закон РК „О …“». */
function lawMeant(
  {form}: Definition,
  {start, end}: Span,
  laws: readonly LawCitation[] | undefined
): LawCitation | undefined {
  const law = lastBefore(laws, form === 'hereinafter' ? end : start + 3)
  if (!law) return undefined
  return (form === 'hereinafter' ? end <= law.end + 2 : law.start >= start) ? law : undefined
}

/** The last citation of a passage that begins before `index`. */
function lastBefore(laws: readonly LawCitation[] | undefined, index: number): LawCitation | undefined {
  let low = 0
  let high = laws?.length ?? 0
  while (low < high) {
    const middle = (low + high) >> 1
    if ((laws?.[middle]?.start ?? 0) < index) low = middle + 1
    else high = middle
  }
  return laws?.[low - 1]
}
