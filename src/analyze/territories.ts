import type {PlaceName} from '../language/countries.js'
import type {Span} from '../language/span.js'
import {type ByPassage, byPassage} from './by-passage.js'
import type {FactBase} from './fact.js'
import type {Mention} from './mentions.js'
import {isNegated} from './negation.js'
import type {Passage} from './passage.js'
import {type Reading, wordSpan} from './reading.js'
import {isOutside, isPlaced, isSaidOfLaw} from './whereabouts.js'

/** A territory where data are or may be: Kazakhstan, a named other country, or somewhere outside Kazakhstan. */
export interface Territory extends FactBase {
  readonly kind: 'territory'
  readonly where: 'kz' | 'abroad' | 'country'
  /** ISO 3166-1 alpha-2, `EU` for the Union; none for `abroad`. */
  readonly country?: string
  /** `city`: told by the name of a city, «сервер в г. Алматы». */
  readonly size: 'country' | 'city'
  /** «копий в других странах не держим». */
  readonly negated: boolean
  readonly inDefinition: boolean
}

/**
 * Finds territories of data in the order of the text. An address, a law, a body of a state and its citizens are none.
 */
export function findTerritories(reading: Reading, addresses: ByPassage<Span>): ByPassage<Territory> {
  const {mentions, passages} = reading
  return byPassage(passages, passage =>
    passage.requisites || !(mentions.has(passage, 'place') || mentions.has(passage, 'abroad'))
      ? []
      : findIn(reading, passage, addresses.at(passage))
  )
}

function findIn(reading: Reading, passage: Passage, addresses: readonly Span[]): Territory[] {
  const found: Territory[] = []
  const inDefinition = reading.isDefinition(passage)
  const add = (where: Territory['where'], from: number, to: number, place?: PlaceName): void => {
    const country = where === 'abroad' || !place ? {} : {country: place.country}
    const words = wordSpan(passage, from, to)
    // «Қазақстан Республикасынан тыс»: the country and «республикадан тыс» are one.
    if (where === 'abroad' && found.some(({start, end}) => start < words.end && words.start < end)) return
    const negated = isNegated(passage, words.start, words.end)
    found.push({
      kind: 'territory',
      where,
      ...country,
      size: place?.size ?? 'country',
      negated,
      inDefinition,
      passage,
      ...words
    })
  }
  for (const {from, to} of reading.mentions.of(passage, 'abroad')) add('abroad', from, to)
  let last: Mention<'place'> | undefined
  for (const mention of reading.mentions.of(passage, 'place')) {
    const {value: place, from, to} = mention
    if (
      addresses.some(
        address => address.start <= (passage.starts[from] ?? 0) && address.end > (passage.starts[from] ?? 0)
      )
    )
      continue
    const outside = place.country === 'KZ' ? isOutside(passage, from, to) : undefined
    if (outside) add('abroad', outside.from, to, place)
    if (outside ? outside.orInside : isOfData(reading, passage, mention, last)) {
      add(place.country === 'KZ' ? 'kz' : 'country', from, to, place)
      last = mention
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const dataLists = ['data-noun', 'server', 'keep', 'transfer', 'collect', 'service', 'recipient'] as const

/** `last` is the territory named before: «в Казахстане и Германии» has one preposition for both. */
function isOfData(
  {mentions}: Reading,
  passage: Passage,
  {value, from, to}: Mention<'place'>,
  last: Mention<'place'> | undefined
): boolean {
  if (!dataLists.some(list => mentions.has(passage, list) || (passage.lead && mentions.has(passage.lead, list))))
    return false
  const continues =
    last !== undefined &&
    /^[,)]?(?: ?(?:и|или|либо|және|немесе|and|or|и\/или|\/))? ?\(?$/iu.test(gap(passage, last.to, from))
  const placed = continues || isPlaced(passage, from, to)
  if (value.size === 'city') return placed && (mentions.has(passage, 'server') || mentions.has(passage, 'keep'))
  if (value.country === 'KZ') return placed && !isSaidOfLaw(passage, from, to, mentions)
  return placed || !isSaidOfLaw(passage, from, to, mentions)
}

function gap(passage: Passage, from: number, to: number): string {
  return passage.leaf.value.slice(passage.ends[from - 1], passage.starts[to])
}
