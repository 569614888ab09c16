import type {Position} from 'unist'
import {detectLanguage} from '../language/detect.js'
import type {Language} from '../language/language.js'
import {findSentences} from '../language/sentences.js'
import type {Clause, ClauseKind, Heading, Mark, Policy, Section, Sentence} from '../tree/nodes.js'
import type {Source} from '../tree/source.js'
import {joinTexts, sliceText, type Text, textEndOffset, textOffset} from '../tree/text.js'
import type {Link} from './block.js'
import type {Draft, DraftMark, Outline} from './draft.js'
import {createIds, type Ids} from './ids.js'

interface Finish {
  readonly source: Source
  readonly ids: Ids
}

/** Makes the tree out of the outline: ids, places, sentences and the language of each clause. */
export function finishPolicy(outline: Outline, links: readonly Link[], source: Source): Policy {
  const finish: Finish = {source, ids: createIds()}
  const language = detectMiddle(source.text)
  const children: (Heading | Section | Clause)[] = outline.children.map(draft =>
    finishDraft(finish, draft, '', undefined, language)
  )
  if (outline.title) children.splice(outline.title.at, 0, heading(outline.title.text, source))
  const position = {start: source.point(0), end: source.point(source.text.length)}
  const policy: Policy = {type: 'policy', language, children, links, position, source}
  // The way back to the file is a function, no data: a policy prints and compares without it.
  Object.defineProperty(policy, 'source', {value: source, enumerable: false})
  return policy
}

/** The middle of a text tells more of its language than its title page; a comment is not for its readers. */
function detectMiddle(text: string): Language {
  const length = 4000
  const from = Math.max(0, Math.floor((text.length - length) / 2))
  const middle = text.slice(from, from + length)
  const sample = dropComments(middle)
  // A line or two of Latin letters may hold no word that tells, but there is nothing around them that would.
  return detectLanguage(sample, length) ?? (/[a-z]{3}/i.test(sample) && !/[\u0400-\u052f]/.test(sample) ? 'en' : 'ru')
}

/** Drops comments, also those of which a part was cut off; `sample` is short. */
function dropComments(sample: string): string {
  const close = sample.indexOf('-->')
  const open = sample.indexOf('<!--')
  if (close < 0 && open < 0) return sample
  const whole = close >= 0 && (open < 0 || close < open) ? sample.slice(close + 3) : sample
  return whole.replace(/<!--.*?(?:-->|$)/gs, '')
}

function finishDraft(
  finish: Finish,
  draft: Draft,
  parentId: string,
  parent: Draft | undefined,
  outer: Language
): Section | Clause {
  const id = finish.ids.child(draft, parentId, parent)
  const text = joinTexts(draft.texts, ' ')
  const language = detectLanguage(text.value) ?? outer
  const own = ownLeaves(finish, draft, text)
  const inner = draft.children.map(child => finishDraft(finish, child, id, draft, language))
  const first = own[0] ?? inner[0]
  const last = inner.at(-1) ?? own.at(-1)
  const position: Position = {
    start: first?.position.start ?? finish.source.point(draft.start),
    end: last?.position.end ?? finish.source.point(draft.start)
  }
  const num = draft.mark?.num ?? ''
  const base = {id, num, language, position}
  if (draft.type === 'section') {
    return {
      type: 'section',
      kind: draft.kind as Section['kind'],
      ...base,
      children: [...own, ...inner] as Section['children']
    }
  }
  return {type: 'clause', kind: draft.kind as ClauseKind, ...base, children: [...own, ...inner] as Clause['children']}
}

function ownLeaves({source}: Finish, draft: Draft, text: Text): (Mark | Heading | Sentence)[] {
  const mark = draft.mark ? [markLeaf(draft.mark, source)] : []
  if (draft.kind === 'row') return [...mark, ...draft.texts.map(cell => leaf('sentence', cell, source))]
  if (text.value === '') return mark
  if (draft.type === 'section') return [...mark, heading(text, source)]
  return [
    ...mark,
    ...findSentences(text.value).map(({start, end}) => leaf('sentence', sliceText(text, start, end), source))
  ]
}

function markLeaf(mark: DraftMark, source: Source): Mark {
  const position = {start: source.point(mark.start), end: source.point(mark.end)}
  return {type: 'mark', kind: mark.kind, value: mark.value, num: mark.num, position}
}

function heading(text: Text, source: Source): Heading {
  return leaf('heading', text, source)
}

function leaf<T extends 'sentence' | 'heading'>(
  type: T,
  text: Text,
  source: Source
): Text & {type: T; position: Position} {
  const start = source.point(textOffset(text, 0))
  const end = source.point(textEndOffset(text, text.value.length))
  return {type, value: text.value, pieces: text.pieces, position: {start, end}}
}
