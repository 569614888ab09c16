import type {Point} from 'unist'
import type {Clause, Heading, Policy, Section} from '../tree/nodes.js'
import {headingOf, isNumbered, visitBranches} from '../tree/visit.js'

/** A clause, a section or the title: where it begins and ends with all that it holds, and what a place says of it. */
export interface ClauseSpan {
  readonly start: Point
  readonly end: Point
  readonly id: string
  readonly clause: string
  readonly heading: string
}

/** The clauses of a policy, to be asked what stands around a comment. */
export interface ClauseMap {
  /** The clause that begins next after a spot of the file, the outermost where several do. */
  next(after: Pick<Point, 'line' | 'column'>): ClauseSpan | undefined
  /** The clause that began last before it. */
  last(before: Pick<Point, 'line' | 'column'>): ClauseSpan | undefined
}

/** Maps the policy; lines of its table of contents are no clauses. */
export function mapClauses(policy: Policy): ClauseMap {
  const spans = collect(policy).sort((a, b) => comparePoints(a.start, b.start))
  const firstFrom = (point: Pick<Point, 'line' | 'column'>): number => {
    let low = 0
    for (let high = spans.length; low < high; ) {
      const middle = (low + high) >> 1
      const start = spans[middle]?.start
      if (start && comparePoints(start, point) < 0) low = middle + 1
      else high = middle
    }
    return low
  }
  return {next: after => spans[firstFrom(after)], last: before => spans[firstFrom(before) - 1]}
}

/** Below zero where the first comes first. */
export function comparePoints(a: Pick<Point, 'line' | 'column'>, b: Pick<Point, 'line' | 'column'>): number {
  return a.line - b.line || a.column - b.column
}

function collect(policy: Policy): ClauseSpan[] {
  const titles = policy.children.filter((one): one is Heading => one.type === 'heading')
  const spans: ClauseSpan[] = titles.map(({position, value}) => ({
    ...position,
    id: 'title',
    clause: '',
    heading: value
  }))
  visitBranches(policy, (node, around) => {
    if (node.kind === 'contents') return
    const line = [...around, node]
    spans.push({
      start: node.position.start,
      end: node.position.end,
      id: node.id,
      clause: line.findLast(isNumbered)?.num ?? '',
      heading: headingAround(line)
    })
  })
  return spans
}

function headingAround(line: readonly (Section | Clause)[]): string {
  for (const node of line.toReversed()) {
    const heading = headingOf(node)
    if (heading) return heading.value
  }
  return ''
}
