import {type Language, languages} from '../../language/language.js'
import {memo} from '../../language/memo.js'
import {conceptRows} from './concept-rows.js'

/** Rows by the words that are given whole, and by the beginnings of words under their first letters. */
interface Concepts {
  readonly whole: ReadonlyMap<string, number>
  readonly roots: ReadonlyMap<string, readonly (readonly [root: string, row: number])[]>
}

// So many letters every beginning has at least.
const KEY = 2

const conceptsOf = memo((language: Language): Concepts => {
  const whole = new Map<string, number>()
  const roots = new Map<string, (readonly [string, number])[]>()
  const column = languages.indexOf(language)
  for (const [row, line] of conceptRows.trim().split('\n').entries()) {
    for (const word of (line.split('|')[column] ?? '').trim().split(/\s+/)) {
      if (word.endsWith('.')) whole.set(word.slice(0, -1), row)
      else if (word !== '') add(roots, word, row)
    }
  }
  return {whole, roots}
})

function add(roots: Map<string, (readonly [string, number])[]>, root: string, row: number): void {
  const key = root.slice(0, KEY)
  const list = roots.get(key)
  if (list) list.push([root, row])
  else roots.set(key, [[root, row]])
}

/** The number of what a folded word speaks of, equal in all languages; undefined for a word of no row. */
export function conceptOf(word: string, language: Language): number | undefined {
  const {whole, roots} = conceptsOf(language)
  const row = whole.get(word)
  if (row !== undefined) return row
  let longest: readonly [root: string, row: number] | undefined
  for (const one of roots.get(word.slice(0, KEY)) ?? []) {
    if (one[0].length > (longest?.[0].length ?? 0) && word.startsWith(one[0])) longest = one
  }
  return longest?.[1]
}
