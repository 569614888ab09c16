import type {Analysis} from '../analyze/analysis.js'
import {type Fault, problemsOf} from './causes.js'
import type {Check} from './check.js'

/** Nothing to choose: the calendar knows its days, and a law is older than a text that cites it. */
export type ImpossibleDate = Readonly<Record<string, never>>

const faultWords = {
  calendar: {ru: 'такого дня нет в календаре', kk: 'күнтізбеде мұндай күн жоқ', en: 'the calendar has no such day'},
  later: {
    ru: 'акт принят позже даты самого документа',
    kk: 'акт құжаттың өз күнінен кейін қабылданған',
    en: 'the act is later than the date of the document itself'
  }
} as const

/** Are there dates that cannot be: no day of the calendar, or a law passed after the text that cites it? */
export const impossibleDate: Check<ImpossibleDate> = {
  readOptions(read) {
    read.known([])
    return {}
  },
  run(analysis, _options, language) {
    const {dates, laws} = analysis.facts
    const faults: Fault[] = dates
      .filter(({valid}) => !valid)
      .map(({passage, start, end, text}) => ({
        cause: text,
        at: {passage, start, end},
        confidence: 'high',
        details: {date: text, fault: faultWords.calendar[language]}
      }))
    const own = ownDate(analysis)
    for (const {passage, start, end, text, date, key} of own === undefined ? [] : laws) {
      if (date === undefined || own === undefined || date <= own.day) continue
      faults.push({
        cause: `law ${key}`,
        at: {passage, start, end},
        related: [own.at],
        confidence: 'medium',
        details: {date: text, fault: faultWords.later[language]}
      })
    }
    return {problems: problemsOf(faults)}
  }
}

/** The last day that the document calls its own; of a month or a year its last. */
function ownDate({facts}: Analysis): {day: string; at: Fault['at']} | undefined {
  const days = facts.versions.flatMap(({date, passage, start, end}) => {
    if (!date) return []
    const {year, month, day} = date
    return [{day: [year, pad(month ?? 12), pad(day ?? 31)].join('-'), at: {passage, start, end}}]
  })
  return days.sort((a, b) => (a.day < b.day ? -1 : 1)).at(-1)
}

function pad(number: number): string {
  return `${number}`.padStart(2, '0')
}
