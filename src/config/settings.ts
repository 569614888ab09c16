import {dirname, relative, sep} from 'node:path'
import type {DocumentKind} from '../analyze/document-kind.js'
import type {OperatorKind} from '../analyze/operator-kind.js'
import type {Config, ConfigSuppression, FileChoices, RuleLevel} from '../config.js'
import type {Severity} from '../finding.js'
import type {ConfiguredSuppression} from '../suppress/suppression.js'
import {namesFile} from './glob-words.js'
import type {Fits} from './globs.js'
import {exactness, namesRule} from './rule-names.js'

/** What a configuration says of one file; what it does not say is absent. */
export interface FileSettings {
  /** The file is not to be checked. */
  readonly excluded: boolean
  readonly document?: DocumentKind
  readonly operator?: OperatorKind
  /** Where the operator is said to be of that kind: `zanlint.yml:3`. */
  readonly operatorFrom?: string
  /** By the id of a rule; rules of which nothing is said are not in it. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>
  readonly suppressions: readonly ConfiguredSuppression[]
}

/** Settings of any file; `path` is absolute, as is that of the configuration. */
export type SettingsFor = (path: string) => FileSettings

interface Layer extends Omit<FileChoices, 'rules' | 'suppressions'> {
  readonly files: readonly string[] | undefined
  readonly fits: Fits
  readonly severities: ReadonlyMap<string, Severity | 'off'>
  readonly suppressions: readonly {readonly one: ConfigSuppression; readonly fits: Fits}[]
}

/**
 * Prepares the configuration at the absolute `path` for a run with rules of these `ids`: the base first, then the overrides that fit, each
 * over those before it.
 */
export async function createSettings(config: Config, path: string, ids: readonly string[]): Promise<SettingsFor> {
  const compile = usesGlobs(config) ? (await import('./globs.js')).compileGlobs : () => () => false
  const layerOf = (choices: FileChoices, files: readonly string[] | undefined): Layer => ({
    ...choices,
    files,
    fits: files ? compile(files) : () => true,
    severities: levelsOf(choices.rules, ids),
    suppressions: choices.suppressions.map(one => ({
      one,
      fits: one.files.length > 0 ? compile(one.files) : () => true
    }))
  })
  const layers = [layerOf(config, undefined), ...config.overrides.map(one => layerOf(one, one.files))]
  const isExcluded = compile(config.exclude)
  return absolute => {
    const file = relative(dirname(path), absolute).split(sep).join('/')
    return settle(
      layers.filter(({fits}) => fits(file)),
      file,
      isExcluded(file)
    )
  }
}

function usesGlobs({exclude, overrides, suppressions}: Config): boolean {
  return exclude.length > 0 || overrides.length > 0 || suppressions.some(({files}) => files.length > 0)
}

function settle(layers: readonly Layer[], file: string, excluded: boolean): FileSettings {
  const document = layers.findLast(one => one.document)?.document
  const operator = layers.findLast(one => one.operator)?.operator
  return {
    excluded,
    ...(document && {document}),
    ...(operator && operator.kind !== 'auto' && {operator: operator.kind, operatorFrom: operator.from}),
    severities: new Map(layers.flatMap(({severities}) => [...severities])),
    suppressions: layers.flatMap(({files, suppressions}) =>
      suppressions
        .filter(({fits}) => fits(file))
        .map(({one}) => toConfigured(one, [...(files ?? []), ...one.files], file))
    )
  }
}

/** By rule: what is said of it by id counts before what is said by name, and that before what is said of its pack. */
function levelsOf(rules: readonly RuleLevel[], ids: readonly string[]): Map<string, Severity | 'off'> {
  const ordered = rules.map(one => ({...one, rank: exactness(one.rule.name, ids)})).sort((a, b) => a.rank - b.rank)
  return new Map(
    ordered.flatMap(({rule, level}) => ids.filter(id => namesRule(id, rule.name)).map(id => [id, level] as const))
  )
}

function toConfigured(one: ConfigSuppression, globs: readonly string[], file: string): ConfiguredSuppression {
  const {rule, clause, reason, until, from} = one
  return {
    rule: rule.name,
    reason,
    from,
    // One that names no clause and many files is a standing decision: some of them have nothing to keep back.
    isStanding: clause === undefined && !namesFile(globs, file),
    ...(clause !== undefined && {clause}),
    ...(until !== undefined && {until})
  }
}
