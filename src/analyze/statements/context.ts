import type {ByPassage} from '../by-passage.js'
import type {Passage} from '../passage.js'
import type {Reading} from '../reading.js'
import type {Reference} from '../references.js'
import type {Territory} from '../territories.js'
import type {Vendor} from '../vendors.js'
import type {Grammar} from './grammar.js'
import type {PartyNames} from './parties.js'
import type {ActionWord, NamedParty, Region, RegionKind} from './parts.js'
import type {Actor, Modality, Statement} from './statement.js'

/** What passages are read with. */
export interface Context {
  readonly reading: Reading
  readonly parties: PartyNames
  readonly territories: ByPassage<Territory>
  readonly references: ByPassage<Reference>
  readonly vendors: ByPassage<Vendor>
  /** The items that a passage announces. */
  readonly items: ReadonlyMap<number, readonly Passage[]>
  /** What passages hand on to their items, as far as they are read. */
  readonly frames: Map<number, Frame>
}

/** What an item takes from the sentence that announces it. */
export interface Frame {
  readonly actor: Actor | undefined
  readonly modality: Modality
  readonly negated: boolean
  /** The last statement of the lead-in: an item without a verb goes on with it. */
  readonly statement: Statement | undefined
  /** The lead-in breaks off in a list of these: «в целях:», «за исключением случаев:». */
  readonly list: RegionKind | undefined
}

/** One sentence on its way to statements. */
export interface Draft {
  readonly passage: Passage
  readonly context: Context
  readonly grammar: Grammar
  readonly actions: readonly ActionWord[]
  readonly parties: readonly NamedParty[]
  readonly regions: readonly Region[]
  /** The kind of region in which word `at` stands. */
  kindAt(at: number): RegionKind | undefined
  /** Of the sentence that announces it. */
  readonly frame: Frame | undefined
}
