import {findOrganisations} from '../language/organisations.js'
import {isQuote, quoteRole} from '../language/quotes.js'
import {matchAt, skipSpaces} from '../language/scan.js'
import type {Span} from '../language/span.js'
import {quotedTerm, type Term, unquotedTerm} from './dash-terms.js'
import {announcesDefinitions, type DefinitionContext} from './definition-context.js'
import {holdsVerb, isKazakhOblique, isRole, namesAttribute, namesGenus} from './definition-words.js'
import type {Passage} from './passage.js'
import type {TermName} from './term-names.js'

/** A definition as one form of it is printed in a passage. */
export interface Defining {
  readonly names: readonly TermName[]
  readonly form: 'dash' | 'under' | 'hereinafter' | 'list'
  readonly meaning: Span
  /** The passage is there to define, not to state. */
  readonly whole: boolean
}

const LABEL = /(?:термин|понятие|слово|ұғым|the terms?|the words?)[ \u00A0]+(?=[«„“"])/iuy
const CIRCUMSTANCE =
  /^(?:и|также|в|во|на|по|при|для|до|от|с|со|за|из|к|не|без|если|только|см|согласно|через|после|тек|үшін|only|if|for|in|at|by|from|not|until)(?!\p{L})|^\d/iu

/** Definitions that begin a sentence or its parts: «Термин – …», «“Cookies” — это …», and «„Термин“ …» among definitions. */
export function readTermClauses(passage: Passage, context: DefinitionContext): Defining[] {
  const {value} = passage.leaf
  const announced = /^[^:;]{0,160}:/.exec(value)?.[0] ?? ''
  const listed = announced.length > 0 && announced.length < value.length - 3 && announcesDefinitions(announced)
  const around = listed ? 'section' : context
  const starts = partStarts(value, listed ? announced.length : 0, around !== 'anywhere')
  const found: Defining[] = []
  let stop = value.length
  for (const start of starts.reverse()) {
    const defining = readClause(passage, skipSpaces(value, start), stop, around)
    if (!defining) continue
    found.push(defining)
    stop = start
  }
  return found.reverse()
}

/** Where a definition may begin: at the start, and among definitions after a semicolon or a full stop before a quote. */
function partStarts(value: string, first: number, divided: boolean): number[] {
  const starts = [first]
  if (!divided) return starts
  for (const {0: divider, index} of value.slice(first).matchAll(/;[ \u00A0]+|\.[ \u00A0]+(?=[«„“"])/gu)) {
    starts.push(first + index + divider.length)
  }
  return starts
}

function readClause(passage: Passage, at: number, stop: number, context: DefinitionContext): Defining | undefined {
  const {value} = passage.leaf
  const start = at + (matchAt(LABEL, value, at)?.[0].length ?? 0)
  const quoted = isQuote(value[start]) && quoteRole(value, start) === 'opens'
  const term = quoted ? quotedTerm(value, start, stop) : unquotedTerm(value, start, stop, context !== 'anywhere')
  if (!term) return undefined
  const meaning = {start: term.meaning, end: trimEnd(value, stop)}
  const words = value.slice(meaning.start, meaning.end)
  const leadsOn = words === '' && term.form === 'dash' && stop === value.length && (quoted || !value.endsWith(':'))
  if (leadsOn ? context === 'anywhere' : !accepts(passage, term, words, quoted, context)) return undefined
  return {names: term.names, form: term.form, meaning, whole: true}
}

function accepts(passage: Passage, term: Term, meaning: string, quoted: boolean, context: DefinitionContext): boolean {
  const name = term.names[0]?.text ?? ''
  if (!/^[«„“"(]?\p{L}/u.test(meaning) || CIRCUMSTANCE.test(meaning) || CIRCUMSTANCE.test(name)) return false
  if (passage.language === 'kk' && !quoted && isKazakhOblique(name)) return false
  if (term.form === 'list')
    return context !== 'anywhere'
      ? !holdsVerb(firstWord(meaning))
      : /это[ \u00A0]+$/iu.test(beforeMeaning(passage, term))
  if (context === 'section' || term.form === 'under') return true
  const sorted = namesGenus(meaning, passage.language === 'kk') || nameOrSite(meaning, name)
  if (quoted) return context === 'run' || sorted
  if (
    passage.requisites ||
    namesAttribute(name) ||
    isBrand(name, passage) ||
    holdsVerb(/^[^,;:(]*/.exec(meaning)?.[0] ?? '')
  )
    return false
  if (/ [–—-] \p{Ll}/u.test(meaning)) return false
  const point = context === 'anywhere' && ((passage.lead && passage.lead.kind !== 'heading') || isPoint(passage))
  if (context === 'run') return sorted
  return sorted && !point && /^\p{Lu}/u.test(name) && (isRole(name) || namesGenus(name, passage.language === 'kk'))
}

function beforeMeaning(passage: Passage, {meaning}: Term): string {
  return passage.leaf.value.slice(Math.max(0, meaning - 8), meaning)
}

function nameOrSite(meaning: string, name: string): boolean {
  const first = meaning.slice(0, 120)
  return (
    isRole(name) &&
    (/^(?:https?:|www\.|[\p{L}\d-]{2,40}\.\p{L}{2})/u.test(first) ||
      findOrganisations(first).some(({start}) => start < 40))
  )
}

/** «Tulpar – платформа …» tells of a product; «Cookies – файлы …» and «IP-адрес – …» define. */
function isBrand(name: string, {language}: Passage): boolean {
  if (language === 'en') return !(isRole(name) || namesGenus(name, false))
  return (
    !/[\u0400-\u052f]/.test(name) &&
    !/^(?:cookies?|url|ip|gps|token|pixel)/iu.test(name) &&
    !/^[A-Z][a-z]+ [a-z]/.test(name)
  )
}

function isPoint({node}: Passage): boolean {
  return node.type === 'clause' && node.kind === 'point'
}

function firstWord(words: string): string {
  return /^\S+/u.exec(words)?.[0] ?? ''
}

function trimEnd(value: string, end: number): number {
  let at = end
  while (at > 0 && ' .;,\u00A0'.includes(value[at - 1] ?? '')) at--
  return at
}
