import {textOffset} from '../../../src/tree/text.js'
import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import type {Edit} from '../edits.js'
import {beside, type Operator, type Plant} from '../operator.js'
import {fires, plantOf, say} from '../say.js'
import type {Wording} from '../words/wording.js'
import {checkDigit} from './check-digit.js'

type Names = Wording['names']
type Own = Checked['analysis']['facts']['identifiers'][number]

const editOf = ({passage, start, end}: Pick<Own, 'passage' | 'start' | 'end'>, text: string): Edit => ({
  start: textOffset(passage.leaf, start),
  end: textOffset(passage.leaf, end - 1) + 1,
  text
})

const ownNumbers = ({analysis}: Checked): Own[] =>
  analysis.facts.identifiers.filter(one => one.owner === 'operator' && one.checksum === 'ok')

/** Another valid number of the same kind: some digits of its serial changed. */
const otherNumber = (digits: string, random: Random): string => {
  for (;;) {
    const body = `${digits.slice(0, 7)}${random.int(1000, 9899)}`
    const last = checkDigit(body)
    if (last !== undefined && body !== digits.slice(0, 11)) return body + last
  }
}

/** The number with one digit changed, so that its check digit does not match. */
const misprint = (digits: string, random: Random): string => {
  for (;;) {
    const at = random.int(7, 10)
    const body = digits.slice(0, at) + random.int(0, 9) + digits.slice(at + 1, 11)
    if (checkDigit(body) !== digits[11]) return body + digits[11]
  }
}

/** What is asked of the words for it. */
interface Asking {
  readonly random: Random
  readonly names: Names
}

const inserted = (clean: Checked, {random, names}: Asking, own: Own, number: string): Plant | undefined => {
  const {fullName, labels, numberedOtherwise} = names
  const operator = clean.analysis.facts.operators.find(({form, text}) => form !== '' && fullName.test(text))
  const label = own.label === 'iin' || own.label === 'either' ? labels[own.label] : labels.bin
  const params = {number, label, ...(operator && {name: operator.text})}
  const said = say(clean, random, numberedOtherwise, {params})
  // A wrong label stays wrong with another number.
  return plantOf(said && [said], fires(clean, 'kz/operator-id-valid') ? beside('kz/operator-id-valid') : [])
}

/** A second number: where the number stands twice one of them is changed, else a sentence names another. */
const secondNumber = (clean: Checked, asking: Asking, change: typeof otherNumber): Plant | undefined => {
  const own = ownNumbers(clean)
  const [first] = own
  if (!first || own.some(one => one.digits !== first.digits)) return undefined
  const number = change(first.digits, asking.random)
  if (own.length === 1) return inserted(clean, asking, first, number)
  return {edits: [editOf(asking.random.pick(own), number)]}
}

const secondName = (clean: Checked, {random, names}: Asking): Plant | undefined => {
  const named = clean.analysis.facts.operators.filter(one => one.form !== '' && !/[«»“”"]/u.test(one.name))
  const [first, ...others] = named
  const form = names.formOf(first?.text ?? '')
  if (!first || form === undefined || fires(clean, 'text/operator-name-conflict')) return undefined
  const other = random.pick(names.otherNames.filter(name => name !== first.name))
  const same = others.filter(
    one => one.key === first.key && one.text.includes(one.name) && one.passage !== first.passage
  )
  if (same.length === 0) {
    const said = say(clean, random, names.namedOtherwise, {params: {form, other}})
    return plantOf(said && [said])
  }
  const changed = random.pick(same)
  return {
    edits: [
      editOf(
        changed,
        changed.text.replace(changed.name, () => other)
      )
    ]
  }
}

const misprintAll = (clean: Checked, random: Random): Plant | undefined => {
  const own = ownNumbers(clean)
  const [first] = own
  if (!first || own.some(one => one.digits !== first.digits)) return undefined
  const number = misprint(first.digits, random)
  return {edits: own.map(one => editOf(one, number))}
}

/** Another label for the operator's only number: a BIN called ИИН, an IIN called БИН. */
const mislabelled = (clean: Checked, {labels}: Names): Plant | undefined => {
  const [first, second] = ownNumbers(clean)
  if (!first?.labelSpan || second || first.label !== first.kind) return undefined
  const label = first.label === 'bin' ? labels.iin : labels.bin
  return {edits: [editOf({passage: first.passage, ...first.labelSpan}, label)]}
}

/** Who the operator is: its numbers and names. */
export const identityOperators = ({names}: Wording): Operator[] => [
  {
    name: 'another-number',
    rule: 'text/operator-id-conflict',
    plant: (clean, random) => secondNumber(clean, {random, names}, otherNumber)
  },
  {
    name: 'changed-digit',
    rule: 'text/operator-id-conflict',
    plant: (clean, random) => {
      const plant = secondNumber(clean, {random, names}, misprint)
      return plant && {...plant, effects: beside('kz/operator-id-valid')}
    }
  },
  {
    name: 'another-name',
    rule: 'text/operator-name-conflict',
    plant: (clean, random) => secondName(clean, {random, names})
  },
  {name: 'wrong-check-digit', rule: 'kz/operator-id-valid', plant: misprintAll},
  {name: 'wrong-label', rule: 'kz/operator-id-valid', plant: clean => mislabelled(clean, names)}
]
