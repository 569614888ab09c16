import {isNominativeRole} from '../../../language/role-lookup.js'
import type {Passage} from '../../passage.js'
import type {NamedParty} from '../parts.js'

type Form = NamedParty['form']

const PLURAL =
  /(?:тел|ик|ент|ер|ор|ант|нн|ц|ист)[ыи]$|^(?:лица|субъекты|партнеры|клиенты|работники|сотрудники|граждане)$/
const INSTRUMENTAL = /(?:ом|ем|ами|ями|ой|ей|ым|ыми|ими)$/
// «страховой» в «страховой компании» is none.
const CLEAR_INSTRUMENTAL = /(?:ом|ем|ами|ями|ым|ыми|ими)$/
const DATIVE = /(?:ому|ему|у|ю|ам|ям)$/

const PRONOUNS: ReadonlyMap<string, Form> = new Map([
  ['мы', 'nominative'],
  ['вы', 'nominative'],
  ['нами', 'instrumental'],
  ['вами', 'instrumental'],
  ['нам', 'dative'],
  ['вам', 'dative'],
  ['нас', 'other'],
  ['вас', 'other']
])

/** The case of a party's name; «наш сайт», «ваши данные» name an owner, nobody who acts. */
export function formOfName(passage: Passage, from: number, to: number, names: ReadonlySet<string>): Form | undefined {
  if (/^(?:наш|ваш)/.test(passage.words[from] ?? '') && to === from + 1) return undefined
  const words = passage.words.slice(from, to)
  const name = words.join(' ')
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const pronoun = PRONOUNS.get(name)
  if (pronoun) return pronoun
  if (isAfterPreposition(passage, from)) return 'other'
  if (
    names.has(name) ||
    isNominativeRole(name) ||
    PLURAL.test(first) ||
    PLURAL.test(last) ||
    isPlural(first, words.length)
  )
    return 'nominative'
  if (DATIVE.test(last) || DATIVE.test(first)) return 'dative'
  if (INSTRUMENTAL.test(last) || CLEAR_INSTRUMENTAL.test(first)) return 'instrumental'
  return /(?:[бвгдзклмнпрстфхцчшщ]|тель)$/.test(last) && !/(?:ов|ев|их|ых|лиц|служб|организац|компан)$/.test(last)
    ? 'nominative'
    : 'other'
}

/** «страховые компании». */
function isPlural(first: string, size: number): boolean {
  return size > 1 && /[ыи]е$/.test(first)
}

/** Names of services have no case of their own: «сервису Mailchimp», «через Google Analytics». */
export function formOfService(passage: Passage, from: number): Form {
  const before = passage.words[from - 1] ?? ''
  const isGiven = isAfterPreposition(passage, from) || DATIVE.test(before) || INSTRUMENTAL.test(before)
  return isGiven ? 'other' : 'nominative'
}

const PREPOSITIONS = new Set(
  'в во на от из у о об обо для за по до при без с со к ко под над между через против перед'.split(' ')
)

export function isAfterPreposition({words}: Passage, at: number): boolean {
  return PREPOSITIONS.has(words[at - 1] ?? '')
}
