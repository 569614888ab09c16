import type {Address} from '../language/addresses.js'
import {findAddresses} from '../language/addresses.js'
import {type BankDetail, findBankDetails} from '../language/bank-details.js'
import {type Contact, findContacts} from '../language/contacts.js'
import {type CalendarDate, findDates} from '../language/dates.js'
import {type Duration, findDurations} from '../language/durations.js'
import {findIdentifiers, type Identifier} from '../language/identifiers.js'
import type {Language} from '../language/language.js'
import {findOrganisations, type Organisation} from '../language/organisations.js'
import {type ByPassage, byPassage} from './by-passage.js'
import type {DataKind} from './data-kinds.js'
import type {Definition} from './definitions.js'
import {findOnce, type Kept} from './find-once.js'
import type {LawCitation} from './laws.js'
import type {OperatorName} from './operator-names.js'
import type {Passage} from './passage.js'
import type {Purpose} from './purposes.js'
import type {Recipient} from './recipients.js'
import type {Reference} from './references.js'
import type {RoleName} from './role-names.js'
import type {Statement} from './statements/statements.js'
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
  readonly identifiers: ByPassage<In<Identifier>>
  readonly banks: ByPassage<In<BankDetail>>
  readonly contacts: ByPassage<In<Contact>>
  readonly addresses: ByPassage<In<Address>>
  readonly organisations: ByPassage<In<Organisation>>
  readonly durations: ByPassage<In<Duration>>
  readonly dates: ByPassage<In<CalendarDate>>
}

/** Every finder of the language over every passage but the table of contents, as far as it is asked. */
export function collectFacts(passages: readonly Passage[]): RawFacts {
  const each = <T>(kind: Kept, find: (value: string, language: Language) => readonly T[]): ByPassage<In<T>> => {
    const findIn = ({leaf, language}: Passage): readonly T[] => find(leaf.value, language)
    return byPassage(passages, passage => {
      const found = findOnce(passage, kind, findIn)
      return found.length === 0 ? none : found.map(one => ({...one, passage}))
    })
  }
  return {
    identifiers: each('identifiers', findIdentifiers),
    banks: each('banks', findBankDetails),
    contacts: each('contacts', findContacts),
    addresses: each('addresses', findAddresses),
    organisations: each('organisations', findOrganisations),
    durations: each('durations', findDurations),
    dates: each('dates', findDates)
  }
}

const none: readonly never[] = []

/** What is known of the whole policy, each kind in the order of the text; found when it is first asked for. */
export interface Facts {
  readonly banks: readonly In<BankDetail>[]
  readonly contacts: readonly In<Contact>[]
  readonly addresses: readonly In<Address>[]
  readonly organisations: readonly In<Organisation>[]
  readonly durations: readonly In<Duration>[]
  readonly dates: readonly In<CalendarDate>[]
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
  durationsAt(passage: Passage): readonly In<Duration>[]
  /** Where the defined terms are used. */
  uses(): readonly TermUse[]
  purposes(): readonly Purpose[]
  dataKinds(): readonly DataKind[]
  recipients(): readonly Recipient[]
  /** What is said to be done with data. */
  statements(): readonly Statement[]
  statementsAt(passage: Passage): readonly Statement[]
  /** Whether somebody whom data may be given to is named in the passage. */
  namesRecipient(passage: Passage): boolean
}
