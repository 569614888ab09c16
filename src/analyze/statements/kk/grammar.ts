import type {Passage} from '../../passage.js'
import type {Grammar} from '../grammar.js'
import type {Chain, Predicate, Region} from '../parts.js'
import {actionWords, isAccess, stemsOfAction} from './actions.js'
import {readChains} from './chains.js'
import {stemsOfForce} from './forces.js'
import {askedBefore, readCondition, readException, readPurpose} from './grounds.js'
import {forceOf, itemDeed, listOf} from './leads.js'
import {formOfName, formOfService} from './names.js'
import {readObject} from './objects.js'
import {headedPredicates, readPredicates} from './predicates.js'
import {readRecipients} from './recipients.js'
import {regionsOf} from './regions.js'
import {unknownIn} from './unknown.js'
import {actorOf} from './who.js'

/** How Kazakh says it: by endings, the verb behind its words and its denial in it, the limits before what closes them. */
export const kazakh: Grammar = {
  stemsOfAction,
  stemsOfForce,
  actionWords,
  formOfName,
  formOfService,
  regions: regionsOf,
  predicates: readPredicates,
  headedPredicates: passage =>
    passage.lead?.kind === 'heading' && passage.lead.language === 'kk'
      ? headedPredicates(
          passage,
          actionWords(passage.lead).filter(({form}) => form === 'deed')
        )
      : [],
  chains: readChains,
  actorOf,
  isGetting,
  forceOf,
  listOf,
  itemDeed: ({passage, actions, kindAt}) =>
    itemDeed(
      passage,
      actions.filter(({at}) => kindAt(at) === undefined)
    ),
  readPurpose,
  readCondition,
  askedBefore,
  readException,
  readObject,
  unknownIn,
  readRecipients,
  isOfOtherChain,
  words: {
    absolute: /^(?:ешқашан|ешқандай|мүлде|мүлдем|тек|ғана|қана|толығымен|сөзсіз|ешбір)$/,
    overBorder: /^(?:трансшекаралық|трансшекара)/,
    refers: /^(?:бөлім|тармақ|тармағ|тармақша|бап|баб|қосымша|бөліг)/,
    joins: /^(?:және|бірақ|немесе|алайда|ал|әрі)$/,
    where: 'онда'
  }
}

/** «Курьер аты мен телефонын алады», «үшінші тұлғалар деректерге қол жеткізе алмайды». */
function isGetting({words, stems}: Passage, {action, at}: Predicate): boolean {
  const word = words[at] ?? ''
  return (action === 'collect' && /^ал!?$/.test(stems[at] ?? '')) || isAccess(word) || words[at - 1] === 'қол'
}

/** A condition or an exception at the head of the sentence limits every chain, so does an exception at its end. */
function isOfOtherChain({words}: Passage, {kind, from, to}: Region, chain: Chain, first: number): boolean {
  if (from >= chain.to) return kind === 'exception' && to >= words.length - 1
  // «келісімінсіз таратпайды және бермейді».
  const goesOn = /^(?:және|әрі|немесе)$/.test(words[chain.from] ?? '') && kind === 'condition'
  return (kind === 'condition' || kind === 'exception') && (from < 3 || goesOn) && to <= first
}
