import type {Words} from '../rules/rule.js'

/** A key: what it is for, and what stands for it. */
export interface Key {
  readonly about: Words
  readonly shape: Shape
  readonly required?: true
}

/** The keys of a map, in the order in which they are shown. */
export type Keys = Readonly<Record<string, Key>>

/**
 * What stands for a key. `choice`: one of a few words; `count`: a whole number from 0; `levels`: a map of rules, each
 * with its severity or `off`; `maps`: a list of maps with keys of their own; else words of a form, or a list of such.
 */
export type Shape =
  | {readonly type: 'choice'; readonly of: readonly string[]}
  | {readonly type: 'count'}
  | {readonly type: 'levels'}
  | {readonly type: 'maps'; readonly of: Keys}
  | {readonly type: 'list'; readonly of: FormName}
  | {readonly type: 'lists'; readonly of: FormName}
  | {readonly type: FormName}

export type FormName = 'day' | 'words' | 'rule' | 'clause' | 'path' | 'glob'

/** Words of a kind: a pattern that the reader and the editor hold them against, and what a mistake says was expected. */
interface Form {
  readonly pattern: string
  readonly expected: Words
}

const month31 = '(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])'
const month30 = '(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)'
const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)'
const slug = '[a-z\\d]+(?:-[a-z\\d]+)*'

/** Every form; patterns are read with the flag `u`, also by editors. */
export const forms: Readonly<Record<FormName, Form>> = {
  day: {
    pattern: `^(?:\\d{4}-(?:${month31}|${month30}|02-(?:0[1-9]|1\\d|2[0-8]))|${leapYear}-02-29)$`,
    expected: {
      ru: 'существующая дата ГГГГ-ММ-ДД',
      kk: 'күнтізбеде бар күн, ЖЖЖЖ-АА-КК',
      en: 'a date that exists, YYYY-MM-DD'
    }
  },
  words: {pattern: '\\p{L}', expected: {ru: 'слова', kk: 'сөздер', en: 'words'}},
  rule: {
    pattern: `^${slug}(?:/(?:${slug})?)?$`,
    expected: {
      ru: 'имя правила (kz/purposes или purposes) или пакета (kz/)',
      kk: 'ереженің (kz/purposes немесе purposes) немесе пакеттің (kz/) аты',
      en: 'the name of a rule (kz/purposes or purposes) or of a pack (kz/)'
    }
  },
  clause: {
    pattern: '^[^\\s](?:.{0,98}[^\\s])?$',
    expected: {
      ru: 'номер пункта, как он напечатан: 4.3',
      kk: 'тармақтың мәтінде жазылған нөмірі: 4.3',
      en: 'the number of a clause as printed: 4.3'
    }
  },
  path: {
    pattern: '\\S',
    expected: {
      ru: 'путь от папки настроек',
      kk: 'баптау қалтасынан басталатын жол',
      en: 'a path from the folder of the configuration'
    }
  },
  glob: {
    pattern: '^(?![!/]|\\.\\.(?:/|$)|[A-Za-z]:)[^\\\\]{1,1000}$',
    expected: {
      ru: 'файл, папка или шаблон от папки настроек, с / между папками и без ! в начале',
      kk: 'баптау қалтасынан басталатын файл, қалта немесе үлгі, қалталар арасында /, басында ! жоқ',
      en: 'a file, folder or glob from the folder of the configuration, with / between folders and no ! before it'
    }
  }
}

/** Whether words are a day that exists, YYYY-MM-DD. */
export function isDay(words: string): boolean {
  return new RegExp(forms.day.pattern, 'u').test(words)
}
