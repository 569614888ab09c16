import type {Analysis} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import {placeOf} from '../analyze/place.js'
import type {Place} from '../finding.js'
import {groupBy} from '../language/group-by.js'
import type {Clause, Policy, Section} from '../tree/nodes.js'
import {headingOf} from '../tree/visit.js'
import type {Unit} from './unit.js'

type Growing = {-readonly [Key in keyof Unit]: Unit[Key]} & {children: Unit[]; passages: readonly Passage[]}

/** The units of a policy in the order of the text, its title first; a table of contents is none of its words. */
export function readUnits({policy, passages}: Analysis): Unit[] {
  const own = groupBy(passages, passage => passage.node)
  const units: Unit[] = []
  const add = (node: Policy | Section | Clause, parent: Growing | undefined): void => {
    if (isContents(node)) return
    const unit = toUnit(node, own.get(node) ?? [], parent, units.length)
    const isShown = node.type !== 'policy' || unit.passages.length > 0
    if (isShown) units.push(unit)
    if (isShown) parent?.children.push(unit)
    const above = node.type === 'policy' ? undefined : unit
    for (const child of node.children) if (child.type === 'section' || child.type === 'clause') add(child, above)
  }
  add(policy, undefined)
  return units
}

function isContents(node: Policy | Section | Clause): boolean {
  return node.type !== 'policy' && node.kind === 'contents'
}

function toUnit(
  node: Policy | Section | Clause,
  passages: readonly Passage[],
  parent: Unit | undefined,
  index: number
): Growing {
  return {
    index,
    kind: node.type === 'policy' ? 'title' : node.type === 'section' ? 'section' : node.kind,
    node,
    id: node.type === 'policy' ? 'title' : node.id,
    num: node.type === 'policy' ? '' : node.num,
    parent,
    children: [],
    passages,
    text: passages.map(({leaf}) => leaf.value).join(' '),
    words: passages.length === 1 ? (passages[0]?.wordIds ?? []) : passages.flatMap(({wordIds}) => wordIds),
    stems: passages.length === 1 ? (passages[0]?.stemIds ?? []) : passages.flatMap(({stemIds}) => stemIds)
  }
}

/** Where the unit's own words stand, for one without words its printed number. */
export function placeOfUnit({policy}: Analysis, unit: Unit): Place {
  const first = unit.passages[0]
  const last = unit.passages.at(-1)
  if (first && last) {
    const {endLine, endColumn} = placeOf(policy, last)
    return {...placeOf(policy, first), endLine, endColumn}
  }
  const {start, end} = unit.node.position
  const heading = unit.node.type === 'policy' ? undefined : headingOf(unit.node)
  return {
    id: unit.id,
    clause: numberedAround(unit),
    heading: heading?.value ?? '',
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column
  }
}

function numberedAround(unit: Unit): string {
  for (let at: Unit | undefined = unit; at; at = at.parent) {
    if (at.num !== '' && (at.kind === 'section' || at.kind === 'numbered')) return at.num
  }
  return ''
}
