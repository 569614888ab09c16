import type {Mentions} from '../mentions.js'
import type {Passage} from '../passage.js'
import type {Reference} from '../references.js'
import type {Context, Draft} from './context.js'
import type {ActionWord, Chain, NamedParty, Predicate, Range, Region, RegionKind} from './parts.js'
import type {Action, Condition, DataObject, Exception, Modality, StatedPurpose, StatedRecipient} from './statement.js'

/** What decides whether a name in the words of a statement is one of a recipient. */
export interface Giving {
  /** The parties of the passage, to leave out the operator and who acts. */
  readonly parties: readonly NamedParty[]
  /** Any case will do: items of a list of recipients. */
  readonly listed: boolean
}

/** What is known of a sentence before its regions are read. */
export interface Outline {
  readonly passage: Passage
  readonly mentions: Mentions
  readonly actions: readonly ActionWord[]
  readonly parties: readonly NamedParty[]
  /** A lead-in announces the sentence. */
  readonly announced: boolean
}

/** How one language says what is done with data: the part of the reader that knows its words and their order. */
export interface Grammar {
  /** The stems of the words that name an action: where none stands nothing is said of it. */
  stemsOfAction(action: Action): readonly string[]
  /** The stems of words that a denial may stand beside, or of those that deny by themselves. */
  stemsOfForce(denying: boolean): readonly string[]
  actionWords(passage: Passage): readonly ActionWord[]
  /** The case of a name; undefined where it only says whose something is: «наш сайт». */
  formOfName(passage: Passage, from: number, to: number, names: ReadonlySet<string>): NamedParty['form'] | undefined
  /** The case of a service, whose name has none. */
  formOfService(passage: Passage, from: number, to: number): NamedParty['form']
  regions(outline: Outline): Region[]
  /** The predicates outside of the regions, in their order; `open` ones wait for a word of force in the lead-in. */
  predicates(draft: Draft): Predicate[]
  /** The predicates of a sentence without any of its own, by the heading that it leans on. */
  headedPredicates(passage: Passage): Predicate[]
  chains(passage: Passage, predicates: readonly Predicate[], regions: readonly Region[]): Chain[]
  actorOf(draft: Draft, chain: Chain, predicate: Predicate): NamedParty | undefined
  /** Who is named gets data by the verb: «курьер получает имя», «третьи лица не имеют доступа». */
  isGetting(passage: Passage, predicate: Predicate): boolean
  /** What the words of force of a lead-in make of its items. */
  forceOf(draft: Draft): {readonly modality: Modality; readonly negated: boolean} | undefined
  /** What a list under a sentence holds: «в целях:», «за исключением случаев:». */
  listOf(draft: Draft): RegionKind | undefined
  /** The deed of an item that has no verb. */
  itemDeed(draft: Draft): ActionWord | undefined
  readPurpose(passage: Passage, range: Range): StatedPurpose
  readCondition(passage: Passage, range: Range): Condition
  /** What a person asks for before word `from` is the condition of what follows. */
  askedBefore(passage: Passage, from: number): readonly Condition[]
  readException(
    passage: Passage,
    range: Range,
    recipients: readonly StatedRecipient[],
    references: readonly Reference[]
  ): Exception
  /** What the words `from…to` act on; words that `skip` names belong to something else, `things` hold data too. */
  readObject(
    passage: Passage,
    mentions: Mentions,
    from: number,
    to: number,
    skip: (at: number) => boolean,
    things: boolean
  ): DataObject | undefined
  /** What a statement acts on where it is nothing that a list knows. */
  unknownIn(draft: Draft, chain: Chain): DataObject | undefined
  /** Recipients among the words `from…to` that `skip` does not leave out. */
  readRecipients(
    context: Pick<Context, 'reading' | 'vendors'>,
    passage: Passage,
    from: number,
    to: number,
    skip: (at: number) => boolean,
    giving: Giving
  ): StatedRecipient[]
  /** Whether a region limits a chain in whose words it does not stand; `first` is the first word of its predicates. */
  isOfOtherChain(passage: Passage, region: Region, chain: Chain, first: number): boolean
  readonly words: {
    /** Words that allow no exception: «никогда», «исключительно». */
    readonly absolute: RegExp
    /** «трансграничная». */
    readonly overBorder: RegExp
    /** Words before the number of a clause: references are looked for in the whole policy at once, so only by these. */
    readonly refers: RegExp
    /** Conjunctions, at the beginning of a statement. */
    readonly joins: RegExp
    /** «где»: the place was told before. */
    readonly where: string
  }
}
