import type {Analysis} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import type {Reference} from '../analyze/references.js'
import {plain} from '../checks/numbered-parts.js'
import {groupBy} from '../language/group-by.js'
import type {Alignment} from './difference.js'
import type {Unit} from './unit.js'

/** The parts of one version by the numbers that references name. */
export interface PartIndex {
  /** The unit that `5.2`, `II`, `5.2/а` or annex `1` names; undefined where there is none, or several. */
  target(reference: Reference, num: string): Unit | undefined
  /** What references of a passage lead to parts of the same text. */
  readonly referencesIn: ReadonlyMap<Passage, readonly Reference[]>
}

/** Indexes the printed numbers of a version; a number that is printed twice leads nowhere. */
export function indexParts({facts}: Analysis, units: readonly Unit[]): PartIndex {
  const byName = new Map<string, Unit | undefined>()
  for (const unit of units) {
    const name = nameOf(unit)
    if (name !== undefined) byName.set(name, byName.has(name) ? undefined : unit)
  }
  const own = facts.references.filter(({target}) => target !== 'article' && target !== 'self')
  const referencesIn = groupBy(own, ({passage}) => passage)
  const target = (reference: Reference, num: string): Unit | undefined => {
    const [whole = '', point] = num.split('/')
    const unit = byName.get(`${reference.target === 'annex' ? 'annex ' : ''}${plain(whole)}`)
    return point === undefined ? unit : unit?.children.find(child => child.num === point)
  }
  return {target, referencesIn}
}

function nameOf({kind, num, node}: Unit): string | undefined {
  if (num === '') return undefined
  if (node.type === 'section') return node.kind === 'annex' ? `annex ${plain(num)}` : plain(num)
  return kind === 'numbered' ? plain(num) : undefined
}

/** The number under which AFTER has what the reference of BEFORE named; undefined where that is not known or gone. */
export function numberNow(
  alignment: Alignment,
  parts: PartIndex,
  reference: Reference,
  num: string
): string | undefined {
  const target = parts.target(reference, num)
  const now = target && alignment.after.get(target)
  if (!now || now.num === '') return undefined
  const holder = now.parent
  return num.includes('/') ? holder && `${holder.num}/${now.num}` : now.num
}
