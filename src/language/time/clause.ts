import {glued, type Token} from './tokens.js'

const hardEnd = /^[.;!?…]$/u
const softEnd = /^[,:()[\]«»"“”„]$/u
const abbreviation = /^\p{L}{1,2}$/u

/** True if a sentence ends at the token or the tokens do. A dot inside a name or after an abbreviation ends nothing. */
export function sentenceEnds(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return true
  if (token.word !== '.') return hardEnd.test(token.word)
  return !glued(tokens, at + 1) && !abbreviation.test(tokens[at - 1]?.word ?? '')
}

/** True if a clause ends at the token: at a sentence end, a comma, a bracket, a quote, a dash between spaces. */
export function clauseEnds(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? ''
  if (word === '-') return !(glued(tokens, at) && glued(tokens, at + 1))
  return softEnd.test(word) || sentenceEnds(tokens, at)
}
