import type {Analysis} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import type {Unit} from '../diff/unit.js'
import {readUnits} from '../diff/units.js'
import type {Language} from '../language/language.js'
import type {LintResult} from '../lint.js'
import {mainLanguage} from './main-language.js'
import type {ParityInput} from './result.js'
import {signsOf} from './signs/signs.js'

/** A version with all that it is aligned by. */
export interface VersionText {
  readonly path: string
  readonly analysis: Analysis
  readonly language: Language
  /** What the rules say of it, where they were asked already. */
  readonly result: LintResult | undefined
  /** In the order of the text. */
  readonly units: readonly Unit[]
  /** What tells the units of this version from each other, and their passages. */
  readonly signs: ReadonlyMap<Unit | Passage, ReadonlySet<string>>
  /** The unit that a passage is a part of. */
  readonly unitOf: ReadonlyMap<Passage, Unit>
}

/** Reads a version once, for all the others that it is held against. */
export function readVersion({path, analysis, result}: ParityInput): VersionText {
  // Details at the end of a text are a section without a heading in the one language and clauses in another.
  const units = readUnits(analysis).filter(
    ({kind, text}) => kind !== 'contents' && !(kind === 'section' && text === '')
  )
  const signs = new Map<Unit | Passage, ReadonlySet<string>>()
  const unitOf = new Map<Passage, Unit>()
  for (const unit of units) {
    const own = new Set<string>()
    for (const passage of unit.passages) {
      const said = new Set(signsOf(analysis, passage))
      signs.set(passage, said)
      unitOf.set(passage, unit)
      for (const sign of said) own.add(sign)
    }
    signs.set(unit, own)
  }
  return {path, analysis, language: mainLanguage(analysis), result, units, signs, unitOf}
}
