import {matchAt, skipSpaces} from '../language/scan.js'
import {parseRoman} from '../parse/roman.js'

/** Numbers printed one after another; `end` is after the last digit or bracket, `after` past its full stop too. */
export interface NumberList {
  readonly nums: readonly string[]
  readonly end: number
  readonly after: number
}

const SIGN = /(?:№|No\.|N(?!o))[ \u00A0]?/uy
const DECIMAL =
  /(\d{1,3}(?:\.\d{1,3}){0,5})(-\d{1,2}(?!\d|\.\d))?((?:\([\p{L}\d]{1,3}\)){0,3})(\.?)([)]?)(?![\p{L}\d])/uy
const ROMAN = /([IVXІХ]{1,6})(?!\p{L})\.?/uy
const LETTER = /(?:[«„“"]([\p{Ll}])[»”“"]|(\p{Ll}))\)?(?!\p{L})/uy
/** "paragraph (a)", "Art. 6 (1) (b)": English points in brackets of their own. */
const IN_BRACKETS = /\(([a-z]{1,4}|\d{1,2})\)/uy
const SPACED_POINTS = /(?:[ \u00A0]\((?:[a-z]{1,4}|\d{1,2})\)){1,3}/uy
const CAPITAL = /([A-ZА-Я])(?![\p{L}])/uy
const BETWEEN =
  /[ \u00A0]*(?:([–—-])[ \u00A0]*|(to|through)[ \u00A0]+|[,;][ \u00A0]*(?:(?:и|или|а также|and|or|және|немесе)[ \u00A0]+)?|(?:и\/или|и|или|либо|and|or|and\/or|және|немесе|және\/немесе|мен|бен|пен)[ \u00A0]+)/uy
/** What makes a number an amount: «в разделе 3 раза», «24/7», «18+», «50 %». */
const AMOUNT =
  /[ \u00A0]?(?:[%₸+]|\/\d|:\d\d|(?:тенге|тг|дн(?:ей|я|ях)?|рабоч\p{L}+|раб|календарн\p{L}+|час(?:а|ов)?|мин(?:ут\p{L}?)?|шт|экз\p{L}*|раза?|лет|год(?:а|у|ом)?|месяц\p{L}{0,3}|сут\p{L}{0,3}|недел\p{L}{0,2}|человека?|пользовател\p{L}{0,3}|км|days?|months?|times|years?|business|working|calendar|hours?|рет|күн\p{L}*|жұмыс|ай|жыл\p{L}{0,3}|сағат\p{L}{0,3}|теңге)(?!\p{L}))/uy
const MOST = 30
const LONGEST_RANGE = 50

/** What numbers may be: digits and Roman ones, for points letters too, with `bracket` in brackets of their own, for annexes capitals. */
export type NumberKind = 'number' | 'point' | 'bracket' | 'annex'

/** Reads numbers at `at`: «5.2. и 5.3», «3–5», «1), 2)», «II», for points also «а», for annexes also A; none where no number stands. */
export function readNumbers(value: string, at: number, kind: NumberKind): NumberList | undefined {
  const nums: string[] = []
  let list: NumberList | undefined
  let next = skipSpaces(value, at)
  let ranged = false
  while (nums.length < MOST) {
    const one = readNumber(value, next, kind)
    if (!one) break
    nums.push(...(ranged ? rangeTo(nums.pop() ?? '', one.num) : [one.num]))
    list = {nums, end: one.end, after: one.after}
    const between = matchAt(BETWEEN, value, one.after) ?? matchAt(BETWEEN, value, one.end)
    if (!between) break
    ranged = (between[1] ?? between[2]) !== undefined
    next = between.index + between[0].length
  }
  return list
}

interface OneNumber {
  readonly num: string
  readonly end: number
  readonly after: number
}

function readNumber(value: string, from: number, kind: NumberKind): OneNumber | undefined {
  const at = from + (matchAt(SIGN, value, from)?.[0].length ?? 0)
  const bracket = kind === 'bracket' ? matchAt(IN_BRACKETS, value, at) : undefined
  if (bracket) return {num: bracket[1] ?? '', end: at + bracket[0].length, after: at + bracket[0].length}
  const decimal = matchAt(DECIMAL, value, at)
  if (decimal) return withPoints(value, readDecimal(value, at, decimal), kind)
  const roman = matchAt(ROMAN, value, at)
  const printed = (roman?.[1] ?? '').replaceAll('І', 'I').replaceAll('Х', 'X')
  if (roman && parseRoman(printed) !== undefined)
    return {num: printed, end: at + printed.length, after: at + roman[0].length}
  const letter = matchAt(kind === 'annex' ? CAPITAL : LETTER, value, at)
  if (!letter || kind === 'number' || (kind !== 'annex' && /^\p{L}$/u.test(letter[0]))) return undefined
  const end = at + letter[0].length
  return {num: letter[1] ?? letter[2] ?? '', end, after: end}
}

/** "Art. 6 (1) (b)": in English a space may stand before the points of an article. */
function withPoints(value: string, one: OneNumber | undefined, kind: NumberKind): OneNumber | undefined {
  const points = one && kind === 'bracket' ? matchAt(SPACED_POINTS, value, one.after) : undefined
  if (!one || !points) return one
  const end = one.after + points[0].length
  return {num: one.num + points[0].replace(/[ \u00A0]/g, ''), end, after: end}
}

/** `19-1` is an article where the second number is not the larger one, else a range follows: «пункты 3-5». */
function readDecimal(value: string, at: number, match: RegExpExecArray): OneNumber | undefined {
  const [, digits = '', suffix = '', points = '', stop = '', bracket = ''] = match
  const isRange = suffix !== '' && !digits.includes('.') && Number(suffix.slice(1)) > Number(digits)
  const end = at + digits.length + (isRange ? 0 : suffix.length + points.length)
  const after = isRange ? end : end + stop.length + bracket.length
  if (matchAt(AMOUNT, value, after)) return undefined
  const num = isRange ? digits : digits + suffix + points
  return {num, end: bracket === '' ? end : after, after}
}

/** The numbers from `first` to `last`, if they differ in the last part only; else the two. */
function rangeTo(first: string, last: string): string[] {
  const [, head = '', low = ''] = /^(.*?)(\d+)$/.exec(first) ?? []
  const [, tail = '', high = ''] = /^(.*?)(\d+)$/.exec(last) ?? []
  const count = Number(high) - Number(low)
  if ((head !== tail && tail !== '') || low === '' || high === '' || count < 1 || count > LONGEST_RANGE)
    return [first, last]
  return Array.from({length: count + 1}, (_, step) => `${head}${Number(low) + step}`)
}
