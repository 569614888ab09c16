import {groupBy} from './group-by.js'
import {LEGAL_FORMS, type LegalForm} from './legal-form-rows.js'
import {foldText} from './letters.js'
import {anyWord, compilePattern} from './patterns.js'
import {isWordAt, matchAt, wordEnd} from './scan.js'
import type {Span} from './span.js'
import {type Tokens, tokenize} from './tokens.js'

/** A legal form where it stands in a text; the span has no case ending after a hyphen. */
export interface FormMention extends Span {
  readonly form: LegalForm
}

/** One word of a form: its stem, how many letters may follow, and what parts it from the next word. */
interface FormWord {
  readonly stem: string
  readonly least: number
  readonly most: number
  readonly gap: string
}

interface FullForm {
  readonly form: LegalForm
  readonly words: readonly FormWord[]
}

const SIGNS = new Map(
  LEGAL_FORMS.flatMap(([form, signs]) => (signs ? signs.split('|').map(sign => [sign, form] as const) : []))
)
/** Signs of several words or letters, the longest first, by their first word. */
const LONG_SIGNS = groupBy(
  [...SIGNS.keys()].filter(sign => /[. ]/.test(sign)).sort((a, b) => b.length - a.length),
  sign => sign.split(/[. ]/, 1).join('')
)
const FULL_FORMS: readonly FullForm[] = LEGAL_FORMS.flatMap(([form, , words]) =>
  words ? words.split('|').map(phrase => ({form, words: readWords(phrase)})) : []
)
const BY_FIRST_WORD = groupBy(FULL_FORMS, ({words}) => keyOf(words[0]?.stem ?? ''))

const CAPITALS = '[A-ZА-ЯҚ][A-ZА-ЯҚ.]'
const OTHER_SIGNS = [...SIGNS.keys()].filter(sign => !new RegExp(`^${CAPITALS}`).test(sign))

/** After what is no letter: two capitals, the beginning of a sign without them, how two words of a full form begin. */
const CLUE = compilePattern(
  `[^\\p{L}](?:${CAPITALS}|${OTHER_SIGNS.map(sign => sign.slice(0, 3).replace('.', '\\.')).join('|')}|` +
    `${anyWord(FULL_FORMS.map(({words}) => clueOf(words)))})`,
  'g'
)
/** More letters than a form in full words has. */
const LONGEST = 120

/** Finds legal forms, in order: abbreviations in their own letter case, full words in any. */
export function findLegalForms(text: string): FormMention[] {
  const signs: FormMention[] = []
  const full: FormMention[] = []
  // V8 looks for one sign before a word much faster than for one sign or the start
  const printed = ` ${text}`.replaceAll('\u00A0', ' ')
  for (let clue = matchAt(CLUE, printed, 0); clue; clue = matchAt(CLUE, printed, clue.index + 1)) {
    const start = clue.index + 1
    const word = printed.slice(start, wordEnd(printed, start))
    addNext(signs, printed, signAt(printed, start, word))
    addNext(full, printed, fullFormAt(printed, start, word))
  }
  return [...signs, ...full]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({form, start, end}) => ({form, start: start - 1, end: end - 1}))
}

/** Adds a form that is not inside the one before it or a longer word. */
function addNext(mentions: FormMention[], printed: string, mention: FormMention | undefined): void {
  if (!mention || mention.start < (mentions.at(-1)?.end ?? 0)) return
  if (!isWordAt(printed, mention.start - 1) && !isWordAt(printed, mention.end)) mentions.push(mention)
}

function signAt(printed: string, start: number, word: string): FormMention | undefined {
  const sign = LONG_SIGNS.get(word)?.find(long => printed.startsWith(long, start)) ?? word
  const form = SIGNS.get(sign)
  return form && {form, start, end: start + sign.length}
}

function fullFormAt(printed: string, start: number, word: string): FormMention | undefined {
  const forms = BY_FIRST_WORD.get(keyOf(foldText(word)))
  if (!forms) return undefined
  const rest = printed.slice(start, start + LONGEST)
  const tokens = tokenize(rest)
  const found = forms.find(({words}) => fits(words, rest, tokens))
  return found && {form: found.form, start, end: start + (tokens.ends[found.words.length - 1] ?? 0)}
}

function fits(words: readonly FormWord[], printed: string, tokens: Tokens): boolean {
  return words.every(({stem, least, most, gap}, at) => {
    const word = tokens.words[at] ?? ''
    const ending = word.length - stem.length
    if (!word.startsWith(stem) || ending < least || ending > most || /\d/.test(word)) return false
    return at === words.length - 1 || printed.slice(tokens.ends[at], tokens.starts[at + 1]) === gap
  })
}

function keyOf(word: string): string {
  return word.slice(0, 4)
}

/** The first word of «частн* компани*» and the beginning of its second; in capitals it has another clue. */
function clueOf([first, second]: readonly FormWord[]): string {
  const {stem = '', gap = ''} = first ?? {}
  return second ? `${stem}[^ ]{0,5}${gap}${anyWord([second.stem.slice(0, 2)])}` : stem
}

function readWords(phrase: string): FormWord[] {
  let end = -1
  return phrase.split(/[ -]/).map(word => {
    end += word.length + 1
    const gap = phrase.charAt(end)
    if (word === '_') return {stem: '', least: 4, most: 15, gap}
    return word.endsWith('*') ? {stem: word.slice(0, -1), least: 0, most: 5, gap} : {stem: word, least: 0, most: 0, gap}
  })
}
