import type {Passage} from '../../passage.js'
import type {Context} from '../context.js'
import type {Giving} from '../grammar.js'
import type {StatedRecipient} from '../statement.js'
import {wordsOfRange} from '../words.js'
import {isAccess} from './actions.js'
import {caseOf} from './words.js'

const NOBODY = /^(?:ешкімге|ешкіммен|ешбіреуге)$/
const SHARES = /^бөліс/
// «коллекторлық ұйымдарға», «аудиторлық фирмаға»: whom no list knows.
const FIRM = /^(?:ұйым|компания|фирма|агентті[кг]|мекеме|кәсіпорын|қоғам|бюро|қор(?:ға|ларға|ына|ларына)$)/
const STRANGE = /^(?:бөгде|бөтен|өзге|басқа|үшінші|кез|келген|сыртқы)$/
const PEOPLE = /^(?:адам|тұлға|біреу)/
const OTHERS = /^(?:басқа|өзге)$/

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
  const {words} = passage
  const access = words
    .slice(from, to)
    .some((word, at) => isAccess(word) || (word === 'қол' && /^жеткіз/.test(words[from + at + 1] ?? '')))
  const shares = words.slice(from, to).some(word => SHARES.test(word))
  const named = mentions.of(passage, 'recipient').filter(one => one.from >= from && one.from < to && !skip(one.from))
  let next: {from: number; given: boolean} | undefined
  // The last of a list has the ending for all: «банктер мен курьерлерге».
  for (const {value, from: at, to: end} of [...named].reverse()) {
    const kind = caseOf(words[end - 1] ?? '')
    const own = listed || kind === 'dative' || (shares && kind === 'instrumental') || (access && kind !== 'locative')
    const given =
      own || (next !== undefined && kind === 'nominative' && isJoined(passage, end, next.from) && next.given)
    next = {from: at, given}
    // «басқа үшінші тұлғаларға», «банктерге … және басқа тұлғаларға»: others than those named before.
    const isFirst = at > 0 && named[0]?.from === at
    if ((OTHERS.test(words[at] ?? '') && !isFirst) || (!skip(at - 1) && OTHERS.test(words[at - 1] ?? ''))) continue
    const isOperator = parties.some(party => party.role === 'operator' && party.from < end && party.to > at)
    const category = /^(?:бөгде|бөтен)$/.test(words[at] ?? '') ? 'third-party' : value.category
    if (given && !isOperator) found.push({category, ...wordsOfRange(passage, at, end)})
  }
  for (const {start, end, text, receives, negated} of mentions.has(passage, 'service') ? vendors.at(passage) : []) {
    if (!receives || negated) continue
    const at = passage.starts.indexOf(start)
    if (at >= from && at < to && !skip(at) && !found.some(one => one.start < end && one.end > start))
      found.push({category: 'vendor', passage, start, end, text})
  }
  for (let at = from; at < to; at++)
    if (!skip(at) && NOBODY.test(words[at] ?? ''))
      found.push({category: 'third-party', ...wordsOfRange(passage, at, at + 1)})
  for (let at = from + 1; at < to; at++) {
    const category = skip(at) ? undefined : unlisted(passage, at, access, shares)
    const start = passage.starts[at] ?? 0
    if (category && !found.some(one => one.start <= start && one.end > start))
      found.push({category, ...wordsOfRange(passage, at, at + 1)})
  }
  return found.sort((a, b) => a.start - b.start)
}

function unlisted(
  {words}: Passage,
  at: number,
  access: boolean,
  shares: boolean
): StatedRecipient['category'] | undefined {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  const isFirm = FIRM.test(word)
  if (!isFirm && !PEOPLE.test(word)) return undefined
  const kind = caseOf(word)
  if (kind !== 'dative' && !(access && kind === 'genitive') && !(shares && kind === 'instrumental')) return undefined
  if (STRANGE.test(before)) return 'third-party'
  return isFirm && /(?:л[ыі]қ|л[ыі]к|т[ыі]қ|т[ыі]к|д[ыі]қ|д[ыі]к)$/.test(before) ? 'contractor' : undefined
}

/** «банктерге, курьерлік қызметтер мен мемлекеттік органдарға»: a comma or a conjunction and adjectives between. */
function isJoined({words, leaf, starts, ends}: Passage, end: number, next: number): boolean {
  if (next - end > 4) return false
  const between = leaf.value.slice(ends[end - 1], starts[next])
  return (
    !/[;.:]\s/.test(between) && (/[,(/]/.test(between) || /^(?:және|немесе|мен|бен|пен|не)$/.test(words[end] ?? ''))
  )
}
