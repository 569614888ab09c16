import type {Place} from '../../src/finding.js'
import type {Clause, Policy, Section} from '../../src/tree/nodes.js'
import {visitBranches} from '../../src/tree/visit.js'
import type {Checked} from './checked.js'
import type {Span} from './edits.js'
import {spanOf} from './places.js'

/** What goes when the words at a place go: a sentence, or its clause with everything under it. */
export interface Removal extends Span {
  readonly clause: Clause
  readonly whole: boolean
}

export const nodeSpan = ({position}: Clause | Section | Policy['children'][number]): Span => ({
  start: position.start.offset ?? 0,
  end: position.end.offset ?? 0
})

/** The innermost clause around the character; undefined for headings and titles. */
const clauseAt = ({policy}: Checked, offset: number): Clause | undefined => {
  let found: Clause | undefined
  visitBranches(policy, node => {
    const {start, end} = nodeSpan(node)
    if (node.type === 'clause' && start <= offset && offset < end) found = node
  })
  return found
}

/** The span with the rest of its line where nothing else stands there, and the empty lines after it. */
const withLine = (text: string, {start, end}: Span): Span => {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  const rest = text.slice(end, lineEnd < 0 ? text.length : lineEnd)
  if (!/^[\s>*|-]*$/u.test(text.slice(lineStart, start)) || !/^[\s*|]*$/u.test(rest)) return {start, end}
  const after = lineEnd < 0 ? text.length : lineEnd
  return {start: lineStart, end: after + (/^\n+/u.exec(text.slice(after))?.[0].length ?? 0)}
}

const sentencesOf = (clause: Clause): Span[] =>
  clause.children.flatMap(child =>
    child.type === 'sentence' ? [{start: child.position.start.offset ?? 0, end: child.position.end.offset ?? 0}] : []
  )

const wholeClause = (text: string, clause: Clause): Removal => ({
  ...withLine(text, nodeSpan(clause)),
  clause,
  whole: true
})

/** The sentence or clause at the place; undefined where the words are those of a heading. */
export const removalAt = (clean: Checked, place: Place): Removal | undefined => {
  const {text} = clean
  const {start} = spanOf(text, place)
  const clause = clauseAt(clean, start)
  if (!clause) return undefined
  const sentences = sentencesOf(clause)
  const index = sentences.findIndex(one => start < one.end)
  const sentence = sentences[index]
  const isOne = clause.kind !== 'row' && sentences.length > 1 && clause.children.at(-1)?.type === 'sentence'
  if (!isOne || !sentence) return wholeClause(text, clause)
  // The first sentence goes with the space after it, others with the space before them.
  const before = index > 0 && text[sentence.start - 1] === ' ' ? 1 : 0
  const after = index === 0 && text[sentence.end] === ' ' ? 1 : 0
  return {start: sentence.start - before, end: sentence.end + after, clause, whole: false}
}

/** Clauses all of whose sentences go, go with their numbers. */
const completed = (text: string, removals: readonly Removal[]): Removal[] =>
  removals.map(one => {
    const gone = sentencesOf(one.clause).every(({start, end}) =>
      removals.some(other => other.start <= start && end <= other.end)
    )
    return one.whole || !gone ? one : wholeClause(text, one.clause)
  })

/** Removals without those that lie inside others, in the order of the text. */
export const mergeRemovals = (text: string, removals: readonly Removal[]): Removal[] => {
  const sorted = completed(text, removals).sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Removal[] = []
  for (const one of sorted) {
    const last = merged.at(-1)
    if (!last || one.start >= last.end) merged.push(one)
    else if (one.end > last.end) merged[merged.length - 1] = {...last, end: one.end}
  }
  return merged
}
