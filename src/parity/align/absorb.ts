import type {Unit} from '../../diff/unit.js'
import type {Block} from './align.js'

/**
 * A list of one version may be a sentence of the other: its points that were left out belong to the block of what announces them,
 * where that is the longer by them and has no points of its own.
 */
export function absorbLists(blocks: readonly Block[]): Block[] {
  const turn = ({one, other}: Block): Block => ({one: other, other: one})
  return absorbOne(absorbOne(blocks).map(turn)).map(turn)
}

function absorbOne(blocks: readonly Block[]): Block[] {
  const holders = new Map(blocks.flatMap(block => block.one.map(unit => [unit, block] as const)))
  const taken = new Map<Block, Unit[]>()
  for (const {one, other} of blocks) {
    const [item] = one
    if (!item || other.length > 0 || !isItem(item) || !item.parent) continue
    const holder = holders.get(item.parent)
    if (!holder || holder.other.length === 0 || holder.other.some(({children}) => children.some(isItem))) continue
    taken.set(holder, [...(taken.get(holder) ?? []), item])
  }
  const absorbed = new Set<Unit>()
  for (const [holder, items] of taken) {
    if (isNearer(holder, items)) for (const item of items) absorbed.add(item)
    else taken.delete(holder)
  }
  return blocks
    .filter(({one, other}) => other.length > 0 || !one.some(unit => absorbed.has(unit)))
    .map(block => {
      const items = taken.get(block) ?? []
      return items.length === 0 ? block : {...block, one: [...block.one, ...items].sort((a, b) => a.index - b.index)}
    })
}

function isItem({kind}: Unit): boolean {
  return kind === 'point' || kind === 'row'
}

/** Whether the lengths of both sides differ less with the items than without. */
function isNearer({one, other}: Block, items: readonly Unit[]): boolean {
  const size = (units: readonly Unit[]): number => units.reduce((sum, {text}) => sum + text.length, 1)
  const [own, more, rival] = [size(one), size(items), size(other)]
  return Math.abs(Math.log((own + more) / rival)) < Math.abs(Math.log(own / rival))
}
