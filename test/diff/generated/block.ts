/** How a block is marked: `## 3. …`, `**3. …**`, `- 3.2. …`, `а) …`, `- …` or not at all. */
export interface Style {
  readonly lead: string
  /** `path` 3, 3.2, 3.2.1 · `flat` counts on through all sections · `letter` а · `paren` 1. */
  readonly number: 'path' | 'flat' | 'letter' | 'paren' | ''
  /** Between the number and the words, without the space. */
  readonly dot: string
  readonly close: '' | '**'
}

/** A heading, a clause, an item of a list, a line of the opening or of the requisites: each stands on its own line. */
export interface Block {
  /** The same in both versions; what it became is told by this and by nothing of its words. */
  readonly key: number
  readonly kind: 'line' | 'section' | 'clause' | 'item'
  readonly style: Style
  /** As printed, no trailing dot; `''` where it has none. */
  label: string
  /** Without the mark; a reference to another block is its key in `{#…}`. */
  text: string
  children: Block[]
}

/** A policy as blocks; `gaps` are the line ends before the first item of a list, the next items and the next clauses. */
export interface Outline {
  readonly blocks: Block[]
  readonly gaps: {readonly first: string; readonly item: string; readonly clause: string}
}

/** All blocks in the order of the text. */
export const flatten = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap(block => [block, ...flatten(block.children)])

/** Every list of siblings with the block they stand under. */
export const siblings = (blocks: Block[], parent?: Block): {readonly parent: Block | undefined; list: Block[]}[] => [
  {parent, list: blocks},
  ...blocks.flatMap(block => (block.children.length > 0 ? siblings(block.children, block) : []))
]

export const copyBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.map(block => ({...block, children: copyBlocks(block.children)}))

/** The words of a text, marks of reference included, targets of links not. */
export const wordsIn = (text: string): string[] =>
  text.replace(/\]\([^)]*\)/g, ']').match(/\{#\d+\}|[\p{L}\p{N}]+(?:[-@.][\p{L}\p{N}]+)*/gu) ?? []

/** How many words stand in a block and under it. */
export const weigh = (block: Block): number =>
  [block, ...flatten(block.children)].reduce((sum, {text}) => sum + wordsIn(text).length, 0)

const letters = 'абвгдежзиклмн'

/** Numbers all blocks anew by where they stand; what has no number gets none. */
export const renumber = (blocks: readonly Block[]): void => {
  let flat = 0
  const step = (list: readonly Block[], above: string): void => {
    let count = 0
    for (const block of list) {
      const {number} = block.style
      if (number !== '') count++
      if (number === 'flat') block.label = String(++flat)
      if (number === 'path') block.label = above === '' ? String(count) : `${above}.${count}`
      if (number === 'letter') block.label = letters.charAt(count - 1)
      if (number === 'paren') block.label = String(count)
      step(block.children, number === 'path' ? block.label : '')
    }
  }
  step(blocks, '')
}
