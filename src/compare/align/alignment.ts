import type {Edit} from '../../diff/policy-diff.js'
import type {Place} from '../../finding.js'

/** A clause of one policy that others have too. */
export interface ClauseMember extends Place {
  /** Index of its policy. */
  readonly policy: number
  /** What its words make of those of the first member; empty for the same words. */
  readonly edits: readonly Edit[]
}

/** One clause as several policies word it, in their order. */
export interface ClauseGroup {
  /** Words of the first member, as printed. */
  readonly words: string
  /** How much of their words each of the others shares with the first, the least of them: above 0, below 1. */
  readonly similarity: number
  readonly members: readonly ClauseMember[]
  /** They differ in nothing but replacements that are told once for all clauses. */
  readonly routine: boolean
}

/** Words that stand throughout one policy where other words stand in another. */
export interface Replacement {
  /** Indexes of the two policies. */
  readonly policies: readonly [number, number]
  /** As printed in the first clause of either; `''` for words that the other side lacks. */
  readonly before: string
  readonly after: string
  /** The clauses of the second policy. */
  readonly places: readonly Place[]
}

/** How many clauses two policies share; only policies that have a good part of their words in common are told. */
export interface PolicyPair {
  /** Their indexes. */
  readonly policies: readonly [number, number]
  /** Clauses of the same words. */
  readonly equal: number
  /** Clauses of nearly the same words. */
  readonly near: number
}

/** A part of a policy with clauses that no other policy has. */
export interface OwnPart extends Place {
  /** Its heading, or the first words where it has none. */
  readonly words: string
  /** Those of its clauses that are nowhere else. */
  readonly places: readonly Place[]
  /** It is a section, and neither its heading nor any clause of it is elsewhere. */
  readonly whole: boolean
}

/** What a policy says that no policy related to it says. */
export interface OwnClauses {
  /** Index of the policy. */
  readonly policy: number
  readonly clauses: number
  readonly parts: readonly OwnPart[]
}

/** What policies of one template have in common, and where they part. */
export interface MatrixAlignment {
  readonly pairs: readonly PolicyPair[]
  /** Groups of clauses whose words are the same in all policies that have them. */
  readonly equal: number
  readonly replacements: readonly Replacement[]
  /** Clauses that policies word nearly alike, in the order of the first of them. */
  readonly groups: readonly ClauseGroup[]
  /** For every policy that is related to another one. */
  readonly own: readonly OwnClauses[]
}
