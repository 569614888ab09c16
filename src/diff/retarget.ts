import type {Alignment} from './difference.js'
import {numberNow, type PartIndex} from './references.js'
import type {Token} from './tokens.js'
import type {Unit} from './unit.js'

/**
 * Reads references of BEFORE under the numbers that their targets have in AFTER, where `after` names those: what was retargeted
 * correctly is no change.
 */
export function followReferences(
  alignment: Alignment,
  parts: {readonly before: PartIndex; readonly after: PartIndex},
  after: readonly Unit[]
): (unit: Unit, tokens: Token[]) => Token[] {
  const named = new Set(
    after.flatMap(({passages}) =>
      passages.flatMap(passage => (parts.after.referencesIn.get(passage) ?? []).flatMap(({nums}) => nums))
    )
  )
  return (unit, tokens) => {
    if (named.size === 0) return tokens
    const spans = spansOf(alignment, parts.before, unit).filter(({now}) => named.has(now))
    return spans.length === 0 ? tokens : tokens.map(token => renumber(token, spans))
  }
}

/** A reference in the text of a unit: the numbers in it and what they became, part by part. */
interface Span {
  readonly start: number
  readonly end: number
  readonly was: string
  readonly now: string
}

function spansOf(alignment: Alignment, parts: PartIndex, unit: Unit): Span[] {
  const spans: Span[] = []
  let offset = 0
  for (const passage of unit.passages) {
    for (const reference of parts.referencesIn.get(passage) ?? []) {
      for (const was of reference.nums) {
        const now = numberNow(alignment, parts, reference, was)
        if (now !== undefined && now !== was)
          spans.push({start: offset + reference.start, end: offset + reference.end, was, now})
      }
    }
    offset += passage.leaf.value.length + 1
  }
  return spans
}

function renumber(token: Token, spans: readonly Span[]): Token {
  for (const {start, end, was, now} of spans) {
    if (token.start < start || token.start >= end) continue
    const [wasWhole = '', wasPoint] = was.split('/')
    const [nowWhole = '', nowPoint] = now.split('/')
    const key = token.key === wasWhole ? nowWhole : token.key === wasPoint ? (nowPoint ?? token.key) : token.key
    if (key !== token.key) return {...token, key, text: token.text.replace(token.key, key)}
  }
  return token
}
