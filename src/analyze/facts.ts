import type {Address} from '../language/addresses.js'
import {findAddresses} from '../language/addresses.js'
import {type BankDetail, findBankDetails} from '../language/bank-details.js'
import {type Contact, findContacts} from '../language/contacts.js'
import {type CalendarDate, findDates} from '../language/dates.js'
import {type Duration, findDurations} from '../language/durations.js'
import {findIdentifiers, type Identifier} from '../language/identifiers.js'
import {findOrganisations, type Organisation} from '../language/organisations.js'
import type {DataKind} from './data-kinds.js'
import type {Definition} from './definitions.js'
import type {LawCitation} from './laws.js'
import type {OperatorName} from './operator-names.js'
import type {Passage} from './passage.js'
import type {Purpose} from './purposes.js'
import type {Recipient} from './recipients.js'
import type {Reference} from './references.js'
import type {RoleName} from './role-names.js'
import type {TermUse} from './term-uses.js'
import type {Territory} from './territories.js'
import type {Vendor} from './vendors.js'
import type {Version} from './versions.js'

/** A language fact in its passage. */
export type In<T> = T & {readonly passage: Passage}

/** Whose number it is. */
export type OwnedIdentifier = In<Identifier> & {readonly owner: 'operator' | 'bank' | 'other'}

/** What the words of single passages hold, before anybody asks what it means for the policy. */
export interface RawFacts {
  readonly identifiers: readonly In<Identifier>[]
  readonly banks: readonly In<BankDetail>[]
  readonly contacts: readonly In<Contact>[]
  readonly addresses: readonly In<Address>[]
  readonly organisations: readonly In<Organisation>[]
  readonly durations: readonly In<Duration>[]
  readonly dates: readonly In<CalendarDate>[]
}

/** Runs every finder over every passage but the table of contents. */
export function collectFacts(passages: readonly Passage[]): RawFacts {
  const facts = {
    identifiers: [] as In<Identifier>[],
    banks: [] as In<BankDetail>[],
    contacts: [] as In<Contact>[],
    addresses: [] as In<Address>[],
    organisations: [] as In<Organisation>[],
    durations: [] as In<Duration>[],
    dates: [] as In<CalendarDate>[]
  }
  for (const passage of passages) {
    if (passage.kind === 'contents') continue
    const {value} = passage.leaf
    const put = <T>(list: In<T>[], found: readonly T[]): void => {
      for (const one of found) list.push({...one, passage})
    }
    put(facts.identifiers, findIdentifiers(value))
    put(facts.banks, findBankDetails(value))
    put(facts.contacts, findContacts(value))
    put(facts.addresses, findAddresses(value))
    put(facts.organisations, findOrganisations(value))
    put(facts.durations, findDurations(value, passage.language))
    put(facts.dates, findDates(value, passage.language))
  }
  return facts
}

/** What is known of the whole policy; what rules seldom ask is worked out when it is first asked for. */
export interface Facts extends Omit<RawFacts, 'identifiers'> {
  readonly identifiers: readonly OwnedIdentifier[]
  readonly operators: readonly OperatorName[]
  readonly roles: readonly RoleName[]
  readonly definitions: readonly Definition[]
  readonly laws: readonly LawCitation[]
  readonly references: readonly Reference[]
  readonly territories: readonly Territory[]
  readonly vendors: readonly Vendor[]
  /** Dates and numbers of the policy's own version. */
  readonly versions: readonly Version[]
  /** Where the defined terms are used. */
  uses(): readonly TermUse[]
  purposes(): readonly Purpose[]
  dataKinds(): readonly DataKind[]
  recipients(): readonly Recipient[]
}
