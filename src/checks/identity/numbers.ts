import type {Analysis} from '../../analyze/analysis.js'
import type {OwnedIdentifier} from '../../analyze/facts.js'
import type {OperatorName} from '../../analyze/operator-names.js'
import type {Confidence} from '../../finding.js'
import {compilePattern} from '../../language/patterns.js'
import type {Claim} from '../clash.js'
import {compareNames, type PrintedName} from './name-likeness.js'
import {aroundOf, isFormer, isOfOthers} from './surroundings.js'

/** A number that the policy gives to its operator. */
export interface NumberClaim extends Claim {
  readonly digits: string
  readonly kind: 'bin' | 'iin'
  readonly isBranch: boolean
  /** The name that stands with it, if one does. */
  readonly name: PrintedName | undefined
}

const PERSON = compilePattern(
  '(?:директор|руководител|председател|представител|ответственн|бухгалтер|гражданин|учредител|участник|лиц[оа])\\p{L}*' +
    '[^.;]{0,80}$',
  'i'
)

/** BIN and IIN of the operator in the order of the text; an IIN only of a sole trader, for others it is a person's. */
export function readNumbers({facts}: Analysis): NumberClaim[] {
  const isSoleTrader = facts.operators.some(({form}) => form === 'ИП')
  return facts.identifiers.flatMap(one => {
    const kind = kindOf(one)
    if (one.owner !== 'operator' || !kind || (kind === 'iin' && (!isSoleTrader || isOfPerson(one)))) return []
    const {passage, start, end, digits, entity, labelSpan} = one
    const name = nameOf(one, facts.operators)
    const isNamed = name?.passage.index === passage.index && name.start < start
    if (isFormer(passage, start, end) || (!isNamed && isOfOthers(passage, labelSpan?.start ?? start))) return []
    const isBranch = entity === 'branch' || entity === 'representative'
    return [{at: {passage, start, end}, digits, kind, isBranch, name}]
  })
}

/** Two numbers of one kind; where two names stand with them, the names are what clashes. */
export function clashOfNumbers(one: NumberClaim, other: NumberClaim): Confidence | undefined {
  if (one.digits === other.digits || one.kind !== other.kind || one.isBranch !== other.isBranch) return undefined
  if (one.name && other.name) {
    const likeness = compareNames(one.name, other.name)
    if (likeness === 'different' || likeness === 'unclear') return undefined
  }
  return 'high'
}

/** What the label says it is; where it names both kinds, the fifth digit tells. */
function kindOf({label, kind}: OwnedIdentifier): NumberClaim['kind'] | undefined {
  if (label === 'bin' || label === 'iin') return label
  return (label === 'either' || label === 'none') && kind !== 'unknown' ? kind : undefined
}

function isOfPerson({passage, start, labelSpan}: OwnedIdentifier): boolean {
  return PERSON.test(aroundOf(passage, labelSpan?.start ?? start, start).before)
}

/** The name in the same sentence, the nearest before the number, or in the lines of details above it. */
function nameOf({passage, start}: OwnedIdentifier, operators: readonly OperatorName[]): OperatorName | undefined {
  const named = operators.filter(one => one.form !== '')
  const here = named.filter(one => one.passage.index === passage.index)
  const nearest = here.findLast(one => one.start < start) ?? here[0]
  if (nearest) return nearest
  return named.findLast(
    one =>
      one.passage.index < passage.index &&
      passage.index - one.passage.index <= LINES &&
      one.passage.home === passage.home
  )
}

const LINES = 6
