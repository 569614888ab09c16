import {memo} from '../language/memo.js'
import {type ByPassage, ofPolicy} from './by-passage.js'
import type {Definition} from './definitions.js'
import {type Mark, markFacts} from './fact-marks.js'
import type {RawFacts} from './facts.js'
import type {LawCitation} from './laws.js'
import type {Parties} from './parties.js'
import type {Passage} from './passage.js'
import type {Reference} from './references.js'
import type {Territory} from './territories.js'
import type {Vendor} from './vendors.js'
import type {Version} from './versions.js'

/** What finds the facts of one policy, each when it is first asked for. */
export interface FactFinders extends RawFacts {
  readonly definitions: readonly Definition[]
  readonly parties: () => Parties
  readonly laws: ByPassage<LawCitation>
  readonly references: ByPassage<Reference>
  readonly territories: ByPassage<Territory>
  readonly vendors: ByPassage<Vendor>
  readonly versions: ByPassage<Version>
}

/** The facts that patterns may ask for, by the names they have there. */
export function markPatternFacts(found: FactFinders): (kind: string, passage: Passage) => readonly Mark[] {
  const makers = makersOf(found)
  const marksOf = memo((kind: string) => makers[kind]?.() ?? unmarked)
  return (kind, passage) => marksOf(kind)(passage)
}

type Marks = (passage: Passage) => readonly Mark[]

const none: readonly Mark[] = []
const unmarked: Marks = () => none

function makersOf(found: FactFinders): Readonly<Record<string, () => Marks>> {
  const {contacts, addresses, territories, parties} = found
  const contact = (kind: string) => () => markFacts(contacts, one => one.kind === kind)
  const role = (name: string) => () => markFacts(parties().roleSpans, one => one.role === name)
  const place = (where: string) => () => markFacts(territories, one => one.where === where)
  const identifiers = ofPolicy(() => parties().identifiers())
  return {
    email: contact('email'),
    phone: contact('phone'),
    site: contact('site'),
    messenger: contact('messenger'),
    address: () => markFacts(addresses),
    contact: () => markFacts({at: passage => [...contacts.at(passage), ...addresses.at(passage)]}),
    organisation: () => markFacts(found.organisations),
    'operator-name': () =>
      markFacts(
        ofPolicy(() => parties().operators),
        one => one.form !== ''
      ),
    'operator-id': () => markFacts(identifiers, one => one.owner === 'operator'),
    id: () => markFacts(identifiers),
    operator: role('operator'),
    subject: role('subject'),
    'third-party': role('third-party'),
    kazakhstan: place('kz'),
    abroad: place('abroad'),
    country: place('country'),
    vendor: () => markFacts(found.vendors),
    law: () => markFacts(found.laws),
    reference: () => markFacts(found.references),
    version: () => markFacts(found.versions),
    duration: () => markFacts(found.durations),
    date: () => markFacts(found.dates)
  }
}
