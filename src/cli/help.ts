import yargs from 'yargs'
import type {Speech, Wording} from './messages.js'
import {belongsTo, type CommandName, commands, defaultCommand, type Option, optionRows} from './options.js'

/**
 * The headings that yargs sets itself: bundled into one file it does not find its translations. Both languages name
 * all of them, since yargs keeps what the call before has set.
 */
const headings: Readonly<Record<Speech, Record<string, string>>> = {
  ru: {'Commands:': 'Команды:', 'Options:': 'Общие параметры:', 'Examples:': 'Примеры:'},
  en: {'Commands:': 'Commands:', 'Options:': 'Common options:', 'Examples:': 'Examples:'}
}

const about: Wording = {
  ru: 'Проверяет политики конфиденциальности по Закону РК № 94-V, без сети.',
  en: 'Checks privacy policies against the Law of Kazakhstan No. 94-V, offline.'
}

const exitCodes: Wording = {
  ru: `Код возврата:
  0  замечаний нет          2  неверный вызов, файл не читается
  1  замечания есть         3  сбой самой программы`,
  en: `Exit codes:
  0  no findings            2  wrong use, a file that cannot be read
  1  findings               3  a failure of the program itself`
}

const examples: readonly (readonly [line: string, about: Wording])[] = [
  ['$0 policy.md', {ru: 'проверить один файл', en: 'check one file'}],
  ['$0 docs --as-of 2024-02-11', {ru: 'папку – по закону на эту дату', en: 'a folder, by the law of that day'}]
]

/** The help of a command, at most 80 columns wide, no newline at the end; the locale changes nothing in it. */
export async function helpText(command: CommandName, speech: Speech): Promise<string> {
  const page = yargs([])
    .detectLocale(false)
    .locale('en')
    .updateStrings(headings[speech])
    .scriptName('zanlint')
    .help(false)
    .version(false)
    .wrap(80)
    .usage(`${usageLine(command)[speech]}\n\n${about[speech]}`)
    .epilog(exitCodes[speech])
  for (const [name, row] of Object.entries(commands)) page.command(name, commandLine(name, row.about)[speech])
  for (const [name, option] of optionRows.filter(([, row]) => belongsTo(row, command))) {
    page.option(name, {describe: optionLine(option)[speech], ...(option.short && {alias: option.short})})
    if (option.commands !== undefined)
      page.group(name, {ru: `Параметры ${command}:`, en: `Options of ${command}:`}[speech])
  }
  for (const [line, words] of examples) page.example(line, words[speech])
  return page.getHelp()
}

function usageLine(command: CommandName): Wording {
  const {operands} = commands[command]
  const word = command === defaultCommand
  return {
    ru: `zanlint ${word ? '[команда]' : command} [параметры] <${operands.ru}>…`,
    en: `zanlint ${word ? '[command]' : command} [options] <${operands.en}>…`
  }
}

function commandLine(name: string, {ru, en}: Wording): Wording {
  return name === defaultCommand ? {ru: `${ru} (по умолчанию)`, en: `${en} (the default)`} : {ru, en}
}

function optionLine({about: {ru, en}, choices, default: usual}: Option): Wording {
  if (choices === undefined) return {ru, en}
  const list = (mark: string) => choices.map(choice => (choice === usual ? `${choice} (${mark})` : choice)).join(', ')
  return {ru: `${ru}: ${list('по умолчанию')}`, en: `${en}: ${list('default')}`}
}
