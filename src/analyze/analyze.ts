import {createLexicon, type Lexicon} from '../language/lexicon.js'
import type {Policy} from '../tree/nodes.js'
import type {Analysis} from './analysis.js'
import {ofPolicy} from './by-passage.js'
import {findDataKinds} from './data-kinds.js'
import {definitionPassages, findDefinitions, isDefinition} from './definitions.js'
import {readDocument} from './document.js'
import {collectFacts, type Facts, type RawFacts} from './facts.js'
import {languagesOf} from './languages.js'
import {findLaws} from './laws.js'
import {lazy} from './lazy.js'
import {findMentions} from './mentions.js'
import {findParties} from './parties.js'
import {type Passage, readPassages} from './passage.js'
import {type FactFinders, markPatternFacts} from './pattern-facts.js'
import {findPurposes} from './purposes.js'
import type {Reading} from './reading.js'
import {findRecipients, namesRecipient} from './recipients.js'
import {findReferences} from './references.js'
import {findStatements} from './statements/statements.js'
import {findUses} from './term-uses.js'
import {findTerritories} from './territories.js'
import {readTopics} from './topics.js'
import {findVendors} from './vendors.js'
import {findVersions} from './versions.js'
import {indexWords} from './word-index.js'

/** Reads everything that checks ask about a policy, each thing once and most when it is first asked for; linear. A run over many files shares one lexicon. */
export function analyze(policy: Policy, lexicon: Lexicon = createLexicon()): Analysis {
  const passages = readPassages(policy, lexicon)
  const definitions = findDefinitions(passages)
  const defining = definitionPassages(definitions)
  const mentions = findMentions(passages)
  const defines = (passage: Passage): boolean => isDefinition(passage, defining)
  const reading: Reading = {passages, mentions, topics: readTopics(passages, mentions), isDefinition: defines}
  const finders = findersOf(reading, definitions)
  return {
    policy,
    passages,
    languages: languagesOf(policy, passages),
    lexicon,
    facts: readFacts(reading, finders),
    document: readDocument(reading),
    isDefinition: defines,
    words: indexWords(passages),
    factsIn: markPatternFacts(finders),
    memory: new Map()
  }
}

function findersOf(reading: Reading, definitions: Facts['definitions']): FactFinders {
  const {passages} = reading
  const raw: RawFacts = collectFacts(passages)
  return {
    ...raw,
    definitions,
    parties: lazy(() => findParties(reading, {...raw, definitions})),
    laws: ofPolicy(() => findLaws(passages, definitions)),
    references: ofPolicy(() => findReferences(passages)),
    territories: findTerritories(reading, raw.addresses),
    vendors: findVendors(reading),
    versions: findVersions(passages, raw.dates)
  }
}

function readFacts(reading: Reading, found: FactFinders): Facts {
  const {definitions, parties, vendors} = found
  const statements = findStatements(reading, found)
  return {
    definitions,
    get identifiers() {
      return parties().identifiers()
    },
    get operators() {
      return parties().operators
    },
    get roles() {
      return parties().roles()
    },
    get banks() {
      return found.banks.all()
    },
    get contacts() {
      return found.contacts.all()
    },
    get addresses() {
      return found.addresses.all()
    },
    get organisations() {
      return found.organisations.all()
    },
    get durations() {
      return found.durations.all()
    },
    get dates() {
      return found.dates.all()
    },
    get laws() {
      return found.laws.all()
    },
    get references() {
      return found.references.all()
    },
    get territories() {
      return found.territories.all()
    },
    get vendors() {
      return vendors.all()
    },
    get versions() {
      return found.versions.all()
    },
    durationsAt: found.durations.at,
    uses: lazy(() => findUses(definitions, reading.passages)),
    purposes: lazy(() => findPurposes(reading)),
    dataKinds: lazy(() => findDataKinds(reading)),
    recipients: lazy(() => findRecipients(reading, {vendors: vendors.all(), parties: parties()})),
    statements: statements.all,
    statementsAt: statements.at,
    namesRecipient: passage => namesRecipient(reading, vendors, passage)
  }
}
