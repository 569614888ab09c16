import type {Passage} from '../../passage.js'
import {hasComma} from '../gaps.js'
import type {RegionKind} from '../parts.js'

/** Where a region begins. */
export interface Opening {
  readonly kind: RegionKind
  readonly from: number
  /** A clause with a verb of its own ends only at a comma. */
  readonly clause: boolean
}

type Words = readonly string[]

const ASKED =
  /^(?:запрос|требовани|просьб|обращени|заявлени|желани|инициатив|решени|достижени|истечени|окончани|завершени|умолчани)/
const AGREED = /^(?:согласия|разрешения|одобрения)$/
const OTHERWISE = /^ин(?:ое|ой|ые|ого)$/
const LACKING = /^(?:согласи[яй]|разрешени[яй]|одобрени[яй]|уведомлени[яй]|ведома|необходимости|оснований|указани[яй])$/
const ACCORDING = /^(?:порядке|соответствии|исполнение)$/
// «Отзыв согласия не влечёт удаления данных»: the subject is an event.
const EVENTS = /^(?:отзыв|требование|запрос|просьба|заявление|обращение|удаление|закрытие)$/
const LEADS_NOT = /^(?:влечет|прекращает|означает|приводит|препятствует|отменяет)$/

const PHRASES: ReadonlySet<string> = new Set('независимо несмотря вопреки после согласно'.split(' '))
const QUESTIONS: ReadonlySet<string> = new Set(
  'какие какая какой каких каким какими какую какого кому кем кто сколько'.split(' ')
)
const CUES: ReadonlySet<string> = new Set([
  ...PHRASES,
  ...QUESTIONS,
  ...'исключением исключая кроме помимо иначе если когда пока случае случаях при на в во с без по'.split(' '),
  ...'целях целью для ради чтобы'.split(' ')
])

/** What begins at word `at`, looking a few words around it. */
export function openingAt(passage: Passage, at: number): Opening | undefined {
  const {words} = passage
  const word = words[at] ?? ''
  if (!CUES.has(word)) {
    if (word.startsWith('котор')) return {kind: 'relative', from: relativeFrom(words, at), clause: true}
    return at === 0 && EVENTS.test(word) && soon(words, at, LEADS_NOT, 8) ? phrase('condition', at) : undefined
  }
  if (PHRASES.has(word)) return phrase('condition', at)
  if (QUESTIONS.has(word)) return hasComma(passage, at) ? clause('relative', at) : undefined
  return opens(passage, word, at)
}

function opens(passage: Passage, word: string, at: number): Opening | undefined {
  const {words} = passage
  const last = words[at - 1] ?? ''
  const next = words[at + 1] ?? ''
  switch (word) {
    case 'исключением':
      return last === 'за' ? phrase('exception', at - 1) : undefined
    case 'исключая':
      return phrase('exception', at)
    case 'иначе':
      return next === 'как' ? phrase('exception', at) : undefined
    case 'если':
      return clause(next === 'только' || soon(words, at, OTHERWISE, 8) ? 'exception' : 'condition', at)
    case 'когда':
      return clause('condition', at)
    case 'пока':
      return clause('relative', at)
    case 'чтобы':
      return clause('purpose', at)
    case 'для':
    case 'ради':
      return phrase('purpose', at)
    case 'целях':
      return phrase('purpose', prepositionOf(words, at, 'в'))
    case 'целью':
      return phrase('purpose', prepositionOf(words, at, 'с'))
    case 'кроме':
    case 'помимо':
      return next === 'того' || next === 'этого' ? undefined : phrase('exception', at)
    case 'случае':
    case 'случаях':
      return last === 'в' ? phrase('condition', at - 1) : undefined
    default:
      return isConditional(passage, word, at, last, next) ? phrase('condition', at) : undefined
  }
}

/** Whether a preposition begins a condition: «при оплате», «с согласия», «по запросу». */
function isConditional(passage: Passage, word: string, at: number, last: string, next: string): boolean {
  const {words} = passage
  if (word === 'при') return last !== 'ни' && next !== 'этом' && next !== 'помощи'
  if (word === 'на') return next === 'основании'
  if (word === 'с') return soon(words, at, AGREED, 4)
  if (word === 'по') return soon(words, at, ASKED, 3)
  if (word === 'без') return lacks(passage, at)
  return ACCORDING.test(next)
}

function phrase(kind: RegionKind, from: number): Opening {
  return {kind, from, clause: false}
}

function clause(kind: RegionKind, from: number): Opening {
  return {kind, from, clause: true}
}

function soon(words: Words, at: number, pattern: RegExp, reach: number): boolean {
  for (let next = at + 1; next <= at + reach; next++) if (pattern.test(words[next] ?? '')) return true
  return false
}

/** «без предварительного письменного согласия», no comma before the noun. */
function lacks(passage: Passage, at: number): boolean {
  for (let next = at + 1; next < at + 5 && next < passage.words.length; next++) {
    if (hasComma(passage, next)) return false
    if (LACKING.test(passage.words[next] ?? '')) return true
  }
  return false
}

/** «в коммерческих целях» begins with its preposition. */
function prepositionOf(words: Words, at: number, preposition: string): number {
  for (let before = at - 1; before >= 0 && at - before < 4; before--) if (words[before] === preposition) return before
  return at
}

/** «с которыми», «от имени которых». */
function relativeFrom(words: Words, at: number): number {
  return at > 0 && (words[at - 1] ?? '').length < 4 ? at - 1 : at
}
