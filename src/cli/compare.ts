import {type CompareInput, compare} from '../compare/compare.js'
import type {PolicyMatrix} from '../compare/matrix.js'
import type {Run} from './argv.js'
import {createSideChecker} from './checked-side.js'
import {dayOfLaw, wantsColor} from './defaults.js'
import {notAPolicy} from './messages.js'
import {formOf} from './options.js'
import {type ReadFailure, readPolicies} from './read-policies.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint compare`: lays what several policies state beside each other, the first of them in the first column. */
export async function comparePolicies(line: Run, streams: Streams): Promise<number> {
  const checker = await createSideChecker(line, streams)
  if ('mistake' in checker) {
    streams.stderr.write(`${checker.mistake}\n`)
    return status.wrongUse
  }
  const {run, rules} = checker
  const {lang: language, document, align} = run.options
  const policies: CompareInput[] = []
  const strangers: (ReadFailure & {readonly named: boolean})[] = []
  const unread = await readPolicies(run, streams, source => {
    const side = checker.check(source)
    if (side.isPolicy) policies.push(side)
    else strangers.push({path: source.path, reason: notAPolicy[language], named: source.named})
  })
  for (const {path, reason} of [...unread, ...strangers]) streams.stderr.write(`${path}: ${reason}\n`)
  if (policies.length < 2) {
    streams.stderr.write(`${tooFew(policies.length)[language]}\n`)
    return status.wrongUse
  }
  const asked = {rules, asOf: dayOfLaw(run.options), language, align, ...(document && {document})}
  streams.stdout.write(await report(compare(policies, asked), run, streams))
  return unread.length > 0 || strangers.some(({named}) => named) ? status.wrongUse : status.clean
}

function tooFew(count: number) {
  return {
    ru: `сопоставлять нечего: политик прочитано ${count}, ожидалось не меньше 2`,
    kk: `салыстыратын ештеңе жоқ: оқылған саясаттар саны ${count}, кемінде 2 күтілген`,
    en: `nothing to compare: policies read ${count}, expected 2 at least`
  }
}

// One reporter is loaded, the one that is asked for.
async function report(matrix: PolicyMatrix, {options}: Run, streams: Streams): Promise<string> {
  const {lang: language} = options
  const format = formOf(options)
  switch (format) {
    case 'json':
      return (await import('../report/compare/json.js')).reportCompareJson(matrix)
    case 'markdown':
      return (await import('../report/compare/markdown.js')).reportCompareMarkdown(matrix, {language})
    case 'html':
      return (await import('../report/compare/html.js')).reportCompareHtml(matrix, {language})
    case 'csv':
      return (await import('../report/compare/csv.js')).reportCompareCsv(matrix, {language})
    default:
      return (await import('../report/compare/text.js')).reportCompareText(matrix, {
        language,
        color: wantsColor(options, streams)
      })
  }
}
