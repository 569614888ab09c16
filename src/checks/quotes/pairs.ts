import type {Passage} from '../../analyze/passage.js'
import {quoteRole} from '../../language/quotes.js'
import {isWordAt} from '../../language/scan.js'

/** A quotation mark or a bracket where it stands. */
export interface Mark {
  readonly passage: Passage
  readonly at: number
  readonly sign: string
  /** Where an inner quotation was closed for this one too: ТОО «Агентство «Арман». */
  readonly closedAt?: number
}

/** What is left of a clause when its marks are paired. */
export interface Unpaired {
  /** Marks that nothing closes, the outer first. */
  readonly open: Mark[]
  /** Marks that close nothing; `crossed` is what ought to have been closed before the bracket in which they stand. */
  readonly stray: {readonly mark: Mark; readonly crossed?: Mark}[]
}

// A clause that opens more than this and closes nothing is nobody's.
const deepest = 40
const signs = /[()«»„“”"‹›]/g
const anyQuote = /[«»„“”"‹›]/

/** Pairs the quotation marks of a clause, its sentences in their order; a quotation must not end inside a later bracket. */
export function pairQuotes(clause: readonly Passage[]): Unpaired {
  const unpaired: Unpaired = {open: [], stray: []}
  if (!clause.some(({leaf}) => anyQuote.test(leaf.value))) return unpaired
  for (const passage of clause) {
    const {value} = passage.leaf
    signs.lastIndex = 0
    for (let found = signs.exec(value); found; found = signs.exec(value)) {
      const mark = {passage, at: found.index, sign: found[0]}
      if (unpaired.open.length >= deepest) break
      if (mark.sign === '(') unpaired.open.push(mark)
      else if (mark.sign === ')') closeBracket(unpaired.open)
      else readQuote(unpaired, mark)
    }
  }
  const open = unpaired.open.filter(({sign, closedAt}) => sign !== '(' && closedAt === undefined)
  return {open, stray: unpaired.stray}
}

function closeBracket(open: Mark[]): void {
  const bracket = open.findLastIndex(({sign}) => sign === '(')
  if (bracket >= 0) open.splice(bracket, 1)
}

function readQuote({open, stray}: Unpaired, mark: Mark): void {
  const {value} = mark.passage.leaf
  dropClosed(open, mark)
  const innermost = open.findLastIndex(one => one.sign !== '(')
  const opener = open[innermost]
  if (roleOf(mark, opener !== undefined) === 'opens') {
    open.push(mark)
    return
  }
  if (!opener) {
    if (!isInch(value, mark) && !isArrow(value, mark)) stray.push({mark})
    return
  }
  const isInBracket = open.length - 1 > innermost && /^[^()]*\)/.test(value.slice(mark.at))
  open.splice(innermost, 1)
  if (isInBracket) stray.push({mark, crossed: opener})
  else if (opener.closedAt === undefined) closeOuter(open, opener, mark.at)
}

/** What was closed together with an inner quotation is not open any more once the sentence has gone on. */
function dropClosed(open: Mark[], {passage, at}: Mark): void {
  const last = open.findLastIndex(({closedAt}) => closedAt !== undefined)
  const closed = open[last]
  if (closed?.closedAt === undefined) return
  if (closed.passage !== passage || !isPhrase(passage.leaf.value.slice(closed.closedAt + 1, at))) open.splice(last, 1)
}

function closeOuter(open: Mark[], inner: Mark, closedAt: number): void {
  const outer = open.at(-1)
  if (outer && outer.sign !== '(' && isNested(outer, inner)) open.splice(-1, 1, {...outer, closedAt})
}

/** Whether `inner` is opened inside the name that `outer` opens: «Агентство «Арман». */
export function isNested(outer: Mark, inner: Mark): boolean {
  return outer.passage === inner.passage && isName(outer.passage.leaf.value.slice(outer.at + 1, inner.at))
}

const longestName = 6

function isPhrase(words: string): boolean {
  return words.trim().split(/\s+/).length <= longestName && !/[.,;:!?()–—]/.test(words)
}

function isName(words: string): boolean {
  return isPhrase(words) && !/(?:^|\s)(?:ТОО|АО|ИП|ООО|ЖШС|и|или|и\/или)\s/.test(words)
}

/** Straight and double marks serve both ends: between two spaces or two signs they close what is open. */
export function roleOf({passage, at, sign}: Mark, isOpen: boolean): 'opens' | 'closes' {
  const {value} = passage.leaf
  const before = isWordAt(value, at - 1) || '.!?…»”›'.includes(value.charAt(at - 1) || ' ')
  if ('"“”'.includes(sign) && before === isWordAt(value, at + 1)) return isOpen ? 'closes' : 'opens'
  return quoteRole(value, at) === 'opens' ? 'opens' : 'closes'
}

/** «15"» on a screen. */
function isInch(value: string, {at, sign}: Mark): boolean {
  return '"”'.includes(sign) && /\d[ \u00a0]?$/.test(value.slice(Math.max(0, at - 2), at))
}

/** «Настройки » Приватность»: a way through a menu. */
function isArrow(value: string, {at, sign}: Mark): boolean {
  return '»›'.includes(sign) && /^\s?.\s$/.test(value.slice(Math.max(0, at - 1), at + 2))
}
