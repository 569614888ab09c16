import prose from '../../dist/prose.json' with {type: 'json'}
import type {RuleProse} from './rule.js'

/** What the built-in rules say to people; kept apart, for a check has no use for it. */
export const builtinProse: readonly RuleProse[] = prose as unknown as readonly RuleProse[]
