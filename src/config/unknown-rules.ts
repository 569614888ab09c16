import type {Config, NamedRule} from '../config.js'
import type {Language} from '../language/language.js'
import type {RuleProblem} from '../rules/reader.js'
import {unknownRule} from './mistakes.js'
import {exactness} from './rule-names.js'

/** The rules that a configuration names and that are not among `ids`, the built-in and its own packs together. */
export function findUnknownRules(
  {path, overrides, ...base}: Config,
  ids: readonly string[],
  language: Language
): RuleProblem[] {
  return [base, ...overrides]
    .flatMap(({rules, suppressions}): NamedRule[] => [...rules, ...suppressions].map(({rule}) => rule))
    .filter(({name}) => exactness(name, ids) < 0)
    .map(({name, line, column}) => ({path, line, column, reason: unknownRule(name, ids)[language]}))
}
