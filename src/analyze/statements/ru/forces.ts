import {stemWord} from '../../../language/lexicon.js'
import type {Passage} from '../../passage.js'
import type {Force} from '../forces.js'

const MODALS: ReadonlyMap<string, Force> = new Map([
  ...forms(
    'may',
    'вправе может могут можем можете мог могли сможет смогут право права возможности возможность возможно возможна возможен'
  ),
  ...forms('may', 'разрешается разрешено разрешена разрешены допускается допускаются допустимо допустима'),
  ...forms('must', 'обязан обязана обязано обязаны обязуется обязуются обязуемся обязуюсь обязуетесь'),
  ...forms('must', 'должен должна должно должны надлежит следует подлежит подлежат'),
  ...forms('must-not', 'запрещается запрещено запрещена запрещены запрещаются нельзя недопустимо недопустима'),
  ...forms('must-not', 'невозможно невозможна'),
  ...forms('is', 'будет будут будем буду продолжает продолжают продолжаем планирует планируют планируем стремится'),
  ...forms('is-not', 'перестает перестают перестаем прекращает прекращают прекращаем прекратит')
])

// Verbs that say only that a deed is done: «осуществляет передачу», «передача не производится».
const SUPPORTS: ReadonlyMap<string, Force> = new Map([
  ...forms('is', 'осуществляет осуществляют осуществляем осуществляется осуществляются осуществлять осуществляться'),
  ...forms('is', 'осуществить производит производят производим производится производятся производить производиться'),
  ...forms(
    'is',
    'ведет ведем ведется ведутся выполняет выполняется выполняются выполнять проводит проводится проводить'
  ),
  ...forms('is', 'происходит происходят происходить планируется планирует планируем предполагается предусмотрена'),
  ...forms('is', 'предусматривается практикуется'),
  ...forms('must', 'подлежит подлежат'),
  ...forms('is-not', 'прекращает прекращаем прекращается прекращаются прекратит прекратим прекратить прекращена'),
  ...forms('is', 'влечет означает приводит'),
  ...forms('is-not', 'исключается исключена исключено исключен исключены отсутствует отсутствуют нет'),
  ...forms('may', 'возможна возможен разрешается разрешена разрешены допускается допускаются допустима'),
  ...forms('must-not', 'запрещается запрещена запрещены запрещаются недопустима невозможна')
])

// Who has or gets access is given data: «доступ имеют», «не получают доступа».
const ACCESS: readonly string[] =
  'имеет имеют имеем получает получают получат открыт открыта открыто открыты есть'.split(' ')
const NO_ACCESS = ['закрыт', 'ограничен']

export const accessVerbs: ReadonlySet<string> = new Set([...ACCESS, ...NO_ACCESS])

function forms(force: Force, words: string): [string, Force][] {
  return words.split(' ').map(word => [word, force])
}

/** The stems of words that «не» may deny beside a deed, and of those that deny by themselves. */
export function stemsOfForce(denying: boolean): readonly string[] {
  const denies = (force: Force): boolean => force === 'must-not' || force === 'is-not'
  const words = [...MODALS, ...SUPPORTS].flatMap(([word, force]) => (denies(force) === denying ? [word] : []))
  return [...new Set((denying ? words : [...words, ...ACCESS]).map(word => stemWord(word)))]
}

/** A word that makes a verb an obligation, a permission or a prohibition; «право» only as in «имеет право», «за собой право». */
export function modalAt({words}: Passage, at: number): Force | undefined {
  const word = words[at] ?? ''
  const force = MODALS.get(word)
  if (!force || !/^(?:прав[оа]|возможност[ьи])$/.test(word)) return force
  return /^(?:имеет|имеют|имеем|имеете|собой|имея)$/.test(words[at - 1] ?? '') ? force : undefined
}

const BETWEEN = new Set(
  'будет будут будем может могут можем был была было были быть осуществлять производить имеет имеют имеем'.split(' ')
)
const COMPARES = /^(?:только|менее|более|позднее|дольше|ранее|больше)$/

/** «не передаёт», «не будут переданы», «не могут быть переданы», «не имеет права». */
export function isDenied({words}: Passage, at: number): boolean {
  for (let before = at - 1; before >= at - 3 && before >= 0; before--) {
    const word = words[before] ?? ''
    if (word === 'не' || word === 'ни') return !COMPARES.test(words[before + 1] ?? '')
    if (!BETWEEN.has(word)) return false
  }
  return false
}

/** A word that says a deed is done, may be, or is not. */
export function supportAt({words}: Passage, at: number): Force | undefined {
  return SUPPORTS.get(words[at] ?? '')
}

/** The nearest word of force before an infinitive or a participle, not beyond another clause. */
export function modalBefore(
  passage: Passage,
  at: number,
  reach: number,
  skip: (at: number) => boolean
): number | undefined {
  for (let before = at - 1; before >= 0 && at - before <= reach; before--) {
    if (skip(before)) continue
    if (modalAt(passage, before)) return before
  }
  return undefined
}
