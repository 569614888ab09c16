import type {Change, PolicyDiff} from '../../src/diff/policy-diff.js'
import type {Place} from '../../src/finding.js'

const idsOf = (places: readonly (Place | undefined)[]): string => places.flatMap(place => place?.id ?? []).join(',')

const whereOf = ({type, before, after, parts = []}: Change): string => {
  if (type === 'added') return idsOf([after])
  if (type === 'removed') return idsOf([before])
  if (type === 'split') return `${idsOf([before])}>${idsOf(parts)}`
  if (type === 'merged') return `${idsOf(parts)}>${idsOf([after])}`
  return `${idsOf([before])}>${idsOf([after])}`
}

/** A change as the fixtures tell it: `changed+moved 3.3>5.3 weakens`. */
const lineOf = (change: Change): string => {
  const types = change.types.filter(type => type !== 'renumbered')
  return `${types.length > 1 ? [...types].sort().join('+') : change.type} ${whereOf(change)} ${change.effect}`
}

/** Everything that a comparison tells, in the lines of `fixtures/diff`; findings that did not change are left out. */
export const tellAll = ({changes, findings, summary}: PolicyDiff): string[] => {
  const renumbered = changes.filter(({type}) => type === 'renumbered').length
  return [
    ...changes.filter(({type}) => type !== 'renumbered').map(lineOf),
    ...(renumbered > 0 ? [`renumbered ${renumbered}`] : []),
    ...findings
      .filter(({baselineState}) => baselineState === 'new' || baselineState === 'absent')
      .map(({baselineState, ruleId}) => `finding ${baselineState} ${ruleId}`),
    ...(summary.same ? ['same'] : [])
  ]
}

const effect = / (?:weakens|strengthens|neutral|unclear)$/

/**
 * Two lists that are equal where all is told as `wanted` says: effects that it does not judge and findings of other packs
 * than `version` that it does not name are left out of `told`; `weakens?` is met by `unclear` too.
 */
export const judgeTold = (told: readonly string[], wanted: readonly string[]): {told: string[]; wanted: string[]} => {
  const judged = told
    .filter(line => !/^finding \S+ (?!version\/)/.test(line) || wanted.includes(line))
    .map(line => {
      const bare = line.replace(effect, '')
      const unsure = `${line.replace(/ unclear$/, ' weakens')}?`
      return [bare, unsure].find(one => wanted.includes(one)) ?? line
    })
  return {told: judged.sort(), wanted: [...wanted].sort()}
}
