import type {Passage} from '../../analyze/passage.js'
import type {Contact} from '../../language/contacts.js'
import type {Block} from '../align/align.js'
import {numbersIn} from '../signs/numbers.js'
import type {VersionText} from '../version-text.js'
import {cityIn} from './cities.js'
import type {ParityPair, ParityProblem} from './pair.js'
import {pairOff, toProblem, type Value} from './values.js'

type Kind = Contact['kind']

/** Ways to reach the operator that the versions do not share, and addresses with other numbers or in another town. */
export function findContacts(pair: ParityPair): ParityProblem[] {
  const kinds: readonly Kind[] = ['email', 'phone', 'messenger', 'site']
  return [...kinds.flatMap(kind => findKind(kind, pair)), ...pair.common.flatMap(block => findAddresses(pair, block))]
}

/** Contacts of a kind that the other version has nowhere, those of one block beside each other. */
function findKind(kind: Kind, pair: ParityPair): ParityProblem[] {
  const {one, other, common} = pair
  const [known, knownThere] = [valuesIn(one), valuesIn(other)]
  const told = new Set<string>()
  const isNew = ({key}: Value): boolean => !told.has(key) && told.add(key) !== undefined
  return common.flatMap(block => {
    const own = contactsIn(one, block.one.flatMap(passagesOf), kind).filter(({key}) => !knownThere.has(key))
    const others = contactsIn(other, block.other.flatMap(passagesOf), kind).filter(({key}) => !known.has(key))
    return pairOff(own.filter(isNew), others.filter(isNew)).flatMap(found => {
      // A version may name a site more.
      if (kind === 'site' && !(found.one && found.other)) return []
      return [toProblem(found, pair, block)]
    })
  })
}

function passagesOf({passages}: {readonly passages: readonly Passage[]}): readonly Passage[] {
  return passages
}

function contactsIn({analysis}: VersionText, passages: readonly Passage[], kind: Kind): Value[] {
  const own = new Set(passages)
  const found = analysis.facts.contacts
    .filter(one => one.kind === kind && own.has(one.passage))
    .map(one => ({...one, key: keyOf(one)}))
  return found.filter(({key}, at) => found.findIndex(one => one.key === key) === at)
}

/** A phone is the same in a messenger. */
function keyOf({kind, value}: Contact): string {
  return /^\+\d+$/.test(value) ? value : kind === 'messenger' || kind === 'site' ? value.replace(/^@/, '') : value
}

function valuesIn({analysis}: VersionText): ReadonlySet<string> {
  return new Set(analysis.facts.contacts.map(keyOf))
}

/** Streets are called otherwise in each language; houses, offices and towns are not. */
function findAddresses(pair: ParityPair, block: Block): ParityProblem[] {
  const [own] = addressesIn(pair.one, block.one.flatMap(passagesOf))
  const [rival] = addressesIn(pair.other, block.other.flatMap(passagesOf))
  if (!own || !rival) return []
  const [digits, others] = [numbersIn([own.passage]), numbersIn([rival.passage])]
  const isOther = (text: string, known: ReadonlySet<string>): boolean =>
    (text.match(/\d+/g) ?? []).some(run => !known.has(run.replace(/^0+(?=\d)/, '')))
  const [city, town] = [cityIn(own.text), cityIn(rival.text)]
  const isElsewhere = city !== undefined && town !== undefined && city !== town
  if (!isElsewhere && !(isOther(own.text, others) && isOther(rival.text, digits))) return []
  return [toProblem({one: own, other: rival}, pair, block)]
}

function addressesIn({analysis}: VersionText, passages: readonly Passage[]): Value[] {
  const own = new Set(passages)
  return analysis.facts.addresses.filter(one => own.has(one.passage)).map(one => ({...one, key: 'address'}))
}
