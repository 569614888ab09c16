import type {DocumentKind} from '../analyze/document-kind.js'
import type {Language} from '../language/language.js'
import type {Element, Finding} from '../lint.js'

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

/** Counts findings and elements over all files; what does not apply is not required. */
export function summarize(files: readonly FileResult[]): CheckResult['summary'] {
  const findings = files.flatMap(file => file.findings)
  const elements = files.flatMap(file => file.elements)
  const count = (severity: Finding['severity']): number => findings.filter(one => one.severity === severity).length
  return {
    files: files.length,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    present: elements.filter(one => one.stated).length,
    required: elements.filter(one => one.answer !== 'not-applicable').length
  }
}
