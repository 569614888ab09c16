import {type Block, flatten, weigh} from './block.js'
import {type Draft, type Edit, fence, isFree, listsOf, punctuate, take} from './draft.js'
import {insertWords} from './word-edits.js'

/** A block is this much lighter than what it passed: how many words a telephone or an address has is a matter of taste. */
const clearly = 0.6

/** Moves one block among its siblings past some that weigh more together; its own number may change or not. */
const within =
  (kind: Block['kind'], most: number): Edit =>
  draft => {
    const {random, stirred, renumbers} = draft
    for (const {parent, list} of random.shuffle(listsOf(draft, kind))) {
      if (stirred.has(parent)) continue
      const at = random.shuffle(list.filter(block => block.kind === kind))
      for (const block of at) {
        if (!isFree(draft, block) || (block.label !== '' && !renumbers)) continue
        const from = list.indexOf(block)
        const steps = random.int(1, most) * (random.chance(0.5) ? 1 : -1)
        const passed = steps > 0 ? list.slice(from + 1, from + 1 + steps) : list.slice(Math.max(0, from + steps), from)
        if (passed.length < Math.abs(steps) || passed.some(one => one.kind !== kind || !isFree(draft, one))) continue
        if (isRequisites(list, block) || passed.some(one => isRequisites(list, one))) continue
        const weight = passed.reduce((sum, one) => sum + weigh(one), 0)
        if (weigh(block) > weight * clearly || [block, ...passed].some(({key}) => draft.fenced.has(key))) continue
        list.splice(from, 1)
        list.splice(from + steps, 0, block)
        punctuate(list)
        for (const one of [block, ...passed]) draft.fenced.add(one.key)
        stirred.add(parent)
        draft.moved.add(block.key)
        return true
      }
    }
    return false
  }

/** The requisites stay last. */
const isRequisites = (list: readonly Block[], block: Block): boolean =>
  block.kind === 'section' && block === list.at(-1)

export const moveSection = within('section', 4)
export const moveWithin = within('clause', 3)
export const moveItem = within('item', 3)

/** Two neighbours change places: the one with fewer words is said to have moved. */
export const swapSections = within('section', 1)
export const swapClauses = within('clause', 1)

/** Moves a clause with its items into another section. */
const elsewhere = (draft: Draft): Block | undefined => {
  const {random, renumbers} = draft
  const lists = random
    .shuffle(listsOf(draft, 'clause'))
    .filter(({list}) => list.length > 2 && list.every(({kind}) => kind === 'clause'))
  const [from, to] = lists
  if (!from || !to) return undefined
  const index = random.int(0, from.list.length - 1)
  const block = from.list[index]
  if (!block || !isFree(draft, block) || (block.label !== '' && !renumbers) || weigh(block) < 8) return undefined
  const target = random.int(0, to.list.length)
  if (!fence(draft, from.list, index, 1) || !fence(draft, to.list, target, 0)) return undefined
  from.list.splice(index, 1)
  to.list.splice(target, 0, block)
  draft.moved.add(block.key)
  return block
}

export const moveClause: Edit = draft => {
  const block = elsewhere(draft)
  if (block) take(draft, block)
  return block !== undefined
}

/** Moves a clause and edits it: all others are kept busy for that one edit. */
export const moveAndEdit: Edit = draft => {
  const block = elsewhere(draft)
  if (!block) return false
  const others = flatten(draft.after.blocks).filter(({key}) => key !== block.key && !draft.busy.has(key))
  for (const {key} of others) draft.busy.add(key)
  insertWords(draft)
  for (const {key} of others) draft.busy.delete(key)
  take(draft, block)
  return true
}
