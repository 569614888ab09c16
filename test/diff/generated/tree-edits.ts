import {type Block, flatten, weigh, wordsIn} from './block.js'
import {type Draft, type Edit, fence, isFree, listsOf, punctuate, type Siblings, take, targets} from './draft.js'
import {clauses, items, sections} from './stock.js'

const create = (draft: Draft, like: Block, text: string): Block => {
  const key = draft.next++
  return {...like, key, text, label: like.label === '' ? '' : nextLabel(like.label), children: []}
}

/** The label of who comes next; only needed where nothing is numbered anew. */
const nextLabel = (label: string): string =>
  label.replace(/(?:\d+|\p{L})$/u, last =>
    /\d/.test(last) ? String(Number(last) + 1) : String.fromCodePoint((last.codePointAt(0) ?? 0) + 1)
  )

/** Texts of a stock that the policy does not have yet. */
const unused = (draft: Draft, stock: readonly string[]): string[] => {
  const used = new Set(flatten(draft.after.blocks).map(({text}) => text.replace(/[;.]$/, '')))
  return stock.filter(text => !used.has(text.replace(/[;.]$/, '')))
}

/** Lists that may take one more block, and where: anywhere, or last where numbers must not shift. */
const place = (
  draft: Draft,
  kind: Block['kind']
): (Siblings & {readonly index: number; readonly like: Block}) | undefined => {
  const {random, renumbers} = draft
  for (const {parent, list} of random.shuffle(listsOf(draft, kind))) {
    const own = list.filter(block => block.kind === kind)
    const like = own.at(-1)
    if (!like || own.length !== list.length || own.length < 2 || (kind === 'item' && own.length > 8)) continue
    const numbered = like.label !== ''
    const index = numbered && !renumbers ? list.length : random.int(0, list.length)
    if (fence(draft, list, index, 0)) return {parent, list, index, like}
  }
  return undefined
}

const add = (draft: Draft, kind: 'clause' | 'item', stock: readonly string[]): boolean => {
  const texts = unused(draft, stock)
  const found = texts.length > 0 ? place(draft, kind) : undefined
  if (!found) return false
  const block = create(draft, found.like, draft.random.pick(texts) + (kind === 'item' ? ';' : ''))
  found.list.splice(found.index, 0, block)
  punctuate(found.list)
  take(draft, block)
  draft.fenced.add(block.key)
  draft.events.push({type: 'added', before: [], after: [block.key]})
  return true
}

export const addClause: Edit = draft => add(draft, 'clause', clauses)
export const addItem: Edit = draft => add(draft, 'item', items)

/** A section of two or three clauses; numbers follow, so it needs them to. */
export const addSection: Edit = draft => {
  const {random, after, renumbers} = draft
  const titles = unused(
    draft,
    sections.map(({title}) => title)
  )
  const stock = sections.filter(({title}) => titles.includes(title))
  const own = after.blocks.filter(({kind, children}) => kind === 'section' && children[0]?.kind === 'clause')
  const like = own[0]
  const clause = like?.children[0]
  if (!renumbers || !like || !clause || stock.length === 0) return false
  // Not after the last: there the requisites stand.
  const index = after.blocks.indexOf(random.pick(own))
  if (!fence(draft, after.blocks, index, 0)) return false
  const {title, clauses: texts} = random.pick(stock)
  const isUpper = like.text === like.text.toUpperCase()
  const section = create(draft, like, isUpper ? title.toUpperCase() : title)
  section.children = texts.map(text => create(draft, clause, text))
  after.blocks.splice(index, 0, section)
  take(draft, section)
  draft.fenced.add(section.key)
  draft.events.push({type: 'added', before: [], after: [section.key]})
  return true
}

const remove = (
  draft: Draft,
  kind: Block['kind'],
  fits: (block: Block, list: readonly Block[]) => boolean
): boolean => {
  for (const {list} of draft.random.shuffle(listsOf(draft, kind))) {
    const index = draft.random.int(0, list.length - 1)
    const block = list[index]
    if (!block || block.kind !== kind || !isFree(draft, block) || !fits(block, list)) continue
    // In the gap that is left, the neighbours stay where they are.
    if (!fence(draft, list, index, 1)) continue
    list.splice(index, 1)
    punctuate(list)
    take(draft, block)
    draft.events.push({type: 'removed', before: [block.key], after: []})
    return true
  }
  return false
}

export const removeClause: Edit = draft =>
  remove(draft, 'clause', (block, list) => list.length > 2 && wordsIn(block.text).length > 5)

export const removeItem: Edit = draft => remove(draft, 'item', (_, list) => list.length > 2)

export const removeSection: Edit = draft =>
  remove(
    draft,
    'section',
    // What left it before would be told with it.
    ({children}) => children.length > 0 && children.every(({kind, key}) => kind === 'clause' && !draft.fenced.has(key))
  )

/** One paragraph of two sentences becomes two. */
export const splitClause: Edit = draft => {
  const {random} = draft
  for (const {list} of random.shuffle(listsOf(draft, 'clause'))) {
    const fit = list.filter(block => block.kind === 'clause' && block.children.length === 0 && isFree(draft, block))
    for (const block of random.shuffle(fit)) {
      const [first, second, ...more] = block.text.split(/(?<=\p{Ll}{3}\.) (?=\p{Lu}\p{Ll})/u)
      if (!first || !second || more.length > 0 || [first, second].some(text => wordsIn(text).length < 6)) continue
      const index = list.indexOf(block)
      if ((block.label !== '' && !draft.renumbers) || !fence(draft, list, index, 1)) continue
      const rest = create(draft, block, second)
      block.text = first
      list.splice(index + 1, 0, rest)
      take(draft, block, rest)
      draft.fenced.add(rest.key)
      draft.events.push({type: 'split', before: [block.key], after: [block.key, rest.key]})
      return true
    }
  }
  return false
}

/** Two clauses, one after the other, become one; nothing may refer to the second, whose number is lost. */
export const mergeClauses: Edit = draft => {
  const {random} = draft
  const referred = targets(draft)
  for (const {list} of random.shuffle(listsOf(draft, 'clause'))) {
    const index = random.int(0, Math.max(0, list.length - 2))
    const [first, second] = list.slice(index, index + 2)
    if (!first || !second || [first, second].some(one => one.kind !== 'clause' || one.children.length > 0)) continue
    if (referred.has(second.key) || !isFree(draft, first) || !isFree(draft, second)) continue
    if ([first, second].some(({text}) => wordsIn(text).length < 6 || !text.endsWith('.'))) continue
    if ((first.label !== '' && !draft.renumbers) || !fence(draft, list, index, 2)) continue
    take(draft, first, second)
    first.text += ` ${second.text}`
    list.splice(index + 1, 1)
    draft.events.push({type: 'merged', before: [first.key, second.key], after: [first.key]})
    return true
  }
  return false
}

/** The items of a list become words of the clause that announced them. */
export const mergeItems: Edit = draft => {
  const {random, after} = draft
  const referred = targets(draft)
  const fit = flatten(after.blocks).filter(
    block =>
      block.kind === 'clause' &&
      isFree(draft, block) &&
      block.children.length > 1 &&
      // A list that lost an item on the way might as well be said to have been rewritten.
      block.children.every(({kind, key}) => kind === 'item' && !referred.has(key) && !draft.fenced.has(key)) &&
      weigh(block) > 10
  )
  if (fit.length === 0) return false
  const clause = random.pick(fit)
  take(draft, clause)
  draft.events.push({type: 'merged', before: clause.children.map(({key}) => key), after: [clause.key]})
  clause.text += ` ${clause.children.map(({text}) => text).join(' ')}`
  clause.children = []
  return true
}
