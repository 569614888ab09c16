import type {FactChange} from '../../diff/policy-diff.js'

/** Facts with those of one kind that all came, or all went, joined into one. */
export function joinFacts(facts: readonly FactChange[]): FactChange[] {
  const joined = new Map<string, FactChange>()
  for (const [at, one] of facts.entries()) {
    const isPair = one.before !== '' && one.after !== ''
    const key = isPair ? String(at) : `${one.fact} ${one.before === '' ? 'came' : 'went'}`
    const former = joined.get(key)
    joined.set(
      key,
      former ? {...one, before: join(former.before, one.before), after: join(former.after, one.after)} : one
    )
  }
  return [...joined.values()]
}

function join(one: string, other: string): string {
  return [one, other].filter(words => words !== '').join('; ')
}
