import type {DurationBound, SingleTerms} from '../time/grammar.js'
import {beginsWith, endsIn, oneOf} from '../time/phrases.js'

// what may stand between a bound and its number: «не позднее, чем через», «не более срока в», «в течение первых»
const between = [
  ...[',', '-', ':', 'чем', 'через', 'в', 'на', 'за', 'течение', 'течении', 'срок*', 'период*', 'составля*'],
  ...['первых', 'последующих', 'следующих', 'ближайших', 'указанных', 'примерно', 'около']
]

const bound = (value: DurationBound, ...phrases: readonly string[]): [RegExp, DurationBound] => [
  new RegExp(` ${oneOf(...phrases)} (?:${oneOf(...between)} ){0,4}$`, 'u'),
  value
]

/** The order is from the clearest words to the vaguest: «в течение не менее» is a minimum. */
export const bounds: readonly (readonly [RegExp, DurationBound])[] = [
  // «не позднее чем за 10 дней до …» asks for ten days or more
  [endsIn('не (?:позднее|поздней|позже)(?: ,)?(?: чем)? за'), 'at-least'],
  bound('at-least', 'не (?:менее|меньше|ранее|раньше|короче)', 'минимум', 'по (?:меньшей|крайней) мере'),
  bound('at-most', 'не (?:более|больше|позднее|поздней|позже|дольше|долее|свыше)', 'максимум'),
  bound('at-most', 'не (?:\\p{L}+ ){0,2}превыша*', 'не (?:\\p{L}+ ){0,2}превысит*'),
  bound('at-most', 'менее', 'меньше'),
  bound('at-least', 'более', 'больше', 'свыше', 'дольше', 'превыша*'),
  [endsIn('от'), 'at-least'],
  [endsIn('(?:срок* )?до'), 'at-most'],
  bound('at-most', 'в течени[ие]', 'в пределах', 'на протяжении', 'в срок'),
  [endsIn('в', 'за'), 'at-most']
]

const limits = [
  ...['в течени[ие]', 'на протяжении', 'в пределах', 'по истечении', 'по прошествии', 'превыша*'],
  ...['(?:не )?(?:более|больше|менее|меньше|ранее|раньше|дольше|долее|свыше)', 'не (?:позднее|позже)']
]

/** Where a Russian unit without a number is one unit. */
export const single: SingleTerms = {
  left: endsIn(`${oneOf(...limits)}(?: (?:чем|через|на|в)){0,2}(?: срока?)?`),
  leftOfLong: endsIn('через', 'спустя', 'сроком (?:на|в|до)', 'на срок(?: до)?', 'срок* до', 'продл* на', 'хран* до'),
  leftOfLast: endsIn('хран*', 'сохраня*', 'действу*', 'составля*', 'длит*', 'срок (?:\\S+ ){0,5}[-:]', 'на', 'до'),
  next: /(?:^| )(?:следующ|ближайш)\p{L}+ /u,
  rightNext: beginsWith('(?:, )?следующ* (?:после|за)'),
  notRight: beginsWith('рождени*', 'выпуск*', 'издани*', 'постройк*', 'изготовлени*', 'окончани*', 'поступлени*')
}
