import {factsOf, type StatedFact} from '../facts/stated.js'
import type {Pair, Told} from './pair.js'
import {quote, type Signal, say} from './signal.js'

/** What it does that data are said to be, or not to be, in a country. */
export function territorySignals({before, after}: Pair): Signal[] {
  const was = placesOf(before)
  const is = placesOf(after)
  const isAbroad = ({sort, key}: StatedFact): boolean => sort !== 'kz' && key !== 'KZ'
  const come = is.filter(one => !has(was, one) && isNew(before, one))
  const gone = was.filter(one => !has(is, one) && isNew(after, one))
  const [outTo, outOf] = [
    come.filter(one => isAbroad(one) && !one.negated),
    gone.filter(one => isAbroad(one) && !one.negated)
  ]
  const [inTo, inOf] = [
    come.filter(one => !isAbroad(one) && !one.negated),
    gone.filter(one => !isAbroad(one) && !one.negated)
  ]
  if (outTo.length > 0 && outOf.length > 0)
    return [
      signal('unclear', 'другая страна:', 'басқа ел:', 'another country:', [...outOf.slice(0, 1), ...outTo.slice(0, 1)])
    ]
  const beyond = beyondIn(after)
  if (outTo.length === 0 && beyond !== undefined && beyondIn(before) === undefined)
    return [
      signal('weakens', 'данные за пределами Казахстана:', 'деректер Қазақстаннан тыс:', 'data outside Kazakhstan:', [
        {text: beyond}
      ])
    ]
  const denied = come.filter(one => isAbroad(one) && one.negated)
  return [
    ...(outTo.length > 0
      ? [
          signal(
            'weakens',
            'данные за пределами Казахстана:',
            'деректер Қазақстаннан тыс:',
            'data outside Kazakhstan:',
            outTo
          )
        ]
      : []),
    ...(outOf.length > 0
      ? [
          signal(
            'strengthens',
            'больше не сказано о другой стране:',
            'басқа ел туралы енді айтылмаған:',
            'another country is no longer named:',
            outOf
          )
        ]
      : []),
    ...(inOf.length > 0 && outTo.length === 0 && after.passages.length > 0
      ? [
          signal(
            'weakens',
            'больше не сказано, что данные в Казахстане:',
            'деректердің Қазақстанда екені енді айтылмаған:',
            'no longer said to be in Kazakhstan:',
            inOf
          )
        ]
      : []),
    ...(inTo.length > 0 && outTo.length === 0
      ? [signal('strengthens', 'данные в Казахстане:', 'деректер Қазақстанда:', 'data in Kazakhstan:', inTo)]
      : []),
    ...(denied.length > 0
      ? [
          signal(
            'strengthens',
            'обещано не вывозить данные:',
            'деректерді елден шығармау уәде етілді:',
            'promised not to leave the country:',
            denied
          )
        ]
      : [])
  ]
}

function placesOf({facts}: Told): StatedFact[] {
  return facts.filter(({fact}) => fact === 'territory')
}

function has(facts: readonly StatedFact[], {key, negated}: StatedFact): boolean {
  return facts.some(one => one.key === key && one.negated === negated)
}

function isNew({analysis}: Told, {key, negated}: StatedFact): boolean {
  return !factsOf(analysis).says('territory', key, negated)
}

function signal(
  effect: Signal['effect'],
  ...[ru, kk, en, facts]: readonly [ru: string, kk: string, en: string, facts: readonly Pick<StatedFact, 'text'>[]]
): Signal {
  const names = [...new Set(facts.map(({text}) => text))].map(quote)
  return {effect, weight: 7, topic: 'territory', reason: say(ru, kk, en, ...names)}
}

const BEYOND = /(?<!\p{L})(?:за\s(?:его|её|ее|их)\sпредел\p{L}*|одан\sтыс|outside\s(?:it|of\sit)(?!\p{L}))/iu

/** «в Казахстане и за его пределами». */
function beyondIn({passages, facts}: Told): string | undefined {
  if (!facts.some(({fact}) => fact === 'territory')) return undefined
  for (const {leaf} of passages) {
    const found = BEYOND.exec(leaf.value)?.[0]
    if (found) return found
  }
  return undefined
}
