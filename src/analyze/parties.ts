import {findBrandOperators} from './brand-operators.js'
import type {ByPassage} from './by-passage.js'
import type {Definition} from './definitions.js'
import type {OwnedIdentifier, RawFacts} from './facts.js'
import {ownIdentifiers} from './identifier-owners.js'
import {lazy} from './lazy.js'
import {type OperatorName, type OtherParty, partOrganisations} from './operator-names.js'
import type {Reading} from './reading.js'
import type {RoleIndex} from './role-index.js'
import {findRoleNames, type RoleName, type RoleSpan} from './role-names.js'

export type {OperatorName, OtherParty} from './operator-names.js'
export type {RoleHit} from './role-index.js'
export type {RoleName, RoleSpan} from './role-names.js'

/** What was found before, one passage at a time. */
export type PartyFacts = Pick<RawFacts, 'banks' | 'identifiers' | 'organisations'> & {
  readonly definitions: readonly Definition[]
}

/** Who is who in a policy. */
export interface Parties extends RoleIndex {
  /** Names of the operator in the order of the text, brands that are said to be it (`form: ''`) among them. */
  readonly operators: readonly OperatorName[]
  /** The other organisations: banks, partners, processors, authorities. */
  readonly others: readonly OtherParty[]
  /** Names of roles, each once. */
  roles(): readonly RoleName[]
  /** Every place where a role is named, general words and pronouns among them. */
  readonly roleSpans: ByPassage<RoleSpan>
  /** Every BIN and IIN with its owner. */
  identifiers(): readonly OwnedIdentifier[]
}

/** Tells the operator from banks, partners and authorities, and finds the names of all sides. */
export function findParties(reading: Reading, found: PartyFacts): Parties {
  const organisations = found.organisations.all()
  const {operators, others} = partOrganisations(organisations, found.definitions)
  const {roles, spans, index} = findRoleNames(reading, found.definitions, [...operators, ...others], organisations)
  const brands = findBrandOperators(reading, operators)
  const all = [...operators, ...brands].sort((a, b) => a.passage.index - b.passage.index || a.start - b.start)
  return {
    operators: all,
    others,
    roles,
    roleSpans: spans,
    identifiers: lazy(() => ownIdentifiers(found.identifiers.all(), organisations, operators, others)),
    ...index
  }
}
