import {groupBy} from '../language/group-by.js'
import {remember} from '../language/remember.js'
import {adjectiveBase} from '../language/ru/adjectives.js'
import {isOneSlip, nounsBySense} from '../language/ru/related-words.js'
import type {Analysis} from './analysis.js'
import type {Definition} from './definitions.js'
import {lazy} from './lazy.js'
import type {Passage} from './passage.js'
import {passagesUsing, passagesWith} from './passages-with.js'
import {findDrifts} from './term-drift.js'
import {createTermForms, type WordRange, wordsInside} from './term-forms.js'
import {isAdjective, placeOfTerm} from './term-heads.js'

// Each unused term is looked for in the whole text; of more than these the rest are left out.
const MOST = 100

/**
 * Definitions whose term the text never uses: not in any case form, not joined with others («сбора и обработки
 * данных»), not shortened to its head or to its foreign word, misspelt or drifted, and not by another name that the
 * same words define. Each term once.
 */
export function findUnused(analysis: Analysis): Definition[] {
  const groups = groupBy(analysis.facts.definitions, ({key}) => key)
  const passagesOf = (key: string): ReadonlySet<Passage> => new Set(groups.get(key)?.map(({passage}) => passage))
  const perhaps = [...groups.values()].flatMap(([first]) => {
    if (!first) return []
    const own = passagesOf(first.key)
    return passagesUsing(analysis, first).every(passage => own.has(passage)) ? [first] : []
  })
  if (perhaps.length === 0) return []
  const used = new Set(analysis.facts.uses().map(use => use.definition.key))
  const idle = perhaps.filter(({key, alike}) => !used.has(key) && !alike.some(other => used.has(other)))
  const told = new Set<string>()
  const once = idle.filter(({key, alike}) => !alike.some(other => told.has(other)) && told.add(key))
  const words = lazy(() => countWords(analysis.passages))
  const unused = once.slice(0, MOST).filter(one => !isUsedOtherwise(one, passagesOf(one.key), analysis, words))
  if (unused.length === 0) return []
  const drifted = new Set(remember(analysis, findDrifts).map(({definition}) => definition.key))
  return unused.filter(({key}) => !drifted.has(key))
}

type WordCounts = () => ReadonlyMap<string, number>

/** How often each word is printed outside the table of contents and the title. */
function countWords(passages: readonly Passage[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {kind, words} of passages) {
    if (kind === 'contents' || kind === 'title') continue
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}

function isUsedOtherwise(
  definition: Definition,
  defining: ReadonlySet<Passage>,
  analysis: Analysis,
  counts: WordCounts
): boolean {
  const {passage} = definition
  const {from, to, head} = placeOfTerm(definition)
  const own = ownWords(definition)
  if (to - from > 1 && isUsedByHead(definition, own, defining, analysis)) return true
  const isElsewhere = (fits: (word: string) => boolean): boolean => {
    const here = passage.words.slice(own.from, own.to).filter(fits).length
    let all = 0
    for (const [word, count] of counts()) if (fits(word)) all += count
    return all > here
  }
  const action = actionOf(passage, head)
  if (action && isElsewhere(action)) return true
  const foreign = passage.words.slice(from, to).find(word => to - from > 1 && /^[a-z]{4}/.test(word))
  return foreign !== undefined && isElsewhere(word => word.startsWith(foreign.slice(0, 4)))
}

/**
 * Whether the head of the term stands somewhere alone for it, joined with its other words, or beside a misspelt one.
 */
function isUsedByHead(
  definition: Definition,
  own: WordRange,
  defining: ReadonlySet<Passage>,
  analysis: Analysis
): boolean {
  const {passage} = definition
  const {head} = placeOfTerm(definition)
  const headId = passage.stemIds[head] ?? -1
  const isShort = standsForTerm(definition, head, analysis)
  return passagesWith(analysis, headId).some(other => {
    if (other !== passage && defining.has(other)) return false
    return other.stemIds.some((stemId, index) => {
      if (stemId !== headId || (other === passage && index >= own.from && index < own.to)) return false
      return (
        (isShort && isBare(other, index)) || isJoined(other, index, definition) || isMisspelt(other, index, definition)
      )
    })
  })
}

/** Words of the term and of its meaning: what stands there is no use. */
function ownWords({passage, start, end, meaningSpan}: Definition): WordRange {
  return wordsInside(passage, {
    start: Math.min(start, meaningSpan?.start ?? start),
    end: Math.max(end, meaningSpan?.end ?? end)
  })
}

const ACTION = /(?:[аеи]ни[еяю]|[аеи]нием|к[аиу]|кой|ч[аиу]|чей|щит[аыу])$/u
const LONGEST_PREFIX = 3

/**
 * Tells verbs and participles of the action that a noun names: «обезличивает» uses «Обезличивание», «собираем»
 * «Сбор».
 */
function actionOf({words, stems, language}: Passage, head: number): ((word: string) => boolean) | undefined {
  const noun = words[head] ?? ''
  if (language === 'kk') return noun.endsWith('у') ? word => word.startsWith(noun.slice(0, -1)) : undefined
  if (language === 'en') return englishAction(noun)
  if (noun.startsWith('сбор')) return word => /^соб[ир]/u.test(word)
  if (!ACTION.test(noun)) return undefined
  const stem = stems[head] ?? noun
  const root = stem.slice(0, Math.max(4, Math.min(6, stem.length - 3)))
  return word => {
    const at = word.indexOf(root)
    return at >= 0 && at <= LONGEST_PREFIX && word.length > at + root.length + 1
  }
}

/** «collects» uses "Collection", «stored» "Storage". */
function englishAction(noun: string): ((word: string) => boolean) | undefined {
  const root = noun.replace(/(?:i[sz]ation|ation|ition|tion|sion|ion|ing|ment|age|ure|al)$/, '')
  return root.length > 3 && root !== noun ? word => word.startsWith(root) : undefined
}

const GENERAL = /^(?:лиц|файл|закон|политик|прав|цел|срок)/u

/**
 * Whether the head alone may stand for the term: a term itself, or a noun that no other term has and that is not
 * general.
 */
function standsForTerm({key, passage}: Definition, head: number, {facts}: Analysis): boolean {
  const form = createTermForms().of(passage, head)
  const isTerm = facts.definitions.some(other => other.key === form)
  const isShared = facts.definitions.some(other => other.key !== key && other.key.split(' ').includes(form))
  const isGeneral = GENERAL.test(form) || nounsBySense.some(([noun]) => noun.startsWith(form.slice(0, 5)))
  return isTerm || !(isShared || isGeneral)
}

/** «операционной системы» is no «Система учёта»: nothing that narrows the noun down stands before it. */
function isBare({words}: Passage, index: number): boolean {
  return index === 0 || !isAdjective(words[index - 1] ?? '')
}

// «сбор, хранение и обработка персональных данных»: so many words may stand between those of a term that is joined
// with others.
const MOST_BETWEEN = 8

/** The other words of the term stand before and after its head, each not far from the one beside it. */
function isJoined({stemIds}: Passage, at: number, definition: Definition): boolean {
  const {from, to, head} = placeOfTerm(definition)
  const {passage} = definition
  const seek = (word: number, near: number, step: 1 | -1): number => {
    for (let far = 1; far <= MOST_BETWEEN; far++) {
      if (stemIds[near + far * step] === passage.stemIds[word]) return near + far * step
    }
    return -1
  }
  let place = at
  for (let word = head - 1; word >= from && place >= 0; word--) place = seek(word, place, -1)
  if (place < 0) return false
  place = at
  for (let word = head + 1; word < to && place >= 0; word++) place = seek(word, place, 1)
  return place >= 0
}

/** One letter amiss in a word beside the head, the others as they are. */
function isMisspelt({words}: Passage, at: number, definition: Definition): boolean {
  const {from, to, head} = placeOfTerm(definition)
  const term = definition.passage.words.slice(from, to).map(adjectiveBase)
  const start = at - (head - from)
  return (
    start >= 0 &&
    term.every((word, offset) => {
      const here = adjectiveBase(words[start + offset] ?? '')
      return word === here || start + offset === at || (word.length > 4 && isOneSlip(word, here))
    })
  )
}
