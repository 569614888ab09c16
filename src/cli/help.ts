import yargs from 'yargs'
import {type CommandName, commands, defaultCommand} from './commands.js'
import type {Speech, Wording} from './messages.js'
import {type Option, optionsOf} from './options.js'

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

/** What 0 and 1 mean after a command; a command that is not here has read everything and finds nothing. */
const outcomes: Readonly<Partial<Record<CommandName, readonly [Wording, Wording]>>> = {
  check: [
    {ru: 'замечаний нет', en: 'no findings'},
    {ru: 'замечания есть', en: 'findings'}
  ],
  diff: [
    {ru: 'тексты сравнены', en: 'the texts are compared'},
    {ru: 'они отличаются (с --exit-code)', en: 'they differ (with --exit-code)'}
  ],
  init: [
    {ru: 'всё записано или уже есть', en: 'everything is written or there already'},
    {ru: 'осталось добавить показанное', en: 'what is shown is left to be added'}
  ],
  'test-rules': [
    {ru: 'все примеры сошлись', en: 'all examples passed'},
    {ru: 'сошлись не все', en: 'some failed'}
  ]
}

function exitCodes(command: CommandName, speech: Speech): string {
  const [clean, found] = outcomes[command] ?? [{ru: 'всё прочитано', en: 'everything was read'}]
  const rows: readonly (readonly [number, Wording | undefined])[] = [
    [0, clean],
    [1, found],
    [2, {ru: 'неверный вызов, файл не читается', en: 'wrong use, a file that cannot be read'}],
    [3, {ru: 'сбой самой программы', en: 'a failure of the program itself'}]
  ]
  const lines = rows.flatMap(([code, words]) => (words ? [`  ${code}  ${words[speech]}`] : []))
  return [{ru: 'Код возврата:', en: 'Exit codes:'}[speech], ...lines].join('\n')
}

const examples: readonly (readonly [line: string, about: Wording])[] = [
  ['$0 policy.md', {ru: 'проверить один файл', en: 'check one file'}],
  ["$0 'site/*.html'", {ru: 'html – по имени или шаблону', en: 'html, by name or glob'}],
  ['$0 docs --as-of 2024-02-11', {ru: 'папку – по закону на эту дату', en: 'a folder, by the law of that day'}],
  ['$0 diff HEAD~1:policy.md policy.md', {ru: 'файл с его прежней редакцией', en: 'a file with its last version'}]
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
    .epilog(exitCodes(command, speech))
  for (const [name, row] of Object.entries(commands)) page.command(name, commandLine(name, row.about)[speech])
  for (const [name, option] of optionsOf(command)) {
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
    ru: `zanlint ${word ? '[команда]' : command} [параметры] ${operands.ru}`.trimEnd(),
    en: `zanlint ${word ? '[command]' : command} [options] ${operands.en}`.trimEnd()
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
