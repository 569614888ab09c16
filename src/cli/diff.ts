import {type DiffInput, diff} from '../diff/diff.js'
import type {PolicyDiff} from '../diff/policy-diff.js'
import type {Run} from './argv.js'
import {type CheckedSide, createSideChecker, type SideChecker} from './checked-side.js'
import {dayOfLaw, wantsColor} from './defaults.js'
import {notAPolicy, type Problem, type Wording} from './messages.js'
import {formOf} from './options.js'
import {wordProblem} from './read-policies.js'
import {type ReadVersion, readVersions} from './read-version.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint diff`: names and weighs what differs between two versions of a policy. */
export async function diffVersions(line: Run, streams: Streams): Promise<number> {
  const checker = await createSideChecker(line, streams)
  if ('mistake' in checker) {
    streams.stderr.write(`${checker.mistake}\n`)
    return status.wrongUse
  }
  const {run} = checker
  const {options} = run
  const {sides, problems, notes} = analyzeVersions(await readVersions(run, streams), checker)
  for (const remark of [...notes, ...problems]) streams.stderr.write(`${wordProblem(remark, options.lang)}\n`)
  const [before, after] = sides
  if (problems.length > 0 || before === undefined || after === undefined) return status.wrongUse
  const compared = await compareSides(before, after, checker)
  const shown = onlyTypes(compared, options.only)
  streams.stdout.write(await report(shown, run, streams))
  return options['exit-code'] && isWorthTelling(shown, compared) ? status.findings : status.clean
}

interface Side extends DiffInput, Pick<CheckedSide, 'severities'> {
  readonly exists: boolean
}

interface Sides {
  readonly sides: readonly Side[]
  /** What keeps the two from being compared, all of it. */
  readonly problems: readonly Problem[]
  readonly notes: readonly Problem[]
}

function analyzeVersions(read: readonly ReadVersion[], checker: SideChecker): Sides {
  const sides: Side[] = []
  const problems: Problem[] = []
  const notes: Problem[] = []
  for (const one of read) {
    if ('problem' in one) {
      problems.push(one.problem)
      continue
    }
    const {path, exists} = one
    const side = checker.check({...one, named: true})
    sides.push({...side, exists})
    notes.push(...one.notes)
    if (exists && !side.isPolicy) problems.push({path, reason: notAPolicy})
  }
  const absent = sides.flatMap(({path, exists}, at) => (exists ? [] : [{path, reason: missing[at] ?? nothing}]))
  if (absent.length === 2) problems.push({path: absent[0]?.path ?? '', reason: nothing})
  return {sides, problems, notes: problems.length > 0 ? notes : [...notes, ...absent]}
}

const nothing: Wording = {
  ru: 'сравнивать нечего: нет ни одной редакции',
  kk: 'салыстыратын ештеңе жоқ: бірде-бір редакция жоқ',
  en: 'neither version exists'
}

const missing: readonly Wording[] = [
  {
    ru: 'файла не было, весь текст новый',
    kk: 'файл бұрын болмаған, мәтіннің бәрі жаңа',
    en: 'there was no file, all the text is new'
  },
  {
    ru: 'файла больше нет, удалён весь текст',
    kk: 'файл енді жоқ, мәтіннің бәрі алынып тасталды',
    en: 'the file is gone, all the text is removed'
  }
]

async function compareSides(before: Side, after: Side, {run: {options}, rules}: SideChecker): Promise<PolicyDiff> {
  const {lang: language, document} = options
  // Rules about two versions speak of the later one.
  const {severities} = after
  const asked = {asOf: dayOfLaw(options), language, rules, severities, ...(document && {document})}
  if (before.exists && after.exists) return diff(before, after, asked)
  const {diffWithNothing} = await import('./diff-with-nothing.js')
  return diffWithNothing(before, after, before.exists ? 'after' : 'before', asked)
}

/** The changes that are shown; the summary still counts all that there are. */
function onlyTypes(compared: PolicyDiff, only: readonly string[]): PolicyDiff {
  if (only.length === 0) return compared
  return {...compared, changes: compared.changes.filter(({types}) => types.some(type => only.includes(type)))}
}

function isWorthTelling(shown: PolicyDiff, {summary}: PolicyDiff): boolean {
  return shown.changes.length > 0 || summary.findings.new > 0
}

// One reporter is loaded, the one that is asked for.
async function report(compared: PolicyDiff, {options}: Run, streams: Streams): Promise<string> {
  const asOf = dayOfLaw(options)
  const {lang: language, summary} = options
  const form = formOf(options)
  if (form === 'json') return (await import('../report/diff/json.js')).reportDiffJson(compared, {asOf})
  const shown = {...compared, findings: compared.findings.filter(one => !one.suppression)}
  switch (form) {
    case 'markdown':
      return (await import('../report/diff/markdown.js')).reportDiffMarkdown(shown, {language, summary, asOf})
    case 'html':
      return (await import('../report/diff/html.js')).reportDiffHtml(shown, {language, asOf})
    default:
      return (await import('../report/diff/text.js')).reportDiffText(shown, {
        language,
        summary,
        asOf,
        color: wantsColor(options, streams)
      })
  }
}
