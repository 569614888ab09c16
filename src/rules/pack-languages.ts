import type {Language} from '../language/language.js'
import type {Rule, RulePack} from './rule.js'

/** The languages whose patterns are compiled apart: most runs are over Russian texts and never read them. */
export const laterLanguages = ['kk', 'en'] as const satisfies readonly Language[]

export type LaterLanguage = (typeof laterLanguages)[number]

/** By the id of a rule, what it asks of texts in one language. */
export type LaterRules = Readonly<Record<string, Later>>

interface Later {
  readonly options?: unknown
  readonly onlyWhere?: unknown
  readonly severityWhen?: unknown
}

type ByLanguage = Record<string, unknown>

/** Takes what rules ask in the later languages out of packs: `null` stands for it there. */
export function splitPacks(packs: readonly RulePack[]): {packs: unknown; later: Record<LaterLanguage, LaterRules>} {
  const later: Record<LaterLanguage, Record<string, Later>> = {kk: {}, en: {}}
  const split = (rule: Rule): unknown => {
    const {options, onlyWhere, severityWhen} = rule
    for (const language of laterLanguages) {
      const own = {
        ...(options[language] && {options: options[language]}),
        ...(onlyWhere?.[language] && {onlyWhere: onlyWhere[language]}),
        ...(severityWhen?.anywhere[language] && {severityWhen: severityWhen.anywhere[language]})
      }
      if (Object.keys(own).length > 0) later[language][rule.id] = own
    }
    return {
      ...rule,
      options: emptied(options),
      ...(onlyWhere && {onlyWhere: emptied(onlyWhere)}),
      ...(severityWhen && {severityWhen: {...severityWhen, anywhere: emptied(severityWhen.anywhere)}})
    }
  }
  return {packs: packs.map(pack => ({...pack, rules: pack.rules.map(split)})), later}
}

function emptied(byLanguage: object): ByLanguage {
  const copy: ByLanguage = {...byLanguage}
  for (const language of laterLanguages) if (language in copy) copy[language] = null
  return copy
}

/** Puts it back: a language is read when somebody first asks for it, in place. */
export function joinPacks(packs: readonly RulePack[], read: (language: LaterLanguage) => LaterRules): void {
  for (const {rules} of packs) {
    for (const {id, options, onlyWhere, severityWhen} of rules) {
      readLater(options, language => read(language)[id]?.options)
      if (onlyWhere) readLater(onlyWhere, language => read(language)[id]?.onlyWhere)
      if (severityWhen) readLater(severityWhen.anywhere, language => read(language)[id]?.severityWhen)
    }
  }
}

function readLater(byLanguage: object, read: (language: LaterLanguage) => unknown): void {
  for (const language of laterLanguages) {
    if (language in byLanguage)
      Object.defineProperty(byLanguage, language, {enumerable: true, configurable: true, get: () => read(language)})
  }
}
