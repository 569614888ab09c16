import type {Analysis} from '../analyze/analysis.js'
import type {Edit} from '../checks/mend.js'
import type {Finding} from '../lint.js'

/** `safe`: only what nobody has to look at; `suggested`: also what is most likely meant. */
export type FixLevel = 'safe' | 'suggested'

/** What of a text is to be mended. */
export interface Wanted {
  readonly level: FixLevel
  /** Spaces and dots too, which no rule tells of; not where a run is limited to some rules. */
  readonly form: boolean
}

/** A text as it is read and what is found in it, its findings with their fixes; those that are kept back have none to offer. */
export interface Seen {
  readonly analysis: Analysis
  readonly findings: readonly Finding[]
}

/** Reads a whole file and asks the rules; undefined where nothing of it can be read. */
export type Look = (text: string) => Promise<Seen | undefined>

/** One mended fault that could be taken: its rule, or what of the form of the text it puts in order. */
export interface Offer {
  readonly ruleId: string
  readonly edits: readonly [Edit, ...Edit[]]
}

/** What was mended, where it stood before this was done, and in which words. */
export interface Applied {
  readonly ruleId: string
  readonly line: number
  readonly column: number
  readonly was: string
  readonly text: string
}

/** The file with its fixes. */
export interface Fixed {
  readonly text: string
  readonly applied: readonly Applied[]
}
