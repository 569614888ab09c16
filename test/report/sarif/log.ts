import type {Finding} from '../../../src/lint.js'
import type {Failure, FileResult} from '../../../src/report/check/check-result.js'
import {createSarifReporter} from '../../../src/report/sarif/sarif.js'
import {fileOf, finding, prose, report, rules, run} from '../check/checked.js'

/** The parts of a log that the tests ask for. */
export interface Log {
  readonly runs: readonly [Run]
}

interface Run {
  readonly tool: {readonly driver: {readonly version: string; readonly rules: readonly Descriptor[]}}
  readonly taxonomies: readonly {readonly name: string; readonly taxa: readonly {readonly id: string}[]}[]
  readonly artifacts: readonly {readonly location: {readonly uri: string; readonly uriBaseId?: string}}[]
  readonly results: readonly Result[]
  readonly invocations: readonly [Invocation]
}

interface Descriptor {
  readonly id: string
  readonly name: string
  readonly help: {readonly text: string; readonly markdown: string}
  readonly defaultConfiguration: {readonly level: string}
  readonly relationships?: readonly {readonly target: Taxon}[]
  readonly properties: Readonly<Record<string, unknown>>
}

/** A place of a law, named and by its indexes. */
export interface Taxon {
  readonly id: string
  readonly index: number
  readonly toolComponent: {readonly name: string; readonly index: number}
}

interface Location {
  readonly physicalLocation: {
    readonly artifactLocation: {readonly uri: string; readonly uriBaseId?: string; readonly index?: number}
    readonly region: Readonly<Record<string, number>>
  }
  readonly logicalLocations?: readonly {readonly name: string; readonly fullyQualifiedName: string}[]
}

interface Result {
  readonly ruleId: string
  readonly ruleIndex: number
  readonly level: string
  readonly message: {readonly text: string}
  readonly locations: readonly Location[]
  readonly relatedLocations?: readonly (Location & {readonly id: number; readonly message: {readonly text: string}})[]
  readonly partialFingerprints: Readonly<Record<string, string>>
  readonly suppressions: readonly Readonly<Record<string, unknown>>[]
  readonly baselineState?: string
  readonly taxa?: readonly Taxon[]
  readonly fixes?: readonly object[]
  readonly properties: Readonly<Record<string, unknown>>
}

interface Invocation {
  readonly executionSuccessful: boolean
  readonly exitCode?: number
  readonly toolExecutionNotifications: readonly {
    readonly descriptor: {readonly id: string}
    readonly level: string
    readonly message: {readonly text: string}
  }[]
}

/** What the reporter is told. */
export const options = {language: 'ru', rules, prose} as const

/** The log of a run, as it is printed. */
export function print(files: readonly FileResult[], failures: readonly Failure[] = []): string {
  return report(createSarifReporter(run, options), files, failures)
}

/** The run of that log. */
export function runOf(files: readonly FileResult[], failures: readonly Failure[] = []): Run {
  return (JSON.parse(print(files, failures)) as Log).runs[0]
}

/** The result of one finding. */
export function resultOf(own: Partial<Finding>): Result | undefined {
  return runOf([fileOf([finding(own)])]).results[0]
}

/** A suppression by a comment. */
export const suppression = {
  reason: 'Согласовано с юристом',
  until: '2027-01-01',
  origin: 'text',
  place: {id: '1', clause: '1', heading: '', line: 5, column: 1, endLine: 5, endColumn: 60}
} as const
