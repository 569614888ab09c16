import {nearest} from '../config/nearest.js'
import {isDay} from '../config/shapes.js'
import type {Words} from '../rules/rule.js'
import type {Comment} from './comments.js'

/** What a comment does: `clause` and `file` keep findings back, `from` does so until `to`. */
export type DirectiveKind = 'clause' | 'file' | 'from' | 'to'

/** A comment that could be read. */
export interface Directive {
  readonly comment: Comment
  readonly kind: DirectiveKind
  /** As named; a `to` may name none and means all. */
  readonly rules: readonly string[]
  readonly reason: string
  /** The last day, YYYY-MM-DD. */
  readonly until?: string
}

/** A comment that could not, and why. */
export interface BrokenDirective {
  readonly comment: Comment
  readonly fault: Words
}

const kinds: ReadonlyMap<string, DirectiveKind> = new Map([
  ['zanlint-disable-next-clause', 'clause'],
  ['zanlint-disable-file', 'file'],
  ['zanlint-disable', 'from'],
  ['zanlint-enable', 'to']
])
// Programs that set text make one dash of two.
const separator = /(?:^|\s)(?:-{2,3}|—|–)(?:\s|$)/
const deadline = /\((?:until|до)\s+([^()]{1,60})\)[\s.]*$/iu

/** Reads `zanlint-disable-file RULE, RULE -- reason (until 2027-01-01)`; `isKnown` tells names of rules. */
export function readDirective(comment: Comment, isKnown: (name: string) => boolean): Directive | BrokenDirective {
  const name = /^\S+/.exec(comment.content)?.[0] ?? ''
  const kind = kinds.get(name)
  if (!comment.isClosed) return {comment, fault: unclosed}
  if (!kind) return {comment, fault: unknownDirective(/^zanlint[\s:_]+\S+/i.exec(comment.content)?.[0] ?? name)}
  const rest = comment.content.slice(name.length)
  const cut = separator.exec(rest)
  const rules = cut ? wordsOf(rest.slice(0, cut.index)) : namesAhead(wordsOf(rest), isKnown)
  if (rules.length === 0 && kind !== 'to') return {comment, fault: noRule(name)}
  const said = cut ? rest.slice(cut.index + cut[0].length).trim() : ''
  const term = deadline.exec(said)
  const day = term && readDay(term[1] ?? '')
  if (day === 'broken') return {comment, fault: brokenDay(term?.[1] ?? '')}
  const reason = (day && term ? said.slice(0, term.index) : said).replace(/\s+/g, ' ').trim()
  return {comment, kind, rules, reason, ...(day && {until: day})}
}

function wordsOf(list: string): string[] {
  return [...new Set(list.split(/[\s,]+/).filter(word => word !== ''))]
}

/** Without `--` the reason begins where the names of rules end. */
function namesAhead(words: readonly string[], isKnown: (name: string) => boolean): string[] {
  const end = words.findIndex(word => !isKnown(word))
  return words.slice(0, end < 0 ? words.length : Math.max(end, 1))
}

/** Undefined for what is no date at all: «(до 5 лет)». */
function readDay(words: string): string | 'broken' | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(words.trim()) ?? []
  const iso = year === '' ? words.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (isDay(iso)) return iso
  return /\d{4}|\d[./-]\d/.test(words) ? 'broken' : undefined
}

const unclosed: Words = {
  ru: 'комментарий не закрыт, ожидалось --> в его конце',
  kk: 'түсініктеме жабылмаған, соңында --> күтілген',
  en: 'the comment is not closed, --> was expected at its end'
}

function unknownDirective(name: string): Words {
  const all = [...kinds.keys()]
  const near = nearest(name.replace(/[\s:_]+/g, '-'), all)
  const shown = name.slice(0, 40)
  return {
    ru: `«${shown}» не читается, ${near ? `ближайшее: ${near}` : `ожидалось одно из: ${all.join(', ')}`}`,
    kk: `«${shown}» оқылмайды, ${near ? `ең жақыны: ${near}` : `мыналардың бірі күтілген: ${all.join(', ')}`}`,
    en: `“${shown}” is not read, ${near ? `the nearest is ${near}` : `expected one of: ${all.join(', ')}`}`
  }
}

function noRule(name: string): Words {
  return {
    ru: `после ${name} не названо правило, ожидалось имя из перечня zanlint rules`,
    kk: `${name} сөзінен кейін ереже аталмаған, zanlint rules тізбесіндегі атау күтілген`,
    en: `no rule is named after ${name}, a name from the list of zanlint rules was expected`
  }
}

function brokenDay(words: string): Words {
  return {
    ru: `срок «${words}» не читается, ожидалась существующая дата: (до 31.12.2027) или (until 2027-12-31)`,
    kk: `«${words}» мерзімі оқылмайды, күнтізбеде бар күн күтілген: (до 31.12.2027) немесе (until 2027-12-31)`,
    en: `the term “${words}” is not read, a date that exists was expected: (until 2027-12-31) or (до 31.12.2027)`
  }
}
