import type {Wording} from './messages.js'

/** A command: what it does, its operands as the help shows them, and how many it needs at least and takes at most. */
export interface Command {
  readonly about: Wording
  readonly operands: Wording
  readonly least: number
  readonly most?: number
}

const files: Wording = {ru: '<файл|папка|шаблон|->…', en: '<file|folder|glob|->…'}

/** The commands; the word is the key, `check` is meant when no word is given. */
export const commands = {
  check: {
    about: {ru: 'проверить политики по закону', en: 'check policies against the law'},
    operands: files,
    least: 1
  },
  diff: {
    about: {ru: 'сравнить две редакции политики', en: 'compare two versions of a policy'},
    operands: {ru: '<до> <после>', en: '<before> <after>'},
    least: 2,
    most: 2
  },
  compare: {
    about: {ru: 'сопоставить несколько политик', en: 'set several policies side by side'},
    operands: files,
    least: 1
  },
  baseline: {
    about: {ru: 'вести список известных замечаний', en: 'keep the list of findings that are known'},
    operands: {
      ru: 'create|update|prune|show [<файл|папка|шаблон>…]',
      en: 'create|update|prune|show [<file|folder|glob>…]'
    },
    least: 1
  },
  init: {
    about: {ru: 'записать настройки, хук и задание сборки', en: 'write the configuration, a hook and a build job'},
    operands: {ru: '', en: ''},
    least: 0,
    most: 0
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
    operands: {ru: '<правило>…', en: '<rule>…'},
    least: 1
  },
  'test-rules': {
    about: {ru: 'прогнать примеры правил из папки', en: 'run the examples of the rules in a folder'},
    operands: {ru: '<папка>…', en: '<folder>…'},
    least: 1
  }
} as const satisfies Readonly<Record<string, Command>>

/** A command word. */
export type CommandName = keyof typeof commands

/** The command that is meant when the line names none. */
export const defaultCommand = 'check' satisfies CommandName

/** Whether a word names a command. */
export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(commands, word)
}
