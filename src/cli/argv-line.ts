import Parser from 'yargs-parser'
import {type CommandName, defaultCommand, isCommand} from './commands.js'
import type {Mistake} from './mistakes.js'
import {isOption, isValued, type OptionName, optionRows} from './options.js'

/** The words of a line sorted out, their values not yet read. */
export interface Line {
  readonly command: CommandName
  /** No command word was given. */
  readonly implied: boolean
  readonly operands: readonly string[]
  /** The last of the operands, those after `--`. */
  readonly afterDashes: readonly string[]
  /** Of an option with values all that were given, in order; of a flag or a switch false after `--no-`. */
  readonly given: ReadonlyMap<OptionName, readonly string[] | boolean>
  readonly mistakes: readonly Mistake[]
}

const valued = optionRows.filter(([, option]) => isValued(option)).map(([name]) => name)

const parserOptions = {
  alias: Object.fromEntries(optionRows.flatMap(([name, {short}]) => (short === undefined ? [] : [[name, short]]))),
  // Every value is kept, as a string: which of them counts is decided when they are read.
  array: valued,
  string: valued,
  boolean: optionRows.filter(([, option]) => !isValued(option)).map(([name]) => name),
  // With NaN an option needs one value at least; the error then says no more than the name of the option.
  narg: Object.fromEntries(valued.map(name => [name, Number.NaN])),
  __: (_text: string, name: string) => name,
  configuration: {
    'camel-case-expansion': false,
    'dot-notation': false,
    'greedy-arrays': false,
    'parse-numbers': false,
    'parse-positional-numbers': false,
    'populate--': true,
    'short-option-groups': false,
    'strip-aliased': true,
    'unknown-options-as-args': true
  }
}

/** Begins as an option does; word processors make one long dash of `--`. */
const likeOption = /^(?:-.|[–—]+\p{L})/u

/** Sorts a line of arguments into command, operands and options. */
export function readLine(argv: readonly string[]): Line {
  const {argv: read, error} = Parser.detailed(withBareValues(argv), parserOptions)
  const {_: words, '--': rest = [], ...named} = read
  const afterDashes = rest.map(String)
  const operands = words.map(String).filter(word => !likeOption.test(word))
  const [first, ...others] = operands
  const {given, strange} = sortNamed(named)
  const unknown = [...words.map(String).filter(word => likeOption.test(word)), ...strange]
  const unvalued = valued.filter(name => error?.message === name || emptyList(given.get(name)))
  return {
    command: isCommand(first) ? first : defaultCommand,
    implied: !isCommand(first),
    operands: [...(isCommand(first) ? others : operands), ...afterDashes],
    afterDashes,
    given,
    mistakes: [
      ...unknown.map(token => ({kind: 'unknown', token}) as const),
      ...unvalued.map(option => ({kind: 'value', option}) as const),
      ...flagsWithValues(argv).map(option => ({kind: 'needless', option}) as const)
    ]
  }
}

/** `--fix policy.md` names a file, no value: an option that may stand alone takes one behind `=` only. */
function withBareValues(argv: readonly string[]): string[] {
  const end = argv.indexOf('--')
  return argv.map((token, at) => {
    const bare = end === -1 || at < end ? optionRows.find(([name]) => token === `--${name}`)?.[1].bare : undefined
    return bare === undefined ? token : `${token}=${bare}`
  })
}

function emptyList(value: readonly string[] | boolean | undefined): boolean {
  return Array.isArray(value) && value.length === 0
}

/** What the parser read by name; `strange` are the tokens it took for options that the table has not. */
function sortNamed(named: Readonly<Record<string, unknown>>) {
  const given = new Map<OptionName, readonly string[] | boolean>()
  const strange: string[] = []
  for (const [name, value] of Object.entries(named)) {
    if (!isOption(name)) strange.push(`-${name}`)
    else if (typeof value === 'boolean') given.set(name, value)
    else if (Array.isArray(value)) {
      const words = value.filter(item => typeof item === 'string')
      if (words.length < value.length) strange.push(`--no-${name}`)
      else given.set(name, words)
    }
  }
  return {given, strange}
}

/** The parser takes `--quiet=yes` for false without a word. */
function flagsWithValues(argv: readonly string[]): OptionName[] {
  const end = argv.indexOf('--')
  const tokens = end === -1 ? argv : argv.slice(0, end)
  const names = new Set(tokens.flatMap(token => /^--?([^=]+)=/u.exec(token)?.[1] ?? []))
  return optionRows
    .filter(([name, option]) => !isValued(option) && (names.has(name) || names.has(option.short ?? '')))
    .map(([name]) => name)
}
