import yargs from 'yargs'
import type {Language} from '../language/language.js'
import {type CommandName, commands, defaultCommand} from './commands.js'
import type {Wording} from './messages.js'
import {type Option, optionsOf} from './options.js'

/**
 * The headings that yargs sets itself: bundled into one file it does not find its translations. The languages name
 * all of them, since yargs keeps what the call before has set.
 */
const headings: Readonly<Record<Language, Record<string, string>>> = {
  ru: {'Commands:': 'Команды:', 'Options:': 'Общие параметры:', 'Examples:': 'Примеры:'},
  kk: {'Commands:': 'Пәрмендер:', 'Options:': 'Ортақ параметрлер:', 'Examples:': 'Мысалдар:'},
  en: {'Commands:': 'Commands:', 'Options:': 'Common options:', 'Examples:': 'Examples:'}
}

const about: Wording = {
  ru: 'Проверяет политики конфиденциальности по Закону РК № 94-V, без сети.',
  kk: 'Құпиялылық саясаттарын ҚР № 94-V Заңы бойынша желісіз тексереді.',
  en: 'Checks privacy policies against the Law of Kazakhstan No. 94-V, offline.'
}

/** What 0 and 1 mean after a command; a command that is not here has read everything and finds nothing. */
const outcomes: Readonly<Partial<Record<CommandName, readonly [Wording, Wording]>>> = {
  check: [
    {ru: 'замечаний нет', kk: 'ескертпе жоқ', en: 'no findings'},
    {ru: 'замечания есть', kk: 'ескертпелер бар', en: 'findings'}
  ],
  diff: [
    {ru: 'тексты сравнены', kk: 'мәтіндер салыстырылды', en: 'the texts are compared'},
    {
      ru: 'они отличаются (с --exit-code)',
      kk: 'олар бір-бірінен өзгеше (--exit-code болғанда)',
      en: 'they differ (with --exit-code)'
    }
  ],
  parity: [
    {ru: 'версии сходятся', kk: 'нұсқалар бірдей', en: 'the versions agree'},
    {ru: 'версии расходятся', kk: 'нұсқалар бірдей емес', en: 'the versions disagree'}
  ],
  init: [
    {
      ru: 'всё записано или уже есть',
      kk: 'бәрі жазылды немесе бұрыннан бар',
      en: 'everything is written or there already'
    },
    {ru: 'осталось добавить показанное', kk: 'көрсетілгенді қосу қалды', en: 'what is shown is left to be added'}
  ],
  'test-rules': [
    {ru: 'все примеры сошлись', kk: 'мысалдардың бәрі сәйкес келді', en: 'all examples passed'},
    {ru: 'сошлись не все', kk: 'бәрі бірдей сәйкес келмеді', en: 'some failed'}
  ]
}

function exitCodes(command: CommandName, speech: Language): string {
  const [clean, found] = outcomes[command] ?? [{ru: 'всё прочитано', kk: 'бәрі оқылды', en: 'everything was read'}]
  const rows: readonly (readonly [number, Wording | undefined])[] = [
    [0, clean],
    [1, found],
    [
      2,
      {
        ru: 'неверный вызов, файл не читается',
        kk: 'қате шақыру, оқылмайтын файл',
        en: 'wrong use, a file that cannot be read'
      }
    ],
    [3, {ru: 'сбой самой программы', kk: 'бағдарламаның өз ақауы', en: 'a failure of the program itself'}]
  ]
  const lines = rows.flatMap(([code, words]) => (words ? [`  ${code}  ${words[speech]}`] : []))
  return [{ru: 'Код возврата:', kk: 'Шығу коды:', en: 'Exit codes:'}[speech], ...lines].join('\n')
}

const examples: readonly (readonly [line: string, about: Wording])[] = [
  ['$0 policy.md', {ru: 'проверить один файл', kk: 'бір файлды тексеру', en: 'check one file'}],
  [
    "$0 'site/*.html'",
    {ru: 'html – по имени или шаблону', kk: 'html – аты немесе үлгісі бойынша', en: 'html, by name or glob'}
  ],
  [
    '$0 docs --as-of 2024-02-11',
    {ru: 'папку – по закону на эту дату', kk: 'қалтаны сол күнгі заң бойынша', en: 'a folder, by the law of that day'}
  ],
  [
    '$0 diff HEAD~1:policy.md policy.md',
    {ru: 'файл с его прежней редакцией', kk: 'файлды бұрынғы редакциясымен', en: 'a file with its last version'}
  ]
]

/** The help of a command, at most 80 columns wide, no newline at the end; the locale changes nothing in it. */
export async function helpText(command: CommandName, speech: Language): Promise<string> {
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
      page.group(
        name,
        {ru: `Параметры ${command}:`, kk: `${command} параметрлері:`, en: `Options of ${command}:`}[speech]
      )
  }
  for (const [line, words] of examples) page.example(line, words[speech])
  return page.getHelp()
}

function usageLine(command: CommandName): Wording {
  const {operands} = commands[command]
  const word = command === defaultCommand
  return {
    ru: `zanlint ${word ? '[команда]' : command} [параметры] ${operands.ru}`.trimEnd(),
    kk: `zanlint ${word ? '[пәрмен]' : command} [параметрлер] ${operands.kk}`.trimEnd(),
    en: `zanlint ${word ? '[command]' : command} [options] ${operands.en}`.trimEnd()
  }
}

function commandLine(name: string, {ru, kk, en}: Wording): Wording {
  return name === defaultCommand
    ? {ru: `${ru} (по умолчанию)`, kk: `${kk} (әдепкі)`, en: `${en} (the default)`}
    : {ru, kk, en}
}

function optionLine({about: {ru, kk, en}, choices, default: usual}: Option): Wording {
  if (choices === undefined) return {ru, kk, en}
  const list = (mark: string) => choices.map(choice => (choice === usual ? `${choice} (${mark})` : choice)).join(', ')
  return {ru: `${ru}: ${list('по умолчанию')}`, kk: `${kk}: ${list('әдепкі')}`, en: `${en}: ${list('default')}`}
}
