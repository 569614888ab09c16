import type {Random} from '../../bench/random.js'
import {type Block, flatten, type Outline, siblings} from './block.js'

/** Something that happened to other blocks than one on each side. */
export interface Event {
  readonly type: 'added' | 'removed' | 'split' | 'merged'
  readonly before: readonly number[]
  readonly after: readonly number[]
}

/** A pair in the making: AFTER is edited, and every edit says what it did. */
export interface Draft {
  readonly random: Random
  readonly before: Outline
  readonly after: Outline
  /** Whether numbers follow the order of the text; where not, new clauses only come last and gaps are left. */
  readonly renumbers: boolean
  readonly events: Event[]
  readonly changed: Set<number>
  readonly moved: Set<number>
  /** Blocks that an edit has taken: what two edits do to one block could be told in more than one way. */
  readonly busy: Set<number>
  /** Blocks beside which something came, went or moved: a new clause in the place of a removed one might be called changed. */
  readonly fenced: Set<number>
  /** Parents among whose children one has moved: of two that moved past others, nobody knows who moved. */
  readonly stirred: Set<number>
  /** New blocks take keys from here on. */
  next: number
}

/** Does something to AFTER and says so in the draft; false where it finds no place for it. */
export type Edit = (draft: Draft) => boolean

/** A list of siblings in AFTER; `parent` is -1 for the policy itself. */
export interface Siblings {
  readonly parent: number
  readonly list: Block[]
}

export const listsOf = (draft: Draft, kind: Block['kind']): Siblings[] =>
  siblings(draft.after.blocks)
    .filter(({list}) => list.some(block => block.kind === kind))
    .map(({parent, list}) => ({parent: parent?.key ?? -1, list}))
    .filter(({parent}) => !draft.busy.has(parent))

/** A block of this kind, with all under it, that no edit has taken. */
export const isFree = (draft: Draft, block: Block): boolean =>
  ![block, ...flatten(block.children)].some(({key}) => draft.busy.has(key))

export const take = (draft: Draft, ...blocks: readonly Block[]): void => {
  for (const {key} of flatten(blocks)) draft.busy.add(key)
}

/** Keeps other edits of the tree away from both sides of `index`; false where one was there before. */
export const fence = (draft: Draft, list: readonly Block[], index: number, length: number): boolean => {
  const near = list.slice(Math.max(0, index - 1), index + length + 1)
  if (near.some(({key}) => draft.fenced.has(key))) return false
  for (const {key} of near) draft.fenced.add(key)
  return true
}

/** Blocks that a reference of AFTER points to. */
export const targets = (draft: Draft): Set<number> =>
  new Set(
    flatten(draft.after.blocks).flatMap(({text}) => [...text.matchAll(/\{#(\d+)\}/g)].map(match => Number(match[1])))
  )

/** Semicolons between the items of a list and a full stop after the last. */
export const punctuate = (list: readonly Block[]): void => {
  list.forEach((block, index) => {
    if (block.kind === 'item' && /[;.]$/.test(block.text)) {
      block.text = block.text.replace(/[;.]$/, index === list.length - 1 ? '.' : ';')
    }
  })
}
