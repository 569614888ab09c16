import type {Draft} from './draft.js'

/** Hands out ids that are unique in one policy. */
export interface Ids {
  /** Id of `draft`, the next child of `parent`, whose id is `parentId`; both empty for the policy's own children. */
  child(draft: Draft, parentId: string, parent: Draft | undefined): string
}

/**
 * Ids from printed numbers, as Akoma Ntoso builds them: `4.3.2` stays `4.3.2`, its point а) is `4.3.2/а`, its second
 * bullet `4.3.2/2`, a paragraph after it `4.3.2/p1`, a heading without a number its own words. An edit elsewhere in the
 * policy leaves them alone.
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
    child(draft, parentId, parent) {
      const wanted = name(draft, parentId, parent?.mark?.num ?? '', next)
      const count = (used.get(wanted) ?? 0) + 1
      used.set(wanted, count)
      return count === 1 ? wanted : `${wanted}~${count}`
    }
  }
}

function name(draft: Draft, parentId: string, parentNum: string, next: (key: string) => number): string {
  const {mark, kind} = draft
  const under = parentId === '' ? '' : `${parentId}/`
  if (mark && mark.num !== '') {
    if (mark.kind === 'word') return `${under}${wordOf(mark.value)}-${mark.num}`
    if (mark.kind === 'annex') return `${under}annex-${mark.num}`
    // «5.1» says that it stands in 5, unless there are two of those.
    const says = parentNum !== '' && mark.num.startsWith(`${parentNum}.`) && !parentId.includes('~')
    return says ? `${parentId.slice(0, parentId.lastIndexOf('/') + 1)}${mark.num}` : `${under}${mark.num}`
  }
  if (draft.type === 'section') return `${under}${slug(draft)}`
  if (kind === 'point' || kind === 'row' || kind === 'contents') return `${under}${next(`${parentId}#`)}`
  return `${parentId === '' ? 'opening' : parentId}/p${next(`${parentId}p`)}`
}

/** `статья` of «Статья 5.», `бап` of «5-бап». */
function wordOf(value: string): string {
  return /\p{L}{3,}|§/u.exec(value)?.[0].toLowerCase() ?? 'n'
}

function slug(draft: Draft): string {
  const words =
    draft.texts[0]?.value
      .slice(0, 200)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(0, 6).join('-') || draft.kind
}
