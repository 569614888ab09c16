import {findEvidence, wordsOf} from '../../checks/evidence.js'
import type {Pattern} from '../../checks/pattern.js'
import type {Unit} from '../../diff/unit.js'
import type {Language} from '../../language/language.js'
import type {VersionText} from '../version-text.js'
import {cut, nameRun} from '../words.js'
import {expectedAt} from './missing.js'
import {type ParityPair, type ParityProblem, type Said, type Stub, spotOf, turned} from './pair.js'

/** Sentences that send readers to the text in another language, with the units that hold nothing else. */
export function findStubs(text: VersionText, says: readonly Pattern[]): Stub[] {
  return findEvidence(text.analysis, says).flatMap(at => {
    const unit = text.unitOf.get(at.passage)
    if (!unit || at.passage.kind === 'title') return []
    const own = unit.kind === 'section' ? unit.children : [unit]
    const section = unit.kind === 'section' ? unit : unit.parent
    const isAlone = section?.kind === 'section' && section.children.every(child => own.includes(child))
    return [{text, at, units: isAlone && section ? [section, ...own] : own}]
  })
}

/** What stands for clauses of another version: one problem a stub, with the clauses that it stands for. */
export function tellStubs(pair: ParityPair, language: Language): ParityProblem[] {
  return [turned(pair), pair].flatMap(side =>
    side.stubs
      .filter(({text}) => text === side.other)
      .flatMap(stub => {
        const lost = coveredBy(stub, side)
        return lost.length === 0 ? [] : [tell(stub, lost, side, language)]
      })
  )
}

/** The outermost units of the other version that are missing here, all of them behind what stands before the stub. */
export function coveredBy({units}: Stub, {one, other, alone, blockOf}: ParityPair): Unit[] {
  const at = other.units.findIndex(unit => units.includes(unit))
  const before = other.units.slice(0, at).findLast(unit => (blockOf.get(unit)?.one.length ?? 0) > 0)
  const after = other.units.slice(at).find(unit => (blockOf.get(unit)?.one.length ?? 0) > 0)
  const last = before && blockOf.get(before)?.one.at(-1)
  const next = after && blockOf.get(after)?.one[0]
  return one.units.filter(
    unit =>
      alone.one.has(unit) &&
      !(unit.parent && alone.one.has(unit.parent)) &&
      (!last || unit.index > last.index) &&
      (!next || unit.index < next.index)
  )
}

function tell({text, at}: Stub, lost: readonly Unit[], pair: ParityPair, language: Language): ParityProblem {
  const said = (unit: Unit): Said => ({text: pair.one, at: spotOf(unit), value: cut(unit.text), key: 'stub'})
  const [first] = lost
  return {
    said: [
      {text, at, value: wordsOf(at), key: 'stub'},
      {text: pair.one, at: (first && spotOf(first)) ?? expectedAt(first, pair), key: 'stub'}
    ],
    more: lost.slice(1).map(said),
    confidence: 'high',
    details: {count: `${lost.length}`, parts: nameRun(lost, language)}
  }
}
