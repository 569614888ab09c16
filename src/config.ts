import {dirname, join} from 'node:path'
import type {DocumentKind} from './analyze/document-kind.js'
import type {OperatorKind} from './analyze/operator-kind.js'
import type {Severity} from './finding.js'
import type {Language} from './language/language.js'

/** The names of a configuration; of two in one folder the first counts. */
const configNames = ['zanlint.yml', 'zanlint.yaml'] as const

/** A configuration as its file says it; relative paths and globs are those of its folder. */
export interface Config extends FileChoices {
  /** As reports print it. */
  readonly path: string
  readonly lang?: Language
  /** YYYY-MM-DD. */
  readonly asOf?: string
  readonly failOn?: 'error' | 'warning' | 'info' | 'never'
  readonly maxWarnings?: number
  readonly baseline?: string
  /** Folders of rules of one's own. */
  readonly packs: readonly string[]
  /** Folders of policies to hold words against. */
  readonly against: readonly string[]
  /** Versions of one policy in several languages: a list of files each. */
  readonly groups: readonly (readonly string[])[]
  /** Globs of files that are not to be checked. */
  readonly exclude: readonly string[]
  readonly overrides: readonly Override[]
}

/** What may be said of some files otherwise than of the rest. */
export interface FileChoices {
  readonly document?: DocumentKind
  readonly operator?: {
    readonly kind: OperatorKind | 'auto'
    /** `zanlint.yml:3`. */
    readonly from: string
  }
  readonly rules: readonly RuleLevel[]
  readonly suppressions: readonly ConfigSuppression[]
}

export interface Override extends FileChoices {
  readonly files: readonly string[]
}

/** A rule by its id (`kz/purposes`), its name (`purposes`) or its pack (`kz/`), and where it is named. */
export interface NamedRule {
  readonly name: string
  readonly line: number
  readonly column: number
}

export interface RuleLevel {
  readonly rule: NamedRule
  readonly level: Severity | 'off'
}

/** Findings that are known and kept back: of a rule, in a clause or anywhere, in some files or in all. */
export interface ConfigSuppression {
  readonly rule: NamedRule
  /** As printed, no trailing dot: `4.3`. */
  readonly clause?: string
  readonly reason: string
  /** The last day, YYYY-MM-DD. */
  readonly until?: string
  /** Globs; empty for all files. */
  readonly files: readonly string[]
  /** `zanlint.yml:12`. */
  readonly from: string
}

/**
 * The configuration of `folder`: its own or that of the nearest folder around it, up to the top of the repository;
 * `exists` tells of files and folders alike.
 */
export function findConfig(folder: string, exists: (path: string) => boolean): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const found = configNames.map(name => join(at, name)).find(exists)
    if (found !== undefined) return found
    if (exists(join(at, '.git')) || dirname(at) === at) return undefined
  }
}
