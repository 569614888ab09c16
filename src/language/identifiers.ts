import {foldText} from './letters.js'
import {compilePattern} from './patterns.js'
import {isWordAt, matchAt, SPACE} from './scan.js'
import type {Span} from './span.js'

/** What is printed before a number: БИН/БСН/BIN, ИИН/ЖСН/IIN, both of them, a Russian number, or nothing. */
export type IdentifierLabel = 'bin' | 'iin' | 'either' | 'inn' | 'ogrn' | 'none'

/** A state number of an organisation or a person; the span is that of the number, without its label. */
export interface Identifier extends Span {
  readonly text: string
  readonly digits: string
  readonly label: IdentifierLabel
  readonly labelSpan?: Span
  /** By the fifth digit, whatever the label says; `unknown` where the length is wrong or the digit fits neither. */
  readonly kind: 'bin' | 'iin' | 'unknown'
  /** `length`: not twelve digits, so there is nothing to check. */
  readonly checksum: 'ok' | 'wrong' | 'length'
  /** The sixth digit of a BIN. */
  readonly entity?: 'head' | 'branch' | 'representative' | 'other'
}

/** A shorter number after «BIN» is the bank code of a card, after «ИИН» a count of digits. */
const LONG_NUMBER = compilePattern(`\\d(?:[${SPACE}-]?\\d){8}`)
const GROUP = compilePattern(`[${SPACE}-]?(\\d+)`, 'y')
const LENGTH = 12

const BIN =
  'бин|bin|бсн|бизнес[ -]?идентификационн\\p{Cyrillic}+ номер|бизнес[ -]?сәйкестенд[іi]ру н[өе]м[іi]р[іi]|' +
  'business[ -]identification (?:number|no\\.?|code)|business id number'
const IIN =
  'иин|iin|жсн|индивидуальн\\p{Cyrillic}+ идентификационн\\p{Cyrillic}+ номер|жеке сәйкестенд[іi]ру н[өе]м[іi]р[іi]|' +
  'individual identification (?:number|no\\.?|code)|individual id number'
const NAME = compilePattern(`(?:${BIN}|${IIN}|инн|inn|огрн(?:ип)?|ogrn)(?:-?\\p{L}{1,3})?(?!\\p{L})`, 'g')
/** Between two names of one number: «БИН/ИИН», «БИН или ИИН». */
const JOIN = compilePattern(`^[${SPACE}]?(?:[/(,][${SPACE}]?|(?:и|или|немесе|or|and)[${SPACE}])$`)
const MOST_NAMES = 3

/** Between label and number: signs, a remark in brackets, «компании»; a word that names another number ends it. */
const SIGNS = `[${SPACE}:№#=|–—-]`
const OTHER = '(?:(?:и|или|және|and|or)(?!\\p{L})|тел|моб|счет|карт|шот|phone|card|account)'
const GAP = compilePattern(
  `\\)?${SIGNS}{0,5}(?:\\([^()\\d]{1,40}\\)${SIGNS}{0,5})?(?:no\\.${SIGNS}{0,2})?(?:(?!${OTHER})\\p{L}{1,30}${SIGNS}{1,5}){0,3}(?=\\d)`,
  'y'
)

/** Whatever follows these words is the number of a document, an order or an account. */
const FOREIGN =
  '№|#|рнн|стн|окпо|id|order|invoice|account|(?:счет|шот|заказ|договор|карт|лиценз|номер|нөмір)\\p{Cyrillic}{0,5}'
const FOREIGN_BEFORE = compilePattern(`(?:${FOREIGN})[^\\p{L}]{0,4}$`)
const GLUE_BEFORE = compilePattern('[\\p{L}\\p{N}+.,/№#_@=&?*-]')
const GLUE_AFTER = compilePattern('^(?:[\\p{L}\\p{N}_@%=*/-]|[.,]\\d)')

/**
 * Finds numbers that name an organisation or a person: nine digits and more after a label (also with spaces or dashes
 * inside), and twelve bare digits whose date and kind are possible. A bare number after «№», «заказ», «счёт» and the
 * like is none. Layout of the numbers: Law No. 223 of 12.01.2007; they begin with a date, or a month and a kind.
 */
export function findIdentifiers(text: string): Identifier[] {
  if (!LONG_NUMBER.test(text)) return []
  const found: Identifier[] = []
  let end = 0
  for (const labelled of findLabelled(text)) {
    found.push(...findBare(text, end, labelled.start), labelled)
    end = labelled.end
  }
  return [...found, ...findBare(text, end, text.length)]
}

function findLabelled(text: string): Identifier[] {
  const found: Identifier[] = []
  const folded = foldText(text)
  let end = 0
  for (const label of findLabels(folded)) {
    if (label.start < end || isWordAt(text, label.start - 1)) continue
    const gap = matchAt(GAP, folded, label.end)
    const number = gap && readNumber(text, label.end + gap[0].length)
    if (!number) continue
    found.push(identify(text, number, labelOf(folded.slice(label.start, label.end)), label))
    end = number.end
  }
  return found
}

/** Names of numbers; up to three that one number may have are one label. */
function findLabels(folded: string): Span[] {
  const labels: Span[] = []
  let count = 0
  for (const {0: name, index: start} of folded.matchAll(NAME)) {
    const end = start + name.length
    const last = labels.at(-1)
    const joined = last && count < MOST_NAMES && JOIN.test(folded.slice(last.end, start))
    if (joined) labels.pop()
    labels.push({start: joined ? last.start : start, end})
    count = joined ? count + 1 : 1
  }
  return labels
}

/** Reads groups of digits until there are twelve; a group that would lead far past twelve is another number. */
function readNumber(text: string, start: number): Span | undefined {
  let end = start
  let count = 0
  while (count < LENGTH) {
    const size = matchAt(GROUP, text, end)?.[1]?.length
    if (size === undefined || (count > 0 && count + size > LENGTH + 2)) break
    count += size
    end = GROUP.lastIndex
  }
  return count >= 9 && !isWordAt(text, end) ? {start, end} : undefined
}

function findBare(text: string, from: number, to: number): Identifier[] {
  const found: Identifier[] = []
  const run = /\d+/g
  run.lastIndex = from
  for (let match = run.exec(text); match && match.index < to; match = run.exec(text)) {
    const start = match.index
    const end = start + match[0].length
    if (match[0].length !== LENGTH || !isPossible(match[0])) continue
    if (start > 0 && GLUE_BEFORE.test(text[start - 1] ?? '')) continue
    if (GLUE_AFTER.test(text.slice(end, end + 2))) continue
    if (FOREIGN_BEFORE.test(foldText(text.slice(Math.max(0, start - 30), start)))) continue
    found.push(identify(text, {start, end}, 'none'))
  }
  return found
}

function labelOf(label: string): IdentifierLabel {
  const bin = /бин|bin|бсн|бизнес|business/.test(label)
  const iin = /иин|iin|жсн|индивид|жеке|individ/.test(label)
  if (bin) return iin ? 'either' : 'bin'
  if (iin) return 'iin'
  return /огрн|ogrn/.test(label) ? 'ogrn' : 'inn'
}

function identify(text: string, {start, end}: Span, label: IdentifierLabel, labelSpan?: Span): Identifier {
  const printed = text.slice(start, end)
  const digits = printed.replace(/\D/g, '')
  const kind = kindOf(digits)
  const checksum = digits.length !== LENGTH ? 'length' : checkDigit(digits) === Number(digits[11]) ? 'ok' : 'wrong'
  const whole = {start, end, text: printed, digits, label, kind, checksum} as const
  const labelled = labelSpan ? {...whole, labelSpan} : whole
  return kind === 'bin' ? {...labelled, entity: entityOf(digits)} : labelled
}

function kindOf(digits: string): Identifier['kind'] {
  if (digits.length !== LENGTH) return 'unknown'
  return /^\d{4}[0-3]/.test(digits) ? 'iin' : /^\d{4}[4-6]/.test(digits) ? 'bin' : 'unknown'
}

function entityOf(digits: string): NonNullable<Identifier['entity']> {
  return (['head', 'branch', 'representative'] as const)[Number(digits[5])] ?? 'other'
}

/** A month, then for a person a day, a century and a sex, for an organisation its two kinds. */
function isPossible(digits: string): boolean {
  return /^\d\d(?:0[1-9]|1[0-2])(?:(?:0[1-9]|[12]\d|3[01])[0-6]|[4-6][0-3]\d)/.test(digits)
}

/** The twelfth digit; 10, which no digit equals, where the number cannot be a valid one. */
function checkDigit(digits: string): number {
  const sum = (shift: number) =>
    Array.from({length: 11}, (_, i) => Number(digits[i]) * (((i + shift) % 11) + 1)).reduce((a, b) => a + b) % 11
  const first = sum(0)
  return first === 10 ? sum(2) : first
}
