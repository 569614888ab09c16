import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {parseRoman} from '../../parse/roman.js'
import type {Clause, Mark, Section} from '../../tree/nodes.js'
import {textOffset} from '../../tree/text.js'
import {visitBranches} from '../../tree/visit.js'
import {inOneAlphabet, letterPlace} from './letters.js'

/** One number of a row: `5.8` is the eighth of the row `5.`. */
export interface Item {
  readonly num: string
  /** As it is printed. */
  readonly mark: Mark
  /** Its place in the row; of a letter that lists may leave out (з, й) half a step after the one before. */
  readonly place: number
  /** The place that a range begins with: `5-7.` takes three. */
  readonly from: number
  /** Its first words, or those of its first part. */
  readonly passage: Passage
  /** Where they stand in the source. */
  readonly offset: number
  /** The numbered section right around it. */
  readonly section: Section | undefined
  /** Id of the outermost part around it, if that has no number itself. */
  readonly root: string
}

/** Numbers that ought to follow one another. */
export interface Series {
  readonly kind: 'clauses' | 'sections' | 'points' | 'letters' | 'annexes'
  /** What stands before the last part: `5.`. */
  readonly prefix: string
  readonly items: Item[]
}

type Branch = Section | Clause

/** Sorts all printed numbers of a policy into rows, in the order of the text. */
export function readSeries({policy, passages}: Analysis): Series[] {
  const rows = new Map<string, Series>()
  const first = firstPassages(passages)
  const seen = new Map<string, number>()
  let scope = ''
  visitBranches(policy, (node, around) => {
    const mark = markOf(node)
    if (node.kind === 'annex') scope = node.id
    if (!mark || mark.num === '') return
    const passage = first(node, around)
    const row = passage && rowOf(node, mark, around, {scope, seen})
    if (!row) return
    const series = rows.get(row.key) ?? {kind: row.kind, prefix: row.prefix, items: []}
    rows.set(row.key, series)
    series.items.push({
      num: mark.num,
      mark,
      place: row.place,
      from: row.from ?? row.place,
      passage,
      offset: textOffset(passage.leaf, 0),
      section: around.findLast(one => one.type === 'section' && isWhole(one.num)) as Section | undefined,
      root: around[0]?.num === '' ? around[0].id : ''
    })
  })
  return [...rows.values()].map(row => (row.kind === 'letters' ? placeLetters(row) : row))
}

function placeLetters(row: Series): Series {
  const letters = inOneAlphabet(row.items.map(({num}) => num))
  const items = row.items.map((item, index) => {
    const num = letters[index] ?? item.num
    return {...item, num, place: letterPlace(num), from: letterPlace(num)}
  })
  return {...row, items}
}

interface Row {
  readonly key: string
  readonly kind: Series['kind']
  readonly prefix: string
  readonly place: number
  readonly from?: number
}

interface State {
  readonly scope: string
  /** How often a section of this number has begun: a second «1.» begins its clauses anew. */
  readonly seen: Map<string, number>
}

function rowOf(node: Branch, mark: Mark, around: readonly Branch[], state: State): Row | undefined {
  const outer = around.at(-1)?.id ?? ''
  const {kind, num, value} = mark
  if (kind === 'letter') return {key: `${outer}|letter|${value.slice(-1)}`, kind: 'letters', prefix: '', place: 0}
  if ((kind === 'decimal' || kind === 'paren') && num.includes('.')) return clauseRow(num, state)
  const [, first = num, last = first] = /^(\d+)[-–](\d+)$/.exec(num) ?? []
  const place = /^\d+$/.test(last) ? Number(last) : parseRoman(last)
  if (place === undefined) return undefined
  if (kind === 'annex') return {key: 'annex', kind: 'annexes', prefix: '', place}
  const isPoint = node.kind === 'point'
  if (!isPoint) begin(state, place)
  const word = kind === 'word' ? (/\p{L}{3,}|§/u.exec(value)?.[0].toLowerCase() ?? '') : ''
  const key = word === '' ? `${outer}|${kind}|${value.charAt(0) === '('}|${isPoint}` : `${state.scope}|${word}`
  return {key, kind: isPoint ? 'points' : 'sections', prefix: '', place, ...(first !== last && {from: Number(first)})}
}

function clauseRow(num: string, {scope, seen}: State): Row {
  const at = num.lastIndexOf('.') + 1
  const section = num.slice(0, num.indexOf('.'))
  const prefix = num.slice(0, at)
  return {
    key: `${scope}|${seen.get(`${scope}|${section}`) ?? 0}|${prefix}`,
    kind: 'clauses',
    prefix,
    place: Number(num.slice(at))
  }
}

function begin({scope, seen}: State, place: number): void {
  seen.set(`${scope}|${place}`, (seen.get(`${scope}|${place}`) ?? 0) + 1)
}

function isWhole(num: string): boolean {
  return num !== '' && !num.includes('.') && num.charCodeAt(0) < 58
}

function markOf(node: Branch): Mark | undefined {
  const [mark] = node.children
  return mark?.type === 'mark' && mark.kind !== 'bullet' ? mark : undefined
}

/** The first words of a node; one without words of its own has those of its first child. */
function firstPassages(passages: readonly Passage[]): (node: Branch, around: readonly Branch[]) => Passage | undefined {
  const byId = new Map<string, Passage>()
  for (const passage of passages) if (!byId.has(passage.id)) byId.set(passage.id, passage)
  const find = (node: Branch): Passage | undefined => {
    const own = byId.get(node.id)
    if (own) return own
    for (const child of node.children) {
      const found = child.type === 'clause' || child.type === 'section' ? find(child) : undefined
      if (found) return found
    }
    return undefined
  }
  return (node, around) => find(node) ?? byId.get(around.at(-1)?.id ?? '')
}
