import {appendFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {CheckEnd, CheckReporter, CheckRun, Failure, FileResult} from '../report/check/check-result.js'
import {createJsonReporter} from '../report/check/json.js'
import {createTextReporter} from '../report/check/text.js'
import type {Rule} from '../rules/rule.js'
import type {Policy} from '../tree/nodes.js'
import type {Run} from './argv.js'
import {wantsColor} from './defaults.js'
import type {Options} from './options.js'
import type {Streams} from './streams.js'

/** The reports of a run: one on the standard output, others in files. */
export interface Outputs {
  file(file: FileResult, policy: Policy): void
  /** Ends all reports; the files that could not be written. */
  end(end: CheckEnd): Promise<readonly Failure[]>
}

/** What every report is told. */
export interface Reported {
  readonly about: CheckRun
  /** The rules that were asked. */
  readonly rules: readonly Rule[]
  readonly exitStatus: (end: CheckEnd) => number
}

type Form = Options['format'][number]['form']

interface Opened {
  readonly reporter: CheckReporter
  readonly path: string | undefined
  /** Of a report that goes to a file: it is written whole or not at all. */
  readonly parts: string[]
}

/** Opens every report that the line asks for; those that are not asked for are not loaded. */
export async function openOutputs(run: Run, streams: Streams, reported: Reported): Promise<Outputs> {
  const opened: Opened[] = []
  const shown = run.options.format.findLast(({file}) => file === undefined)
  for (const one of run.options.format) {
    if (one.file === undefined && one !== shown) continue
    opened.push({reporter: await openReporter(one.form, run, {streams, reported}), path: one.file, parts: []})
  }
  const write = ({path, parts}: Opened, text: string): void => {
    if (text === '') return
    if (path === undefined) streams.stdout.write(text)
    else parts.push(text)
  }
  return {
    file(file, policy) {
      for (const one of opened) write(one, one.reporter.file(file, policy))
    },
    async end(end) {
      for (const one of opened) write(one, one.reporter.end(end))
      const files = opened.flatMap(({path, parts}) => (path === undefined ? [] : [{path, text: parts.join('')}]))
      return files.length === 0 ? [] : writeFiles(files, run, streams)
    }
  }
}

interface Around {
  readonly streams: Streams
  readonly reported: Reported
}

async function openReporter(form: Form, {options}: Run, {streams, reported}: Around): Promise<CheckReporter> {
  const {about, rules, exitStatus} = reported
  const {lang: language} = options
  switch (form) {
    case 'json':
      return createJsonReporter(about)
    case 'sarif': {
      const {createSarifReporter} = await import('../report/sarif/sarif.js')
      return createSarifReporter(about, {language, rules, prose: await prose(), exitCode: exitStatus})
    }
    case 'html':
      return (await import('../report/page/page.js')).createHtmlReporter(about, {language, rules, prose: await prose()})
    case 'markdown':
      return (await import('../report/check/markdown.js')).createMarkdownReporter(about, {language})
    case 'junit':
      return (await import('../report/check/junit.js')).createJunitReporter({language})
    case 'gitlab':
      return (await import('../report/check/gitlab.js')).createGitlabReporter({language})
    case 'github': {
      const {createGithubReporter} = await import('../report/check/github.js')
      return withSummary(createGithubReporter(about, {language, rules}), streams)
    }
    default:
      return createTextReporter(about, {language, color: wantsColor(options, streams)})
  }
}

async function prose() {
  return (await import('../rules/prose.js')).builtinProse
}

/** The annotations of a step are few: the whole report goes to its summary, or behind them where there is none. */
function withSummary(reporter: CheckReporter & {summary(): string}, {env, cwd}: Streams): CheckReporter {
  return {
    file: (file, policy) => reporter.file(file, policy),
    end(end) {
      const annotations = reporter.end(end)
      const path = env['GITHUB_STEP_SUMMARY']
      if (!path) return `${annotations}${reporter.summary()}`
      appendFileSync(resolve(cwd, path), reporter.summary())
      return annotations
    }
  }
}

async function writeFiles(
  files: readonly {readonly path: string; readonly text: string}[],
  {options}: Run,
  {cwd}: Streams
): Promise<Failure[]> {
  const {writeWhole} = await import('./write-whole.js')
  return files.flatMap(({path, text}) => {
    const reason = writeWhole(resolve(cwd, path), text)
    return reason === undefined ? [] : [{path, reason: reason[options.lang]}]
  })
}
