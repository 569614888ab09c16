import type {Passage} from '../../analyze/passage.js'
import {groupBy} from '../../language/group-by.js'
import {memo} from '../../language/memo.js'
import {type ListWords, listWords} from './words.js'

interface Scope {
  readonly narrowing: Beginnings
  readonly total: Beginnings
  readonly people: Beginnings
  readonly others: Beginnings
}

type Beginnings = ReadonlyMap<string, readonly string[]>

// By their first letter, for most words have another one.
const scopeOf = memo((words: ListWords): Scope => {
  const beginningsOf = (list: readonly string[]): Beginnings => groupBy(list, word => word.charAt(0))
  const {narrowing, total, people, others} = words
  return {
    narrowing: beginningsOf(narrowing),
    total: beginningsOf(total),
    people: beginningsOf(people),
    others: beginningsOf(others)
  }
})

/** Whether words, up to the data that they name, speak of some data only: «для доставки», «при регистрации», «сотрудников». */
export function isNarrow(passage: Passage, to?: number): boolean {
  const words = passage.words.slice(0, to)
  const known = listWords(passage)
  const {narrowing, total, people, others} = scopeOf(known)
  if (begins(words, people) || begins(words, others)) return true
  return (words.some(word => known.conditions.has(word)) || begins(words, narrowing)) && !begins(words, total)
}

/** Whether nothing says that a list goes on: «и иные данные», «в том числе», «и т. д.». */
export function isClosed(passages: readonly Passage[]): boolean {
  return !passages.some(passage => {
    const {words} = passage
    const {goesOn, goesOnAfter} = listWords(passage)
    return words.some((word, at) => goesOn.has(word) || (at > 0 && goesOnAfter[word] === words[at - 1]))
  })
}

/** Whether a sentence, or what announces it, speaks of other people than the main subject: employees, children. */
export function speaksOfOtherPeople(passage: Passage): boolean {
  const {words, lead, under} = passage
  const {people, others} = scopeOf(listWords(passage))
  return begins(words, people) || begins(words, others) || [lead, under].some(one => one && begins(one.words, people))
}

function begins(words: readonly string[], beginnings: Beginnings): boolean {
  return words.some(word => beginnings.get(word.charAt(0))?.some(beginning => word.startsWith(beginning)))
}
