import type {Definition} from './definitions.js'
import {type TermForms, type WordRange, wordsInside} from './term-forms.js'

const ADJECTIVE = /(?:[ыи][йехм]|[ыи]ми|[ая]я|[ое]е|[ое]й|[ое]го|[ую]ю)$/
// Nouns that end as adjectives do.
const NOUN = /^(?:данн(?:ые|ых|ым|ыми)|.{3,}(?:ци|ни|ти|ани|ени)[еяй]|устройств.*|рекламой)$/

/** Indexes of a term's words in its passage, and of its head noun. */
export interface TermPlace extends WordRange {
  readonly head: number
}

/** Where the words of a term stand as it is defined: the head of «Интернет-платформа» is its second word. */
export function placeOfTerm(definition: Definition): TermPlace {
  const {from, to} = wordsInside(definition.passage, definition)
  return {from, to, head: to - from < 2 ? from : headIndex(definition, from, to)}
}

/**
 * The form of a term's head noun: «платформа» of «Интернет-платформа», «политика» of «Политика конфиденциальности»;
 * none of one word.
 */
export function headForm(definition: Definition, forms: TermForms): string | undefined {
  const {from, to, head} = placeOfTerm(definition)
  return to - from < 2 ? undefined : forms.of(definition.passage, head)
}

function headIndex({passage}: Definition, from: number, to: number): number {
  const {words, ends, language, leaf} = passage
  if (language === 'kk') return to - 1
  const of = words.indexOf('of', from)
  if (/^[a-z]/.test(words[to - 1] ?? '')) return of > from && of < to ? of - 1 : to - 1
  let at = from
  while (at < to - 1 && (leaf.value[ends[at] ?? 0] === '-' || isAdjective(words[at] ?? ''))) at++
  return at
}

/** Whether a folded Russian word ends as adjectives and participles do. */
export function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) && !NOUN.test(word)
}
