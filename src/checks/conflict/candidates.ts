import type {Analysis} from '../../analyze/analysis.js'
import {joinBits, listBits} from '../../analyze/bits.js'
import type {Passage} from '../../analyze/passage.js'
import {passagesAt} from '../../analyze/passages-with.js'
import {stemsOfAction, stemsOfForce} from '../../analyze/statements/statements.js'
import {type Lexicon, stemWord} from '../../language/lexicon.js'
import {memo} from '../../language/memo.js'
import {remember} from '../../language/remember.js'
import {matchesIn} from '../match.js'
import {viewOf} from '../view.js'
import type {Sayings} from './side.js'

/** Words without which a saying is not said, by what it wants; each stands for its forms. */
const WORDS = {
  not: 'не ни',
  border: 'трансграничная',
  // What people ask for, and how.
  event: `запрос запроса требование просьба обращение заявление желание инициатива отзыв отзыва отозвать потребовать
    запросить попросить направить написать обратиться подать аккаунт учетная профиль кабинет`,
  erasure: 'удаление удалить удалите уничтожение закрытие закрыт',
  // «без согласия», «независимо от согласия».
  refusal: 'без независимо'
} as const

type Need = keyof typeof WORDS | 'denial' | 'force'
type Name = Sayings['actions'][number] | Need
type Wanted = Pick<Sayings, 'actions' | 'denied' | 'to' | 'where' | 'crossBorder' | 'when' | 'words' | 'unless'>

const kindsOf = {kazakhstan: ['kazakhstan'], abroad: ['abroad', 'country']} as const

// «никому», «коллекторским организациям» are recipients that no list knows.
const UNLISTED = /^(?:ник(?:ому|ем)|организациям|компаниям|агентствам|фирмам|учреждениям|предприятиям)$/

/** The passages that hold the words of a saying, or whose lead-ins do: only there statements are read. */
export function candidatesOf(analysis: Analysis, wanted: Wanted, refusing: boolean): Passage[] {
  const {denied, to, where, crossBorder, when, words, unless} = wanted
  const bits = unite(analysis, wanted.actions)
  if (denied) meet(bits, unite(analysis, ['not', 'denial']))
  if (crossBorder) meet(bits, unite(analysis, ['border']))
  if (refusing) meet(bits, unite(analysis, ['refusal']))
  // Of what is deleted «удаление» tells no event.
  if (when.length > 0) meet(bits, unite(analysis, wanted.actions.includes('delete') ? ['event'] : ['event', 'erasure']))
  const denial = denied ? denialOf(analysis, wanted.actions) : undefined
  return passagesAt(analysis, listBits(bits)).filter(passage => {
    if (denial && !mayDeny(passage, denial)) return false
    if (to && !analysis.facts.namesRecipient(passage) && !passage.words.some(word => UNLISTED.test(word))) return false
    if (where && !kindsOf[where].some(kind => analysis.factsIn(kind, passage).length > 0)) return false
    if (words.length === 0 && unless.length === 0) return true
    const view = viewOf(analysis, passage)
    if (words.length > 0 && !words.some(one => matchesIn(view, one))) return false
    return !unless.some(one => matchesIn(view, one))
  })
}

// So many words may stand between «не» and what it denies.
const REACH = 4

/** What tells a denial of some actions, by the numbers of stems. */
interface Denial {
  readonly not: ReadonlySet<number>
  readonly plain: ReadonlySet<number>
  readonly denied: ReadonlySet<number>
}

/** Whether a denial stands beside an action or a word of force, or announces the passage. */
function mayDeny({stemIds, lead}: Passage, {not, plain, denied}: Denial): boolean {
  for (const [at, stem] of stemIds.entries()) {
    if (plain.has(stem)) return true
    if (!not.has(stem)) continue
    for (let next = at + 1; next <= at + REACH; next++) if (denied.has(stemIds[next] ?? -1)) return true
  }
  return lead?.stemIds.some(stem => not.has(stem) || plain.has(stem)) ?? false
}

/** One list of actions is one rule's, so that each is read once in a run. */
function denialOf({lexicon}: Analysis, actions: Sayings['actions']): Denial {
  return remember(lexicon, readDenials)(actions)
}

function readDenials(lexicon: Lexicon): (actions: Sayings['actions']) => Denial {
  const ids = (names: readonly Name[]): Set<number> => {
    const found = new Set<number>()
    for (const name of names) for (const id of stemIdsOf(lexicon, name)) found.add(id)
    return found
  }
  return memo(actions => ({not: ids(['not']), plain: ids(['denial']), denied: ids([...actions, 'force'])}))
}

/** A row of bits of the passages that hold a word of any of these. */
function unite({words, lexicon}: Analysis, names: readonly Name[]): Uint32Array {
  const bits = new Uint32Array(words.stride)
  for (const name of names)
    for (const stem of stemIdsOf(lexicon, name)) {
      const row = words.rowOf(stem)
      if (row >= 0) joinBits(bits, 0, words.bits, row, words.stride)
    }
  return bits
}

function meet(bits: Uint32Array, other: Uint32Array): void {
  for (let at = 0; at < bits.length; at++) bits[at] = (bits[at] ?? 0) & (other[at] ?? 0)
}

/** Numbered once in a run. */
function stemIdsOf(lexicon: Lexicon, name: Name): readonly number[] {
  return remember(lexicon, numberNames)(name)
}

function numberNames(lexicon: Lexicon): (name: Name) => readonly number[] {
  return memo(name => stemsOf(name).map(stem => lexicon.stemId(stem)))
}

function stemsOf(name: Name): readonly string[] {
  if (name === 'denial' || name === 'force') return stemsOfForce(name === 'denial')
  return name in WORDS
    ? WORDS[name as keyof typeof WORDS].split(/\s+/).map(stemWord)
    : stemsOfAction(name as Sayings['actions'][number])
}
