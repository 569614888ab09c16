import {resolve} from 'node:path'
import type {Language} from '../language/language.js'
import {mainLanguage} from '../parity/main-language.js'
import {parity} from '../parity/parity.js'
import type {ParityInput} from '../parity/result.js'
import {countParity, type ParityReport} from '../report/parity/report.js'
import type {Run} from './argv.js'
import {createSideChecker} from './checked-side.js'
import {configure} from './configure.js'
import {dayOfLaw, wantsColor} from './defaults.js'
import {notAPolicy, type Wording} from './messages.js'
import {formOf} from './options.js'
import {type ReadFailure, readPolicies} from './read-policies.js'
import {sameLanguage} from './same-language.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint parity`: tells where versions of one policy in several languages do not say the same. */
export async function compareLanguages(line: Run, streams: Streams): Promise<number> {
  const checker = await createSideChecker(line, streams)
  const configured = await configure(line, streams)
  if ('mistake' in checker || 'mistake' in configured) {
    // Both read the same configuration.
    streams.stderr.write(`${'mistake' in checker ? checker.mistake : ''}\n`)
    return status.wrongUse
  }
  const {run, rules} = checker
  const {lang: language, document} = run.options
  const inputs: ParityInput[] = []
  const strangers: ReadFailure[] = []
  const unread = await readPolicies(run, streams, source => {
    const side = checker.check(source)
    inputs.push(side)
    if (!side.isPolicy) strangers.push({path: source.path, reason: notAPolicy[language]})
  })
  const failures = [...unread, ...strangers, ...(unread.length > 0 ? [] : mistakesIn(inputs, language))]
  for (const {path, reason} of failures) streams.stderr.write(path === '' ? `${reason}\n` : `${path}: ${reason}\n`)
  if (failures.length > 0) return status.wrongUse
  const asOf = dayOfLaw(run.options)
  const severities = new Map(
    inputs.flatMap(({path}) => [...(configured.settingsFor?.(resolve(streams.cwd, path)).severities ?? [])])
  )
  const report = {...parity(inputs, {asOf, language, rules, severities, ...(document && {document})}), asOf}
  streams.stdout.write(await print(report, run, streams))
  return exitStatus(report, run)
}

const MOST = 3

/** One text, more than there are languages, two in one language. */
function mistakesIn(inputs: readonly ParityInput[], language: Language): ReadFailure[] {
  if (inputs.length < 2 || inputs.length > MOST) return [{path: '', reason: wrongCount(inputs.length)[language]}]
  return inputs.flatMap(({path, analysis}, at) => {
    const own = mainLanguage(analysis)
    const twin = inputs.slice(0, at).find(one => mainLanguage(one.analysis) === own)
    return twin ? [{path, reason: sameLanguage(own, twin.path)[language]}] : []
  })
}

function wrongCount(count: number): Wording {
  return {
    ru: `прочитано файлов: ${count}, ожидались две или три версии одной политики на разных языках`,
    kk: `оқылған файлдар: ${count}, бір саясаттың әртүрлі тілдегі екі немесе үш нұсқасы күтілген`,
    en: `files read: ${count}, expected two or three versions of one policy, each in a language of its own`
  }
}

// One reporter is loaded, the one that is asked for.
async function print(report: ParityReport, {options}: Run, streams: Streams): Promise<string> {
  const {lang: language} = options
  switch (formOf(options)) {
    case 'json':
      return (await import('../report/parity/json.js')).reportParityJson(report)
    case 'markdown':
      return (await import('../report/parity/markdown.js')).reportParityMarkdown(report, {language})
    case 'html':
      return (await import('../report/parity/html.js')).reportParityHtml(report, {language})
    default:
      return (await import('../report/parity/text.js')).reportParityText(report, {
        language,
        color: wantsColor(options, streams)
      })
  }
}

function exitStatus({findings}: ParityReport, {options}: Run): number {
  const {errors, warnings, infos} = countParity(findings)
  const from = options['fail-on']
  const counted = {never: 0, error: errors, warning: errors + warnings, info: errors + warnings + infos}[from]
  return counted > 0 ? status.findings : status.clean
}
