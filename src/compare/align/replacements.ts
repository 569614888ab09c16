import type {Edit} from '../../diff/policy-diff.js'
import {stemWord} from '../../language/lexicon.js'
import {tokenize} from '../../language/tokens.js'
import type {ClauseGroup, Replacement} from './alignment.js'

// What was replaced in so many clauses was replaced throughout: a name of the operator, of the service, of the user.
const most = 3

/** Replacements that a text of one template makes throughout, the commonest first. */
export function findReplacements(groups: readonly ClauseGroup[]): Replacement[] {
  const found = new Map<string, Replacement & {places: Replacement['places'][number][]}>()
  for (const {members} of groups) {
    const [first, ...others] = members
    for (const {policy, edits, ...place} of others) {
      const told = new Set<string>()
      for (const {before, after} of swaps(edits)) {
        const policies = [first?.policy ?? 0, policy] as const
        const key = `${policies.join(' ')} ${keyOf(before, after)}`
        if (told.has(key)) continue
        told.add(key)
        const known = found.get(key)
        if (known) known.places.push(place)
        else found.set(key, {policies, before, after, places: [place]})
      }
    }
  }
  return [...found.values()]
    .filter(({places}) => places.length >= most)
    .sort((a, b) => a.policies[0] - b.policies[0] || a.policies[1] - b.policies[1] || b.places.length - a.places.length)
}

/** Whether a group differs in nothing but such replacements. */
export function isRoutine({members}: ClauseGroup, replacements: readonly Replacement[]): boolean {
  const [first, ...others] = members
  const known = new Set(
    replacements.map(({policies, before, after}) => `${policies.join(' ')} ${keyOf(before, after)}`)
  )
  return others.every(({policy, edits}) =>
    swaps(edits).every(({before, after}) => known.has(`${first?.policy ?? 0} ${policy} ${keyOf(before, after)}`))
  )
}

interface Swap {
  readonly before: string
  readonly after: string
}

/** What stands in the place of what. */
export function swaps(edits: readonly Edit[]): Swap[] {
  const found: Swap[] = []
  edits.forEach(({type, text}, at) => {
    const previous = edits[at - 1]
    if (type === 'removed') found.push({before: text.trim(), after: ''})
    else if (type === 'added') {
      const last = previous?.type === 'removed' ? found.pop() : undefined
      found.push({before: last?.before ?? '', after: text.trim()})
    }
  })
  return found
}

/** Equal for all forms of the words: «Продавца» → «Оператора», «Продавцу» → «Оператору». */
function keyOf(before: string, after: string): string {
  return [before, after]
    .map(text =>
      tokenize(text)
        .words.map(word => stemWord(word))
        .join(' ')
    )
    .join(' / ')
}
