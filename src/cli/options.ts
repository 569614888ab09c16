import type {Wording} from './messages.js'

/** A command: what it does and how many operands (files, folders, globs, `-`) it needs at least. */
interface Command {
  readonly about: Wording
  readonly operands: Wording
  readonly least: number
}

const files: Wording = {ru: 'файл|папка|шаблон|-', en: 'file|folder|glob|-'}

/** The commands; the word is the key, `check` is meant when no word is given. */
export const commands = {
  check: {
    about: {ru: 'проверить политики по закону', en: 'check policies against the law'},
    operands: files,
    least: 1
  },
  tree: {
    about: {ru: 'показать разделы, пункты и предложения', en: 'show sections, clauses and sentences'},
    operands: files,
    least: 1
  },
  facts: {
    about: {ru: 'показать, что извлечено из текста', en: 'show what was extracted from the text'},
    operands: files,
    least: 1
  },
  rules: {
    about: {ru: 'перечислить правила', en: 'list the rules'},
    operands: {ru: '', en: ''},
    least: 0
  },
  explain: {
    about: {ru: 'объяснить правило и дать пункт для копирования', en: 'explain a rule and give a clause to copy'},
    operands: {ru: 'правило', en: 'rule'},
    least: 1
  },
  'test-rules': {
    about: {ru: 'прогнать примеры правил из папки', en: 'run the examples of the rules in a folder'},
    operands: {ru: 'папка', en: 'folder'},
    least: 1
  }
} as const satisfies Readonly<Record<string, Command>>

/** A command word. */
export type CommandName = keyof typeof commands

/** The command that is meant when the line names none. */
export const defaultCommand = 'check' satisfies CommandName

/**
 * What an option takes. `flag`: nothing, false unless given; `switch`: nothing, `--no-…` says the contrary, undefined
 * unless given; `choice`: one of `choices`; `date`: YYYY-MM-DD; `count`: a whole number from 0; `list`: words with
 * commas between them.
 */
export type OptionType = 'flag' | 'switch' | 'choice' | 'date' | 'count' | 'list'

/** An option of the command line; the key in the table is its name without dashes. */
export interface Option {
  readonly type: OptionType
  /** The commands it belongs to; every command when absent. */
  readonly commands?: readonly CommandName[]
  /** Of a `choice` only. */
  readonly choices?: readonly string[]
  /** Of a `choice` only. */
  readonly default?: string
  readonly short?: string
  readonly about: Wording
}

const check = ['check'] as const

/** The options; the order is that of the help text. */
export const options = {
  format: {
    type: 'choice',
    commands: ['check', 'tree', 'facts', 'rules'],
    choices: ['text', 'json'],
    default: 'text',
    about: {ru: 'вид отчёта', en: 'form of the report'}
  },
  'as-of': {
    type: 'date',
    commands: check,
    about: {ru: 'закон на эту дату, ГГГГ-ММ-ДД', en: 'the law of this date, YYYY-MM-DD'}
  },
  only: {
    type: 'list',
    commands: check,
    about: {ru: 'только эти правила, через запятую', en: 'these rules only, with commas between'}
  },
  skip: {
    type: 'list',
    commands: check,
    about: {ru: 'все правила, кроме этих', en: 'all rules but these'}
  },
  'fail-on': {
    type: 'choice',
    commands: check,
    choices: ['error', 'warning', 'info', 'never'],
    default: 'warning',
    about: {ru: 'с какой тяжести код возврата 1', en: 'the severity from which the exit code is 1'}
  },
  'max-warnings': {
    type: 'count',
    commands: check,
    about: {ru: 'столько предупреждений не дают кода 1', en: 'so many warnings do not make the exit code 1'}
  },
  quiet: {
    type: 'flag',
    commands: check,
    about: {ru: 'показать только ошибки', en: 'show errors only'}
  },
  document: {
    type: 'choice',
    commands: check,
    choices: ['policy', 'consent', 'cookie-notice', 'other'],
    about: {ru: 'род документа, если он понят неверно', en: 'kind of document, when it is taken wrong'}
  },
  lang: {
    type: 'choice',
    choices: ['ru', 'en'],
    default: 'ru',
    about: {ru: 'язык сообщений', en: 'language of messages'}
  },
  color: {
    type: 'switch',
    about: {ru: 'цвет в отчёте, --no-color – без него', en: 'colour in the report, --no-color for none'}
  },
  help: {type: 'flag', short: 'h', about: {ru: 'показать эту справку', en: 'show this help'}},
  version: {type: 'flag', about: {ru: 'показать версию', en: 'show the version'}}
} as const satisfies Readonly<Record<string, Option>>

/** The name of an option, without dashes. */
export type OptionName = keyof typeof options

type ChoiceOf<O> = O extends {choices: readonly (infer Choice)[]}
  ? O extends {default: string}
    ? Choice
    : Choice | undefined
  : never

interface Values<O> {
  flag: boolean
  switch: boolean | undefined
  choice: ChoiceOf<O>
  date: string | undefined
  count: number | undefined
  list: readonly string[]
}

/** The value of every option by its name, with defaults; an option of another command keeps its default. */
export type Options = {readonly [Name in OptionName]: Values<(typeof options)[Name]>[(typeof options)[Name]['type']]}

/** The options as plain rows: in the table itself each row has a type of its own. */
export const optionRows: readonly (readonly [name: OptionName, option: Option])[] = Object.entries(
  options as Readonly<Record<string, Option>>
).map(([name, option]) => [name as OptionName, option])

/** Whether a word is the name of an option. */
export function isOption(word: string): word is OptionName {
  return Object.hasOwn(options, word)
}

/** Whether the option takes a value. */
export function isValued({type}: Option): boolean {
  return type !== 'flag' && type !== 'switch'
}

/** Whether a word names a command. */
export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word)
}

/** Whether the command takes the option. */
export function belongsTo(option: Option, command: CommandName): boolean {
  return option.commands?.includes(command) ?? true
}
