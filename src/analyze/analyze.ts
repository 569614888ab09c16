import {createLexicon, type Lexicon} from '../language/lexicon.js'
import type {PartyRole} from '../language/roles.js'
import type {Policy} from '../tree/nodes.js'
import type {Analysis} from './analysis.js'
import {findDataKinds} from './data-kinds.js'
import {definitionPassages, findDefinitions, isDefinition} from './definitions.js'
import {readDocument} from './document.js'
import type {FactBase} from './fact.js'
import {markFacts} from './fact-marks.js'
import {collectFacts, type Facts} from './facts.js'
import {findLaws} from './laws.js'
import {lazy} from './lazy.js'
import {findMentions} from './mentions.js'
import {findParties, type Parties} from './parties.js'
import {type Passage, readPassages} from './passage.js'
import {findPurposes} from './purposes.js'
import type {Reading} from './reading.js'
import {findRecipients} from './recipients.js'
import {findReferences} from './references.js'
import {findUses} from './term-uses.js'
import {findTerritories} from './territories.js'
import {readTopics} from './topics.js'
import {findVendors} from './vendors.js'
import {findVersions} from './versions.js'
import {indexWords} from './word-index.js'

/** Reads everything that checks ask about a policy, once; linear. A run over many files shares one lexicon. */
export function analyze(policy: Policy, lexicon: Lexicon = createLexicon()): Analysis {
  const passages = readPassages(policy, lexicon)
  const byStem = indexWords(passages)
  const raw = collectFacts(passages)
  const definitions = findDefinitions(passages)
  const defining = definitionPassages(definitions)
  const mentions = findMentions(passages)
  const defines = (passage: Passage): boolean => isDefinition(passage, defining)
  const reading: Reading = {passages, mentions, topics: readTopics(passages, mentions), isDefinition: defines}
  const parties = findParties(reading, {...raw, definitions})
  const facts = readFacts(reading, raw, definitions, parties)
  const {byKind, endOf} = markFacts(passages, patternFactsOf(facts, parties))
  return {
    policy,
    passages,
    lexicon,
    facts,
    document: readDocument(reading),
    isDefinition: defines,
    withStem: stemId => byStem.get(stemId),
    withFact: kind => byKind.get(kind),
    factEnd: endOf,
    where: new Map(),
    views: new Map()
  }
}

function readFacts(
  reading: Reading,
  raw: ReturnType<typeof collectFacts>,
  definitions: Facts['definitions'],
  parties: Parties
): Facts {
  const {passages} = reading
  const {operators, roles, identifiers} = parties
  const vendors = findVendors(reading)
  return {
    ...raw,
    identifiers,
    operators,
    roles,
    definitions,
    vendors,
    laws: findLaws(passages, definitions),
    references: findReferences(passages),
    territories: findTerritories(reading, raw.addresses),
    versions: findVersions(passages, raw.dates),
    uses: lazy(() => findUses(definitions, passages)),
    purposes: lazy(() => findPurposes(reading)),
    dataKinds: lazy(() => findDataKinds(reading)),
    recipients: lazy(() => findRecipients(reading, {vendors, parties}))
  }
}

type Marked = readonly [kind: string, facts: readonly Omit<FactBase, 'text'>[]]

/** The facts that patterns may ask for, by the names they have there. */
function patternFactsOf(facts: Facts, {roleSpans}: Parties): Marked[] {
  const contacts = (kind: string): Marked => [kind, facts.contacts.filter(one => one.kind === kind)]
  const roles = (role: PartyRole): Marked => [role, roleSpans.filter(one => one.role === role)]
  const places = (kind: string, where: string): Marked => [kind, facts.territories.filter(one => one.where === where)]
  return [
    contacts('email'),
    contacts('phone'),
    contacts('site'),
    contacts('messenger'),
    ['address', facts.addresses],
    ['contact', [...facts.contacts, ...facts.addresses]],
    ['organisation', facts.organisations],
    ['operator-name', facts.operators.filter(one => one.form !== '')],
    ['operator-id', facts.identifiers.filter(one => one.owner === 'operator')],
    ['id', facts.identifiers],
    roles('operator'),
    roles('subject'),
    roles('third-party'),
    places('kazakhstan', 'kz'),
    places('abroad', 'abroad'),
    places('country', 'country'),
    ['vendor', facts.vendors],
    ['law', facts.laws],
    ['reference', facts.references],
    ['version', facts.versions],
    ['duration', facts.durations],
    ['date', facts.dates]
  ]
}
