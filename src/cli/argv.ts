import {type Line, readLine} from './argv-line.js'
import {readValues} from './argv-values.js'
import {type Command, type CommandName, commands} from './commands.js'
import type {Mistake} from './mistakes.js'
import {type OptionName, type Options, optionsOf} from './options.js'

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
  /** The last of `files`, those after `--`. */
  readonly afterDashes: readonly string[]
  readonly options: Options
  /** The options that the line names; the others have their defaults. */
  readonly given: ReadonlySet<OptionName>
}

/** Reads the arguments after the name of the program; a well-formed line loads no more of yargs than its parser. */
export async function parseArgv(argv: readonly string[]): Promise<Parsed> {
  const line = readLine(argv)
  const {command, implied, operands: files, afterDashes} = line
  const {options, mistakes} = readValues(line.given, command)
  if (options.help) {
    const {helpText} = await import('./help.js')
    return {kind: 'help', text: await helpText(command, options.lang)}
  }
  if (options.version) return {kind: 'version'}
  const all = [
    ...line.mistakes,
    ...mistakes,
    ...foreignOptions(line),
    ...operandMistakes(line, options),
    ...companyMistakes(line, options)
  ]
  if (all.length === 0)
    return {kind: 'run', command, implied, files, afterDashes, options, given: new Set(line.given.keys())}
  const {wordMistakes} = await import('./mistakes.js')
  return {kind: 'mistake', message: wordMistakes(all, command, options.lang)}
}

function foreignOptions({command, given}: Line): Mistake[] {
  const taken = new Set<OptionName>(optionsOf(command).map(([name]) => name))
  return [...given.keys()].filter(name => !taken.has(name)).map(option => ({kind: 'foreign', option, command}))
}

function companyMistakes({command}: Line, options: Options): Mistake[] {
  if (command !== 'check') return []
  const isLone = options['dry-run'] && options.fix === undefined
  // What stands in the index is not the file on disk.
  const isTorn = options.fix !== undefined && options.staged
  return [
    ...(isLone ? [{kind: 'needs', option: 'dry-run', other: 'fix'} as const] : []),
    ...(isTorn ? [{kind: 'apart', option: 'fix', other: 'staged'} as const] : [])
  ]
}

function operandMistakes({command, operands, afterDashes}: Line, {git, staged, since}: Options): Mistake[] {
  if (git && command === 'diff') {
    const revisions = operands.length - afterDashes.length
    return (revisions === 1 || revisions === 2) && afterDashes.length === 1 ? [] : [{kind: 'revisions'}]
  }
  // What changed names itself.
  if (command === 'check' && (staged || since !== undefined)) return []
  const {least, most = Number.POSITIVE_INFINITY}: Command = commands[command]
  return operands.length < least || operands.length > most ? [{kind: 'operands', command, given: operands.length}] : []
}
