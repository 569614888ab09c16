import type {Language} from '../language/language.js'
import {type CommandName, commands} from './commands.js'
import type {Wording} from './messages.js'
import {nearest} from './nearest.js'
import {type Option, type OptionName, options, optionsOf} from './options.js'

/**
 * What is wrong with a line. `unknown`: no such option, `token` as typed; `value`: a wrong value, or none where it is
 * absent; `needless`: a value given to a flag; `foreign`: an option of another command; `operands`: nothing to work on, or too few
 * or too many; `revisions`: `--git` without the one or two revisions, or without the one file after `--`;
 * `needs`: an option that means nothing without another; `apart`: one that does not go with another.
 */
export type Mistake =
  | {readonly kind: 'unknown'; readonly token: string}
  | {readonly kind: 'value'; readonly option: OptionName; readonly value?: string}
  | {readonly kind: 'needless'; readonly option: OptionName}
  | {readonly kind: 'foreign'; readonly option: OptionName; readonly command: CommandName}
  | {readonly kind: 'operands'; readonly command: CommandName; readonly given: number}
  | {readonly kind: 'revisions'}
  | {readonly kind: 'needs' | 'apart'; readonly option: OptionName; readonly other: OptionName}

/** One line a mistake and one that names the help; no newline at the end. */
export function wordMistakes(mistakes: readonly Mistake[], command: CommandName, speech: Language): string {
  const help: Wording = {
    ru: 'справка: zanlint --help',
    kk: 'анықтама: zanlint --help --lang kk',
    en: 'help: zanlint --help --lang en'
  }
  return [...mistakes.map(mistake => wordMistake(mistake, command)), help].map(wording => wording[speech]).join('\n')
}

function wordMistake(mistake: Mistake, command: CommandName): Wording {
  switch (mistake.kind) {
    case 'unknown':
      return wordUnknown(mistake.token, command)
    case 'value':
      return wordValue(mistake.option, mistake.value, command)
    case 'needless':
      return {
        ru: `--${mistake.option}: значение не нужно`,
        kk: `--${mistake.option}: мән керек емес`,
        en: `--${mistake.option}: takes no value`
      }
    case 'foreign':
      return wordForeign(mistake.option, mistake.command)
    case 'operands':
      return wordOperands(mistake.command, mistake.given)
    case 'apart': {
      const {option, other} = mistake
      return {
        ru: `--${option}: не вместе с --${other}`,
        kk: `--${option}: --${other} параметрімен бірге қолданылмайды`,
        en: `--${option}: not together with --${other}`
      }
    }
    case 'needs': {
      const {option, other} = mistake
      return {
        ru: `--${option}: ожидался и --${other}`,
        kk: `--${option}: --${other} параметрі де күтілген`,
        en: `--${option}: --${other} was expected, too`
      }
    }
    case 'revisions':
      return {
        ru: '--git: ожидалось --git <ревизия> [<ревизия>] -- <файл>, один файл после --',
        kk: '--git: --git <ревизия> [<ревизия>] -- <файл> күтілген, -- белгісінен кейін бір файл',
        en: '--git: expected --git <revision> [<revision>] -- <file>, one file after --'
      }
  }
}

function wordUnknown(token: string, command: CommandName): Wording {
  const flag = token.split('=', 1)[0] ?? token
  const bare = flag.replace(/^[-–—]+/u, '')
  const known = optionsOf(command)
  const names = known.flatMap(([name, {type}]) => (type === 'switch' ? [name, `no-${name}`] : [name]))
  const owner = known.find(([, {choices}]) => choices?.includes(bare))
  const near = owner === undefined ? nearest(bare, names) : `${owner[0]} ${bare}`
  const all = names.map(name => `--${name}`).join(', ')
  return near === undefined
    ? {
        ru: `${flag}: нет такого параметра, есть ${all}`,
        kk: `${flag}: мұндай параметр жоқ, барлары: ${all}`,
        en: `${flag}: no such option, known are ${all}`
      }
    : {
        ru: `${flag}: нет такого параметра, ближайший --${near}`,
        kk: `${flag}: мұндай параметр жоқ, ең жақыны --${near}`,
        en: `${flag}: no such option, the nearest is --${near}`
      }
}

function wordOperands(command: CommandName, given: number): Wording {
  const {ru, kk, en} = commands[command].operands
  return given === 0
    ? {
        ru: `нечего читать, ожидалось: ${ru}`,
        kk: `оқитын ештеңе жоқ, күтілгені: ${kk}`,
        en: `nothing to read, expected: ${en}`
      }
    : {
        ru: `дано файлов: ${given}, ожидалось: ${ru}`,
        kk: `берілген файлдар: ${given}, күтілгені: ${kk}`,
        en: `files given: ${given}, expected: ${en}`
      }
}

function wordValue(name: OptionName, value: string | undefined, command: CommandName): Wording {
  const option: Option = new Map(optionsOf(command)).get(name) ?? options[name]
  const expected = wordExpected(option)
  const near = value === undefined ? undefined : nearest(value, option.choices ?? [])
  const hint =
    near === undefined
      ? {ru: '', kk: '', en: ''}
      : {ru: `; ближайшее: ${near}`, kk: `; ең жақыны: ${near}`, en: `; the nearest is ${near}`}
  const given = value === undefined ? '' : ` ${value === '' ? '""' : value}`
  return {
    ru: `--${name}${given}: ${value === undefined ? 'нет значения' : 'неверное значение'}, ${expected.ru}${hint.ru}`,
    kk: `--${name}${given}: ${value === undefined ? 'мәні жоқ' : 'мәні қате'}, ${expected.kk}${hint.kk}`,
    en: `--${name}${given}: ${value === undefined ? 'no value' : 'wrong value'}, ${expected.en}${hint.en}`
  }
}

function wordExpected({type, choices = []}: Option): Wording {
  const one = choices.join(', ')
  switch (type) {
    case 'choice':
    case 'outputs':
      return {ru: `ожидалось одно из: ${one}`, kk: `мыналардың бірі күтілген: ${one}`, en: `expected one of: ${one}`}
    case 'date':
      return {
        ru: 'ожидалась существующая дата ГГГГ-ММ-ДД',
        kk: 'күнтізбеде бар күн күтілген, ЖЖЖЖ-АА-КК',
        en: 'expected a date that exists, YYYY-MM-DD'
      }
    case 'count':
      return {
        ru: 'ожидалось целое число от 0',
        kk: '0-ден басталатын бүтін сан күтілген',
        en: 'expected a whole number from 0'
      }
    case 'paths':
      return {ru: 'ожидалась папка', kk: 'қалта күтілген', en: 'expected a folder'}
    case 'file':
      return {ru: 'ожидался файл', kk: 'файл күтілген', en: 'expected a file'}
    case 'revision':
      return {ru: 'ожидалась ревизия git', kk: 'git ревизиясы күтілген', en: 'expected a revision of git'}
    default:
      return choices.length === 0
        ? {
            ru: 'ожидались имена через запятую',
            kk: 'үтірмен бөлінген атаулар күтілген',
            en: 'expected names with commas between'
          }
        : {
            ru: `ожидались через запятую: ${one}`,
            kk: `үтірмен бөліп жазу күтілген: ${one}`,
            en: `expected, with commas between: ${one}`
          }
  }
}

function wordForeign(name: OptionName, command: CommandName): Wording {
  const option: Option = options[name]
  const owners = (option.commands ?? []).join(', ')
  return {
    ru: `--${name}: параметр ${option.commands?.length === 1 ? 'команды' : 'команд'} ${owners}, не команды ${command}`,
    kk: `--${name}: ${command} емес, ${owners} ${option.commands?.length === 1 ? 'пәрменінің' : 'пәрмендерінің'} параметрі`,
    en: `--${name}: an option of ${owners}, not of ${command}`
  }
}
