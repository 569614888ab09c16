import type {AlignedUnits} from './align/align.js'
import {findMoved} from './align/moves.js'
import type {Division} from './align/pieces.js'
import type {Comparison, Difference} from './difference.js'
import {editTokens, isSameButForm} from './edits.js'
import type {ChangeType, Edit} from './policy-diff.js'
import type {PartIndex} from './references.js'
import {followReferences} from './retarget.js'
import {cutTokens, type Token} from './tokens.js'
import type {Unit} from './unit.js'

/** All differences in the order of AFTER, what was removed where it stood; and how many clauses differ in form only. */
export interface Differences {
  readonly differences: readonly Difference[]
  readonly reformatted: number
}

interface Naming {
  readonly comparison: Comparison
  readonly aligned: AlignedUnits
  readonly moved: ReadonlySet<Unit>
  readonly parts: {readonly before: PartIndex; readonly after: PartIndex}
}

/** Names what happened to every unit of two aligned versions. */
export function nameDifferences(comparison: Comparison, aligned: AlignedUnits): Differences {
  const {before, after} = comparison
  const naming: Naming = {
    comparison,
    aligned,
    moved: findMoved(after.units, aligned),
    parts: {before: before.parts(), after: after.parts()}
  }
  const splits = new Map(aligned.splits.map(one => [one.whole, one]))
  const merges = new Map(aligned.merges.map(one => [one.whole, one]))
  const placed: {at: number; difference: Difference}[] = []
  let reformatted = 0
  for (const unit of after.units) {
    const origin = aligned.before.get(unit)
    const split = origin && splits.get(origin)
    const merge = merges.get(unit)
    const place = (difference: Difference | undefined): void => {
      if (difference) placed.push({at: unit.index, difference})
    }
    if (merge) place(nameDivision(naming, 'merged', merge))
    else if (split) place(split.pieces[0] === unit ? nameDivision(naming, 'split', split) : undefined)
    else if (!origin) place(isRoot(unit, aligned.before) ? nameWhole('added', unit, aligned.before) : undefined)
    else {
      const named = namePair(naming, origin, unit)
      place(named.difference)
      if (named.reformatted) reformatted++
    }
  }
  for (const {unit, at} of removedRoots(naming)) {
    const difference = nameWhole('removed', unit, aligned.after)
    if (difference) placed.push({at, difference})
  }
  placed.sort((a, b) => a.at - b.at)
  return {differences: placed.map(({difference}) => difference), reformatted}
}

/** What came or went with all of its kind under it: the topmost that did. */
function isRoot(unit: Unit, pairs: ReadonlyMap<Unit, Unit>): boolean {
  return unit.parent === undefined || pairs.has(unit.parent)
}

function nameWhole(type: 'added' | 'removed', root: Unit, pairs: ReadonlyMap<Unit, Unit>): Difference | undefined {
  const units = gather(root, pairs)
  if (units.length === 0) return undefined
  const edits: Edit[] = units.map(({text}) => ({type, text}))
  return {type, types: [type], before: type === 'removed' ? units : [], after: type === 'added' ? units : [], edits}
}

/** The units under one that are in no pair either, itself first; those without words and number are nothing. */
function gather(unit: Unit, pairs: ReadonlyMap<Unit, Unit>): Unit[] {
  const own = unit.words.length > 0 || unit.num !== '' ? [unit] : []
  return [...own, ...unit.children.filter(child => !pairs.has(child)).flatMap(child => gather(child, pairs))]
}

/** Removed roots, each after what stood before it and is still there. */
function removedRoots({comparison, aligned, moved}: Naming): {unit: Unit; at: number}[] {
  const roots: {unit: Unit; at: number}[] = []
  let last = -1
  for (const unit of comparison.before.units) {
    const now = aligned.after.get(unit)
    if (now && !moved.has(now)) last = Math.max(last, now.index)
    else if (!now && isRoot(unit, aligned.after)) roots.push({unit, at: last + 0.5})
  }
  return roots
}

interface NamedPair {
  readonly difference: Difference | undefined
  readonly reformatted: boolean
}

function namePair(naming: Naming, origin: Unit, unit: Unit): NamedPair {
  const tokens = origin.text === unit.text ? undefined : tokensOf(naming, [origin], [unit])
  const isHeading = unit.kind === 'section' || unit.kind === 'title'
  const isChanged = tokens !== undefined && !isSameButForm(tokens.before, tokens.after, isHeading)
  const types: ChangeType[] = [
    ...(naming.moved.has(unit) ? ['moved' as const] : []),
    ...(isChanged ? ['changed' as const] : []),
    ...(origin.num === unit.num ? [] : ['renumbered' as const])
  ]
  const [type] = types
  const reformatted = !isChanged && tokens !== undefined && !isRetargeted(tokens)
  if (!type) return {difference: undefined, reformatted}
  const same: Edit[] = unit.text === '' ? [] : [{type: 'same', text: unit.text}]
  const edits = isChanged ? editTokens(tokens.before, tokens.after) : same
  return {difference: {type, types, before: [origin], after: [unit], edits}, reformatted}
}

/** The words differ in nothing but the numbers of references that followed their targets. */
function isRetargeted({before, after}: {before: readonly Token[]; after: readonly Token[]}): boolean {
  return before.map(({text}) => text).join('') === after.map(({text}) => text).join('')
}

/** Tokens of both sides, references of BEFORE under the numbers that their targets have now. */
function tokensOf(
  {aligned, parts}: Naming,
  before: readonly Unit[],
  after: readonly Unit[]
): {before: Token[]; after: Token[]} {
  const retarget = followReferences(aligned, parts, after)
  return {
    before: before.flatMap(unit => retarget(unit, cutTokens(spaced(unit, before)))),
    after: after.flatMap(unit => cutTokens(spaced(unit, after)))
  }
}

/** The words of one of several units, with a space before the next. */
function spaced(unit: Unit, units: readonly Unit[]): string {
  return unit === units.at(-1) ? unit.text : `${unit.text} `
}

function nameDivision(naming: Naming, type: 'split' | 'merged', {whole, pieces}: Division): Difference {
  const [before, after] = type === 'split' ? [[whole], pieces] : [pieces, [whole]]
  const tokens = tokensOf(naming, before, after)
  const heir = type === 'split' ? naming.aligned.after.get(whole) : naming.aligned.before.get(whole)
  const isChanged = sense(tokens.before) !== sense(tokens.after)
  const types: ChangeType[] = [
    type,
    ...(isChanged ? ['changed' as const] : []),
    ...(heir?.num === whole.num ? [] : ['renumbered' as const])
  ]
  return {type, types, before, after, edits: editTokens(tokens.before, tokens.after)}
}

// What joins the parts of a sentence falls away when each gets a line of its own.
const joints = new Set(['и', 'а', 'также', 'или', 'либо', 'және', 'мен', 'немесе', 'and', 'or'])

/** The words alone, without signs and without what joins them. */
function sense(tokens: readonly Token[]): string {
  return tokens
    .map(({key}) => key.toLowerCase())
    .filter(key => /[\p{L}\p{N}]/u.test(key) && !joints.has(key))
    .join(' ')
}
