import type {Language} from '../../language/language.js'
import type {CheckEnd, CheckReporter, CheckRun, Failure, FileResult} from '../check/check-result.js'
import {fingerprintsOf} from '../check/fingerprints.js'
import type {SarifOptions} from '../check/format-options.js'
import {messages} from '../messages.js'
import {lawTaxonomies} from './laws.js'
import {resultOf} from './result.js'
import {notices, toolOf} from './tool.js'
import {locationOf, sourceRoot} from './uri.js'

/** SARIF 2.1.0, one run, a line a result; results are printed when their file is checked, the files are listed after them. */
export function createSarifReporter(run: CheckRun, options: SarifOptions): CheckReporter {
  const laws = lawTaxonomies(options.rules, options.language)
  const ruleIndex = new Map(options.rules.map(({id}, index) => [id, index]))
  const files: FileResult[] = []
  let results = 0
  const head = (): string => (files.length === 0 ? headOf(run, options, laws) : '')
  return {
    file(file) {
      const printed = [head()]
      const location = {...locationOf(file.path), index: files.length}
      const setting = {
        ...options,
        path: file.path,
        file: location,
        laws,
        ruleIndex,
        fingerprints: fingerprintsOf(file.findings)
      }
      for (const finding of file.findings)
        printed.push(`${results++ === 0 ? '' : ','}\n${JSON.stringify(resultOf(finding, setting))}`)
      files.push({...file, findings: [], elements: []})
      return printed.join('')
    },
    end: end => `${head()}\n],${JSON.stringify(tailOf(files, end, options)).slice(1, -1)}}]}\n`
  }
}

/** Everything before the first result. */
function headOf(run: CheckRun, options: SarifOptions, laws: ReturnType<typeof lawTaxonomies>): string {
  const about = {
    tool: toolOf(run, options, laws),
    taxonomies: laws.components,
    language: options.language,
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {[sourceRoot]: {description: {text: root[options.language]}}},
    properties: {asOf: run.asOf}
  }
  const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
  return `{"version":"2.1.0","$schema":"${schema}","runs":[${JSON.stringify(about).slice(0, -1)},"results":[`
}

const root = {
  ru: 'Папка, в которой запущена проверка',
  kk: 'Тексеру іске қосылған қалта',
  en: 'The folder in which the check was run'
} as const

/** Everything after the last result: the files, and how the run went. */
function tailOf(files: readonly FileResult[], end: CheckEnd, {language, exitCode}: SarifOptions): object {
  const code = exitCode?.(end)
  return {
    artifacts: files.map(({path, status, document}) => ({
      location: locationOf(path),
      ...(status === 'checked' && {roles: ['analysisTarget'], properties: {document}})
    })),
    invocations: [
      {
        executionSuccessful: end.failures.length === 0,
        ...(code !== undefined && {exitCode: code}),
        toolExecutionNotifications: [...end.failures.map(unread), ...notesOn(files, end.failures, language)]
      }
    ]
  }
}

type Notice = (typeof notices)[number]

function unread({path, reason}: Failure): object {
  return notification('unread', 'error', reason, locationOf(path))
}

/** What was skipped or read in part; of what has failed nothing more is said. */
function notesOn(files: readonly FileResult[], failures: readonly Failure[], language: Language): object[] {
  const words = messages[language]
  const failed = new Set(failures.map(({path}) => path))
  return files.flatMap((file, index) => {
    const place = {...locationOf(file.path), index}
    if (failed.has(file.path)) return []
    if (file.status === 'not-a-policy') return [notification('not-a-policy', 'note', words.notAPolicy, place)]
    if (file.unasked === 0) return []
    return [notification('partly-asked', 'note', words.unasked(file.unasked, file.language), place)]
  })
}

function notification(id: Notice, level: 'error' | 'note', text: string, artifactLocation: object): object {
  return {
    descriptor: {id, index: notices.indexOf(id)},
    level,
    message: {text},
    locations: [{physicalLocation: {artifactLocation}}]
  }
}
