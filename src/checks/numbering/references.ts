import type {Analysis} from '../../analyze/analysis.js'
import type {Reference} from '../../analyze/references.js'
import type {Mark, Policy} from '../../tree/nodes.js'
import {visitBranches} from '../../tree/visit.js'
import {type Edit, editOf} from '../mend.js'
import {isElsewhere} from '../reference.js'

/** A part that gets another number. */
export interface Renamed {
  readonly mark: Mark
  readonly num: string
  readonly instead: string
}

interface Beside {
  /** Numbers of which it is not known what they name. */
  readonly open: readonly string[]
  /** The edits of the marks. */
  readonly marks: readonly Edit[]
}

const numbers = /\d+(?:\.\d+)*/g

/**
 * The references to parts that get other numbers; undefined where one of them cannot be told, names an open number, or does not print what
 * it means.
 */
export function mendReferences(
  analysis: Analysis,
  renamed: readonly Renamed[],
  {open, marks}: Beside
): Edit[] | undefined {
  const instead = new Map(renamed.map(one => [one.num, one.instead]))
  const parts = readMarks(analysis.policy)
  if (isAnchored(analysis) || isListed(analysis) || isDoubled(parts, renamed, open)) return undefined
  const points = new Set(parts.filter(isPoint).map(({mark}) => mark.num))
  const isOpen = (num: string): boolean => open.some(one => num === one || num.startsWith(`${one}.`))
  const edits: Edit[] = []
  const known = new Set([...marks.map(placeOfNumber), ...parts.flatMap(({mark}) => placeOfMark(mark))])
  for (const reference of analysis.facts.references) {
    const printed = numbersOf(analysis, reference)
    for (const {start} of printed) known.add(start)
    if (!isOwn(analysis, reference)) continue
    const named = reference.nums.map(num => num.split('/')[0] ?? '')
    if ([...named, ...printed.map(({was}) => was)].some(isOpen)) return undefined
    const own = printed.filter(({was}) => instead.has(was))
    if (named.some(num => instead.has(num) && !own.some(({was}) => was === num))) return undefined
    // «пункт 4» is the fourth section or the point «4)» of a list.
    if (reference.target === 'clause' && own.some(({was}) => points.has(was))) return undefined
    edits.push(...own.map(one => ({...one, text: instead.get(one.was) ?? one.was})))
  }
  return isPrintedElsewhere(analysis, instead, known) ? undefined : edits
}

function isOwn(analysis: Analysis, reference: Reference): boolean {
  return reference.target !== 'article' && !isElsewhere(analysis, reference)
}

function numbersOf(analysis: Analysis, {passage, start, text}: Reference): Edit[] {
  return Array.from(text.matchAll(numbers), ({0: num, index}) =>
    editOf(analysis, {passage, start: start + index, end: start + index + num.length}, num)
  )
}

/** Links to headings hold their numbers. */
function isAnchored({policy}: Analysis): boolean {
  return policy.links.some(({target}) => /^#.*\d/.test(target))
}

/** A table of contents prints the numbers too. */
function isListed({passages}: Analysis): boolean {
  return passages.some(({kind}) => kind === 'contents')
}

interface Marked {
  readonly mark: Mark
  readonly kind: string
}

function readMarks(policy: Policy): Marked[] {
  const found: Marked[] = []
  visitBranches(policy, ({kind, children: [mark]}) => {
    if (mark?.type === 'mark' && mark.num !== '') found.push({mark, kind})
  })
  return found
}

/** «4)» in a list. */
function isPoint({mark, kind}: Marked): boolean {
  return kind === 'point' && !mark.num.includes('.')
}

/** Whether a number stands on another part as well, but for the first of two equal ones, and a reference may mean that. */
function isDoubled(parts: readonly Marked[], renamed: readonly Renamed[], open: readonly string[]): boolean {
  const marks = new Set(renamed.map(({mark}) => mark))
  const nums = new Set(renamed.map(({num}) => num).filter(num => !open.includes(num)))
  return parts.some(one => !isPoint(one) && !marks.has(one.mark) && nums.has(one.mark.num))
}

function placeOfNumber({start, was}: Edit): number {
  return start + Math.max(0, was.search(/\d/))
}

function placeOfMark({position, value}: Mark): number[] {
  const {offset} = position.start
  return offset === undefined ? [] : [placeOfNumber({start: offset, end: offset, was: value, text: ''})]
}

/** «см. 5.4» is read as no reference; a number of one part, such as a section, is too common to tell anything. */
function isPrintedElsewhere(
  {policy: {source}}: Analysis,
  instead: ReadonlyMap<string, string>,
  known: ReadonlySet<number>
): boolean {
  return Array.from(source.text.matchAll(/(?<![\d.,])\d+(?:\.\d+)+(?!\d)/g)).some(
    ({0: num, index}) => instead.has(num) && !known.has(source.point(index).offset)
  )
}
