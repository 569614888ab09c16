import {foldText} from './letters.js'
import {compilePattern} from './patterns.js'
import {isWordAt, SPACE, withoutOverlaps} from './scan.js'
import type {Span} from './span.js'

/** A bank account or the code of a bank; `valid` by check digits where there are any, else by shape. */
export interface BankDetail extends Span {
  readonly text: string
  readonly kind: 'iban' | 'bik' | 'account'
  readonly valid: boolean
}

const CLUE = /[KК]Z|\d{8}|БИК|БСК|BIC|SWIFT/i
/** What all of them have: an IBAN two digits after its letters, the others eight signs or digits. */
const DIGITS = /Z\d\d|z\d\d|[A-Z\d]{8}|\d(?:[ \u00A0\u202F]?\d){7}/

/** Cyrillic К is typed for Latin K often enough; such an account is found and not valid. */
const IBAN = /[KК]Z\d\d(?:[A-Z0-9]{6,26}|(?:[ \u00A0\u202F][A-Z0-9]{4}){4})/gi
const BIK_LABEL = `(?:БИК|Бик|БСК|BIC|SWIFT)(?:[${SPACE}-]?(?:код|коды|code))?[${SPACE}:–—/-]{0,4}`
const BIK_AFTER_LABEL = compilePattern(`${BIK_LABEL}((?=[A-Z]{0,10}[0-9]|[A-Z]{8})[A-Z0-9]{8,11})`, 'g')
const BARE_BIK = /[A-Z]{4}KZ[A-Z0-9]{2}/g
const VALID_BIK = /^[A-Z]{4}KZ[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/
const ACCOUNT_AFTER_LABEL = compilePattern(
  `(?:[рк]/с|счет\\p{Cyrillic}{0,3}|шот\\p{Cyrillic}{0,3}|account|иик|жск|iban)[${SPACE}:№#–—-]{0,5}` +
    `(\\d(?:[${SPACE}]?\\d){7,23})`,
  'g'
)

/**
 * Finds accounts of Kazakhstan (`KZ` and 18 signs, also printed by fours, ISO 7064 mod 97), codes of banks (eight signs
 * after a label or with `KZ` as their country) and other account numbers of eight digits and more that a label names.
 * Since 07.06.2010 an account in Kazakhstan is an IBAN, so another number is valid only with the twenty
 * digits of a Russian one.
 */
export function findBankDetails(text: string): BankDetail[] {
  if (!DIGITS.test(text) || !CLUE.test(text)) return []
  const found: BankDetail[] = []
  const add = (kind: BankDetail['kind'], end: number, printed: string, isValid: (sign: string) => boolean) => {
    const start = end - printed.length
    if (isWordAt(text, start - 1) || isWordAt(text, end)) return
    found.push({start, end, text: printed, kind, valid: isValid(printed.replace(/\s/g, ''))})
  }
  for (const match of text.matchAll(IBAN)) add('iban', match.index + match[0].length, match[0], isIban)
  for (const match of text.matchAll(BIK_AFTER_LABEL)) {
    add('bik', match.index + match[0].length, match[1] ?? '', sign => VALID_BIK.test(sign))
  }
  for (const match of text.matchAll(BARE_BIK)) {
    const end = match.index + match[0].length
    if (!/[@.]/.test(text[end] ?? '') || !isWordAt(text, end + 1)) add('bik', end, match[0], () => true)
  }
  for (const match of foldText(text).matchAll(ACCOUNT_AFTER_LABEL)) {
    add('account', match.index + match[0].length, match[1] ?? '', sign => sign.length === 20)
  }
  return withoutOverlaps(found)
}

/** Twenty signs whose first four, moved to the end, leave 1 when the whole is divided by 97, letters being 10 to 35. */
function isIban(account: string): boolean {
  const sign = account.toUpperCase()
  if (!/^KZ\d\d[A-Z0-9]{16}$/.test(sign)) return false
  let rest = 0
  for (const character of sign.slice(4) + sign.slice(0, 4)) {
    const value = Number.parseInt(character, 36)
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97
  }
  return rest === 1
}
