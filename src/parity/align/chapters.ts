import type {Unit} from '../../diff/unit.js'
import type {VersionText} from '../version-text.js'
import {type Aligning, lengthScore} from './score.js'
import {alignSequences, type Match, type Score} from './sequence.js'
import {compareSigns, dice} from './weights.js'

/** A part of a version: a section with what stands under it; without `head` what stands before the first. */
export interface Chapter {
  readonly head: Unit | undefined
  readonly units: readonly Unit[]
  readonly signs: ReadonlySet<string>
  readonly size: number
}

/** Cuts a version at its sections of the highest rank that has two of them. */
export function readChapters({units, signs}: VersionText): Chapter[] {
  const rank = rankOf(units)
  const chapters: Unit[][] = [[]]
  for (const unit of units) {
    if (unit.kind === 'section' && depthOf(unit) <= rank) chapters.push([unit])
    else chapters.at(-1)?.push(unit)
  }
  return chapters
    .filter(own => own.length > 0)
    .map(own => {
      const head = own[0]?.kind === 'section' ? own[0] : undefined
      return {
        head,
        units: own,
        signs: new Set(own.flatMap(unit => [...(signs.get(unit) ?? [])])),
        size: own.reduce((sum, {text}) => sum + text.length, 0)
      }
    })
}

function depthOf(unit: Unit): number {
  let depth = 0
  for (let at = unit.parent; at; at = at.parent) if (at.kind === 'section') depth++
  return depth
}

function rankOf(units: readonly Unit[]): number {
  const depths = units.filter(({kind}) => kind === 'section').map(depthOf)
  for (let depth = 0; depth < 4; depth++) if (depths.filter(one => one <= depth).length > 1) return depth
  return 4
}

/** Chapters of both versions that belong together, in their order; a chapter may be divided in the other version. */
export function alignChapters(one: readonly Chapter[], other: readonly Chapter[], aligning: Aligning): Match[] {
  return alignSequences(one.length, other.length, scoreChapters(one, other, aligning))
}

const GAP = -1.3
const PART = -1.1

function scoreChapters(one: readonly Chapter[], other: readonly Chapter[], aligning: Aligning): Score {
  return {
    pair(from, to, fromOther, toOther) {
      const [left, right] = [one.slice(from, to), other.slice(fromOther, toOther)]
      const [first, second] = [left[0], right[0]]
      if (!first || !second) return undefined
      if ((first.head === undefined) !== (second.head === undefined)) return undefined
      const likeness = dice(
        compareSigns(
          left.map(({signs}) => signs),
          right.map(({signs}) => signs),
          aligning.weights
        )
      )
      const length = lengthScore(sizeOf(left), sizeOf(right))
      const joined = PART * (left.length + right.length - 2)
      return 4 * likeness - 1.4 + Math.max(-1.5, length) + headScore(first, second, aligning) + joined
    },
    gapOne: () => GAP,
    gapOther: () => GAP
  }
}

function sizeOf(chapters: readonly Chapter[]): number {
  return chapters.reduce((sum, {size}) => sum + size, 0)
}

/** Headings that speak of one thing, and their numbers. */
function headScore({head}: Chapter, {head: rival}: Chapter, {one, other, weights}: Aligning): number {
  if (!head || !rival) return 1
  const signs = compareSigns([one.signs.get(head) ?? none], [other.signs.get(rival) ?? none], weights)
  const told = Math.min(1, (signs.shared + signs.apart) / 2)
  const number = head.num === '' || rival.num === '' ? 0 : head.num === rival.num ? 0.6 : -0.3
  return (2 * dice(signs) - 0.7) * told + number
}

const none: ReadonlySet<string> = new Set()
