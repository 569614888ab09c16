import {memo} from '../language/memo.js'

/** One way to bend a word: take `strip` letters off its end and put `add` there. */
interface Suffix {
  readonly strip: number
  readonly add: string
}

/** The suffixes of a flag that fit a word. */
export type Suffixes = (flag: string, word: string) => readonly Suffix[]

/** Words of a dictionary with all flags that any of their lines gives them. */
export type Entries = ReadonlyMap<string, string>

/** A suffix as it is listed, with the ending that it wants. */
interface Listed extends Suffix {
  readonly length: number
  readonly fits: RegExp
}

/** Reads the suffixes of an `.aff` file; a table of another kind is an error, for its words would be missing unseen. */
export function readSuffixes(aff: string): Suffixes {
  const tables = new Map<string, Listed[]>()
  for (const line of aff.split(/\r?\n/)) {
    const [table, flag = '', strip = '', add = '', condition = ''] = line.trim().split(/\s+/)
    if (table === '' || table === 'SET' || table === 'TRY') continue
    if (table !== 'SFX') throw new Error(`the word list cannot be built: table ${table} of the dictionary is not known`)
    // The head of a table has four fields, and tells how many lines follow.
    if (condition === '') continue
    const list = tables.get(flag) ?? []
    tables.set(flag, list)
    list.push(readSuffix(orEmpty(strip), orEmpty(add), condition))
  }
  const finders = new Map([...tables].map(([flag, list]) => [flag, finderOf(list)]))
  return (flag, word) => finders.get(flag)?.(word) ?? []
}

function readSuffix(strip: string, add: string, condition: string): Listed {
  const length = Math.max(strip.length, condition.replace(/\[[^\]]*\]/g, '.').length)
  return {strip: strip.length, add, length, fits: new RegExp(`(?=.*${strip}$)${condition}$`)}
}

function orEmpty(letters: string): string {
  return letters === '0' ? '' : letters
}

/** Tries each ending of words once: of a hundred thousand words it are some thousands. */
function finderOf(list: readonly Listed[]): (word: string) => readonly Suffix[] {
  const longest = Math.max(...list.map(one => one.length))
  const fitting = memo((ending: string) => list.filter(one => one.strip <= ending.length && one.fits.test(ending)))
  return word => fitting(word.slice(-longest))
}

/** Reads the lines of a `.dic` file; its first line is their number. */
export function readEntries(dic: string): Entries {
  const entries = new Map<string, string>()
  for (const line of dic.split(/\r?\n/).slice(1)) {
    const [word = '', flags = ''] = line.trim().split('/')
    if (word !== '') entries.set(word, (entries.get(word) ?? '') + flags)
  }
  return entries
}

/** Calls `take` with the word and each of its forms, some of them twice. */
export function bend(word: string, flags: string, suffixes: Suffixes, take: (form: string) => void): void {
  take(word)
  for (const flag of flags) {
    for (const {strip, add} of suffixes(flag, word)) take(word.slice(0, word.length - strip) + add)
  }
}
