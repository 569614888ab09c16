/** Why an expression cannot be read, and at which of its characters. */
export interface ExpressionProblem {
  readonly offset: number
  readonly reason: string
}

/** One sign of an expression: a word, a fact, a gap, a bracket. */
export interface Sign {
  readonly type: 'word' | 'exact' | 'fact' | 'gap' | 'and' | 'or' | 'not' | 'open' | 'close'
  readonly value: string
  readonly offset: number
}

const signTypes = new Map<string, Sign['type']>([
  ['&', 'and'],
  ['|', 'or'],
  ['!', 'not'],
  ['(', 'open'],
  [')', 'close']
])
const sign = /\s+|(?:…|\.\.\.)(\d*)|<([^>]*)>|"([^"]*)"|[&|!()]|[^\s&|!()<>"…]+/gu

/** Cuts an expression into signs; what is none of them is a problem. */
export function readSigns(source: string, problems: ExpressionProblem[]): Sign[] {
  const signs: Sign[] = []
  let done = 0
  for (const match of source.matchAll(sign)) {
    if (match.index > done) problems.push({offset: done, reason: `unexpected "${source.slice(done, match.index)}"`})
    done = match.index + match[0].length
    const [value, gap, fact, exact] = match
    const offset = match.index
    if (value.trim() === '') continue
    if (gap !== undefined) signs.push({type: 'gap', value: gap, offset})
    else if (fact !== undefined) signs.push({type: 'fact', value: fact, offset})
    else if (exact !== undefined) signs.push({type: 'exact', value: exact, offset})
    else signs.push({type: signTypes.get(value) ?? 'word', value, offset})
  }
  if (done < source.length) problems.push({offset: done, reason: `unexpected "${source.slice(done)}"`})
  return signs
}
