import type {Language} from '../../language/language.js'
import type {Comparison, Difference} from '../difference.js'
import {factChanges} from '../facts/changes.js'
import type {Effect, FactChange, FactName} from '../policy-diff.js'
import {boundSignals} from './bounds.js'
import {claimSignals, givesData} from './claims.js'
import {repeatedAt} from './elsewhere.js'
import {isFormOnly, type OtherWords, otherWords} from './form.js'
import {contradictionSignals, lawSignals} from './law.js'
import {listSignals} from './lists.js'
import {isBlank, type Pair, pairOf} from './pair.js'
import {saidAt} from './said.js'
import type {SenseWord} from './sense-words.js'
import {settle} from './settle.js'
import {arrow, quote, type Reason, type Signal, say} from './signal.js'
import {termSignals} from './terms.js'
import {territorySignals} from './territories.js'

/** A difference weighed: its facts, what it does to the protection of the data subject, and why. */
export interface Weighed {
  readonly facts: readonly FactChange[]
  readonly effect: Effect
  /** In the language of the report; empty for `neutral` without more to say. */
  readonly reason: string
}

/** Weighs one difference of two versions. */
export function weigh(difference: Difference, comparison: Comparison, language: Language): Weighed {
  if (difference.edits.every(({type}) => type === 'same')) return {facts: [], effect: 'neutral', reason: ''}
  const facts = factChanges(difference, comparison)
  const pair = pairOf(difference, comparison)
  const repeated = repeatedAt(pair)
  if (repeated) return {facts, effect: 'neutral', reason: repeated[language]}
  const told = settle(signalsOf(pair, facts), language)
  if (told) return {facts, ...told}
  const words = otherWords(pair)
  if (isFormOnly(words, !givesData(pair))) return {facts, effect: 'neutral', reason: formReason(facts, language)}
  const clause = saidAt(pair)
  if (clause !== undefined) return {facts, effect: 'neutral', reason: said(clause)[language]}
  const clash = settle(contradictionSignals(pair), language)
  return {facts, ...(clash ?? {effect: 'unclear', reason: unknown(pair, words)[language]})}
}

function signalsOf(pair: Pair, facts: readonly FactChange[]): Signal[] {
  const claims = claimSignals(pair)
  return [
    ...operatorSignals(facts),
    ...claims,
    ...(claims.length === 0 ? boundSignals(pair) : []),
    ...termSignals(pair),
    ...listSignals(pair),
    ...territorySignals(pair),
    ...lawSignals(pair)
  ]
}

/** Nobody can tell from the text what another operator does with the data. */
function operatorSignals(facts: readonly FactChange[]): Signal[] {
  const changed = facts.find(
    ({fact, before, after}) => (fact === 'operator-name' || fact === 'operator-id') && before !== '' && after !== ''
  )
  if (!changed) return []
  const reason = say(
    'за данные отвечает другой оператор:',
    'деректер үшін басқа оператор жауап береді:',
    'another operator answers for the data:',
    arrow(changed.before, changed.after)
  )
  return [{effect: 'unclear', weight: 9, topic: 'operator', reason}]
}

const formal: readonly (readonly [FactName, Reason])[] = [
  [
    'version',
    {
      ru: 'изменены дата или номер редакции',
      kk: 'редакцияның күні немесе нөмірі өзгертілген',
      en: 'the date or number of the version has changed'
    }
  ],
  ['contact', {ru: 'изменены контакты', kk: 'байланыс деректері өзгертілген', en: 'contacts have changed'}],
  ['address', {ru: 'изменён адрес', kk: 'мекенжай өзгертілген', en: 'an address has changed'}],
  ['date', {ru: 'изменена дата', kk: 'күні өзгертілген', en: 'a date has changed'}],
  ['law', {ru: 'изменена ссылка на закон', kk: 'заңға сілтеме өзгертілген', en: 'the law is cited otherwise'}]
]

function formReason(facts: readonly FactChange[], language: Language): string {
  return formal.flatMap(([fact, words]) => (facts.some(one => one.fact === fact) ? [words[language]] : [])).join('; ')
}

function said(clause: string): Reason {
  return clause === ''
    ? say('то же сказано в другом месте', 'дәл осы басқа жерде айтылған', 'the same is said elsewhere')
    : say(
        `то же сказано в пункте ${clause}`,
        `дәл осы ${clause}-тармақта айтылған`,
        `the same is said in clause ${clause}`
      )
}

// More words than these are read in the edits.
const FEW = 4

function unknown({before, after}: Pair, {gone, come}: OtherWords): Reason {
  if (before.passages.length === 0)
    return {
      ru: 'что это даёт субъекту, по словам не ясно',
      kk: 'бұл субъектіге не беретіні сөздерден түсініксіз',
      en: 'what it gives the subject cannot be told'
    }
  if (isBlank(after))
    return {
      ru: 'что теряет субъект, по словам не ясно',
      kk: 'субъект не жоғалтатыны сөздерден түсініксіз',
      en: 'what the subject loses cannot be told'
    }
  if (gone.length > FEW || come.length > FEW)
    return {
      ru: 'меняют ли новые слова защиту, не ясно',
      kk: 'жаңа сөздер қорғауды өзгерте ме, түсініксіз',
      en: 'whether the new words change the protection cannot be told'
    }
  const [old, fresh] = [gone, come].map(words => [...new Set(words.map(({word}: SenseWord) => word))].join(' '))
  const told = old && fresh ? arrow(old, fresh) : quote(old || fresh || '')
  if (!old)
    return say(
      'меняют ли защиту новые слова, не ясно:',
      'жаңа сөздер қорғауды өзгерте ме, түсініксіз:',
      'whether new words change the protection cannot be told:',
      told
    )
  if (!fresh)
    return say(
      'меняет ли защиту то, что слова убраны, не ясно:',
      'сөздердің алынып тасталуы қорғауды өзгерте ме, түсініксіз:',
      'whether the loss of words changes the protection cannot be told:',
      told
    )
  return say(
    'меняют ли защиту другие слова, не ясно:',
    'басқа сөздер қорғауды өзгерте ме, түсініксіз:',
    'whether other words change the protection cannot be told:',
    told
  )
}
