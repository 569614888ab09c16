import type {Mistake} from './mistakes.js'
import {type Option, type OptionName, type Options, type OptionType, optionRows} from './options.js'

type Given = ReadonlyMap<OptionName, readonly string[] | boolean>

/** Reads the values of a line against the table; an option with a wrong value keeps its default. */
export function readValues(given: Given): {options: Options; mistakes: Mistake[]} {
  const mistakes: Mistake[] = []
  const entries = optionRows.map(([name, option]) => {
    const words = given.get(name)
    if (words === undefined) return [name, defaultOf(option)]
    if (typeof words === 'boolean') return [name, words]
    if (words.length === 0) return [name, defaultOf(option)]
    const value = readers[option.type](words, option)
    if (value === undefined) mistakes.push({kind: 'value', option: name, value: lastWord(words)})
    return [name, value ?? defaultOf(option)]
  })
  // The table says what each option holds, and `readers` and `defaultOf` go by its rows.
  return {options: Object.fromEntries(entries) as Options, mistakes}
}

type Reader = (words: readonly string[], option: Option) => string | number | readonly string[] | undefined

/** The words given become the value, undefined when they are no such value; of single values the last counts. */
const readers: Readonly<Record<OptionType, Reader>> = {
  flag: () => undefined,
  switch: () => undefined,
  choice: (words, {choices}) => choices?.find(choice => choice === lastWord(words)),
  date: words => (isDate(lastWord(words)) ? lastWord(words) : undefined),
  count: words => (/^[0-9]{1,9}$/u.test(lastWord(words)) ? Number(lastWord(words)) : undefined),
  list: readList
}

function defaultOf(option: Option): string | boolean | readonly string[] | undefined {
  if (option.type === 'flag') return false
  return option.type === 'list' ? [] : option.default
}

function lastWord(words: readonly string[]): string {
  return words.at(-1) ?? ''
}

/** YYYY-MM-DD, a day that there is in the calendar. */
function isDate(word: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(word)) return false
  const time = Date.parse(`${word}T00:00:00Z`)
  // The 30th of February is read as the first days of March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(word)
}

function readList(words: readonly string[]): readonly string[] | undefined {
  const items = words.flatMap(word => word.split(',')).map(item => item.trim())
  const named = items.filter(item => item !== '')
  return named.length === 0 || named.some(item => item.startsWith('-')) ? undefined : [...new Set(named)]
}
