import type {Draft} from './draft.js'

/** Hands out ids that are unique in one policy. */
export interface Ids {
  /** Id of `draft`, the `at`-th child of the node called `parent` (`''` for the policy itself). */
  child(parent: string, draft: Draft, at: number): string
}

/**
 * Ids from printed numbers, as Akoma Ntoso builds them: `4.3.2` stays `4.3.2`, its point а) is `4.3.2/а`, its second bullet `4.3.2/2`, a
 * paragraph after it `4.3.2/p1`, a heading without a number its own words. An edit elsewhere in the policy leaves them alone.
 */
export function createIds(): Ids {
  const used = new Map<string, number>()
  const counts = new Map<string, number>()
  const next = (key: string): number => {
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count
  }
  return {
    child(parent, draft) {
      const wanted = name(parent, draft, next)
      const count = (used.get(wanted) ?? 0) + 1
      used.set(wanted, count)
      return count === 1 ? wanted : `${wanted}~${count}`
    }
  }
}

function name(parent: string, draft: Draft, next: (key: string) => number): string {
  const {mark} = draft
  const under = parent === '' ? '' : `${parent}/`
  if (mark && mark.num !== '') {
    if (mark.kind === 'word') return `${under}${mark.value.split(' ')[0]?.toLowerCase().replace(/[^\p{L}§]/gu, '') || 'n'}-${mark.num}`
    if (mark.kind === 'annex') return `${under}annex-${mark.num}`
    return extendsParent(parent, mark.num) ? `${parent.slice(0, parent.lastIndexOf('/') + 1)}${mark.num}` : `${under}${mark.num}`
  }
  if (draft.type === 'section') return `${under}${slug(draft)}`
  if (draft.kind === 'point' || draft.kind === 'row' || draft.kind === 'contents') return `${under}${next(`${parent}#`)}`
  return `${parent === '' ? 'opening' : parent}/p${next(`${parent}p`)}`
}

/** Whether the parent's own number is the beginning of `num`, so that repeating it would say nothing. */
function extendsParent(parent: string, num: string): boolean {
  const own = parent.slice(parent.lastIndexOf('/') + 1)
  return own !== '' && num.startsWith(`${own}.`)
}

function slug(draft: Draft): string {
  if (!draft.text) return draft.kind
  const words = draft.text.value.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, 6).join('-') || draft.kind
}
