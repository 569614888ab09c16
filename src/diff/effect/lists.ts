import {foldText} from '../../language/letters.js'
import {without} from '../facts/changes.js'
import {partsOf} from '../facts/parts.js'
import {factsOf, type StatedFact} from '../facts/stated.js'
import type {FactName} from '../policy-diff.js'
import {isAnybody, isGrave, isHarmless, type Named, printNames} from './named.js'
import {isBlank, type Pair, type Told} from './pair.js'
import {type Signal, say, type Topic} from './signal.js'
import {partsNotIn} from './word-parts.js'

/** How an added or removed fact of a kind is told, and how grave it is. */
interface Listed {
  readonly fact: FactName
  readonly topic: Topic
  readonly weight: number
  readonly come: readonly [ru: string, kk: string, en: string]
  readonly gone: readonly [ru: string, kk: string, en: string]
  /** The element of the law that tells whether the whole list stands anywhere. */
  readonly element: string
}

const recipients = {
  topic: 'recipient',
  weight: 7,
  come: ['новый получатель данных:', 'деректерді жаңа алушы:', 'a new recipient:'],
  gone: ['получатель больше не назван:', 'алушы енді аталмаған:', 'a recipient is no longer named:'],
  element: 'third-parties'
} as const

const listed: readonly Listed[] = [
  {fact: 'recipient', ...recipients},
  {fact: 'service', ...recipients},
  {
    fact: 'purpose',
    topic: 'purpose',
    weight: 6,
    come: ['новая цель:', 'жаңа мақсат:', 'a new purpose:'],
    gone: ['цель больше не названа:', 'мақсат енді аталмаған:', 'a purpose is no longer named:'],
    element: 'purposes'
  },
  {
    fact: 'data',
    topic: 'data',
    weight: 6,
    come: ['новые данные:', 'жаңа деректер:', 'new data:'],
    gone: ['данные больше не названы:', 'деректер енді аталмаған:', 'data are no longer named:'],
    element: 'data-list'
  }
]

/** What it does that purposes, data and recipients are named, denied, or no longer. */
export function listSignals(pair: Pair): Signal[] {
  return listed.flatMap(list => signalsOf(pair, list))
}

function signalsOf({before, after}: Pair, list: Listed): Signal[] {
  const was = factsFor(list, before)
  const is = factsFor(list, after)
  const [fresh, lost] = [affirmed(is, was), affirmed(was, is)]
  const come = fresh.filter(one => !isNamedIn(before, one)).flatMap(one => newIn(before, one))
  const gone =
    list.topic === 'recipient' || countParts(lost) > countParts(fresh) ? lost.flatMap(one => newIn(after, one)) : []
  // A list that comes or goes as a whole tells or hides what is done: that is for the element of the law to say.
  const [hadList, hasStill] = [
    list.topic === 'recipient' || was.length > 0 || hasList(list, before),
    is.length > 0 || hasList(list, after)
  ]
  return [
    ...(hadList ? ofCome(list, come, gone) : ofCome(list, come.filter(isGrave), gone)),
    ...(hasStill ? ofGone(list, gone, come, after) : []),
    ...ofDenied(list, was, is)
  ]
}

function factsFor({fact}: Listed, {facts, analysis}: Told): StatedFact[] {
  return facts.filter(one => one.fact === fact && !(fact === 'purpose' && isIdle(analysis, one)))
}

/** What a cookie is for by its definition, or «чтобы подтвердить, что …», is no purpose of its own. */
function isIdle(analysis: Told['analysis'], {passage, text}: StatedFact): boolean {
  return analysis.isDefinition(passage) || /^[^\s]+ть$/u.test(text)
}

/** What is named in as many words is worded otherwise, not less. */
function countParts(facts: readonly StatedFact[]): number {
  return facts.flatMap(({text}) => partsOf(text)).length
}

/** The facts of one side that the other has not; a practice that is turned round is told by the claims. */
function affirmed(facts: readonly StatedFact[], others: readonly StatedFact[]): readonly StatedFact[] {
  const [first] = facts
  if (!first) return []
  const isSaid = ({negated}: StatedFact): boolean => !negated
  const turned = new Set(others.filter(({negated}) => negated).map(({key}) => key))
  return without(first.fact, facts.filter(isSaid), others.filter(isSaid)).filter(
    one => !turned.has(one.key) && !isHarmless(one)
  )
}

/** A recipient in words that were there before: what is said of it was turned round. */
function isNamedIn({passages}: Told, {fact, text}: StatedFact): boolean {
  const words = foldText(text)
  return fact === 'recipient' && passages.some(({leaf}) => foldText(leaf.value).includes(words))
}

/** What of a fact a whole policy does not say; of one known by its words, the parts. */
function newIn({analysis}: Told, one: StatedFact): Named[] {
  const index = factsOf(analysis)
  if (index.says(one.fact, one.key, false)) return []
  if (one.sort !== '' && one.sort !== 'other') return [{fact: one, text: one.text}]
  return partsNotIn(analysis, one.fact, one.text).map(text => ({fact: one, text}))
}

/** What is new weighs, unless it only takes the place of something else. */
function ofCome(list: Listed, fresh: readonly Named[], lost: readonly Named[]): Signal[] {
  const told = fresh.filter(one => list.fact !== 'service' || !isMeasure(one))
  if (told.length === 0) return []
  if (list.topic === 'recipient' && lost.some(isAnybody) && !told.some(one => isGrave(one) || isAnybody(one)))
    return [
      signal(
        'strengthens',
        list,
        ['вместо «третьих лиц» названы:', '«үшінші тұлғалардың» орнына аталған:', 'named instead of third parties:'],
        told
      )
    ]
  const isSwap = lost.length >= told.length && !told.some(one => isGrave(one) || isAnybody(one))
  return [signal(isSwap ? 'unclear' : 'weakens', list, list.come, told)]
}

/** A service that serves the protection of data: «шифрование средствами …». */
function isMeasure({fact: {passage}}: Named): boolean {
  return /(?:мер(?:ы|ам|)(?!\p{L})|шифрован|measures|encrypt|шаралар)/iu.test(passage.leaf.value)
}

/** A point of a list that is gone is no longer done; what a sentence told of that is gone may go on. */
function ofGone(list: Listed, lost: readonly Named[], fresh: readonly Named[], after: Told): Signal[] {
  if (lost.length === 0 || fresh.length > 0) return []
  const isItem = lost.every(({fact: {passage}}) => passage.lead !== undefined && passage.lead.kind !== 'heading')
  const isHidden = isBlank(after) && !isItem
  return [signal(isHidden ? 'unclear' : 'strengthens', {...list, weight: list.weight - 1}, list.gone, lost)]
}

function hasList({element}: Listed, {side}: Told): boolean {
  return side.result.elements.some(({id, answer}) => id === element && (answer === 'present' || answer === 'partial'))
}

/** «не собираем биометрию»: what is denied is promised. */
function ofDenied(list: Listed, was: readonly StatedFact[], is: readonly StatedFact[]): Signal[] {
  const before = was.filter(({negated}) => negated)
  const after = is.filter(({negated}) => negated)
  if (before.length === 0 || after.length === 0) return []
  const isIn = (facts: readonly StatedFact[], {key}: StatedFact): boolean => facts.some(one => one.key === key)
  const toName = (fact: StatedFact): Named => ({fact, text: fact.text})
  const promised = after.filter(one => !isIn(was, one)).map(toName)
  const broken = before.filter(one => !isIn(is, one)).map(toName)
  return [
    ...(promised.length > 0
      ? [
          signal(
            'strengthens',
            list,
            ['обещание распространено на:', 'уәде мынаған да қолданылады:', 'the promise now covers:'],
            promised
          )
        ]
      : []),
    ...(broken.length > 0
      ? [
          signal(
            'weakens',
            list,
            [
              'обещание больше не распространяется на:',
              'уәде енді мынаған қолданылмайды:',
              'the promise no longer covers:'
            ],
            broken
          )
        ]
      : [])
  ]
}

function signal(
  effect: Signal['effect'],
  {weight, topic}: Pick<Listed, 'weight' | 'topic'>,
  [ru, kk, en]: Listed['come'],
  names: readonly Named[]
): Signal {
  return {effect, weight: weight + (names.some(isGrave) ? 1 : 0), topic, reason: say(ru, kk, en, ...printNames(names))}
}
