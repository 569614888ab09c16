import {existsSync, readFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import type {SettingsFor} from '../config/settings.js'
import {type Config, findConfig} from '../config.js'
import type {Language} from '../language/language.js'
import {builtinRules} from '../rules/builtin.js'
import {type RuleProblem, wordRuleProblem} from '../rules/reader.js'
import type {Rule} from '../rules/rule.js'
import type {Run} from './argv.js'
import {errorCode} from './messages.js'
import type {OptionName} from './options.js'
import type {Streams} from './streams.js'

/** A line with what the configuration adds to it. */
export interface Configured {
  readonly run: Run
  /** The built-in rules and those of packs of one's own. */
  readonly rules: readonly Rule[]
  /** What is said of single files; undefined where there is no configuration. */
  readonly settingsFor?: SettingsFor
  /** Versions of one policy in several languages: absolute paths. */
  readonly groups?: readonly (readonly string[])[]
}

/** Finds and reads the configuration of the working folder, or the one that the line names; the line wins over it. */
export async function configure(run: Run, {cwd}: Streams): Promise<Configured | {readonly mistake: string}> {
  const named = run.options.config
  const path = named === undefined ? findConfig(cwd, existsSync) : resolve(cwd, named)
  if (path === undefined) return {run, rules: builtinRules}
  const shown = named ?? (relative(cwd, path) || path).split(sep).join('/')
  const source = readSource(path)
  if (source === undefined) return {mistake: `${shown}: ${unread[run.options.lang]}`}
  const given = run.given.has('lang') ? run.options.lang : undefined
  const {readConfig} = await import('../config/read-config.js')
  const {config, problems} = readConfig(shown, source, given)
  if (problems.length > 0) return toMistake(problems)
  return settle(run, config, path)
}

const unread = {
  ru: 'файл настроек не найден или не читается',
  kk: 'баптау файлы табылмады немесе оқылмайды',
  en: 'no such configuration, or it cannot be read'
}

function readSource(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return undefined
  }
}

async function settle(run: Run, config: Config, path: string): Promise<Configured | {readonly mistake: string}> {
  const merged = {...run, options: {...run.options, ...optionsOf(config, run, dirname(path))}}
  const packs = await readPacks(config, dirname(path), merged.options.lang)
  if ('mistake' in packs) return packs
  const rules = [...builtinRules.filter(({id}) => !packs.rules.some(own => own.id === id)), ...packs.rules]
  const ids = rules.map(({id}) => id)
  const {findUnknownRules} = await import('../config/unknown-rules.js')
  const unknown = findUnknownRules(config, ids, merged.options.lang)
  if (unknown.length > 0) return toMistake(unknown)
  const {createSettings} = await import('../config/settings.js')
  const groups = config.groups.map(files => files.map(file => resolve(dirname(path), file)))
  return {run: merged, rules, settingsFor: await createSettings(config, path, ids), groups}
}

/** What the configuration says and the line does not; paths in it are those of its folder. */
function optionsOf(config: Config, {given}: Run, folder: string): Partial<Run['options']> {
  const said: Partial<Run['options']> = {
    ...(config.lang && {lang: config.lang}),
    ...(config.asOf && {'as-of': config.asOf}),
    ...(config.failOn && {'fail-on': config.failOn}),
    ...(config.maxWarnings !== undefined && {'max-warnings': config.maxWarnings}),
    ...(config.baseline && {baseline: resolve(folder, config.baseline)}),
    ...(config.against.length > 0 && {against: config.against.map(one => resolve(folder, one))})
  }
  return Object.fromEntries(Object.entries(said).filter(([name]) => !given.has(name as OptionName)))
}

async function readPacks(
  {packs}: Config,
  folder: string,
  language: Language
): Promise<{readonly rules: readonly Rule[]} | {readonly mistake: string}> {
  if (packs.length === 0) return {rules: []}
  const {loadPack} = await import('../rules/load.js')
  const missing = packs.filter(one => !existsSync(resolve(folder, one, 'pack.yml')))
  if (missing.length > 0) return {mistake: missing.map(one => `${one}: ${noPack[language]}`).join('\n')}
  const read = packs.map(one => loadPack(resolve(folder, one)))
  const problems = read.flatMap(pack => pack.problems)
  return problems.length > 0 ? toMistake(problems) : {rules: read.flatMap(({pack}) => pack.rules)}
}

const noPack = {
  ru: 'нет папки с правилами, ожидался файл pack.yml в ней',
  kk: 'ережелер қалтасы жоқ, ішінде pack.yml файлы бар қалта күтілген',
  en: 'no folder of rules, a file pack.yml in it was expected'
}

function toMistake(problems: readonly RuleProblem[]): {readonly mistake: string} {
  return {mistake: problems.map(wordRuleProblem).join('\n')}
}
