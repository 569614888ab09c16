import type {Kind} from '../../src/finding.js'
import type {Language} from '../../src/language/language.js'
import type {Judgement} from './judge.js'

/** What became of one plant of one rule in one text. */
export interface Trial extends Judgement {
  /** Of the text, and so of the words planted. */
  readonly language: Language
  readonly rule: string
  readonly operator: string
  readonly path: string
}

/** What came of all plants of a rule or kind. */
export interface Row {
  readonly name: string
  readonly kind: Kind
  readonly found: number
  readonly missed: number
  /** False alarms that the rule raised, whatever was planted. */
  readonly alarms: number
}

/** Share of its findings that were right; undefined where it found nothing. */
export const precisionOf = ({found, alarms}: Row): number | undefined =>
  found + alarms === 0 ? undefined : found / (found + alarms)

/** Share of the plants that were found; undefined where nothing was planted. */
export const recallOf = ({found, missed}: Row): number | undefined =>
  found + missed === 0 ? undefined : found / (found + missed)

export const kinds: readonly Kind[] = ['contradiction', 'defect', 'gap', 'violation']

/** A row for each rule that was planted or raised an alarm, by kind and name. */
export const tallyRules = (trials: readonly Trial[], kindOf: (rule: string) => Kind): Row[] => {
  const alarms = trials.flatMap(trial => trial.alarms.map(one => one.ruleId))
  const names = [...new Set([...trials.map(trial => trial.rule), ...alarms])]
  return names
    .map(name => {
      const own = trials.filter(trial => trial.rule === name)
      const found = own.filter(trial => trial.found).length
      const raised = alarms.filter(rule => rule === name).length
      return {name, kind: kindOf(name), found, missed: own.length - found, alarms: raised}
    })
    .sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (a.name < b.name ? -1 : 1))
}

/** The rows of rules added up by kind. */
export const tallyKinds = (rows: readonly Row[]): Row[] =>
  kinds.flatMap(kind => {
    const own = rows.filter(row => row.kind === kind)
    const sum = (key: 'found' | 'missed' | 'alarms'): number => own.reduce((total, row) => total + row[key], 0)
    return own.length > 0 ? [{name: kind, kind, found: sum('found'), missed: sum('missed'), alarms: sum('alarms')}] : []
  })
