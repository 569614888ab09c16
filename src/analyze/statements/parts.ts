import type {Action, Actor, Modality} from './statement.js'

/** How a word names an action: `does` a finite verb, `to-do` an infinitive, `done` a participle that states, `deed` a noun, `doing` a converb. */
export type Form = 'does' | 'to-do' | 'done' | 'deed' | 'doing'

/** A word that names an action, by its index. */
export interface ActionWord {
  readonly action: Action
  readonly form: Form
  readonly at: number
}

/** Words that limit a statement, or that belong to another one: a relative clause, an indirect question. */
export type RegionKind = 'exception' | 'condition' | 'purpose' | 'relative'

/** A stretch of words `from…to` (exclusive) of one kind; an exception holds the conditions and purposes inside it. */
export interface Region {
  readonly kind: RegionKind
  readonly from: number
  readonly to: number
}

/** A party where it is named; `from…to` are word indexes. */
export interface NamedParty extends Actor {
  readonly from: number
  readonly to: number
  /** `nominative`: who may act; `instrumental`: by whom; `dative`: to whom. */
  readonly form: 'nominative' | 'instrumental' | 'dative' | 'other'
}

/** An action as it is stated: its words, who limits it. */
export interface Predicate {
  readonly action: Action
  /** Word that names the action. */
  readonly at: number
  /** First and last word of the predicate: its negation, its modal, its verb. */
  readonly from: number
  readonly to: number
  readonly modality: Modality
  readonly negated: boolean
  /** An infinitive or a noun without a word of force in its own sentence takes that of its lead-in. */
  readonly open: boolean
  /** A noun that a verb beside it states. */
  readonly deed: boolean
  /** An item without a verb: it goes on with what its lead-in says. */
  readonly inherited: boolean
  /** Its verb says who does it only by another word: «хранятся», «передача осуществляется». */
  readonly passive: boolean
}

/** Predicates that stand side by side and share their words: «собираются, хранятся и обрабатываются на территории РК». */
export interface Chain {
  readonly predicates: readonly Predicate[]
  /** The words of the chain, its subject and objects among them. */
  readonly from: number
  readonly to: number
}

/** Word indexes, the end exclusive. */
export type Range = Pick<Region, 'from' | 'to'>
