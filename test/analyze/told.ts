import {analyze} from '../../src/analyze/analyze.js'
import type {Statement} from '../../src/analyze/statements/statements.js'
import {parse} from '../../src/parse/parser.js'

/** The statements of a text. */
export const statements = (text: string): readonly Statement[] => analyze(parse(text)).facts.statements()

const joined = (name: string, values: readonly string[]): string[] =>
  values.length > 0 ? [`${name} ${values.join(', ')}`] : []

/** `who force [not] action object`, then what limits it, as far as it is told. */
function print(one: Statement): string {
  const {actor, modality, negated, action, object, recipients, territories, conditions, exceptions, purposes} = one
  const what = object ? [object.about, object.sort, ...object.codes].filter(part => part !== '').join('/') : '–'
  return [
    `${actor?.role ?? 'somebody'} ${modality}${negated ? ' not' : ''} ${action} ${what}`,
    ...(object && object.owner !== 'any' ? [`of ${object.owner}`] : []),
    ...joined(
      'to',
      recipients.map(({category}) => category)
    ),
    ...joined(
      'in',
      territories.map(({where}) => where)
    ),
    ...joined(
      'for',
      purposes.map(({text}) => text)
    ),
    ...joined(
      'when',
      conditions.flatMap(({kinds}) => kinds)
    ),
    ...joined(
      'except',
      exceptions.flatMap(({grounds, clauses, recipients: to}) => [
        ...grounds,
        ...clauses,
        ...to.map(({category}) => category)
      ])
    ),
    ...(one.absolute ? ['always'] : []),
    ...(one.crossBorder ? ['over the border'] : []),
    ...(one.implied ? ['implied'] : [])
  ].join('; ')
}

/** What a text says is done with data, a line for each statement. */
export const told = (text: string): string[] => statements(text).map(print)
