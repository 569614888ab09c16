import type {BoundPhrase, DurationBound, SingleTerms} from '../time/grammar.js'
import {beginsWith, endsIn} from '../time/phrases.js'

// what may stand between a bound and its number: «не позднее, чем через», «не более срока в», «в течение первых»
const between = endsIn(
  ...[',', '-', ':', 'чем', 'через', 'в', 'на', 'за', 'течение', 'течении', 'срок*', 'период*', 'составля*'],
  ...['первых', 'последующих', 'следующих', 'ближайших', 'указанных', 'примерно', 'около']
)

const near = (bound: DurationBound, ...phrases: readonly string[]): BoundPhrase => ({phrase: endsIn(...phrases), bound})
const far = (bound: DurationBound, ...phrases: readonly string[]): BoundPhrase => ({
  ...near(bound, ...phrases),
  between,
  most: 4
})

/** The order is from the clearest words to the vaguest: «в течение не менее» is a minimum. */
export const bounds: readonly BoundPhrase[] = [
  // «не позднее чем за 10 дней до …» asks for ten days or more
  near('at-least', 'не (?:позднее|поздней|позже)(?: ,)?(?: чем)? за'),
  far('at-least', 'не (?:менее|меньше|ранее|раньше|короче)', 'минимум', 'по (?:меньшей|крайней) мере'),
  far('at-most', 'не (?:более|больше|позднее|поздней|позже|дольше|долее|свыше)', 'максимум'),
  far('at-most', 'не (?:\\p{L}+ ){0,2}превыша*', 'не (?:\\p{L}+ ){0,2}превысит*'),
  far('at-most', 'менее', 'меньше'),
  far('at-least', 'более', 'больше', 'свыше', 'дольше', 'превыша*'),
  near('at-least', 'от'),
  near('at-most', '(?:срок* )?до'),
  far('at-most', 'в течени[ие]', 'в пределах', 'на протяжении', 'в срок'),
  near('at-most', 'в', 'за')
]

const limits = [
  ...['в течени[ие]', 'на протяжении', 'в пределах', 'по истечении', 'по прошествии', 'превыша*'],
  ...['(?:не )?(?:более|больше|менее|меньше|ранее|раньше|дольше|долее|свыше)', 'не (?:позднее|позже)']
]

/** Where a Russian unit without a number is one unit. */
export const single: SingleTerms = {
  left: {
    phrase: endsIn(...limits),
    between: /(?<= (?:чем|через|на|в) )|(?<= срока? )(?!(?:чем|через|на|в) )/y,
    most: 3
  },
  leftOfLong: endsIn('через', 'спустя', 'сроком (?:на|в|до)', 'на срок(?: до)?', 'срок* до', 'продл* на', 'хран* до'),
  leftOfLast: endsIn('хран*', 'сохраня*', 'действу*', 'составля*', 'длит*', 'срок (?:\\S+ ){0,5}[-:]', 'на', 'до'),
  next: /(?:^| )(?:следующ|ближайш)[^ ]+ /,
  rightNext: beginsWith('(?:, )?следующ* (?:после|за)'),
  notRight: beginsWith('рождени*', 'выпуск*', 'издани*', 'постройк*', 'изготовлени*', 'окончани*', 'поступлени*')
}
