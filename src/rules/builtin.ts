import packs from '../../dist/packs.json' with {type: 'json'}
import {type PackJson, packsFromJson} from './pack-json.js'
import type {Rule, RulePack} from './rule.js'

/** The packs that come with zanlint, compiled from `rules/` by the build. */
export const builtinPacks: readonly RulePack[] = packsFromJson(packs as unknown as PackJson)

/** Every rule of them. */
export const builtinRules: readonly Rule[] = builtinPacks.flatMap(pack => pack.rules)
