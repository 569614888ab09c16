import {compilePattern} from './patterns.js'
import {quoteRole} from './quotes.js'
import {matchAt} from './scan.js'
import type {Span} from './span.js'

/** A name; its outer quotes are in the span and not in `name`. */
export interface FoundName extends Span {
  readonly name: string
  readonly quoted: 'balanced' | 'unclosed' | 'none'
}

const LONGEST = 140

/** Source: what is printed after a name and is no part of it. */
export const LABELS = '(?:БИН|ИИН|БСН|ЖСН|ИНН|ОГРН|BIN|IIN|Адрес|Тел|Телефон|E-?mail|Мекенжай)(?!\\p{L})'

/** Source: a form that begins the next organisation. */
export const NEXT_FORM = '(?:ТОО|АО|НАО|ИП|ООО|ЖШС)(?!\\p{L})'

/** An introduction in brackets, a label, the next organisation. */
const NEVER_INSIDE = compilePattern(
  `[ \\u00A0]\\((?:далее|именуем|бұдан|әрі|hereinafter)|;|,?[ \\u00A0](?:${LABELS}|${NEXT_FORM}[ \\u00A0]?[«„“"])`,
  'y'
)
/** A sentence goes on here, so the quote before it was never closed. */
const SENTENCE = compilePattern('[,:;()]|[.][ \\u00A0]|[яау](?:ет|ют)(?:ся)?(?!\\p{L})')
const NAME_SIGN = `(?:[^\\s«»„“”"(),;:.]|\\.(?=\\p{L}))`
const CONNECTIVE = '(?:(?:и|және|by|of|and|&)[ \\u00A0])?'
const CAPITALISED = compilePattern(
  `${NAME_SIGN}+(?:[ \\u00A0]${CONNECTIVE}(?!${LABELS}|${NEXT_FORM})(?=[\\p{Lu}\\p{N}])${NAME_SIGN}+){0,7}`,
  'y'
)
const HAS_WORD = compilePattern('[\\p{L}\\p{N}]')
const OUTER_QUOTE = compilePattern('[«„“"](?:\\p{Lu}[^\\s«»„“”"(),;:]*[ \\u00A0](?:\\p{Ll}+[ \\u00A0])?){1,3}$')

/**
 * Reads a name from its opening quote. Nested quotes are balanced also where the last two are printed as one
 * («Агентство «Арман»); where nothing closes the name, it ends with its capitalised words.
 */
export function readQuoted(text: string, open: number): FoundName | undefined {
  const limit = Math.min(text.length, open + LONGEST)
  let depth = 1
  for (let at = open + 1; at < limit && !matchAt(NEVER_INSIDE, text, at); at++) {
    const role = quoteRole(text, at)
    if (role === 'none') continue
    if (role === 'opens') {
      if (depth === 1 && SENTENCE.test(text.slice(open + 1, at))) break
      depth++
      continue
    }
    depth--
    if (depth === 0) return found(text, open, at + 1, text.slice(open + 1, at), 'balanced')
    if (depth === 1 && !closesAgain(text, at + 1, limit)) {
      return found(text, open, at + 1, text.slice(open + 1, at + 1), 'balanced')
    }
  }
  const run = matchAt(CAPITALISED, text, open + 1)?.[0] ?? ''
  return found(text, open, open + 1 + run.length, run, 'unclosed')
}

/** Reads a name back from its closing quote at `close`; undefined where nothing opens it after `floor`. */
export function readQuotedBack(text: string, close: number, floor: number): FoundName | undefined {
  const limit = Math.max(floor, close - LONGEST)
  let depth = 1
  for (let at = close - 1; at >= limit; at--) {
    const role = quoteRole(text, at)
    if (role === 'closes') depth++
    if (role !== 'opens' || --depth > 0) continue
    const outer = OUTER_QUOTE.exec(text.slice(limit, at))
    return outer
      ? found(text, limit + outer.index, close + 1, text.slice(limit + outer.index + 1, close + 1), 'balanced')
      : found(text, at, close + 1, text.slice(at + 1, close), 'balanced')
  }
  return undefined
}

/** Whether the outer quote is closed after an inner one: at once, or after a few more words of the name. */
function closesAgain(text: string, from: number, limit: number): boolean {
  for (let at = from; at < limit; at++) {
    const role = quoteRole(text, at)
    if (role !== 'none') return role === 'closes' && !SENTENCE.test(text.slice(from, at))
  }
  return false
}

function found(
  text: string,
  start: number,
  end: number,
  inside: string,
  quoted: FoundName['quoted']
): FoundName | undefined {
  const name = inside.trim()
  return HAS_WORD.test(name) && end <= text.length ? {start, end, name, quoted} : undefined
}
