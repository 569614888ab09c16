import type {Random} from '../../bench/random.js'
import type {Edit} from './draft.js'
import * as move from './move-edits.js'
import * as tree from './tree-edits.js'
import * as word from './word-edits.js'

/** What is done to a policy. */
export interface Scenario {
  readonly name: string
  readonly edits: (random: Random) => readonly Edit[]
  /** Also other quotes, dashes, spaces and line breaks. */
  readonly form?: boolean
  /** References keep their numbers though the clauses they meant have others: no word of them changes. */
  readonly stale?: boolean
  /** Nothing is numbered anew. */
  readonly keepsNumbers?: boolean
  readonly bytes?: number
}

const inside = [
  word.insertWords,
  word.deleteWord,
  word.replaceWord,
  word.dropNegation,
  word.addNegation,
  word.changeTerm
]
const facts = [word.changeBin, word.changeDate, word.changePhone, word.changeHouse]
const shape = [
  tree.addClause,
  tree.removeClause,
  tree.addSection,
  tree.removeSection,
  tree.splitClause,
  tree.mergeClauses,
  tree.mergeItems,
  tree.addItem,
  tree.removeItem
]
const order = [move.moveSection, move.moveWithin, move.moveClause, move.moveAndEdit, move.moveItem, move.swapClauses]

const always =
  (...edits: readonly Edit[]) =>
  (): readonly Edit[] =>
    edits

const some =
  (from: number, to: number, pool: readonly Edit[]) =>
  (random: Random): readonly Edit[] =>
    random.shuffle([...pool, ...pool, ...pool]).slice(0, random.int(from, to))

const single: Readonly<Record<string, Edit>> = {
  'words put in': word.insertWords,
  'a word taken out': word.deleteWord,
  'a word replaced': word.replaceWord,
  'a negation dropped': word.dropNegation,
  'a negation added': word.addNegation,
  'another term': word.changeTerm,
  'two edits in one clause': word.editTwice,
  'another BIN': word.changeBin,
  'another date': word.changeDate,
  'another address': word.changeHouse,
  'a section renamed': word.renameSection,
  'another title': word.changeTitle,
  'a clause added': tree.addClause,
  'a clause removed': tree.removeClause,
  'a section added': tree.addSection,
  'a section removed': tree.removeSection,
  'a clause split': tree.splitClause,
  'two clauses merged': tree.mergeClauses,
  'a list made one sentence': tree.mergeItems,
  'an item added': tree.addItem,
  'an item removed': tree.removeItem,
  'an item moved': move.moveItem,
  'a section moved': move.moveSection,
  'sections swapped': move.swapSections,
  'a clause moved in its section': move.moveWithin,
  'clauses swapped': move.swapClauses,
  'a clause moved to another section': move.moveClause,
  'a clause moved and edited': move.moveAndEdit
}

/** A hundred clauses, more or less. */
const hundred = 36_000

/** Every edit alone, then several together, short texts and long ones. */
export const scenarios: readonly Scenario[] = [
  ...Object.entries(single).map(([name, edit]) => ({name, edits: always(edit)})),
  {name: 'nothing', edits: always()},
  {name: 'another form', edits: always(), form: true},
  {name: 'one edit in another form', edits: some(1, 1, [...inside, ...shape]), form: true},
  {name: 'a section added, references stale', edits: always(tree.addSection), stale: true},
  {
    name: 'clauses came and went, numbers kept',
    edits: some(2, 3, [tree.addClause, tree.removeClause]),
    keepsNumbers: true
  },
  {name: 'some words', edits: some(2, 6, [...inside, ...facts])},
  {name: 'some clauses', edits: some(2, 4, shape)},
  {name: 'some moves', edits: some(2, 3, order)},
  {name: 'anything, a little', edits: some(2, 4, [...inside, ...facts, ...shape, ...order])},
  {name: 'anything, a lot', edits: some(5, 10, [...inside, ...facts, ...shape, ...order]), bytes: 22_000},
  {
    name: 'anything, a lot, in another form',
    edits: some(5, 10, [...inside, ...shape, ...order]),
    bytes: 22_000,
    form: true
  },
  {name: 'a hundred clauses, one edit', edits: some(1, 1, inside), bytes: hundred},
  {
    name: 'a hundred clauses, ten edits',
    edits: some(10, 10, [...inside, ...facts, ...shape, ...order]),
    bytes: hundred
  },
  {name: 'a hundred clauses, a section moved', edits: always(move.moveSection), bytes: hundred},
  {name: 'a hundred clauses, all numbered anew', edits: always(tree.addSection), bytes: hundred}
]

/** What the bench compares: a section inserted and ten edits beside it, none of them all over the text. */
export const benchScenario: Scenario = {
  name: 'bench',
  edits: random => [tree.addSection, ...some(10, 10, [...inside, ...shape, ...order])(random)]
}
