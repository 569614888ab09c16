import type {Check} from './check.js'
import {type ForbiddenStatement, forbiddenStatement} from './forbidden-statement.js'
import {type Identifier, identifier} from './identifier.js'
import {type RequiredElement, requiredElement} from './required-element.js'
import {type TermLimit, termLimit} from './term-limit.js'

/** The closed set of questions; a rule names one of them. */
export const checks = {
  'required-element': requiredElement,
  'forbidden-statement': forbiddenStatement,
  'term-limit': termLimit,
  identifier
} as const

export type CheckName = keyof typeof checks

/** Options of a check by language of the policy: `ru`, `kk`, `en`. */
export type CheckOptions = Readonly<Record<string, RequiredElement | ForbiddenStatement | TermLimit | Identifier>>

/** The check of a rule, its options known to fit since they were read by it. */
export function checkOf(name: CheckName): Check<unknown> {
  return checks[name] as Check<unknown>
}
