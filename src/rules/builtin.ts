import packs from '../../dist/packs.json' with {type: 'json'}
import {memo} from '../language/memo.js'
import {readLanguageFile} from './language-file.js'
import {joinPacks, type LaterLanguage, type LaterRules} from './pack-languages.js'
import {type PatternJson, patternsFromJson} from './pattern-json.js'
import type {Rule, RulePack} from './rule.js'

const rulesOf = memo((language: LaterLanguage) => patternsFromJson(readLanguageFile(language) as PatternJson)) as (
  language: LaterLanguage
) => LaterRules

/** The packs that come with zanlint, compiled from `rules/` by the build. */
export const builtinPacks = patternsFromJson(packs as unknown as PatternJson) as readonly RulePack[]
joinPacks(builtinPacks, rulesOf)

/** Every rule of them. */
export const builtinRules: readonly Rule[] = builtinPacks.flatMap(pack => pack.rules)
