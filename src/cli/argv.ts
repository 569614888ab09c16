import {type Line, readLine} from './argv-line.js'
import {readValues} from './argv-values.js'
import type {Mistake} from './mistakes.js'
import {belongsTo, type CommandName, commands, type Options, optionRows} from './options.js'

/** A line of arguments as read: what to run, what to print, or what is wrong with it. */
export type Parsed =
  | Run
  | {readonly kind: 'help'; readonly text: string}
  | {readonly kind: 'version'}
  /** One line a mistake, then where the help is; no newline at the end. */
  | {readonly kind: 'mistake'; readonly message: string}

/** A well-formed line. */
export interface Run {
  readonly kind: 'run'
  readonly command: CommandName
  /** No command word was given, so the first of `files` may be a mistyped one. */
  readonly implied: boolean
  /** Operands as given, those after `--` too. */
  readonly files: readonly string[]
  readonly options: Options
}

/** Reads the arguments after the name of the program; a well-formed line loads no more of yargs than its parser. */
export async function parseArgv(argv: readonly string[]): Promise<Parsed> {
  const line = readLine(argv)
  const {command, implied, operands: files} = line
  const {options, mistakes} = readValues(line.given)
  if (options.help) {
    const {helpText} = await import('./help.js')
    return {kind: 'help', text: await helpText(command, options.lang)}
  }
  if (options.version) return {kind: 'version'}
  const all = [...line.mistakes, ...mistakes, ...foreignOptions(line), ...missingFiles(line)]
  if (all.length === 0) return {kind: 'run', command, implied, files, options}
  const {wordMistakes} = await import('./mistakes.js')
  return {kind: 'mistake', message: wordMistakes(all, command, options.lang)}
}

function foreignOptions({command, given}: Line): Mistake[] {
  return optionRows
    .filter(([name, option]) => given.has(name) && !belongsTo(option, command))
    .map(([option]) => ({kind: 'foreign', option, command}))
}

function missingFiles({command, operands}: Line): Mistake[] {
  return operands.length < commands[command].least ? [{kind: 'operands', command}] : []
}
