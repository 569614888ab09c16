import {type Baseline, type BaselineEntry, countAll} from '../../baseline.js'
import {groupBy} from '../../language/group-by.js'
import type {Language} from '../../language/language.js'
import type {Rule} from '../../rules/rule.js'
import {shorten, wrap} from '../wrap.js'

/** The language of the report, and the rules whose titles it tells. */
export interface BaselineReport {
  readonly language: Language
  readonly rules: readonly Rule[]
}

/** A baseline for people: under each file its rules, under each rule where it spoke and of which words. */
export function reportBaseline(baseline: Baseline, {language, rules}: BaselineReport): string {
  const titles = new Map(rules.map(({id, title}) => [id, title[language]]))
  const files = [...baseline].map(([path, entries]) => {
    const groups = [...groupBy(entries, ({rule}) => rule)].flatMap(([rule, ofRule]) => [
      ...wrap(`${rule} (${countOf(ofRule)}): ${titles.get(rule) ?? unknown[language]}`, 2),
      ...ofRule.flatMap(one => wrap(wordEntry(one), 6))
    ])
    return `${[`${path}: ${countOf(entries)}`, ...groups].join('\n')}\n\n`
  })
  return `${files.join('')}${totals[language](countAll(baseline), baseline.size)}\n`
}

const unknown = {
  ru: 'такого правила больше нет',
  kk: 'мұндай ереже енді жоқ',
  en: 'there is no such rule any more'
} as const

const totals = {
  ru: (findings: number, files: number) => `Замечаний в базовом списке: ${findings}, файлов: ${files}`,
  kk: (findings: number, files: number) => `Базалық тізімдегі ескертпелер: ${findings}, файлдар: ${files}`,
  en: (findings: number, files: number) => `Findings in the baseline: ${findings}, files: ${files}`
} as const

/** `хранение › сроки: «без срока» ×2`; of what is missing nothing but how often. */
function wordEntry({heading, words, count}: BaselineEntry): string {
  const above = heading.map(one => shorten(one, 60)).join(' › ')
  const spoken = words === '' ? '' : `«${shorten(words, 160)}»`
  const told = [above, spoken].filter(part => part !== '').join(': ')
  return count === 1 ? told : `${told} ×${count}`.trimStart()
}

function countOf(entries: readonly BaselineEntry[]): number {
  return entries.reduce((sum, {count}) => sum + count, 0)
}

/** The same as JSON, two spaces, a newline at the end. */
export function reportBaselineJson(baseline: Baseline, path: string): string {
  const files = [...baseline].map(([file, entries]) => ({path: file, findings: countOf(entries), entries}))
  const summary = {files: baseline.size, findings: countAll(baseline)}
  return `${JSON.stringify({version: 1, baseline: path, files, summary}, undefined, 2)}\n`
}
