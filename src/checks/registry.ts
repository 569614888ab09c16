import type {Check} from './check.js'
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
import {placeholder} from './placeholder/placeholder.js'
import {quotes} from './quotes/quotes.js'
import {reference} from './reference.js'
import {requiredElement} from './required-element.js'
import {spelling} from './spelling/spelling.js'
import {termConflict} from './term-conflict.js'
import {termLimit} from './term-limit.js'

/** The closed set of questions; a rule names one of them. */
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
  'impossible-date': impossibleDate
} as const

export type CheckName = keyof typeof checks

type OptionsOf<C> = C extends Check<infer O> ? O : never

/** Options of a check by language of the policy: `ru`, `kk`, `en`. */
export type CheckOptions = Readonly<Record<string, OptionsOf<(typeof checks)[CheckName]>>>

/** The check of a rule, its options known to fit since they were read by it. */
export function checkOf(name: CheckName): Check<unknown> {
  return checks[name] as Check<unknown>
}
