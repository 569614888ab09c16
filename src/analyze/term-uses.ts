import {isCapital} from '../language/letters.js'
import type {Span} from '../language/span.js'
import {tokenize} from '../language/tokens.js'
import type {Definition} from './definitions.js'
import type {FactBase} from './fact.js'
import type {Passage} from './passage.js'
import {beginning, beginningsCount, createTermForms, irregularWords, type TermForms} from './term-forms.js'
import {headForm} from './term-heads.js'

/** A term where the text uses it, in any case form. */
export interface TermUse extends FactBase {
  /** The first definition of the term. */
  readonly definition: Definition
  /** Shortened to its head noun: «Платформа» for «Интернет-платформа». */
  readonly head: boolean
  /** Begins with a capital as the term does, or with a small letter as the term does. */
  readonly sameCase: boolean
}

/** What is looked for: whole terms, their heads, and how words of either begin. */
interface Terms {
  readonly root: Branch
  readonly heads: ReadonlyMap<string, readonly Definition[]>
  /** 1 at each `beginning` of them. */
  readonly beginnings: Uint8Array
}

interface Branch {
  readonly next: Map<string, Branch>
  definition?: Definition
  /** A comma stands before the word in some term: «данные, разрешённые для распространения». */
  comma?: true
}

// So many terms at most share one head; in a text with more of them the head tells nothing.
const MOST_SHARING = 4

/**
 * Finds uses of the defined terms in the order of the text, before and after their definitions, but not in the words that define them.
 * A term inside a longer one is used too. Linear: one walk over the words, as deep as the longest term.
 */
export function findUses(definitions: readonly Definition[], passages: readonly Passage[]): TermUse[] {
  if (definitions.length === 0) return []
  const forms = createTermForms()
  const root = plant(definitions)
  const heads = headsOf(definitions, root, forms)
  const beginnings = new Uint8Array(beginningsCount)
  for (const word of [...root.next.keys(), ...heads.keys(), ...irregularWords()]) beginnings[beginning(word)] = 1
  const own = ownSpans(definitions)
  const found: TermUse[] = []
  for (const passage of passages) {
    if (passage.kind === 'contents') continue
    const spans = own.get(passage)
    for (const use of usesIn(passage, {root, heads, beginnings}, forms)) {
      if (!inside(use, spans?.get(use.definition.key))) found.push(use)
    }
  }
  return found
}

const LATIN = /^[a-z]/

/** All terms by their forms, word by word; «cookie-файлы» also as «файлы cookie». */
function plant(definitions: readonly Definition[]): Branch {
  const root: Branch = {next: new Map()}
  for (const definition of definitions) {
    const forms = definition.key.split(' ')
    plantOne(root, forms, definition, commasOf(definition))
    if (forms.length === 2 && forms.filter(form => LATIN.test(form)).length === 1)
      plantOne(root, forms.reverse(), definition, [])
  }
  return root
}

function plantOne(root: Branch, forms: readonly string[], definition: Definition, commas: readonly number[]): void {
  let branch = root
  for (const [index, form] of forms.entries()) {
    const next: Branch = branch.next.get(form) ?? {next: new Map()}
    if (commas.includes(index)) next.comma = true
    branch.next.set(form, next)
    branch = next
  }
  branch.definition ??= definition
}

/** Which words of a printed term have a comma before them. */
function commasOf({text}: Definition): number[] {
  return text.includes(',')
    ? text
        .split(',')
        .slice(0, -1)
        .map((_, index, parts) => tokenize(parts.slice(0, index + 1).join(' ')).words.length)
    : []
}

/** Terms by the form of their head noun, where the noun is no term itself and they are printed with a capital. */
function headsOf(definitions: readonly Definition[], root: Branch, forms: TermForms): Map<string, Definition[]> {
  const heads = new Map<string, Definition[]>()
  const seen = new Set<string>()
  for (const definition of definitions) {
    if (seen.has(definition.key) || !startsCapital(definition.text)) continue
    seen.add(definition.key)
    const form = headForm(definition, forms)
    if (form === undefined || root.next.get(form)?.definition) continue
    const sharing = heads.get(form) ?? []
    if (sharing.length < MOST_SHARING) sharing.push(definition)
    heads.set(form, sharing)
  }
  return heads
}

function usesIn(passage: Passage, {root, heads, beginnings}: Terms, forms: TermForms): TermUse[] {
  const uses: TermUse[] = []
  let covered = 0
  for (let index = 0; index < passage.words.length; index++) {
    if (beginnings[beginning(passage.words[index] ?? '')] === 0) continue
    const form = forms.of(passage, index)
    const first = root.next.get(form)
    if (first) covered = Math.max(covered, follow(passage, index, first, forms, uses))
    const start = passage.starts[index] ?? 0
    const sharing = start < covered ? undefined : heads.get(form)
    if (!sharing || !startsCapital(passage.leaf.value.slice(start, start + 1))) continue
    for (const definition of sharing) uses.push(use(definition, passage, {start, end: passage.ends[index] ?? 0}, true))
  }
  return uses
}

/** Adds every term that begins at `index`; returns where the longest of them ends. */
function follow(passage: Passage, index: number, first: Branch, forms: TermForms, uses: TermUse[]): number {
  const start = passage.starts[index] ?? 0
  let end = 0
  let at = index
  for (let branch: Branch | undefined = first; branch; branch = branch.next.get(forms.of(passage, at))) {
    if (branch.definition) {
      end = passage.ends[at] ?? 0
      uses.push(use(branch.definition, passage, {start, end}, false))
    }
    at++
    if (branch.next.size === 0 || at >= passage.words.length) break
    const gap = gapBefore(passage, at)
    if (gap === 'other' || (gap === 'comma' && !branch.next.get(forms.of(passage, at))?.comma)) break
  }
  return end
}

/** What stands before the word `index`: a space, a hyphen, a quote or the dot of a name is `none`. */
function gapBefore({leaf: {value}, starts, ends}: Passage, index: number): 'none' | 'comma' | 'other' {
  const start = starts[index] ?? 0
  const end = ends[index - 1] ?? 0
  if (start - end < 2) return 'none'
  const gap = value.slice(end, start)
  return /^[ \u00A0«„“"-]{1,3}$/u.test(gap) ? 'none' : /^,[ \u00A0]$/u.test(gap) ? 'comma' : 'other'
}

function use(definition: Definition, passage: Passage, {start, end}: Span, head: boolean): TermUse {
  const text = passage.leaf.value.slice(start, end)
  return {passage, start, end, text, definition, head, sameCase: startsCapital(text) === startsCapital(definition.text)}
}

/** Where each term is defined, by passage and key: its own words, and the meaning beside them. */
function ownSpans(definitions: readonly Definition[]): Map<Passage, Map<string, Span>> {
  const spans = new Map<Passage, Map<string, Span>>()
  for (const {passage, key, start, end, meaningSpan} of definitions) {
    const byKey = spans.get(passage) ?? new Map<string, Span>()
    spans.set(passage, byKey)
    byKey.set(key, {start: Math.min(start, meaningSpan?.start ?? start), end: Math.max(end, meaningSpan?.end ?? end)})
  }
  return spans
}

function inside({start, end}: Span, span: Span | undefined): boolean {
  return span !== undefined && span.start <= start && end <= span.end
}

function startsCapital(text: string): boolean {
  return isCapital(text[0])
}
