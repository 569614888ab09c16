import {sliceText, type Text, trimText} from '../tree/text.js'
import {isHeadline} from './headline.js'
import {endsWithReferenceWord} from './reference-words.js'
import {isDue} from './sequence.js'

const candidate = /[\s\u00a0](\d{1,3}(?:\.\d{1,3}){0,5})\.[\s\u00a0]["«“]?\p{L}/gu
const ended = /[.;:!?]["»”)]{0,2}$/

/**
 * Cuts a clause's words where another clause begins inside the same paragraph («…; 8.6. оценки»). Only a number that is
 * due counts, after the end of a sentence or an item, so that «п. 8.6. настоящей Политики» stays a reference. The first
 * piece has lost its number.
 */
export function splitAtNumbers(text: Text, parts: readonly number[]): Text[] {
  const {value} = text
  if (parts.length === 0 || !/\d\.[\s\u00a0]/.test(value)) return [text]
  const pieces: Text[] = []
  // «…: 1. имя; 2. телефон»: a list inside the clause, whose numbers are not the clause's own.
  const listed = /:[\s\u00a0]1\.[\s\u00a0]/.test(value)
  let from = 0
  let current = parts
  candidate.lastIndex = 0
  for (let found = candidate.exec(value); found; found = candidate.exec(value)) {
    const at = found.index + 1
    const next = (found[1] ?? '').split('.').map(Number)
    candidate.lastIndex = at
    if (!isDue(current, next) || (next.length === 1 && listed) || !opens(value, from, at, next, current)) continue
    pieces.push(trimText(sliceText(text, from, at)))
    from = at
    current = next
  }
  if (pieces.length === 0) return [text]
  return [...pieces, trimText(sliceText(text, from, value.length))]
}

function opens(value: string, from: number, at: number, next: readonly number[], current: readonly number[]): boolean {
  const before = value.slice(Math.max(from, at - 60), at - 1)
  const capital = /["«“]?\p{Lu}/u.test(
    value
      .slice(at, at + 30)
      .replace(/^[\d.]+[\s\u00a0]/, '')
      .slice(0, 2)
  )
  // «1. Общие положения 1.1. Сайт …»: a heading needs no full stop before its first clause.
  const headed = next.length > current.length && capital && isHeadline(before.replace(/^[\d.\s\u00a0]+/, ''))
  if (!ended.test(before) && !headed) return false
  return (next.length > 1 || capital) && !endsWithReferenceWord(before)
}
