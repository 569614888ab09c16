import type {Draft} from './context.js'
import type {ActionWord, RegionKind} from './parts.js'

/** The lead-in breaks off in words that open a limit: its items go on with them. */
export function openList({passage, regions}: Draft): RegionKind | undefined {
  const last = regions.at(-1)
  return last && last.to === passage.words.length && last.to - last.from < 12 ? last.kind : undefined
}

/** An item that has no verb begins with its deed: «передача данных …». */
export function firstDeed({actions, kindAt}: Draft): ActionWord | undefined {
  return actions.find(({form, at}) => form === 'deed' && at < 3 && kindAt(at) === undefined)
}
