import type {Unit} from '../diff/unit.js'
import type {ParityPair, ParityProblem, Said} from './checks/pair.js'
import type {VersionText} from './version-text.js'

/**
 * Problems of one rule over all pairs, each told once: what two pairs say of one spot, or of units that belong together, is
 * one disagreement.
 */
export function mergeProblems(problems: readonly ParityProblem[], pairs: readonly ParityPair[]): ParityProblem[] {
  if (pairs.length < 2) return [...problems]
  const kin = kinOf(pairs)
  const merged: {problem: ParityProblem; tokens: Set<string>}[] = []
  for (const problem of problems) {
    const tokens = new Set(problem.said.flatMap(one => tokensOf(one, kin)))
    const known = merged.find(one => [...tokens].some(token => one.tokens.has(token)))
    if (!known) merged.push({problem, tokens})
    else {
      known.problem = join(known.problem, problem)
      for (const token of tokens) known.tokens.add(token)
    }
  }
  return merged.map(({problem}) => problem)
}

type Kin = (text: VersionText, unit: Unit) => string

/** The name of a unit, equal for all that belong together. */
function kinOf(pairs: readonly ParityPair[]): Kin {
  return (text, unit) => {
    for (const {one, other, blockOf} of pairs) {
      if (other !== text) continue
      const own = blockOf.get(unit)?.one[0]
      if (own) return nameOf(one, own)
    }
    return nameOf(text, unit)
  }
}

function nameOf({language}: VersionText, {index}: Unit): string {
  return `${language} ${index}`
}

/** Only what is said somewhere tells that two problems are one: what is missing there has no words. */
function tokensOf({text, at, key, value}: Said, kin: Kin): string[] {
  const unit = at && text.unitOf.get(at.passage)
  if (!unit || value === undefined) return []
  return [`${kin(text, unit)} ${key}`, `${text.language} ${at.passage.index} ${at.start} ${key}`]
}

/** Each text once, by what it says rather than by where it lacks it. */
function join(one: ParityProblem, other: ParityProblem): ParityProblem {
  const said = [...one.said]
  for (const fresh of other.said) {
    const at = said.findIndex(({text}) => text === fresh.text)
    if (at < 0) said.push(fresh)
    else if (said[at]?.value === undefined && fresh.value !== undefined) said[at] = fresh
  }
  return {...one, said, more: [...one.more, ...other.more.filter(more => !one.more.some(known => isSame(known, more)))]}
}

function isSame(one: Said, other: Said): boolean {
  return one.text === other.text && one.at?.passage === other.at?.passage && one.at?.start === other.at?.start
}
