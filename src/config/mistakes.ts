import type {Words} from '../rules/rule.js'
import {nearest} from './nearest.js'

/** The map in which a mistake was made: the configuration itself, or the list of which it is an entry. */
export type Where = 'root' | 'suppressions' | 'overrides' | 'rules'

/** A key that no map of this kind has. */
export function unknownKey(key: string, where: Where, known: readonly string[]): Words {
  const near = nearest(key, known)
  const all = known.join(', ')
  return {
    ru: `неизвестный ключ «${shorten(key)}»${inside(where).ru}${near ? `, ближайший: ${near}` : ''}; известны: ${all}`,
    kk: `белгісіз кілт «${shorten(key)}»${inside(where).kk}${near ? `, ең жақыны: ${near}` : ''}; белгілілері: ${all}`,
    en: `unknown key "${shorten(key)}"${inside(where).en}${near ? `, the nearest is ${near}` : ''}; known: ${all}`
  }
}

export function doubledKey(key: string, where: Where): Words {
  return {
    ru: `«${shorten(key)}» стоит дважды${inside(where).ru}; ожидался один раз`,
    kk: `«${shorten(key)}» екі рет тұр${inside(where).kk}; бір рет күтілген`,
    en: `"${shorten(key)}" stands twice${inside(where).en}; once was expected`
  }
}

export function missingKey(key: string, where: Where, about: Words): Words {
  return {
    ru: `нет «${key}»${inside(where).ru}; ожидалось: ${lower(about.ru)}`,
    kk: `«${shorten(key)}» жоқ${inside(where).kk}; күтілгені: ${lower(about.kk)}`,
    en: `no "${key}"${inside(where).en}; expected: ${lower(about.en)}`
  }
}

export function noValue(key: string, expected: Words): Words {
  return {
    ru: `у «${shorten(key)}» нет значения; ${toBe(expected).ru}`,
    kk: `«${shorten(key)}» кілтінің мәні жоқ; ${toBe(expected).kk}`,
    en: `"${shorten(key)}" has no value; ${toBe(expected).en}`
  }
}

/** A value of another kind or form; `printed` where it is one that can be shown. */
export function wrongValue(key: string, expected: Words, printed?: string, near?: string): Words {
  const shown =
    printed === undefined
      ? {ru: '', kk: '', en: ''}
      : {ru: ` «${shorten(printed)}»`, kk: ` «${shorten(printed)}»`, en: ` "${shorten(printed)}"`}
  return {
    ru: `${key}: неверное значение${shown.ru}; ${toBe(expected).ru}${near ? `; ближайшее: ${near}` : ''}`,
    kk: `${key}: қате мән${shown.kk}; ${toBe(expected).kk}${near ? `; ең жақыны: ${near}` : ''}`,
    en: `${key}: wrong value${shown.en}; ${toBe(expected).en}${near ? `; the nearest is ${near}` : ''}`
  }
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Words {
  const [but, last] = [words.slice(0, -1).join(', '), words.at(-1)]
  return {ru: `${but} или ${last}`, kk: `${but} немесе ${last}`, en: `${but} or ${last}`}
}

export const wholeNumber: Words = {
  ru: 'целое число от 0',
  kk: '0-ден басталатын бүтін сан',
  en: 'a whole number from 0'
}

export const mapExpected: Words = {
  ru: 'ключи со значениями, «ключ: значение»',
  kk: 'мәндері бар кілттер, «кілт: мән»',
  en: 'keys with values, "key: value"'
}

/** A list of what its items are. */
export function listOf(item: Words): Words {
  return {
    ru: `список, в каждой строке после «- » ${item.ru}`,
    kk: `тізім, әр жолда «- » белгісінен кейін ${item.kk}`,
    en: `a list, on each line after "- " ${item.en}`
  }
}

export const atLeastOne: Words = {ru: 'хотя бы одна строка', kk: 'кемінде бір жол', en: 'one line at least'}

export const tooLong: Words = {
  ru: 'файл больше мегабайта; ожидались настройки',
  kk: 'файл бір мегабайттан үлкен; баптау күтілген',
  en: 'the file is over a megabyte; a configuration was expected'
}

export function andMore(count: number): Words {
  return {ru: `и ещё ошибок: ${count}`, kk: `және тағы қателер: ${count}`, en: `and more mistakes: ${count}`}
}

export const noMap: Words = {
  ru: 'в файле нет ключей; ожидалось: «ключ: значение»',
  kk: 'файлда кілттер жоқ; күтілгені: «кілт: мән»',
  en: 'the file has no keys; expected "key: value"'
}

// The commonest words of the reader of YAML; the rest stays English.
const yamlFaults: readonly (readonly [begin: RegExp, ru: string, kk: string])[] = [
  [
    /^aliases/,
    'ссылки YAML (*имя) не читаются; ожидалось само значение',
    'YAML сілтемелері (*аты) оқылмайды; мәннің өзі күтілген'
  ],
  [
    /^one document/,
    'в файле больше одного документа YAML; ожидался один',
    'файлда бірнеше YAML құжаты бар; біреуі күтілген'
  ],
  [/^a key must/, 'ключ – не слово; ожидалось слово и двоеточие', 'кілт – сөз емес; сөз бен қос нүкте күтілген'],
  [
    /tab characters/,
    'YAML не читается: в отступе табуляция; ожидались пробелы',
    'YAML оқылмайды: шегіністе табуляция тұр; бос орындар күтілген'
  ],
  [
    /indentation|document separator/,
    'YAML не читается: неверный отступ или лишнее после значения',
    'YAML оқылмайды: шегініс қате немесе мәннен кейін артық жазу бар'
  ],
  [
    /unexpected end|missed comma/,
    'YAML не читается: кавычка или скобка не закрыта',
    'YAML оқылмайды: тырнақша немесе жақша жабылмаған'
  ],
  [/maxDepth/, 'YAML не читается: слишком много вложенных скобок', 'YAML оқылмайды: кіріктірілген жақшалар тым көп']
]

/** What the reader of YAML says. */
export function brokenYaml(reason: string): Words {
  const known = yamlFaults.find(([begin]) => begin.test(reason))
  return {
    ru: known?.[1] ?? reason.replace(/^broken YAML/, 'YAML не читается'),
    kk: known?.[2] ?? reason.replace(/^broken YAML/, 'YAML оқылмайды'),
    en: reason
  }
}

/** A rule that is in no pack. */
export function unknownRule(name: string, known: readonly string[]): Words {
  const near = nearestRule(name, known)
  return {
    ru: `неизвестное правило «${shorten(name)}»${near ? `, ближайшее: ${near}` : ''}; перечень правил: zanlint rules`,
    kk: `белгісіз ереже «${shorten(name)}»${near ? `, ең жақыны: ${near}` : ''}; ережелер тізбесі: zanlint rules`,
    en: `unknown rule "${shorten(name)}"${near ? `, the nearest is ${near}` : ''}; the rules are listed by: zanlint rules`
  }
}

/** The rule or pack that a mistyped name most likely meant. */
export function nearestRule(name: string, ids: readonly string[]): string | undefined {
  const packs = new Set(ids.map(id => id.slice(0, id.indexOf('/') + 1)))
  return nearest(name, [...ids, ...ids.map(id => id.slice(id.indexOf('/') + 1)), ...packs])
}

function inside(where: Where): Words {
  return where === 'root' ? {ru: '', kk: '', en: ''} : {ru: ` в ${where}`, kk: ` (${where} ішінде)`, en: ` in ${where}`}
}

function toBe({ru, kk, en}: Words): Words {
  return {ru: `ожидалось: ${ru}`, kk: `күтілгені: ${kk}`, en: `expected ${en}`}
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words
}
