import {existsSync} from 'node:fs'
import {relative, resolve, sep} from 'node:path'
import {findConfig} from '../config.js'
import type {Language} from '../language/language.js'
import {createAnalyzer} from './analyze-policy.js'
import type {Run} from './argv.js'
import {githubFile, gitlabFile} from './init/ci-files.js'
import {configFile, type MetPolicy} from './init/config-file.js'
import {gitHookFile, preCommitFile} from './init/hook-files.js'
import {type Outcome, put} from './init/put.js'
import {hooksOf, type NoHooks, setupOf, topOf} from './init/repository.js'
import type {Setup, Wanted} from './init/wanted.js'
import {readPolicies} from './read-policies.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint init`: writes the configuration and, as asked, a hook and a job, at the top of the repository; what is there stays. */
export async function init(run: Run, streams: Streams): Promise<number> {
  const {'dry-run': dryRun, lang: speech} = run.options
  const top = topOf(streams.cwd)
  const setup = setupOf(top)
  const statuses: number[] = []
  const settle = (wanted: Wanted): void => {
    const outcome = put(wanted, top, dryRun)
    statuses.push(statusOf(outcome))
    tell(wanted, outcome, {dryRun, speech, path: shownPath(resolve(top, wanted.path), streams.cwd), streams})
  }
  const config = findConfig(streams.cwd, existsSync)
  if (config === undefined) settle(configFile(await meetPolicies(run, {...streams, cwd: top}), speech))
  else streams.stdout.write(`${shownPath(config, streams.cwd)}: ${words.there[speech]}\n`)
  const hook = hookOf(run, {...streams, cwd: top}, setup)
  if (hook && 'failure' in hook) {
    streams.stderr.write(`--hook: ${hook.failure[speech]}\n`)
    statuses.push(status.wrongUse)
  } else if (hook) settle(hook)
  const {ci} = run.options
  if (ci !== undefined) settle(ci === 'github' ? githubFile(setup, speech) : gitlabFile(setup))
  return Math.max(status.clean, ...statuses)
}

/** Something is left for the user to add: a finding of sorts. */
function statusOf({kind}: Outcome): number {
  if (kind === 'failed') return status.wrongUse
  return kind === 'lacking' ? status.findings : status.clean
}

function shownPath(path: string, cwd: string): string {
  return relative(cwd, path).split(sep).join('/')
}

function hookOf({options}: Run, streams: Streams, setup: Setup): Wanted | NoHooks | undefined {
  if (options.hook === undefined) return undefined
  if (options.hook === 'pre-commit') return preCommitFile(setup, options.lang)
  const found = hooksOf(streams)
  return 'failure' in found ? found : gitHookFile(found.hooks, setup, options.lang)
}

/** What the repository holds of policies; what cannot be read is said, and is for `check` to judge. */
async function meetPolicies(run: Run, streams: Streams): Promise<readonly MetPolicy[]> {
  const met: MetPolicy[] = []
  const read = createAnalyzer()
  const unread = await readPolicies({...run, files: ['.']}, streams, ({path, text, page}) => {
    const {document} = read(text, path, page)
    if (document.isPolicy) met.push({path, kind: document.kind})
  })
  for (const {path, reason} of unread) streams.stderr.write(`${path}: ${reason}\n`)
  return met
}

const words = {
  written: {ru: 'записано', kk: 'жазылды', en: 'written'},
  unwritten: {ru: 'было бы записано', kk: 'жазылар еді', en: 'would be written'},
  there: {ru: 'уже есть, не изменено', kk: 'бұрыннан бар, өзгертілмеді', en: 'is there already, left as it is'},
  lacking: {
    ru: 'уже есть, zanlint в нём нет; добавить',
    kk: 'бұрыннан бар, бірақ онда zanlint жоқ; қосу керек:',
    en: 'is there already, without zanlint; add'
  }
} as const

interface Telling {
  readonly dryRun: boolean
  readonly speech: Language
  /** As shown. */
  readonly path: string
  readonly streams: Streams
}

function tell({text, addition, next}: Wanted, outcome: Outcome, {dryRun, speech, path, streams}: Telling): void {
  const {stdout, stderr} = streams
  if (outcome.kind === 'failed') stderr.write(`${path}: ${outcome.reason[speech]}\n`)
  else if (outcome.kind === 'lacking')
    stdout.write(`${path}: ${words.lacking[speech]} ${addition?.where[speech]}:\n\n${addition?.lines}\n`)
  else if (outcome.kind === 'there') stdout.write(`${path}: ${words.there[speech]}\n`)
  else if (dryRun) stdout.write(`${path}: ${words.unwritten[speech]}:\n\n${text}\n`)
  else stdout.write(`${path}: ${words.written[speech]}${next ? `; ${next[speech]}` : ''}\n`)
}
