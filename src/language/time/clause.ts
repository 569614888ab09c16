import {glued, type Token} from './tokens.js'

const hardEnds = '.;!?…'
const softEnds = ',:()[]«»"“”„'

/** True if a sentence ends at the token or the tokens do. A dot inside a name or after an abbreviation ends nothing. */
export function sentenceEnds(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.kind !== 'mark') return false
  if (token.word !== '.') return hardEnds.includes(token.word)
  return at === tokens.length - 1 || (!glued(tokens, at + 1) && !isAbbreviation(tokens[at - 1]))
}

/** True if a clause ends at the token: at a sentence end, a comma, a bracket, a quote, a dash between spaces. */
export function clauseEnds(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token && token.kind !== 'mark') return false
  if (token?.word === '-') return !(glued(tokens, at) && glued(tokens, at + 1))
  return (token && softEnds.includes(token.word)) || sentenceEnds(tokens, at)
}

function isAbbreviation(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.word.length <= 2
}
