import {stemWord} from '../../../language/lexicon.js'
import type {Passage} from '../../passage.js'
import type {Draft} from '../context.js'
import {type Force, judge, type Told} from '../forces.js'
import {ADVERB, helpersBefore, isBe} from './helpers.js'

const forms = (force: Force, words: string): [string, Force][] => words.split(' ').map(word => [word, force])

// Helping verbs that say more than that something is done.
const MODALS: ReadonlyMap<string, Force> = new Map([
  ...forms('may', 'may might can could cannot'),
  ...forms('must', 'must shall should need needn')
])

// Words that give an infinitive its force: «undertakes to», «is entitled to», «reserves the right to».
const BEFORE_TO: ReadonlyMap<string, Force> = new Map([
  ...forms('must', 'obliged obligated required undertake undertakes agree agrees commit commits committed bound'),
  ...forms('must', 'have has duty obligation'),
  ...forms('may', 'right rights entitled allowed permitted authorised authorized able possible free opportunity'),
  ...forms('may', 'ability means possibility capable'),
  ...forms('must-not', 'prohibited forbidden impossible unable'),
  ...forms('is', 'intend intends plan plans going continue continues seek seeks'),
  ...forms('is-not', 'cease ceases refuse refuses')
])

// What is said of a deed by a verb beside it: «transfers are carried out», «disclosure is prohibited».
const SUPPORTS: ReadonlyMap<string, Force> = new Map([
  ...forms('is', 'carried performed made conducted effected done undertaken provided granted given take takes taken'),
  ...forms('is', 'occur occurs occurring happen happens practised practiced place'),
  ...forms('is', 'carry carries perform performs conduct conducts make makes engage engages undertake undertakes'),
  ...forms('may', 'permitted allowed possible permissible permit permits allow allows subject'),
  ...forms('must-not', 'prohibited forbidden impermissible prohibit prohibits forbid forbids impossible'),
  ...forms('is-not', 'excluded precluded ruled absent avoid avoids exclude excludes preclude precludes')
])

const NOT = /^(?:not|never|t|cannot|nor|neither)$/
const ACCESS = /^(?:have|has|had|gain|gains|get|gets|receive|receives|obtain|obtains|given|granted|allowed)$/

/** The stems of words that "not" may deny beside a deed, and of those that deny by themselves. */
export function stemsOfForce(denying: boolean): readonly string[] {
  const denies = (force: Force): boolean => force === 'must-not' || force === 'is-not'
  const words = [...MODALS, ...BEFORE_TO, ...SUPPORTS].flatMap(([word, force]) =>
    denies(force) === denying ? [word] : []
  )
  return [...new Set(words.map(word => stemWord(word, 'en')))]
}

/** The force and denial of the helping words before a verb, of "to" and what governs it; `from` is the first of them. */
export function forceBefore(
  passage: Passage,
  at: number
): (Told & {readonly from: number; readonly bare: boolean}) | undefined {
  const {words} = passage
  if (words[at - 1] === 'to') return governing(passage, at - 1)
  const helpers = helpersBefore(passage, at)
  const denied = helpers.words.some(word => NOT.test(word)) || isNoLonger(helpers.words)
  const modal = helpers.words.find(word => MODALS.has(word))
  const force = modal === undefined ? 'is' : (MODALS.get(modal) ?? 'is')
  const weak = modal === 'need' || modal === 'needn'
  const told = force === 'must' && !weak ? judge(force, false, denied) : judge(force, denied, false)
  return {...told, from: helpers.from, bare: helpers.words.every(word => ADVERB.test(word) && !isBe(word)) && !denied}
}

function isNoLonger(words: readonly string[]): boolean {
  return words.some((word, at) => word === 'no' && words[at + 1] === 'longer')
}

/** «undertakes not to disclose», «is not entitled to»; undefined where nothing gives the infinitive a force. */
function governing(passage: Passage, to: number): (Told & {readonly from: number; readonly bare: boolean}) | undefined {
  const {words} = passage
  let before = to - 1
  const denied = NOT.test(words[before] ?? '')
  while (before > 0 && to - before < 4 && (ADVERB.test(words[before] ?? '') || NOT.test(words[before] ?? ''))) before--
  const force = BEFORE_TO.get(words[before] ?? '')
  if (!force) return undefined
  const own = helpersBefore(passage, before)
  const negated = own.words.some(word => NOT.test(word)) || words[before - 1] === 'no'
  return {...judge(force, negated, denied), from: own.from, bare: false}
}

/** What a word says of a deed; of access also who has or gets it. */
export function supportAt({words}: Passage, at: number, isAccess: boolean): Force | undefined {
  const word = words[at] ?? ''
  return SUPPORTS.get(word) ?? (isAccess && ACCESS.test(word) ? 'is' : undefined)
}

export function isDeniedAt(passage: Passage, at: number): boolean {
  const own = helpersBefore(passage, at)
  return own.words.some(word => NOT.test(word)) || isNoLonger(own.words)
}

// What denies a whole clause from its head: «under no circumstances will we», «none of your data is».
const NOBODY = /^(?:none|nobody|nothing|neither|nowhere)$/
const NO_CASE = /^(?:circumstances?|case|cases|event|events|conditions?|way|means|time)$/

/** Whether a word that denies stands among the words `from…to`, beside its verb or not; «no later than» denies nothing. */
export function isDeniedAmong(passage: Passage, from: number, to: number, skip: (at: number) => boolean): boolean {
  const {words} = passage
  for (let at = from; at < to; at++) {
    if (skip(at)) continue
    const word = words[at] ?? ''
    if (NOBODY.test(word)) return true
    if (word !== 'no') continue
    const next = words[at + 1] ?? ''
    if (/^(?:later|less|more|longer|earlier|fewer|matter)$/.test(next)) continue
    if (NO_CASE.test(next) || next === 'one' || names(passage, at)) return true
  }
  return false
}

const THINGS =
  /^(?:data|information|part|details|records?|transfers?|disclosures?|sales?|party|parties|person|persons|sharing|processing|storage|access|copies|copy)$/

/** «no personal data», «no cross-border transfer». */
function names({words}: Passage, at: number): boolean {
  for (let next = at + 1; next < at + 6; next++) if (THINGS.test(words[next] ?? '')) return true
  return false
}

const ITEMS = /^(?:following|below|to|that|not)$/

/** What the last words of force of a lead-in make of its items: «We may:», «The Company undertakes not to:». */
export function forceOf({passage, kindAt}: Draft): Told | undefined {
  let found: Told | undefined
  for (const [at, word] of passage.words.entries()) {
    if (kindAt(at) !== undefined) continue
    const next = passage.words.slice(at + 1, at + 3)
    const force =
      MODALS.get(word) ?? (next.includes('to') || at === passage.words.length - 1 ? BEFORE_TO.get(word) : undefined)
    if (!force || force === 'is' || force === 'is-not') continue
    const denied = word === 'cannot' || next.some(one => NOT.test(one)) || isDeniedAt(passage, at)
    found = force === 'must' ? judge(force, false, denied) : judge(force, denied, false)
  }
  const end = passage.words.findLastIndex(word => !ITEMS.test(word) || NOT.test(word))
  if (!found && NOT.test(passage.words[end] ?? '')) return {modality: 'declaration', negated: true}
  return found
}
