import type {Passage} from '../../analyze/passage.js'
import type {Evidence} from '../../checks/check.js'
import type {Unit} from '../../diff/unit.js'
import type {Confidence} from '../../finding.js'
import type {LintResult} from '../../lint.js'
import type {Rule} from '../../rules/rule.js'
import type {Alignment, Block} from '../align/align.js'
import type {SentencePair} from '../align/sentences.js'
import type {VersionText} from '../version-text.js'

/** Two versions side by side: what parity checks ask of. */
export interface ParityPair extends Alignment {
  /** Blocks that both versions have. */
  readonly common: readonly Block[]
  /** What each version has alone. */
  readonly alone: {readonly one: ReadonlySet<Unit>; readonly other: ReadonlySet<Unit>}
  /** The block that a unit is in. */
  readonly blockOf: ReadonlyMap<Unit, Block>
  /** Passages that stand for a text in another language. */
  readonly stubs: readonly Stub[]
  sentences(block: Block): readonly SentencePair[]
  /** What the rules about one text say of each version. */
  lint(): {readonly one: LintResult; readonly other: LintResult}
  /** Those rules. */
  readonly rules: readonly Rule[]
}

/** Words of a version that send its readers to another version. */
export interface Stub {
  readonly text: VersionText
  readonly at: Evidence
  /** The units that hold nothing else. */
  readonly units: readonly Unit[]
}

/** What one version says, or where it would be expected to say it. */
export interface Said {
  readonly text: VersionText
  readonly at: Evidence | undefined
  /** As a report names it; undefined where the version does not say it. */
  readonly value?: string
  /** Equal for two that are the same thing, of one unit and of those that belong to it. */
  readonly key: string
}

/** A disagreement, told once however many versions are held against each other. */
export interface ParityProblem {
  readonly said: readonly Said[]
  /** Other spots that belong to it. */
  readonly more: readonly Said[]
  readonly confidence: Confidence
  /** Words for placeholders of the message besides those of `said`. */
  readonly details: Readonly<Record<string, string>>
}

/** The first words of a unit, of one without any those of what stands under it. */
export function spotOf(unit: Unit): Evidence | undefined {
  const passage = firstPassage(unit)
  return passage && {passage, start: 0, end: passage.leaf.value.length}
}

function firstPassage({passages, children}: Unit): Passage | undefined {
  const [own] = passages
  if (own) return own
  for (const child of children) {
    const found = firstPassage(child)
    if (found) return found
  }
  return undefined
}

/** A pair seen from its other side. */
export function turned(pair: ParityPair): ParityPair {
  const turn = <T>({one, other}: {readonly one: T; readonly other: T}): {one: T; other: T} => ({one: other, other: one})
  const common = pair.common.map(turn)
  const blocks = pair.blocks.map(turn)
  return {
    ...pair,
    ...turn(pair),
    aligning: {...pair.aligning, ...turn(pair.aligning)},
    blocks,
    common,
    alone: turn(pair.alone),
    blockOf: new Map(blocks.flatMap(block => [...block.one, ...block.other].map(unit => [unit, block] as const))),
    sentences: block => pair.sentences(turn(block)).map(turn),
    lint: () => turn(pair.lint())
  }
}
