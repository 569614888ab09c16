/** Breaks `words` into lines of at most `width` columns, each behind `indent` spaces; a longer word keeps its line. */
export function wrap(words: string, indent: number, width = 80): string[] {
  const margin = ' '.repeat(indent)
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/)) {
    if (line !== '' && indent + line.length + 1 + word.length > width) {
      lines.push(margin + line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  if (line !== '') lines.push(margin + line)
  return lines
}

/** At most `most` characters of `words`, cut in the middle at words. */
export function shorten(words: string, most: number): string {
  if (words.length <= most) return words
  const head = words.slice(0, Math.floor(most * 0.65)).replace(/\s+\S*$/u, '')
  const tail = words.slice(-Math.floor(most * 0.3)).replace(/^\S*\s+/u, '')
  return `${head} … ${tail}`
}
