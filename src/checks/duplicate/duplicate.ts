import type {Confidence} from '../../finding.js'
import type {Check, Evidence, Problem} from '../check.js'
import {wordsOf} from '../evidence.js'
import {type Alignment, align} from './align.js'
import {saysTheSame, weighWords} from './same-sense.js'
import {type Candidate, findCandidates, readUnits, type Unit} from './units.js'

/** What makes one clause a copy of a part of another. */
export interface Duplicate {
  /** Words of the shorter clause. */
  readonly words: number
  /** Per cent of them that the longer one holds in the same order. */
  readonly share: number
  /** Rows of words that authors use one for another: «обязуется обязан должен». */
  readonly alike: readonly string[]
}

/** Clauses of one text in several places. */
interface Group {
  readonly places: Evidence[]
  readonly confidence: Confidence
}

/** Does the text say the same twice in the same words? */
export const duplicate: Check<Duplicate> = {
  readOptions(read) {
    read.known(['words', 'share', 'alike'], ['words', 'share'])
    return {words: read.count('words'), share: read.count('share'), alike: read.words('alike')}
  },
  run(analysis, {words, share, alike}) {
    const candidates = findCandidates(readUnits(analysis, words))
    if (candidates.length === 0) return {problems: []}
    const weights = weighWords(analysis, alike)
    const groups = new Map<number, Group>()
    for (const candidate of candidates) {
      const {short, long} = candidate
      if ([...short.passages, ...long.passages].some(one => analysis.isDefinition(one))) continue
      const alignment = compare(candidate)
      const contained = (alignment.matched * 100) / short.stems.length
      if (contained < share || !saysTheSame(short, long, alignment, weights)) continue
      const known = groups.get(short.index) ?? groups.get(long.index)
      const group = known ?? {places: [], confidence: contained >= 95 ? 'high' : 'medium'}
      if (!groups.has(short.index)) group.places.push(partOf(short, 0, short.stems.length))
      if (!groups.has(long.index)) group.places.push(partOf(long, alignment.from, alignment.to))
      groups.set(short.index, group).set(long.index, group)
    }
    return {problems: [...new Set(groups.values())].filter(group => !isTemplate(group)).map(problemOf)}
  }
}

/** Aligns the shorter clause with the words of the longer one around the place where they meet. */
function compare({short, long, offset}: Candidate): Alignment {
  const slack = Math.max(6, short.stems.length >> 1)
  const from = Math.max(0, offset - slack)
  const found = align(short.stems, long.stems.slice(from, Math.max(from, offset + short.stems.length + slack)))
  return {...found, from: found.from + from, to: found.to + from}
}

/** Words `from…to` of a clause, of several sentences the one that holds most of them. */
function partOf({passages, starts}: Unit, from: number, to: number): Evidence {
  const parts = passages.map((passage, index) => {
    const start = starts[index] ?? 0
    return {passage, first: Math.max(0, from - start), last: Math.min(passage.stemIds.length, to - start)}
  })
  const [longest] = parts.sort((a, b) => b.last - b.first - (a.last - a.first))
  if (!longest) throw new Error('a clause without sentences')
  const {passage, first, last} = longest
  return {passage, start: passage.starts[first] ?? 0, end: passage.ends[last - 1] ?? passage.leaf.value.length}
}

const template = 3

/** One line under the headings of three purposes or more: the text is built so. */
function isTemplate({places}: Group): boolean {
  return places.length >= template && new Set(places.map(({passage}) => passage.under)).size === places.length
}

function problemOf({places, confidence}: Group): Problem {
  const [first, ...related] = places
  return {
    at: first,
    related,
    confidence,
    details: {words: first ? wordsOf(first) : '', clause: related[0]?.passage.clause ?? ''},
    partial: false
  }
}
