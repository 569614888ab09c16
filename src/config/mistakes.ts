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
    en: `unknown key "${shorten(key)}"${inside(where).en}${near ? `, the nearest is ${near}` : ''}; known: ${all}`
  }
}

export function doubledKey(key: string, where: Where): Words {
  return {
    ru: `«${shorten(key)}» стоит дважды${inside(where).ru}; ожидался один раз`,
    en: `"${shorten(key)}" stands twice${inside(where).en}; once was expected`
  }
}

export function missingKey(key: string, where: Where, about: Words): Words {
  return {
    ru: `нет «${key}»${inside(where).ru}; ожидалось: ${lower(about.ru)}`,
    en: `no "${key}"${inside(where).en}; expected: ${lower(about.en)}`
  }
}

export function noValue(key: string, expected: Words): Words {
  return {
    ru: `у «${shorten(key)}» нет значения; ${toBe(expected).ru}`,
    en: `"${shorten(key)}" has no value; ${toBe(expected).en}`
  }
}

/** A value of another kind or form; `printed` where it is one that can be shown. */
export function wrongValue(key: string, expected: Words, printed?: string, near?: string): Words {
  const shown = printed === undefined ? {ru: '', en: ''} : {ru: ` «${shorten(printed)}»`, en: ` "${shorten(printed)}"`}
  return {
    ru: `${key}: неверное значение${shown.ru}; ${toBe(expected).ru}${near ? `; ближайшее: ${near}` : ''}`,
    en: `${key}: wrong value${shown.en}; ${toBe(expected).en}${near ? `; the nearest is ${near}` : ''}`
  }
}

/** One of a few words. */
export function oneOf(words: readonly string[]): Words {
  const [but, last] = [words.slice(0, -1).join(', '), words.at(-1)]
  return {ru: `${but} или ${last}`, en: `${but} or ${last}`}
}

export const wholeNumber: Words = {ru: 'целое число от 0', en: 'a whole number from 0'}

export const mapExpected: Words = {ru: 'ключи со значениями, «ключ: значение»', en: 'keys with values, "key: value"'}

/** A list of what its items are. */
export function listOf(item: Words): Words {
  return {ru: `список, в каждой строке после «- » ${item.ru}`, en: `a list, on each line after "- " ${item.en}`}
}

export const atLeastOne: Words = {ru: 'хотя бы одна строка', en: 'one line at least'}

export const tooLong: Words = {
  ru: 'файл больше мегабайта; ожидались настройки',
  en: 'the file is over a megabyte; a configuration was expected'
}

export function andMore(count: number): Words {
  return {ru: `и ещё ошибок: ${count}`, en: `and more mistakes: ${count}`}
}

export const noMap: Words = {
  ru: 'в файле нет ключей; ожидалось: «ключ: значение»',
  en: 'the file has no keys; expected "key: value"'
}

// The commonest words of the reader of YAML; the rest stays English.
const yamlFaults: readonly (readonly [begin: RegExp, ru: string])[] = [
  [/^aliases/, 'ссылки YAML (*имя) не читаются; ожидалось само значение'],
  [/^one document/, 'в файле больше одного документа YAML; ожидался один'],
  [/^a key must/, 'ключ – не слово; ожидалось слово и двоеточие'],
  [/tab characters/, 'YAML не читается: в отступе табуляция; ожидались пробелы'],
  [/indentation|document separator/, 'YAML не читается: неверный отступ или лишнее после значения'],
  [/unexpected end|missed comma/, 'YAML не читается: кавычка или скобка не закрыта'],
  [/maxDepth/, 'YAML не читается: слишком много вложенных скобок']
]

/** What the reader of YAML says. */
export function brokenYaml(reason: string): Words {
  const known = yamlFaults.find(([begin]) => begin.test(reason))
  return {ru: known?.[1] ?? reason.replace(/^broken YAML/, 'YAML не читается'), en: reason}
}

/** A rule that is in no pack. */
export function unknownRule(name: string, known: readonly string[]): Words {
  const near = nearestRule(name, known)
  return {
    ru: `неизвестное правило «${shorten(name)}»${near ? `, ближайшее: ${near}` : ''}; перечень правил: zanlint rules`,
    en: `unknown rule "${shorten(name)}"${near ? `, the nearest is ${near}` : ''}; the rules are listed by: zanlint rules`
  }
}

/** The rule or pack that a mistyped name most likely meant. */
export function nearestRule(name: string, ids: readonly string[]): string | undefined {
  const packs = new Set(ids.map(id => id.slice(0, id.indexOf('/') + 1)))
  return nearest(name, [...ids, ...ids.map(id => id.slice(id.indexOf('/') + 1)), ...packs])
}

function inside(where: Where): Words {
  return where === 'root' ? {ru: '', en: ''} : {ru: ` в ${where}`, en: ` in ${where}`}
}

function toBe({ru, en}: Words): Words {
  return {ru: `ожидалось: ${ru}`, en: `expected ${en}`}
}

function lower(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}

function shorten(words: string): string {
  return words.length > 60 ? `${words.slice(0, 60).trimEnd()}…` : words
}
