import type {PhraseRow} from './phrases.js'

/**
 * Reads a list of words: a name on a line of its own, under it lines that begin with two spaces and a language, several
 * of one language being one list. The notation of the words is that of `PhraseRow`.
 */
export function readWordTable<Name extends string>(table: string): (readonly [name: Name, row: PhraseRow])[] {
  const rows: [Name, Partial<Record<string, string>>][] = []
  for (const line of table.trim().split('\n')) {
    const [, language, words] = /^ {2}(ru|kk|en) (.+)$/u.exec(line) ?? []
    const row = rows.at(-1)?.[1]
    if (language === undefined || row === undefined) rows.push([line.trim() as Name, {}])
    else row[language] = row[language] === undefined ? (words ?? '') : `${row[language]}, ${words}`
  }
  return rows
}
