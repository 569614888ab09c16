import type {OptionReader} from './check.js'
import type {Pattern} from './pattern.js'

/**
 * A question that takes two texts: its name and what a rule may choose. Its answer wants both texts side by side, so it
 * stands under the same name in the registry of the row that sets them so.
 */
export interface PairQuestion<O> {
  readOptions(read: OptionReader): O
}

/** What may be wrong with the date and number of a version beside those of the version before. */
export interface VersionDate {
  readonly fault: 'unchanged' | 'backwards'
}

/** Which sign of the operator may be another one. */
export interface OperatorChange {
  readonly of: 'name' | 'number'
}

/** Nothing to choose: a reference leads where it led before. */
export type ReferenceTarget = Readonly<Record<string, never>>

const versionDate: PairQuestion<VersionDate> = {
  readOptions(read) {
    read.known(['fault'], ['fault'])
    return {fault: read.choice('fault', ['unchanged', 'backwards']) ?? 'unchanged'}
  }
}

const operatorChange: PairQuestion<OperatorChange> = {
  readOptions(read) {
    read.known(['of'], ['of'])
    return {of: read.choice('of', ['name', 'number']) ?? 'name'}
  }
}

const referenceTarget: PairQuestion<ReferenceTarget> = {
  readOptions(read) {
    read.known([])
    return {}
  }
}

/** Questions about two versions of one policy; `diff/checks/registry.ts` answers every one of them. */
export const versionQuestions = {
  'version-date': versionDate,
  'operator-change': operatorChange,
  'reference-target': referenceTarget
} as const

export type VersionCheckName = keyof typeof versionQuestions

/** What the rule chose for a question about two versions. */
export type VersionOptions<Name extends VersionCheckName> = ReturnType<(typeof versionQuestions)[Name]['readOptions']>

/** What versions of one policy in several languages have to have alike. */
export const paritySubjects = ['clause', 'list', 'number', 'date', 'operator', 'contact', 'element', 'force'] as const
export type ParitySubject = (typeof paritySubjects)[number]

/** Which of them a rule is about. */
export interface SameInAll {
  readonly of: ParitySubject
}

/** Words by which a version sends its readers to the text in another language. */
export interface StandsFor {
  readonly says: readonly Pattern[]
}

/** Nothing to choose: a version speaks its own language. */
export type OwnLanguage = Readonly<Record<string, never>>

const sameInAll: PairQuestion<SameInAll> = {
  readOptions(read) {
    read.known(['of'], ['of'])
    return {of: read.choice('of', paritySubjects) ?? 'clause'}
  }
}

const standsFor: PairQuestion<StandsFor> = {
  readOptions(read) {
    read.known(['says'], ['says'])
    return {says: read.patterns('says')}
  }
}

const ownLanguage: PairQuestion<OwnLanguage> = {
  readOptions(read) {
    read.known([])
    return {}
  }
}

/** Questions about one policy in several languages; `parity/checks/registry.ts` answers every one of them. */
export const parityQuestions = {
  'same-in-all': sameInAll,
  'stands-for': standsFor,
  'own-language': ownLanguage
} as const

export type ParityCheckName = keyof typeof parityQuestions

/** What the rule chose for a question about versions in several languages. */
export type ParityOptionsOf<Name extends ParityCheckName> = ReturnType<(typeof parityQuestions)[Name]['readOptions']>
