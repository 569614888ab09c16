import {foldText} from './letters.js'
import {compilePattern} from './patterns.js'
import {isWordAt, matchAt, SPACE} from './scan.js'
import type {Span} from './span.js'

/** A telephone number; `value` is `+7XXXXXXXXXX`, `+` and digits of other countries, bare digits if short or local. */
export interface Phone extends Span {
  readonly value: string
}

const CLUE = compilePattern('\\d[^\\p{L}]{2,}\\d|\\d{3}')
const OPENING = compilePattern(`\\+[${SPACE}]?\\(?\\d|[78][${SPACE}(0-9‑–-]`, 'g')
const GROUP = compilePattern(`[${SPACE}()‑–-]{0,3}(\\d{1,15})`, 'y')
const DOTTED_GROUP = compilePattern(`[.${SPACE}()‑–-]{0,3}(\\d{1,15})`, 'y')

const LABEL =
  'тел(?:ефон\\p{Cyrillic}{0,3})?|моб(?:ильн\\p{Cyrillic}{2,3})?|факс|(?:колл?|контакт)[ -]?цент\\p{Cyrillic}{1,2}|' +
  'горяч\\p{Cyrillic}{2} лини\\p{Cyrillic}|(?:коротк|един)\\p{Cyrillic}{2,3} номер\\p{Cyrillic}{0,2}|по номеру|' +
  'қысқа нөмір\\p{Cyrillic}{0,3}|' +
  'phone|tel|mobile|hotline|(?:call|contact)[ -]?cent(?:er|re)'
/** A short number stands right after the label, or after «для связи:», «горячей линии:» with its colon. */
const BETWEEN = `(?:[${SPACE}]?\\.)?(?:(?:[${SPACE}]\\p{L}{2,20}){1,3}:|[${SPACE}:№–—-]{0,4})[${SPACE}]?`
const LABELLED = compilePattern(`(?:${LABEL})(?!\\p{L})${BETWEEN}(?=[(\\d])`, 'g')
/** A number that another label names. */
const NAMED_OTHERWISE = compilePattern(
  '(?:б[иc]н|и[иi]н|жсн|бсн|bin|iin|инн|огрн|иик|жск|№|#|счет\\p{Cyrillic}*|р/с)[^\\p{L}]{0,4}$'
)
const TIME_AFTER = compilePattern(`^[${SPACE}]?(?:г\\.|год|жыл|дн|күн|час|сағат|мин|тенге|теңге|рубл|%)`, 'i')

/**
 * Finds telephone numbers: `+` and a country, `8` or `7` with ten more digits grouped as phones are, and after a label
 * (телефон, колл-центр, phone) also local and short ones. Sums, dates, accounts and state numbers are none.
 */
export function findPhones(text: string): Phone[] {
  if (!CLUE.test(text)) return []
  const found: Phone[] = []
  let end = 0
  for (const match of text.matchAll(OPENING)) {
    if (match.index < end) continue
    const phone = readLong(text, match.index)
    if (!phone) continue
    found.push(phone)
    end = phone.end
  }
  for (const match of foldText(text).matchAll(LABELLED)) {
    const phone = isWordAt(text, match.index - 1) ? undefined : readLocal(text, match.index + match[0].length)
    if (phone) found.push(phone)
  }
  return found
}

function readLong(text: string, start: number): Phone | undefined {
  if (isWordAt(text, start - 1) || /[+.,#№=*-]/.test(text[start - 1] ?? '')) return undefined
  const international = text[start] === '+'
  const from = international ? start + 1 : start
  const home = !international || /^\D{0,2}(?:7|8\D{0,2}7)/.test(text.slice(from, from + 6))
  const {digits, end, groups} = readDigits(text, from, international, home ? 11 : 15)
  if (isWordAt(text, end)) return undefined
  if (!home) return digits.length < 9 || digits.length > 15 ? undefined : {start, end, value: `+${digits}`}
  if (digits.length !== 11 || (!international && !isGrouped(groups, text.slice(start, start + 3)))) return undefined
  return NAMED_OTHERWISE.test(foldText(text.slice(Math.max(0, start - 16), start)))
    ? undefined
    : {start, end, value: `+7${digits.slice(1)}`}
}

/** `8 705 000-00-00`, or eleven digits on end that begin as a number here, a Russian mobile or a free line does. */
function isGrouped(groups: readonly string[], opening: string): boolean {
  const [first = '', second = ''] = groups
  if (groups.length === 1) return /^[78](?:7|9|800)/.test(first)
  if (first.length !== 1) return groups.length > 1 && /^[78]\d{3,4}$/.test(first)
  return /^[34789]\d\d/.test(second) && (opening.includes('(') || groups.slice(1).every(group => group.length > 1))
}

function readLocal(text: string, start: number): Phone | undefined {
  const {digits, end, groups} = readDigits(text, start, false, 10)
  if (isWordAt(text, end) || /^[.,/]\d/.test(text.slice(end, end + 2)) || TIME_AFTER.test(text.slice(end, end + 8))) {
    return undefined
  }
  const short = groups.length === 1 && (digits.length === 3 || digits.length === 4)
  const local = digits.length >= 5 && digits.length <= 7 && groups.length > 1
  if (short || local) return {start, end, value: digits}
  const whole = digits.length === 10 || (groups.length === 1 && /^[78]\d{10}$/.test(digits))
  return whole ? {start, end, value: `+7${digits.slice(-10)}`} : undefined
}

interface Run {
  readonly digits: string
  readonly groups: readonly string[]
  readonly end: number
}

/** Takes up to `want` digits, at most three separators between two of them. */
function readDigits(text: string, start: number, dotted: boolean, want: number): Run {
  const groups: string[] = []
  let count = 0
  let end = start
  const group = dotted ? DOTTED_GROUP : GROUP
  for (let match = matchAt(group, text, end); match && count < want; match = matchAt(group, text, end)) {
    const digits = match[1] ?? ''
    groups.push(digits)
    count += digits.length
    end = match.index + match[0].length
  }
  return {digits: groups.join(''), groups, end}
}
