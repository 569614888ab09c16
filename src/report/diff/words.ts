import type {BaselineState, ChangeType, Effect, FactName} from '../../diff/policy-diff.js'
import type {Language} from '../../language/language.js'
import {en} from './words-en.js'
import {kk} from './words-kk.js'
import {ru} from './words-ru.js'

/** What a place of a policy may be called. */
export type PlaceNoun = 'clause' | 'section' | 'title' | 'opening' | 'annex' | 'point' | 'paragraph' | 'text'

/** The own words of the reports of two versions, apart from the reasons of changes and those of rules. */
export interface DiffWords {
  /** Said of one change: «ослабляет». */
  readonly effect: Readonly<Record<Effect, string>>
  /** Said of many: «ослабляют». */
  readonly effects: Readonly<Record<Effect, string>>
  /** Headings of groups of changes. */
  readonly group: Readonly<Record<Effect, string>>
  readonly type: Readonly<Record<ChangeType, string>>
  readonly fact: Readonly<Record<FactName, string>>
  readonly state: Readonly<Record<BaselineState, string>>
  /** Headings of groups of findings. */
  readonly found: Readonly<Record<BaselineState, string>>
  /** How many findings are in each state: «новых», «закрыто». */
  readonly states: Readonly<Record<BaselineState, string>>
  readonly noun: Readonly<Record<PlaceNoun, string>>
  /** A noun with its number: «пункт 2.2», «2.2-тармақ». */
  readonly numbered: (noun: string, num: string) => string
  /** What stands for a fact that one side lacks. */
  readonly lacks: {readonly before: string; readonly after: string}
  readonly line: (line: number) => string
  readonly changes: (count: number) => string
  readonly effectOn: string
  readonly all: string
  readonly findings: string
  readonly required: string
  readonly errors: string
  readonly warnings: string
  readonly clauses: string
  readonly renumbered: string
  readonly reformatted: string
  readonly roles: {readonly added: string; readonly removed: string}
  readonly same: string
  readonly sameWords: string
  /** Announces the pieces of a split, or those that were merged. */
  readonly pieces: {readonly split: string; readonly merged: string}
  readonly moreClauses: (count: number) => string
  /** What a report that must stay short leaves out. */
  readonly leftOut: (changes: number, findings: number) => string
  /** The sentence that matters. */
  readonly verdict: (effects: Readonly<Record<Effect, number>>) => string
  readonly news: (findings: number, errors: number) => string
}

/** Words of the reports of two versions by language. */
export const diffWords: Readonly<Record<Language, DiffWords>> = {ru, kk, en}
