import type {Passage} from '../../passage.js'
import type {Grammar} from '../grammar.js'
import {firstDeed, openList} from '../leads.js'
import type {Chain, Predicate, Region} from '../parts.js'
import {actionWords, stemsOfAction} from './actions.js'
import {readChains} from './chains.js'
import {forceOf, stemsOfForce} from './forces.js'
import {askedBefore, readCondition, readException, readPurpose} from './grounds.js'
import {formOfName, formOfService} from './names.js'
import {readObject} from './objects.js'
import {headedPredicates, readPredicates} from './predicates.js'
import {readRecipients} from './recipients.js'
import {regionsOf} from './regions.js'
import {unknownIn} from './unknown.js'
import {actorOf} from './who.js'

/** How English says it: by the order of words, helping verbs and prepositions, the limits after the words that open them. */
export const english: Grammar = {
  stemsOfAction,
  stemsOfForce,
  actionWords,
  formOfName,
  formOfService,
  regions: regionsOf,
  predicates: readPredicates,
  headedPredicates: passage =>
    passage.lead?.kind === 'heading' && passage.lead.language === 'en'
      ? headedPredicates(
          passage,
          actionWords(passage.lead).filter(({form}) => form === 'deed')
        )
      : [],
  chains: readChains,
  actorOf,
  isGetting: ({words}: Passage, {at}: Predicate) => /^(?:receives?d?|access|obtains?|gets?)$/.test(words[at] ?? ''),
  forceOf,
  listOf: openList,
  itemDeed: firstDeed,
  readPurpose,
  readCondition,
  askedBefore,
  readException,
  readObject,
  unknownIn,
  readRecipients,
  isOfOtherChain,
  words: {
    absolute: /^(?:never|circumstances|exclusively|solely|only|unconditionally|ever|completely)$/,
    overBorder: /^(?:border|crossborder|transborder|international|internationally)$/,
    refers: /^(?:sections?|clauses?|paragraphs?|articles?|parts?|annex|appendix|items?)$/,
    joins: /^(?:and|but|or|however|nor)$/,
    where: 'where'
  }
}

/** A condition at the head of the sentence limits every chain, so do an exception at its end and «without consent». */
function isOfOtherChain({words}: Passage, {kind, from, to}: Region, chain: Chain, first: number): boolean {
  if (from >= chain.to) return (kind === 'exception' && to >= words.length) || words[from] === 'without'
  return kind === 'condition' && from < 3 && to <= first
}
