import {createLexicon, type Lexicon} from '../language/lexicon.js'
import type {Policy} from '../tree/nodes.js'
import type {Analysis} from './analysis.js'
import {definitionPassages, findDefinitions, isDefinition} from './definitions.js'
import {markFacts} from './fact-marks.js'
import {collectFacts} from './facts.js'
import {findLaws} from './laws.js'
import {lazy} from './lazy.js'
import {readPassages} from './passage.js'
import {findReferences} from './references.js'
import {findUses} from './term-uses.js'
import {indexWords} from './word-index.js'

/** Reads everything that checks ask about a policy, once; linear. A run over many files shares one lexicon. */
export function analyze(policy: Policy, lexicon: Lexicon = createLexicon()): Analysis {
  const passages = readPassages(policy, lexicon)
  const raw = collectFacts(passages)
  const {withStem} = indexWords(passages)
  const definitions = findDefinitions(passages)
  const defining = definitionPassages(definitions)
  const laws = findLaws(passages, definitions)
  const references = findReferences(passages)
  const identifiers = raw.identifiers.map(one => ({...one, owner: 'operator' as const}))
  const {withFact, factsIn} = markFacts(passages, [
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
    ['law', laws],
    ['reference', references],
    ['contact', [...raw.contacts, ...raw.addresses]]
  ])
  return {
    policy,
    passages,
    withStem,
    withFact,
    factsIn,
    document: {kind: 'policy', isPolicy: true, worksAsConsent: false},
    facts: {...raw, identifiers, definitions, laws, references, uses: lazy(() => findUses(definitions, passages))},
    stem: word => lexicon.stem(word),
    isDefinition: passage => isDefinition(passage, defining)
  }
}
