import {isDay} from '../language/time/day.js'
import type {CommandName} from './commands.js'
import type {Mistake} from './mistakes.js'
import {
  type Option,
  type OptionName,
  type Options,
  type OptionType,
  type Output,
  optionRows,
  optionsOf
} from './options.js'

type Given = ReadonlyMap<OptionName, readonly string[] | boolean>

/** Reads the values of a line as its command takes them; an option with a wrong value keeps its default. */
export function readValues(given: Given, command: CommandName): {options: Options; mistakes: Mistake[]} {
  const mistakes: Mistake[] = []
  const taken = new Map(optionsOf(command))
  const entries = optionRows.map(([name, row]) => {
    const option = taken.get(name) ?? row
    const words = given.get(name)
    if (words === undefined) return [name, defaultOf(option)]
    if (typeof words === 'boolean') return [name, words]
    if (words.length === 0) return [name, defaultOf(option)]
    const value = readers[option.type](words, option)
    if (value === undefined) mistakes.push(...wrongWords(words, option).map(wrong => valueMistake(name, wrong)))
    return [name, value ?? defaultOf(option)]
  })
  // The table says what each option holds, and `readers` and `defaultOf` go by its rows.
  return {options: Object.fromEntries(entries) as Options, mistakes}
}

type Value = string | number | readonly string[] | readonly Output<string>[]
type Reader = (words: readonly string[], option: Option) => Value | undefined

/** The words given become the value, undefined when they are no such value; of single values the last counts. */
const readers: Readonly<Record<OptionType, Reader>> = {
  flag: () => undefined,
  switch: () => undefined,
  choice: (words, {choices}) => choices?.find(choice => choice === lastWord(words)),
  date: words => (isDay(lastWord(words)) ? lastWord(words) : undefined),
  count: words => (/^[0-9]{1,9}$/u.test(lastWord(words)) ? Number(lastWord(words)) : undefined),
  list: readList,
  paths: words => (words.some(word => word === '' || word.startsWith('-')) ? undefined : [...new Set(words)]),
  file: readWord,
  revision: readWord,
  outputs: (words, option) => (words.every(word => isOutput(word, option)) ? words.map(readOutput) : undefined)
}

function isOutput(word: string, {choices, toFiles = false}: Option): boolean {
  const {form, file} = readOutput(word)
  return choices?.includes(form) === true && (file === undefined || (toFiles && file !== ''))
}

/** `sarif=out.sarif`, `text`. */
function readOutput(word: string): Output<string> {
  const at = word.indexOf('=')
  return at < 0 ? {form: word} : {form: word.slice(0, at), file: word.slice(at + 1)}
}

function readWord(words: readonly string[]): string | undefined {
  const word = lastWord(words)
  return word === '' || word.startsWith('-') ? undefined : word
}

function valueMistake(option: OptionName, value: string): Mistake {
  return {kind: 'value', option, value}
}

/** Of a list the words that it has not, if that is what is wrong with it. */
function wrongWords(words: readonly string[], option: Option): readonly string[] {
  const {type, choices} = option
  if (type === 'outputs') return words.filter(word => !isOutput(word, option))
  const unknown = type === 'list' ? itemsOf(words).filter(item => choices?.includes(item) === false) : []
  return unknown.length > 0 ? unknown : [lastWord(words)]
}

function defaultOf(option: Option): Value | boolean | undefined {
  if (option.type === 'outputs') return [{form: option.default ?? ''}]
  if (option.type === 'flag') return false
  return option.type === 'list' || option.type === 'paths' ? [] : option.default
}

function lastWord(words: readonly string[]): string {
  return words.at(-1) ?? ''
}

/** YYYY-MM-DD, a day that there is in the calendar. */
function readList(words: readonly string[], {choices}: Option): readonly string[] | undefined {
  const items = itemsOf(words)
  const isWrong = (item: string): boolean => item.startsWith('-') || choices?.includes(item) === false
  return items.length === 0 || items.some(isWrong) ? undefined : items
}

function itemsOf(words: readonly string[]): readonly string[] {
  const items = words.flatMap(word => word.split(',')).map(item => item.trim())
  return [...new Set(items.filter(item => item !== ''))]
}
