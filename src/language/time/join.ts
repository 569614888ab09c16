import type {DurationGrammar, DurationUnit, Term} from './grammar.js'
import type {Token} from './tokens.js'

// only pairs that divide without a remainder
const parts: Readonly<Partial<Record<DurationUnit, readonly [unit: DurationUnit, count: number]>>> = {
  year: ['month', 12],
  quarter: ['month', 3],
  week: ['day', 7],
  day: ['hour', 24],
  hour: ['minute', 60]
}

/** Makes one term of a unit and its parts that follow each other: «1 год и 6 месяцев» is 18 months. */
export function joinTerms(tokens: readonly Token[], terms: readonly Term[], grammar: DurationGrammar): Term[] {
  const joined: Term[] = []
  for (const term of terms) {
    const before = joined.at(-1)
    const sum = before && adjoins(tokens, before, term, grammar) ? add(before, term) : undefined
    if (sum) joined.pop()
    joined.push(sum ?? term)
  }
  return joined
}

function adjoins(tokens: readonly Token[], before: Term, term: Term, grammar: DurationGrammar): boolean {
  if (before.last === term.first) return true
  return before.last + 1 === term.first && tokens[before.last]?.word === grammar.and
}

function add(before: Term, term: Term): Term | undefined {
  const [unit, count] = parts[before.unit] ?? []
  if ((unit !== term.unit || count === undefined || before.days === 'working' || before.min) ?? term.min)
    return undefined
  return {
    ...term,
    first: before.first,
    at: before.at,
    amount: before.amount * count + term.amount,
    disagrees: before.disagrees || term.disagrees
  }
}
