import {nounSuffixes} from './suffixes-noun.js'
import {verbSuffixes} from './suffixes-verb.js'

/** The endings of both kinds by group. */
export const suffixGroups = {...nounSuffixes, ...verbSuffixes}

type Group = keyof typeof suffixGroups

const afterVerb = ['voice', 'negation', 'forms', 'intent', 'causative'] as const
const afterNoun = ['plural', 'possessive', 'cases', 'relation', 'without', 'person'] as const

/** The states of the automaton: the groups of endings that may follow in each. */
export const states = {
  end: [],
  noun: [...afterNoun, 'close', 'derived', 'time'],
  /** Behind «г» and «ғ» of -лық, which only a possessive softens. */
  soft: ['possessive', 'close'],
  /** «құқылысыз» is a person too; adjectives on -сыз stand in the dictionary. */
  adjective: ['plural', 'possessive', 'cases', 'relation', 'person', 'polite', 'derived', 'degree'],
  numeral: [...afterNoun, 'derived', 'ordinal'],
  adverb: ['time', 'whither', 'degree'],
  many: [...afterNoun, 'close'],
  mine: ['myCases', 'relation', 'without'],
  ours: ['cases', 'relation', 'without'],
  its: ['itsCases'],
  place: ['person', 'polite'],
  without: [...afterNoun, 'fact', 'degree'],
  /** «аласыз» is a person, not a lack: after forms of verbs -сыз never denies. */
  verb: [...afterVerb, 'mutual'],
  /** A verb made of a noun by -ла: nothing by itself. */
  verbal: [...afterVerb, 'mutual'],
  voiced: afterVerb,
  derived: afterVerb,
  /** «жой» before у and а, written жою, жояды. */
  glide: ['glide'],
  /** «оқы» before у and й, written оқу, оқиды. */
  dropped: ['dropped'],
  /** «тап» before -ып, written тауып. */
  rounded: ['rounded'],
  denied: ['forms', 'negative'],
  action: [...afterNoun, 'close'],
  participle: ['plural', 'possessive', 'close', 'cases', 'relation', 'person', 'polite', 'fact'],
  aorist: ['plural', 'possessive', 'cases', 'relation', 'person', 'polite'],
  converb: ['converbPersons', 'polite'],
  present: ['presentPersons', 'polite'],
  condition: ['pastPersons'],
  /** A word that no list knows: only what is hardly the end of a root. */
  unknown: ['plural', 'possessive', 'cases', 'relation'],
  unknownVerb: ['sureVoice', 'sure'],
  unknownVoiced: ['sure']
} as const satisfies Record<string, readonly Group[]>

/** Where a word stands between two endings. */
export type State = keyof typeof states

/** States in which no word ends. */
export const unfinished: ReadonlySet<State> = new Set<State>([
  'soft',
  'verbal',
  'glide',
  'dropped',
  'rounded',
  'unknownVoiced'
])
