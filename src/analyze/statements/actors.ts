import {foldText, isCapital} from '../../language/letters.js'
import {isNominativeRole, stemKey} from '../../language/role-lookup.js'
import type {Definition} from '../definitions.js'
import type {Parties, RoleSpan} from '../parties.js'
import type {Passage} from '../passage.js'
import type {Reading} from '../reading.js'
import type {Actor} from './statement.js'
import {wordsOfRange} from './words.js'

/** Where parties are named, by passage, and which of the names stand in the nominative. */
export interface PartyNames {
  /** In the order of the words. */
  in(passage: Passage): readonly NamedParty[]
}

/** A party where it is named; `from…to` are word indexes. */
export interface NamedParty extends Actor {
  readonly from: number
  readonly to: number
  readonly form: 'nominative' | 'instrumental' | 'dative' | 'other'
}

const PLURAL =
  /(?:тел|ик|ент|ер|ор|ант|нн|ц|ист)[ыи]$|^(?:лица|субъекты|партнеры|клиенты|работники|сотрудники|граждане)$/
const INSTRUMENTAL = /(?:ом|ем|ами|ями|ой|ей|ым|ыми|ими)$/
// «страховой» in «страховой компании» is none.
const CLEAR_INSTRUMENTAL = /(?:ом|ем|ами|ями|ым|ыми|ими)$/
const DATIVE = /(?:ому|ему|у|ю|ам|ям)$/

/** Reads who is named in each passage that is asked for; recipients that act by themselves are third parties. */
export function indexParties(
  {mentions}: Reading,
  {roleSpans, roleOf}: Pick<Parties, 'roleSpans' | 'roleOf'>,
  definitions: readonly Definition[]
): PartyNames {
  const names = new Set(definitions.map(({text}) => foldText(text)))
  // «Продавец», «Клиника»: where nobody is introduced as the operator, who begins a sentence is.
  const nameless = !definitions.some(({text}) => roleOf(stemKey(text)) === 'operator')
  const known = new Map<number, readonly NamedParty[]>()
  const read = (passage: Passage): NamedParty[] => {
    const found = roleSpans.at(passage).flatMap(span => ofRole(passage, span, names))
    for (const {value, from, to} of mentions.of(passage, 'recipient')) {
      if (found.some(other => other.from < to && other.to > from)) continue
      const form = formOf(passage, from, to, names)
      const words = wordsOfRange(passage, from, to)
      const isOwn = nameless && OWN_NAMES.has(value.category) && form === 'nominative' && isCapital(words.text[0])
      found.push({role: isOwn ? 'operator' : 'third-party', from, to, form, ...words})
    }
    for (const {from, to} of mentions.of(passage, 'service')) {
      const form = isGiven(passage, from) ? 'other' : 'nominative'
      found.push({role: 'third-party', from, to, form, ...wordsOfRange(passage, from, to)})
    }
    return found.sort((a, b) => a.from - b.from)
  }
  return {
    in(passage) {
      const old = known.get(passage.index)
      if (old) return old
      const found = read(passage)
      known.set(passage.index, found)
      return found
    }
  }
}

/** «страховые компании». */
function isPlural(first: string, size: number): boolean {
  return size > 1 && /[ыи]е$/.test(first)
}

const PRONOUNS: ReadonlyMap<string, NamedParty['form']> = new Map([
  ['мы', 'nominative'],
  ['вы', 'nominative'],
  ['нами', 'instrumental'],
  ['вами', 'instrumental'],
  ['нам', 'dative'],
  ['вам', 'dative'],
  ['нас', 'other'],
  ['вас', 'other']
])

// Names of services have no case of their own: «сервису Mailchimp», «через Google Analytics».
function isGiven(passage: Passage, from: number): boolean {
  const before = passage.words[from - 1] ?? ''
  return isAfterPreposition(passage, from) || DATIVE.test(before) || INSTRUMENTAL.test(before)
}

const OWN_NAMES: ReadonlySet<string> = new Set(['seller', 'medical'])

function ofRole(passage: Passage, {role, start, end, text}: RoleSpan, names: ReadonlySet<string>): NamedParty[] {
  const from = passage.starts.indexOf(start)
  if (from < 0) return []
  let to = from + 1
  while (to < passage.words.length && (passage.ends[to - 1] ?? 0) < end) to++
  // «наш сайт», «ваши данные» name an owner, nobody who acts.
  if (/^(?:наш|ваш)/.test(passage.words[from] ?? '') && to === from + 1) return []
  return [{role, from, to, form: formOf(passage, from, to, names), passage, start, end, text}]
}

function formOf(passage: Passage, from: number, to: number, names: ReadonlySet<string>): NamedParty['form'] {
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

const PREPOSITIONS = new Set(
  'в во на от из у о об обо для за по до при без с со к ко под над между через против перед'.split(' ')
)

export function isAfterPreposition({words}: Passage, at: number): boolean {
  return PREPOSITIONS.has(words[at - 1] ?? '')
}
