import {isQuote, quoteRole} from './quotes.js'

const LONGEST = 120
const QUOTES = /[«„“"‹]/

/**
 * Whether the character `at` stands between quotation marks that are not far apart: a title, a button, a subject of a
 * letter.
 */
export function isInQuotes(value: string, at: number): boolean {
  if (!QUOTES.test(value.slice(Math.max(0, at - LONGEST), at))) return false
  for (let open = at - 1; open >= 0 && at - open < LONGEST; open--) {
    if (!isQuote(value[open])) continue
    return quoteRole(value, open) === 'opens' && isClosed(value, at, open + LONGEST)
  }
  return false
}

function isClosed(value: string, from: number, stop: number): boolean {
  for (let at = from; at < value.length && at < stop; at++) {
    if (isQuote(value[at])) return quoteRole(value, at) === 'closes'
  }
  return false
}
