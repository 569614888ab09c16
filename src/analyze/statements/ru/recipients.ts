import type {Passage} from '../../passage.js'
import type {Context} from '../context.js'
import type {Giving} from '../grammar.js'
import type {StatedRecipient} from '../statement.js'
import {wordsOfRange} from '../words.js'
import {isAfterPreposition} from './names.js'

const FIRMS = /^(?:организациям|компаниям|агентствам|фирмам|учреждениям|предприятиям)$/
const STRANGERS = /^(?:посторонн|сторонн|друг|ины|чуж|люб|треть)/
const NOBODY = /^(?:никому|никем)$/
const ENDS_IN_GIVEN = /(?:ам|ям|ами|ями|ому|ему|ой|ей|ом|ем|ым|им|у|ю|е|и)$/
const GENITIVE = /(?:их|ых|ого|его|лиц|ов|ев)$/
const OF_ACCESS = /^доступ/

/** Recipients among the words `from…to` that `skip` does not leave out. */
export function readRecipients(
  {reading: {mentions}, vendors}: Pick<Context, 'reading' | 'vendors'>,
  passage: Passage,
  from: number,
  to: number,
  skip: (at: number) => boolean,
  {parties, listed}: Giving
): StatedRecipient[] {
  const found: StatedRecipient[] = []
  const access = passage.words.slice(from, to).some(word => OF_ACCESS.test(word))
  for (const {value, from: at, to: end} of mentions.of(passage, 'recipient')) {
    if (at < from || at >= to || skip(at)) continue
    if (passage.words[at - 1]?.startsWith('электронн')) continue
    if (parties.some(party => party.role === 'operator' && party.from < end && party.to > at)) continue
    if (listed ? !isAfterPreposition(passage, at) : isGiven(passage, at, end, access))
      found.push({category: value.category, ...wordsOfRange(passage, at, end)})
  }
  for (const {start, end, text, receives, negated} of mentions.has(passage, 'service') ? vendors.at(passage) : []) {
    if (!receives || negated) continue
    const at = passage.starts.indexOf(start)
    if (at >= from && at < to && !skip(at) && !found.some(one => one.start < end && one.end > start))
      found.push({category: 'vendor', passage, start, end, text})
  }
  for (let at = from; at < to; at++) {
    const category = skip(at) ? undefined : unlisted(passage, at)
    if (category && !found.some(one => one.start <= (passage.starts[at] ?? 0) && one.end > (passage.starts[at] ?? 0)))
      found.push({category, ...wordsOfRange(passage, at, at + 1)})
  }
  return found.sort((a, b) => a.start - b.start)
}

/** «никому», «коллекторским организациям»: whom no list knows. */
function unlisted({words}: Passage, at: number): StatedRecipient['category'] | undefined {
  const word = words[at] ?? ''
  if (NOBODY.test(word)) return 'third-party'
  const before = words[at - 1] ?? ''
  if (!FIRMS.test(word) || !/[иы]м$/.test(before)) return undefined
  return STRANGERS.test(before) ? 'third-party' : 'contractor'
}

/** By its case, or by «с» as in «делимся с партнёрами»; «доступ третьих лиц» names who has it. */
function isGiven(passage: Passage, at: number, end: number, access: boolean): boolean {
  const first = passage.words[at] ?? ''
  const last = passage.words[end - 1] ?? ''
  const before = passage.words[at - 1] ?? ''
  if (before === 'с' || before === 'со') return true
  // «передаются в банк», not «хранятся в банке».
  if (before === 'в' && !/е$/.test(first) && !/(?:ых|их|ом)$/.test(first)) return !/(?:е|ах|ях)$/.test(last)
  if (isAfterPreposition(passage, at)) return false
  if (access) return true
  const isGenitive = GENITIVE.test(first) && (end - at === 1 || GENITIVE.test(last))
  return !isGenitive && (ENDS_IN_GIVEN.test(last) || (end - at > 1 && ENDS_IN_GIVEN.test(first)))
}
