import type {Exception, Statement} from './statement.js'

const ORDERED_BY_LAW = new Set(['state', 'court'])

/** What the exceptions of a denial let happen, where they name whom data are given to. */
export function impliedBy(statement: Statement): Statement[] {
  if (!statement.negated) return []
  return statement.exceptions.flatMap(exception => {
    const recipients = exception.recipients.filter(({category}) => !ORDERED_BY_LAW.has(category))
    const named = recipients.some(({category}) => category !== 'third-party')
    if (recipients.length === 0 || (exception.grounds.length > 0 && !named)) return []
    const {passage, start, end, text} = exception
    return {...statement, passage, start, end, text, ...permitted(statement, exception), recipients}
  })
}

function permitted({conditions}: Statement, exception: Exception) {
  const {passage, start, end, text, stems} = exception
  return {
    modality: 'permission' as const,
    negated: false,
    absolute: false,
    implied: true,
    verb: {passage, start, end, text},
    purposes: stems.length > 0 ? [{passage, start, end, text, stems}] : [],
    conditions: conditions.filter(({kinds}) => kinds.includes('no-consent')),
    exceptions: []
  }
}
