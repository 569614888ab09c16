import packs from '../../dist/packs.json' with {type: 'json'}
import type {Rule, RulePack} from './rule.js'

/** The packs that come with zanlint, compiled from `rules/` by the build. */
export const builtinPacks: readonly RulePack[] = packs as unknown as readonly RulePack[]

/** Every rule of them. */
export const builtinRules: readonly Rule[] = builtinPacks.flatMap(pack => pack.rules)
