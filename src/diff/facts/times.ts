import type {Analysis} from '../../analyze/analysis.js'
import type {In} from '../../analyze/facts.js'
import type {Duration} from '../../language/durations.js'
import {groupBy} from '../../language/group-by.js'
import type {Span} from '../../language/span.js'
import {stated} from './identity.js'
import type {StatedFact} from './stated.js'

/** Dates and numbers of the policy, other dates, terms, and the laws that bear dates of their own. */
export function readTimes({facts}: Analysis): StatedFact[] {
  const taken = new Set<string>()
  const spot = ({passage, start}: In<Span>): string => `${passage.index}:${start}`
  const versions = facts.versions.flatMap(one => {
    taken.add(spot(one))
    // «of a new version 30 days before»
    const isTerm = facts.durationsAt(one.passage).some(({text}) => text.startsWith(`${one.number} `))
    const number =
      one.number === undefined || isTerm ? [] : [stated('version', `no:${one.number}`, {...one, text: one.number})]
    return one.date ? [...number, stated('version', keyOfDate(one.date), one)] : number
  })
  const laws = facts.laws.map(one => stated('law', one.key, one))
  const lawsAt = groupBy(facts.laws, ({passage}) => String(passage.index))
  const isOfLaw = ({passage, start}: In<Span>): boolean =>
    lawsAt.get(String(passage.index))?.some(law => law.start <= start && start < law.end) ?? false
  const dates = facts.dates
    .filter(one => !taken.has(spot(one)) && !isOfLaw(one))
    .map(one => stated('date', keyOfDate(one), one))
  const terms = facts.durations.map(one => stated('term', keyOfTerm(one), one))
  return [...versions, ...dates, ...terms, ...laws]
}

function keyOfDate({
  year,
  month,
  day
}: {
  readonly year: number
  readonly month?: number
  readonly day?: number
}): string {
  return [year, month, day].filter(part => part !== undefined).join('-')
}

// A month is thirty days and a year twelve months, as terms are compared everywhere.
const days = {minute: 1 / 1440, hour: 1 / 24, day: 1, week: 7, month: 30, quarter: 90, year: 360}

function keyOfTerm({min, amount, unit, days: kind}: Duration): string {
  const sort = kind === 'working' ? 'working' : 'calendar'
  const lengths = [min, amount].flatMap(one => (one === undefined ? [] : [one * days[unit]]))
  return [sort, ...lengths].join(':')
}
