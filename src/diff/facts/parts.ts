const JOINS = /,|;|\s(?:и\/или|и|или|либо|а также|және|немесе|мен|and\/or|and|or)(?=\s)/u

const GOES_ON =
  /^(?:[\p{L}-]+(?:нн|[еи]м|щ|вш)(?:ые|ых|ым|ыми|ой|ого|ая|ую|ие|ий|их|ый|ое|ей)(?!\p{L})|(?:\p{L}{1,3}\s)?котор|стороной|в том числе|а равно|such as|including|that|which)/iu

/** Words between commas and conjunctions; a participle or a relative clause belongs to what it describes. */
export function partsOf(text: string): string[] {
  const parts: string[] = []
  let from = 0
  let end = 0
  for (const part of text.split(JOINS)) {
    const start = text.indexOf(part, end)
    if (end > 0 && part.trim() !== '' && !GOES_ON.test(part.trim()) && !isOpen(text.slice(from, end))) {
      parts.push(text.slice(from, end).trim())
      from = start
    }
    end = start + part.length
  }
  return [...parts, text.slice(from, end).trim()].filter(part => part !== '')
}

function isOpen(text: string): boolean {
  return text.split('(').length > text.split(')').length
}
