import type {DocumentKind} from '../../analyze/document-kind.js'
import type {Language} from '../../language/language.js'
import type {Element, Finding} from '../../lint.js'
import {countElements, countSeverities} from '../../tally.js'
import type {Policy} from '../../tree/nodes.js'
import {findingsIn} from './finding-state.js'

/** What `check` found in one file. */
export interface FileResult {
  /** As given, with `/`. */
  readonly path: string
  readonly language: Language
  readonly document: DocumentKind
  readonly status: 'checked' | 'not-a-policy'
  /** Numbered clauses, sections included. */
  readonly clauses: number
  /** How many of the rules have no patterns for the language of the text, so that they said nothing of it. */
  readonly unasked: number
  readonly findings: readonly Finding[]
  readonly elements: readonly Element[]
}

/** A file that could not be checked. */
export interface Failure {
  readonly path: string
  readonly reason: string
}

/** The whole report of one run of `check`, as its JSON prints it. */
export interface CheckResult {
  readonly version: 1
  readonly tool: {readonly name: 'zanlint'; readonly version: string}
  readonly asOf: string
  readonly files: readonly FileResult[]
  readonly failures: readonly Failure[]
  readonly summary: {
    readonly files: number
    readonly errors: number
    readonly warnings: number
    readonly infos: number
    readonly present: number
    readonly required: number
  }
}

/** What is known of a run before its first file. */
export type CheckRun = Pick<CheckResult, 'version' | 'tool' | 'asOf'>

/** What is known when all files are checked. */
export type CheckEnd = Pick<CheckResult, 'failures' | 'summary'>

/** Writes a report piece by piece, a file when it is checked: a run over thousands keeps none of them. Pure but for what it counts. */
export interface CheckReporter {
  /** `policy` is the text of the file, for a report that shows it. */
  file(file: FileResult, policy?: Policy): string
  end(end: CheckEnd): string
}

/** Counts open findings and elements file by file; what does not apply is not required. */
export function createTally(): {add(file: FileResult): void; summary(): CheckResult['summary']} {
  const counts = {files: 0, errors: 0, warnings: 0, infos: 0, present: 0, required: 0}
  return {
    add({findings, elements}) {
      counts.files++
      const own = {...countSeverities(findingsIn(findings, 'open')), ...countElements(elements)}
      for (const [name, count] of Object.entries(own)) counts[name as keyof typeof own] += count
    },
    summary: () => ({...counts})
  }
}
