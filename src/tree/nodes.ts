import type {Node, Position} from 'unist'
import type {Language} from '../language/language.js'
import type {Source} from './source.js'
import type {Text} from './text.js'

/** A leaf: one sentence of a clause, without markup; `value` indexes are turned into places by `pieces`. */
export interface Sentence extends Node, Text {
  readonly type: 'sentence'
  readonly position: Position
}

/** A leaf: the words of a heading or of the policy's title. */
export interface Heading extends Node, Text {
  readonly type: 'heading'
  readonly position: Position
}

/** What was printed before the words: `4.3.2`, `а)`, `Статья 5.`, `-`; a leaf of its own. */
export interface Mark extends Node {
  readonly type: 'mark'
  readonly kind: MarkKind
  /** As printed, spaces folded: `Статья 5.`. */
  readonly value: string
  /** The number alone, no trailing dot or bracket: `4.3.2`, `II`, `а`; empty for bullets. */
  readonly num: string
  readonly position: Position
}

/**
 * `decimal` 1.2.3 · `paren` 1) · `letter` а) · `roman` II. or (i) · `word` Статья 5, § 3, 5-бап · `annex` Приложение 1
 * · `bullet` -.
 */
export type MarkKind = 'decimal' | 'paren' | 'letter' | 'roman' | 'word' | 'annex' | 'bullet'

/**
 * `numbered`: a clause that counts (4.3.2). `point`: а), 1), (i), a bullet or an unmarked item of a list. `paragraph`:
 * words without a mark. `row`: a line of a table, its cells the sentences. `contents`: a line of a table of contents,
 * not part of the policy's words.
 */
export type ClauseKind = 'numbered' | 'point' | 'paragraph' | 'row' | 'contents'

export interface Clause extends Node {
  readonly type: 'clause'
  readonly kind: ClauseKind
  /** Stable and unique in the policy, built from the printed numbers: `4.3.2`, `4.6/3`, `4.3.2/p2`. */
  readonly id: string
  readonly num: string
  readonly language: Language
  readonly children: readonly (Mark | Sentence | Clause)[]
  readonly position: Position
}

export interface Section extends Node {
  readonly type: 'section'
  readonly id: string
  /** The printed number, no trailing dot; empty for a heading without one. */
  readonly num: string
  /** `requisites`: the operator's details at the end; `contents`: a table of contents. */
  readonly kind: 'section' | 'annex' | 'requisites' | 'contents'
  readonly language: Language
  readonly children: readonly (Mark | Heading | Section | Clause)[]
  readonly position: Position
}

/** The root. Children in the order of the text. */
export interface Policy extends Node {
  readonly type: 'policy'
  readonly language: Language
  readonly children: readonly (Heading | Section | Clause)[]
  readonly position: Position
  /** Links of the text, in order; offsets are text offsets of `source`. */
  readonly links: readonly {readonly start: number; readonly end: number; readonly target: string}[]
  /** How offsets become places; not part of the plain data, so not enumerable in output. */
  readonly source: Source
}

export type PolicyNode = Policy | Section | Clause | Sentence | Heading | Mark
