import type {Confidence} from '../../finding.js'
import type {Evidence} from '../check.js'
import {wordsOf} from '../evidence.js'
import type {Claim} from './side.js'

/** Two claims that cannot both hold. */
export interface Clash {
  readonly one: Claim
  readonly other: Claim
  readonly confidence: Confidence
}

/** Clashes that one change of the text mends. */
export interface Group {
  /** The claim with most clashes first, then the others in the order of the text. */
  readonly places: readonly Evidence[]
  readonly confidence: Confidence
  /** Words of the two sides. */
  readonly one: string
  readonly other: string
}

const ranks: readonly Confidence[] = ['low', 'medium', 'high']

/** Clashes that hang together by a claim are told once. */
export function groupClashes(clashes: readonly Clash[]): Group[] {
  const groups: Clash[][] = []
  for (const clash of clashes) {
    const joined = groups.filter(group => group.some(known => known.one === clash.one || known.other === clash.other))
    const rest = groups.filter(group => !joined.includes(group))
    groups.splice(0, groups.length, ...rest, [...joined.flat(), clash])
  }
  return groups.map(toGroup)
}

function toGroup(clashes: readonly Clash[]): Group {
  const counts = new Map<Claim, number>()
  for (const {one, other} of clashes) for (const claim of [one, other]) counts.set(claim, (counts.get(claim) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const claims = [...counts.keys()].sort((a, b) => a.at.passage.index - b.at.passage.index || a.at.start - b.at.start)
  const main = claims.find(claim => counts.get(claim) === most)
  const [first] = clashes
  return {
    places: [...claims.filter(claim => claim === main), ...claims.filter(claim => claim !== main)].map(({at}) => at),
    confidence: ranks.findLast(rank => clashes.some(clash => clash.confidence === rank)) ?? 'low',
    one: first ? shortly(first.one.at) : '',
    other: first ? shortly(first.other.at) : ''
  }
}

const SHORT = 90

/** The words of a place as a message can hold them. */
function shortly(at: Evidence): string {
  const words = wordsOf(at)
  return words.length <= SHORT ? words : `${words.slice(0, words.lastIndexOf(' ', SHORT))} …`
}
