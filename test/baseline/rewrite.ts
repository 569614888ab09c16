import type {Analysis} from '../../src/analyze/analysis.js'
import type {Language} from '../../src/language/language.js'
import type {Clause, Mark, Section} from '../../src/tree/nodes.js'
import {textEndOffset, textOffset} from '../../src/tree/text.js'
import {visitBranches} from '../../src/tree/visit.js'

/** A policy as it is before somebody edits it. */
export interface Draft {
  readonly text: string
  readonly analysis: Analysis
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

// In the language of the text: a sentence in another would make two of one.
const neutral: Readonly<Record<Language, string>> = {
  ru: 'Текст размещён на сайте и открыт каждому посетителю.',
  kk: 'Мәтін әр келушіге көрінетін жерге ілінген.',
  en: 'The text is put up where every visitor can see it.'
}

// The first letter is Latin: a defect in a text of any language.
const planted = 'Cлово с чужой буквой.'

/** A paragraph more at the top. */
export function insertParagraph({text, analysis}: Draft): string {
  return `${neutral[analysis.policy.language]}\n\n${text}`
}

/** One new defect, near the middle, in a paragraph of its own. */
export function plantDefect({text}: Draft): string {
  const blocks = text.split(/\n(?:[ \t]*\n)+/)
  const middle = Math.floor(blocks.length / 2)
  return [...blocks.slice(0, middle), planted, ...blocks.slice(middle)].join('\n\n')
}

/** A section more before the third: all after it, and the references to them, get the next number. None without such sections. */
export function insertSection(draft: Draft): string | undefined {
  const {text, analysis} = draft
  const sections = analysis.policy.children.filter(one => one.type === 'section' && /^\d+$/.test(one.num))
  const third = sections[2]
  const mark = third?.type === 'section' ? markOf(third) : undefined
  if (!third || !mark || sections.some((one, at) => 'num' in one && one.num !== `${at + 1}`)) return undefined
  const start = text.lastIndexOf('\n', offsetOf(third.position.start)) + 1
  const prefix = text.slice(start, offsetOf(mark.position.end))
  const added = {start, end: start, text: `${prefix} Размещение\n\n${neutral[analysis.policy.language]}\n\n`}
  return apply(text, [added, ...shiftMarks(draft, 3), ...shiftReferences(draft, 3)])
}

function shiftMarks({text, analysis}: Draft, from: number): Edit[] {
  const edits: Edit[] = []
  visitBranches(analysis.policy, (node, around) => {
    const mark = markOf(node)
    const top = around[0] ?? node
    if (
      (mark?.kind !== 'decimal' && mark?.kind !== 'word') ||
      !/^\d+$/.test(top.num) ||
      Number(top.num) < from ||
      !isOf(node, top)
    )
      return
    const span = {start: offsetOf(mark.position.start), end: offsetOf(mark.position.end)}
    edits.push({...span, text: shift(text.slice(span.start, span.end), from)})
  })
  return edits
}

function isOf(node: Section | Clause, top: Section | Clause): boolean {
  return node === top || node.num.startsWith(`${top.num}.`)
}

function shiftReferences({text, analysis}: Draft, from: number): Edit[] {
  return analysis.facts.references
    .filter(one => one.target === 'clause' || one.target === 'section')
    .map(({passage, start, end}) => {
      const span = [textOffset(passage.leaf, start), textEndOffset(passage.leaf, end)].map(
        at => analysis.policy.source.point(at).offset
      )
      const [first = 0, last = 0] = span
      return {start: first, end: last, text: text.slice(first, last).replace(/\d+(?:\.\d+)*/g, num => shift(num, from))}
    })
}

/** `5.2` becomes `6.2`. */
function shift(num: string, from: number): string {
  return num.replace(/\d+/, first => (Number(first) < from ? first : `${Number(first) + 1}`))
}

/** The first clause of a section goes to the end of it, and all are numbered anew. None without a plain series of clauses. */
export function moveClause({text, analysis}: Draft): string | undefined {
  const named = new Set(analysis.facts.references.flatMap(({nums}) => nums))
  let bodies: {start: number; end: number}[] = []
  visitBranches(analysis.policy, node => {
    if (bodies.length > 0 || node.type !== 'section') return
    const series = node.children.filter(isNumberedClause)
    const plain = series.every(one => one.children.every(({type}) => type !== 'clause'))
    if (series.length < 3 || !plain || series.some(({num}) => named.has(num))) return
    const spans = series.map(one => ({start: offsetOf(markOf(one)?.position.end), end: offsetOf(one.position.end)}))
    if (spans.every(({start, end}) => start < end && !/\n/.test(text.slice(start, end)))) bodies = spans
  })
  const words = bodies.map(({start, end}) => text.slice(start, end))
  return bodies.length === 0
    ? undefined
    : apply(
        text,
        bodies.map((span, at) => ({...span, text: words[(at + 1) % words.length] ?? ''}))
      )
}

function isNumberedClause(node: Section['children'][number]): node is Clause {
  return node.type === 'clause' && node.kind === 'numbered'
}

function markOf(node: Section | Clause): Mark | undefined {
  const [mark] = node.children
  return mark?.type === 'mark' ? mark : undefined
}

function offsetOf(point: {readonly offset?: number | undefined} | undefined): number {
  return point?.offset ?? -1
}

function apply(text: string, edits: readonly Edit[]): string {
  let result = text
  for (const {start, end, text: words} of edits.toSorted((a, b) => b.start - a.start || b.end - a.end))
    result = result.slice(0, start) + words + result.slice(end)
  return result
}
