import type {Edit} from '../../diff/policy-diff.js'

// Words of a same stretch that stay on each side of an edit, and at the start of a clause, so that it is recognised.
const around = 5
const opening = 3
// Of a changed stretch so many words stay: an edit that long is a new text.
const most = 60
const gap = '…'

/** Edits with the words that matter: same stretches down to a few words around an edit, endless changed ones in the middle. */
export function shortenEdits(given: readonly Edit[]): Edit[] {
  const edits = spaceEdits(given)
  if (edits.every(one => one.type === 'same'))
    return [{type: 'same', text: keep(edits.map(one => one.text).join(''), 12, 5)}]
  return edits.map(({type, text}, at) => {
    if (type !== 'same') return {type, text: keep(text, most - 15, 15)}
    const head = at === 0 ? opening : around
    const tail = at === edits.length - 1 ? 0 : around
    return {type, text: keep(text, head, tail)}
  })
}

/** The first `head` and the last `tail` words with the spaces at both ends as they were; whole where little would go. */
function keep(text: string, head: number, tail: number): string {
  const words = text.split(/\s+/u).filter(word => word !== '')
  if (words.length <= head + tail + 3) return text
  const [before = ''] = /^\s*/u.exec(text) ?? []
  const [after = ''] = /\s*$/u.exec(text) ?? []
  const kept = [...words.slice(0, head), gap, ...words.slice(words.length - tail)]
  return `${before}${kept.join(' ')}${after}`
}

/** At most `most` characters of `words`, cut at the end and at a word. */
export function cutEnd(words: string, most: number): string {
  return words.length <= most ? words : `${words.slice(0, most - 1).replace(/\s+\S*$/u, '')} ${gap}`
}

/** The words of one side: BEFORE has no `added`, AFTER no `removed`. */
export function sideOf(edits: readonly Edit[], side: 'before' | 'after'): Edit[] {
  const lost = side === 'before' ? 'added' : 'removed'
  return spaceEdits(edits.filter(one => one.type !== lost))
}

/**
 * Edits that do not touch where their words did not: stretches of `same` are printed as in AFTER, so that a removed word may have
 * lost the space before it, and two numbers, one removed and one added, would read as one.
 */
function spaceEdits(edits: readonly Edit[]): Edit[] {
  return edits.map(({type, text}, at) => {
    const next = edits[at + 1]
    if (!next || type === next.type || /\s$/u.test(text) || /^\s/u.test(next.text)) return {type, text}
    const apart = type === 'removed' ? next.type === 'added' : next.type === 'removed' && areApart(text, next.text)
    return {type, text: apart ? `${text} ` : text}
  })
}

function areApart(before: string, after: string): boolean {
  return /[\p{L}\p{N}.,;:!?)»”%]$/u.test(before) && /^[\p{L}\p{N}(«“№@]/u.test(after)
}
