import type {Definition} from './definitions.js'
import {type TermForms, wordsInside} from './term-forms.js'

const ADJECTIVE = /(?:[ыи][йехм]|[ыи]ми|[ая]я|[ое]е|[ое]й|[ое]го|[ую]ю)$/
// Nouns that end as adjectives do.
const NOUN = /^(?:данн(?:ые|ых|ым|ыми)|.{3,}(?:ци|ни|ти|ани|ени)[еяй]|устройств.*|рекламой)$/

/** The form of a term's head noun: «платформа» of «Интернет-платформа», «политика» of «Политика конфиденциальности»; none of one word. */
export function headForm(definition: Definition, forms: TermForms): string | undefined {
  const {passage} = definition
  const {from, to} = wordsInside(passage, definition)
  if (to - from < 2) return undefined
  return forms.of(passage, headIndex(definition, from, to))
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

function isAdjective(word: string): boolean {
  return ADJECTIVE.test(word) && !NOUN.test(word)
}
