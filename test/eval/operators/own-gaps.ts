import type {Checked} from '../checked.js'
import type {Edit} from '../edits.js'
import type {Effect, Operator, Plant} from '../operator.js'
import {fires} from '../say.js'
import {replace} from './words.js'

/** The operator's number goes with its label and the comma before it, wherever it stands. */
const withoutNumber = (clean: Checked): Plant | undefined => {
  const own = clean.analysis.facts.identifiers.filter(one => one.owner === 'operator')
  if (own.length === 0 || fires(clean, 'kz/operator-id')) return undefined
  const edits = own.map(({passage, labelSpan, start, end}) => {
    const {value} = passage.leaf
    const from = labelSpan?.start ?? start
    const lead = /,? ?\(?$/u.exec(value.slice(0, from))?.[0].length ?? 0
    const tail = value[from - lead] === '(' || value.slice(from - lead, from).endsWith('(') ? 1 : 0
    return replace(
      clean,
      {passage, start: from - lead, end: end + tail, text: value.slice(from - lead, end + tail)},
      ''
    )
  })
  const printed = edits.filter(edit => edit !== undefined)
  return printed.length === own.length ? {edits: printed, at: 'anywhere'} : undefined
}

/** The words `start…end` with the quotes right around them. */
const withQuotes = (text: string, start: number, end: number): string =>
  text.slice(start - (/[«"“]/u.test(text[start - 1] ?? '') ? 1 : 0), end + (/[»"”]/u.test(text[end] ?? '') ? 1 : 0))

/** The operator stays a brand: its legal form goes. */
const withoutForm = (clean: Checked): Plant | undefined => {
  const {operators, organisations} = clean.analysis.facts
  const names = operators.filter(one => one.form !== '').map(one => one.name)
  const own = organisations.filter(one => names.includes(one.name))
  if (own.length === 0 || fires(clean, 'kz/operator-name')) return undefined
  const edits = own.map((one): Edit | undefined => {
    const at = one.text.indexOf(one.name)
    return at < 0 ? undefined : replace(clean, one, withQuotes(one.text, at, at + one.name.length))
  })
  const printed = edits.filter(edit => edit !== undefined)
  // Without its form an operator may be anybody, so that duties of companies fall to it.
  const effects = clean.elements
    .filter(one => one.answer === 'not-applicable')
    .map(({id}): Effect => ({rule: `kz/${id}`, at: 'anywhere'}))
  return printed.length === own.length ? {edits: printed, at: 'anywhere', effects} : undefined
}

/** Gaps that a few words leave. */
export const ownGapOperators: readonly Operator[] = [
  {name: 'number-struck-out', rule: 'kz/operator-id', plant: withoutNumber},
  {name: 'form-struck-out', rule: 'kz/operator-name', plant: withoutForm}
]
