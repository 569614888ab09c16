import {type FormMention, findLegalForms} from './legal-forms.js'
import {comparisonKey} from './look-alikes.js'
import {compilePattern} from './patterns.js'
import {type FoundName, NEXT_FORM, readQuoted, readQuotedBack} from './quoted-names.js'
import {isQuote, quoteRole} from './quotes.js'
import {matchAt, skipSpaces} from './scan.js'
import type {Span} from './span.js'
import {readWords, readWordsBack} from './unquoted-names.js'

/** An organisation or a sole trader: a legal form with a name. Which part it plays in the policy is not told here. */
export interface Organisation extends Span {
  readonly text: string
  /** The code of the form, one for all languages: `ТОО` for ЖШС and LLP, `ИП` for ЖК; `ООО`, `LLC` stay themselves. */
  readonly form: string
  /** Without form and outer quotes; inner quotes stay. */
  readonly name: string
  /** To compare: no quotes, spaces and dashes, one case, look-alike letters of the two scripts as one. */
  readonly key: string
  readonly quoted: 'balanced' | 'unclosed' | 'none'
  /** «TOO», «AO», «OO» in Latin letters. */
  readonly latinForm?: boolean
}

/** «(ТОО)», «на ПХВ», «на праве хозяйственного ведения» between a form and its name. */
const RIGHT = '(?:[ \\u00A0]на[ \\u00A0](?:ПХВ|праве[ \\u00A0]\\p{L}{5,15}[ \\u00A0](?:ведения|управления)))?'
const BETWEEN = compilePattern(
  `(?:[ \\u00A0]?\\(\\p{Lu}{2,5}\\))?${RIGHT}(?:[ \\u00A0]?[:–—](?=[ \\u00A0]))?[ \\u00A0\\u202F]*`,
  'y'
)
/** «НК «Алтын»», «фирма «Алтын»»: words of the name before its quotes. */
const TRADE =
  'фирма|компания|корпорация|агентство|торговый дом|группа компаний|магазин|клиника|центр|школа|студия|ассоциация|союз'
const LEAD = compilePattern(
  `(?!${NEXT_FORM})(?:(?:\\p{Lu}[\\p{L}\\p{N}-]*[ \\u00A0]){1,3}|(?:${TRADE})[ \\u00A0])(?=[«„“"])`,
  'y'
)
const PERSON = compilePattern('\\p{Lu}\\.|^\\p{Lu}\\p{Ll}+[ \\u00A0]\\p{Lu}\\p{Ll}+')
const HEADING_GOES_ON = compilePattern('^[ \\u00A0]\\p{Lu}')
/** Forms of Kazakhstan that English and Kazakh texts print before the name too. */
const NAMED_FIRST = new Set(['ТОО', 'АО', 'ИП'])
/** "Meta Platforms, Inc", "Koktem, LLP": forms that a comma may part from the name. */
const COMMA_FORM = /^(?:Co\., Ltd|Pt[ey]\.? Ltd|Ltd|LTD|Limited|Inc|INC|Corp|Corporation|L\.?L\.?[CP]\.?)$/
const SINGLE_QUOTES = compilePattern("['‘`][\\p{L}\\p{N}][^'‘’`]{0,80}['’`](?!\\p{L})", 'y')
const KAZAKH_LETTER = /[әғқңөұүһі]/i
const CYRILLIC_LETTER = /[а-я]/i

/** Finds organisations: a form before a name («ТОО «Арман»», ИП Иванова А.Б.) or after it («Арман» ЖШС, Arman LLP). */
export function findOrganisations(text: string): Organisation[] {
  const found: Organisation[] = []
  const mentions = findLegalForms(text)
  let floor = 0
  for (const [index, mention] of mentions.entries()) {
    if (mention.start < floor) continue
    const name = nameOf(text, mention, floor, mentions[index + 1])
    if (!name) continue
    const organisation = describe(text, mention, name)
    found.push(organisation)
    floor = organisation.end
  }
  return found
}

function describe(text: string, {form, ...mention}: FormMention, {name, quoted, ...span}: FoundName): Organisation {
  const start = Math.min(mention.start, span.start)
  const end = Math.max(mention.end, span.end)
  const whole = {start, end, text: text.slice(start, end), form: form.code, name, key: comparisonKey(name), quoted}
  return form.latin ? {...whole, latinForm: true} : whole
}

function nameOf(text: string, mention: FormMention, floor: number, next?: FormMention): FoundName | undefined {
  // «Филиал ТОО «Арман»» is one organisation: a branch goes by the name of its company
  if (mention.form.code === 'филиал' && next?.start === skipSpaces(text, mention.end))
    return nameOf(text, next, mention.end)
  return mention.form.name === 'after'
    ? (nameAfter(text, mention) ?? quotedBefore(text, mention, floor))
    : (nameBefore(text, mention, floor) ?? nameAfter(text, mention))
}

function nameAfter(text: string, {form, start: formStart, end: formEnd}: FormMention): FoundName | undefined {
  const gap = matchAt(BETWEEN, text, formEnd)?.[0] ?? ''
  const start = formEnd + gap.length
  // in Russian «ЖК» is a group of houses
  if (text.slice(formStart, formEnd) === 'ЖК' && !KAZAKH_LETTER.test(text)) return undefined
  if (isQuote(text[start])) return quoteRole(text, start) === 'opens' ? readQuoted(text, start) : undefined
  const single = matchAt(SINGLE_QUOTES, text, start)
  if (single) return {start, end: start + single[0].length, name: single[0].slice(1, -1), quoted: 'balanced'}
  const lead = matchAt(LEAD, text, start)
  const quoted = lead && readQuoted(text, start + lead[0].length)
  if (quoted) return {...quoted, start, name: text.slice(start, quoted.end)}
  if (gap === '' || form.needs === 'quotes' || (form.latin && !CYRILLIC_LETTER.test(text))) return undefined
  const words = readWords(text, start)
  // «IE» is a browser, «ИП:» opens a list, after «LLP» the sentence goes on: there only a full name is sure
  const needsPerson = form.needs === 'person' || form.name === 'before' || /[:–—]/.test(gap)
  return words && needsPerson && !(NAMED_FIRST.has(form.code) && PERSON.test(words.name)) ? undefined : words
}

function nameBefore(text: string, mention: FormMention, floor: number): FoundName | undefined {
  const quoted = quotedBefore(text, mention, floor)
  if (quoted || mention.form.needs) return quoted
  // «Our Limited Liability» is a heading
  if (mention.form.code === 'Ltd' && HEADING_GOES_ON.test(text.slice(mention.end, mention.end + 2))) return undefined
  const comma = COMMA_FORM.test(text.slice(mention.start, mention.end)) ? /,?[ \u00A0]$/ : /[ \u00A0]$/
  const gap = comma.exec(text.slice(Math.max(0, mention.start - 2), mention.start))
  return gap ? readWordsBack(text, mention.start - gap[0].length, floor) : undefined
}

function quotedBefore(text: string, {start}: FormMention, floor: number): FoundName | undefined {
  const close = isQuote(text[start - 1]) ? start - 1 : start - 2
  const separated = close === start - 1 || /[ \u00A0]/.test(text[start - 1] ?? '')
  return separated && close > floor && quoteRole(text, close) === 'closes'
    ? readQuotedBack(text, close, floor)
    : undefined
}
