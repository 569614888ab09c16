import type {Check, OptionReader} from './check.js'
import {conflict} from './conflict.js'
import {definitionUse} from './definition-use.js'
import {duplicate} from './duplicate/duplicate.js'
import {forbiddenStatement} from './forbidden-statement.js'
import {identifier} from './identifier.js'
import {identityConflict} from './identity-conflict.js'
import {impossibleDate} from './impossible-date.js'
import {link} from './link.js'
import {listConflict} from './list-conflict.js'
import {mixedScript} from './mixed-script.js'
import {numbering} from './numbering/numbering.js'
import {operatorKind} from './operator-kind.js'
import {
  type ParityCheckName,
  type ParityOptionsOf,
  parityQuestions,
  type VersionCheckName,
  type VersionOptions,
  versionQuestions
} from './pair-checks.js'
import {placeholder} from './placeholder/placeholder.js'
import {quotes} from './quotes/quotes.js'
import {reference} from './reference.js'
import {requiredElement} from './required-element.js'
import {type SetupCheckName, type SuppressionOptions, setupQuestions} from './setup-checks.js'
import {spelling} from './spelling/spelling.js'
import {termConflict} from './term-conflict.js'
import {termLimit} from './term-limit.js'

/** The closed set of questions about one text. */
export const checks = {
  'required-element': requiredElement,
  'forbidden-statement': forbiddenStatement,
  'term-limit': termLimit,
  conflict,
  identifier,
  'definition-use': definitionUse,
  'identity-conflict': identityConflict,
  'term-conflict': termConflict,
  'list-conflict': listConflict,
  reference,
  numbering,
  duplicate,
  'mixed-script': mixedScript,
  quotes,
  link,
  placeholder,
  spelling,
  'impossible-date': impossibleDate,
  'operator-kind': operatorKind
} as const

export type CheckName = keyof typeof checks

/** What a rule may ask: about one text, about two, or about what is said to the program itself. */
export type Question = CheckName | VersionCheckName | ParityCheckName | SetupCheckName

type OptionsOf<C> = C extends Check<infer O> ? O : never

/** Options of a check by language of the policy: `ru`, `kk`, `en`; `any` where it does not matter. */
export type CheckOptions = Readonly<
  Record<
    string,
    | OptionsOf<(typeof checks)[CheckName]>
    | VersionOptions<VersionCheckName>
    | ParityOptionsOf<ParityCheckName>
    | SuppressionOptions
  >
>

/** The names of all questions. */
export const questions = [
  ...Object.keys(checks),
  ...Object.keys(versionQuestions),
  ...Object.keys(parityQuestions),
  ...Object.keys(setupQuestions)
] as Question[]

export function isAboutOneText(name: Question): name is CheckName {
  return name in checks
}

export function isAboutVersions(name: Question): name is VersionCheckName {
  return name in versionQuestions
}

export function isAboutParity(name: Question): name is ParityCheckName {
  return name in parityQuestions
}

export function isAboutSetup(name: Question): name is SetupCheckName {
  return name in setupQuestions
}

/** What reads the options of a question out of a rule. */
export function optionsOf(name: Question): {readOptions(read: OptionReader): unknown} {
  if (isAboutSetup(name)) return setupQuestions[name]
  if (isAboutParity(name)) return parityQuestions[name]
  return isAboutOneText(name) ? checks[name] : versionQuestions[name]
}

/** The check of a rule, its options known to fit since they were read by it. */
export function checkOf(name: CheckName): Check<unknown> {
  return checks[name] as Check<unknown>
}
