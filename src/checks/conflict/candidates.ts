import type {Analysis} from '../../analyze/analysis.js'
import {joinBits, listBits} from '../../analyze/bits.js'
import type {Passage} from '../../analyze/passage.js'
import {passagesAt} from '../../analyze/passages-with.js'
import type {Language} from '../../language/language.js'
import type {Lexicon} from '../../language/lexicon.js'
import {memo} from '../../language/memo.js'
import {remember} from '../../language/remember.js'
import {matchesIn} from '../match.js'
import {viewOf} from '../view.js'
import {type Name, stemIdsOf} from './saying-words.js'
import type {Sayings} from './side.js'

type Wanted = Pick<Sayings, 'actions' | 'denied' | 'to' | 'where' | 'crossBorder' | 'when' | 'words' | 'unless'>

const kindsOf = {kazakhstan: ['kazakhstan'], abroad: ['abroad', 'country']} as const

// «никому», «коллекторским организациям» are recipients that no list knows.
const UNLISTED =
  /^(?:ник(?:ому|ем)|организациям|компаниям|агентствам|фирмам|учреждениям|предприятиям|ешкімге|ешкіммен|ешбіреуге|any(?:one|body)|nobody|others|outsiders|compan(?:y|ies)|organi[sz]ations?|firms?|entit(?:y|ies)|persons?)$/

const UNLISTED_KAZAKH = /^(?:ұйым|компания|фирма|агентті[кг]|мекеме|кәсіпорын|қоғам|бюро|қор|адам|біреу)/

/** The passages that hold the words of a saying, or whose lead-ins do: only there statements are read. */
export function candidatesOf(analysis: Analysis, wanted: Wanted, refusing: boolean): Passage[] {
  const {denied, to, where, words, unless} = wanted
  const bits = new Uint32Array(analysis.words.stride)
  for (const language of analysis.languages) join(bits, candidatesIn(analysis, language, wanted, refusing))
  return passagesAt(analysis, listBits(bits)).filter(passage => {
    if (denied && !mayDeny(passage, denialOf(analysis, wanted.actions, passage.language))) return false
    if (to && !analysis.facts.namesRecipient(passage) && !namesStrangers(passage)) return false
    if (where && !kindsOf[where].some(kind => analysis.factsIn(kind, passage).length > 0)) return false
    if (words.length === 0 && unless.length === 0) return true
    const view = viewOf(analysis, passage)
    if (words.length > 0 && !words.some(one => matchesIn(view, one))) return false
    return !unless.some(one => matchesIn(view, one))
  })
}

function namesStrangers({words, language}: Passage): boolean {
  const unlisted = language === 'kk' ? UNLISTED_KAZAKH : UNLISTED
  return words.some(word => UNLISTED.test(word) || unlisted.test(word))
}

/** A row of bits of the passages that hold the words of one language. */
function candidatesIn(
  analysis: Analysis,
  language: Language,
  {actions, denied, crossBorder, when}: Wanted,
  refusing: boolean
): Uint32Array {
  const bits = unite(analysis, language, actions)
  if (denied)
    meet(bits, unite(analysis, language, language === 'kk' ? ['not', 'denial', ...actions] : ['not', 'denial']))
  if (crossBorder) meet(bits, unite(analysis, language, ['border']))
  if (refusing) meet(bits, unite(analysis, language, ['refusal']))
  // Of what is deleted «удаление» tells no event.
  if (when.length > 0)
    meet(
      bits,
      unite(analysis, language, actions.includes('delete') && language === 'ru' ? ['event'] : ['event', 'erasure'])
    )
  return bits
}

const NO = /^(?:жоқ|емес|тыйым)$/

// So many words may stand between «не» and what it denies.
const REACH = 4

/** What tells a denial of some actions, by the numbers of stems. */
interface Denial {
  readonly not: ReadonlySet<number>
  readonly plain: ReadonlySet<number>
  readonly denied: ReadonlySet<number>
}

/** Whether a denial stands beside an action or a word of force, or announces the passage. */
function mayDeny({stemIds, stems, lead, language}: Passage, {not, plain, denied}: Denial): boolean {
  // A Kazakh verb is denied in itself, an English sentence from its head on.
  if (language === 'kk')
    return [stems, lead?.stems ?? []].some(all => all.some(stem => stem.endsWith('!') || NO.test(stem)))
  if (language === 'en') return [stemIds, lead?.stemIds ?? []].some(all => all.some(id => not.has(id) || plain.has(id)))
  for (const [at, stem] of stemIds.entries()) {
    if (plain.has(stem)) return true
    if (!not.has(stem)) continue
    for (let next = at + 1; next <= at + REACH; next++) if (denied.has(stemIds[next] ?? -1)) return true
  }
  return lead?.stemIds.some(stem => not.has(stem) || plain.has(stem)) ?? false
}

/** One list of actions is one rule's, so that each is read once in a run. */
function denialOf({lexicon}: Analysis, actions: Sayings['actions'], language: Language): Denial {
  return remember(lexicon, readDenials)(language)(actions)
}

function readDenials(lexicon: Lexicon): (language: Language) => (actions: Sayings['actions']) => Denial {
  const ids = (language: Language, names: readonly Name[]): Set<number> => {
    const found = new Set<number>()
    for (const name of names) for (const id of stemIdsOf(lexicon, language, name)) found.add(id)
    return found
  }
  return memo(language =>
    memo(actions => ({
      not: ids(language, ['not']),
      plain: ids(language, ['denial']),
      denied: ids(language, [...actions, 'force'])
    }))
  )
}

/** A row of bits of the passages that hold a word of any of these. */
function unite({words, lexicon}: Analysis, language: Language, names: readonly Name[]): Uint32Array {
  const bits = new Uint32Array(words.stride)
  for (const name of names)
    for (const stem of stemIdsOf(lexicon, language, name)) {
      const row = words.rowOf(stem)
      if (row >= 0) joinBits(bits, 0, words.bits, row, words.stride)
    }
  return bits
}

function join(bits: Uint32Array, other: Uint32Array): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) | (other[at] ?? 0)
}

function meet(bits: Uint32Array, other: Uint32Array): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (other[at] ?? 0)
}
