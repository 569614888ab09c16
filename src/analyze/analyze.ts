import {createLexicon, type Lexicon} from '../language/lexicon.js'
import type {PartyRole} from '../language/roles.js'
import type {Policy} from '../tree/nodes.js'
import type {Analysis} from './analysis.js'
import {definitionPassages, findDefinitions, isDefinition} from './definitions.js'
import type {FactBase} from './fact.js'
import {markFacts} from './fact-marks.js'
import {collectFacts} from './facts.js'
import {findLaws} from './laws.js'
import {lazy} from './lazy.js'
import {findMentions} from './mentions.js'
import type {Passage} from './passage.js'
import {readPassages} from './passage.js'
import {wordSpan} from './reading.js'
import {findReferences} from './references.js'
import {findUses} from './term-uses.js'
import {findTerritories} from './territories.js'
import {readTopics} from './topics.js'
import {findVendors} from './vendors.js'
import {indexWords} from './word-index.js'

/** Reads everything that checks ask about a policy, once; linear. A run over many files shares one lexicon. */
export function analyze(policy: Policy, lexicon: Lexicon = createLexicon()): Analysis {
  const passages = readPassages(policy, lexicon)
  const raw = collectFacts(passages)
  const byStem = indexWords(passages)
  const definitions = findDefinitions(passages)
  const defining = definitionPassages(definitions)
  const laws = findLaws(passages, definitions)
  const references = findReferences(passages)
  const mentions = findMentions(passages)
  const reading = {
    passages,
    mentions,
    topics: readTopics(passages, mentions),
    isDefinition: (passage: Passage) => isDefinition(passage, defining)
  }
  const territories = findTerritories(reading, raw.addresses)
  const vendors = findVendors(reading)
  const roles = (role: PartyRole): Omit<FactBase, 'text'>[] =>
    passages.flatMap(passage =>
      mentions
        .of(passage, 'role')
        .filter(hit => hit.value.sure && hit.value.role === role)
        .map(hit => ({passage, ...wordSpan(passage, hit.from, hit.to)}))
    )
  const identifiers = raw.identifiers.map(one => ({...one, owner: 'operator' as const}))
  const {byKind, byPassage} = markFacts(passages, [
    ['duration', raw.durations],
    ['date', raw.dates],
    ['address', raw.addresses],
    ['organisation', raw.organisations],
    ['operator-name', raw.organisations],
    ['operator-id', identifiers],
    ['email', raw.contacts.filter(one => one.kind === 'email')],
    ['phone', raw.contacts.filter(one => one.kind === 'phone')],
    ['site', raw.contacts.filter(one => one.kind === 'site')],
    ['messenger', raw.contacts.filter(one => one.kind === 'messenger')],
    ['operator', roles('operator')],
    ['subject', roles('subject')],
    ['third-party', roles('third-party')],
    ['kazakhstan', territories.filter(one => one.where === 'kz')],
    ['abroad', territories.filter(one => one.where === 'abroad')],
    ['country', territories.filter(one => one.where === 'country')],
    ['vendor', vendors],
    ['law', laws],
    ['reference', references],
    ['contact', [...raw.contacts, ...raw.addresses]]
  ])
  return {
    policy,
    passages,
    withStem: stem => byStem.get(stem),
    withFact: kind => byKind.get(kind),
    factsIn: passage => byPassage.get(passage) ?? [],
    where: new Map(),
    views: new Map(),
    document: {kind: 'policy', isPolicy: true, worksAsConsent: false},
    facts: {...raw, identifiers, definitions, laws, references, uses: lazy(() => findUses(definitions, passages))},
    lexicon,
    isDefinition: passage => isDefinition(passage, defining)
  }
}
