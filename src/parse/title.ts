import type {Entry} from './entries.js'
import {isCapitals, isHeadline} from './headline.js'
import {isOpenEnded} from './torn.js'
import {hasVerb} from './verbs.js'

const names = new RegExp(
  [
    'политик|соглас|положение о|правила|уведомлени|конфиденциальн|оферт',
    'саясат|келісім|қағида|ереже|хабарлама|құпиялы',
    'privacy|policy|notice|cookie|consent|terms|agreement|regulation|data protection'
  ].join('|'),
  'iu'
)
// What may stand over the title: «УТВЕРЖДЕНО приказом …», «Приложение к …».
const preface = new RegExp(
  `^(?:${[
    'утвержд|согласован|бекіт|введен|приложени|қосымша(?:\\s№?\\s?\\d|$)|approved|annex|appendix|г\\.|қ\\.',
    // when the text was last changed
    'күшіне ен|қолданысқа ен|(?:соңғы )?жаңартыл|(?:соңғы )?жаңарту|нұсқа(?:сы)?[\\s:]+\\d|effective|last (?:updated|modified|revised)',
    '(?:updated|revised|version|date)[\\s:]'
  ].join('|')})`,
  'iu'
)
// What a text may begin with that has no title.
const sections =
  /^(?:общие положения|основные понятия|термины|определения|введение|жалпы ережелер|негізгі ұғымдар|терминдер|кіріспе|general provisions|introduction|definitions)/iu
const furthest = 12

/** Whether words name a kind of document that policies are: a heading with them is the title of one. */
export function namesDocument(words: string): boolean {
  return names.test(words)
}

/** Whether words are what may stand over a title: an approval, an annex. */
export function isPreface(words: string): boolean {
  return preface.test(words)
}

/** The entries that make the title of the policy, `[from, to)`; undefined for a text that begins without one. */
export function findTitle(entries: readonly Entry[]): readonly [number, number] | undefined {
  const marked = entries.findIndex(({mark, kind}) => (mark && mark.kind !== 'annex') || kind === 'row')
  const head = entries.slice(0, Math.min(furthest, marked < 0 ? furthest : marked))
  const named = head.findIndex((entry, at) => isCandidate(entry) && names.test(entry.text.value) && isBefore(head, at))
  const from = Math.max(named, 0)
  const first = head[from]
  if (!first || !isCandidate(first) || entries.length < 2 || (named < 0 && !mayHead(entries, first))) return undefined
  let to = from + 1
  while (to < head.length && goesOn(entries[to - 1], entries[to])) to++
  return [from, to]
}

function isCandidate(entry: Entry): boolean {
  const {value} = entry.text
  if (entry.mark || entry.contents || sections.test(value)) return false
  if (entry.kind === 'heading') return true
  if (entry.kind !== 'paragraph' || preface.test(value) || /^\d/.test(value) || isOpenEnded(value)) return false
  return isHeadline(value) || (names.test(value) && isHeadline(value.replace(/\.$/, '')) && !hasVerb(value))
}

/** Over a title stand short lines only, no heading and no sentence. */
function isBefore(head: readonly Entry[], at: number): boolean {
  return head.slice(0, at).every(entry => entry.kind === 'paragraph' && entry.text.value.length <= 160)
}

/** A text's first headline is its title, but not a Markdown heading that has brothers: then it is a section. */
function mayHead(entries: readonly Entry[], first: Entry): boolean {
  if (first.kind !== 'heading') return true
  return !entries.some(entry => entry !== first && entry.kind === 'heading' && entry.depth <= first.depth)
}

function goesOn(previous: Entry | undefined, entry: Entry | undefined): boolean {
  if (!previous || !entry || entry.kind !== previous.kind || !isCandidateLine(entry)) return false
  return /^[\p{Ll}(]/u.test(entry.text.value) || (isCapitals(entry.text.value) && isCapitals(previous.text.value))
}

function isCandidateLine(entry: Entry): boolean {
  const {value} = entry.text
  return value.length <= 160 && !/[:;]$/.test(value) && !preface.test(value)
}
