import type {Clause, Policy, Section} from '../../src/tree/nodes.js'
import {headingOf, visitBranches} from '../../src/tree/visit.js'
import type {Random} from '../bench/random.js'
import type {Checked} from './checked.js'
import type {Edit} from './edits.js'

/** What a place is about. */
interface Near {
  /** Words of the headings above. */
  readonly heading: string
  /** Words of the clauses too. */
  readonly about: string
  /** Id of the section. */
  readonly home: string
}

/** A place where one more sentence may stand. */
export interface Spot extends Near {
  /** `clause`: the next number at the end of a section; `paragraph`: the same without a number; `sentence`: the end of a clause. */
  readonly way: 'clause' | 'paragraph' | 'sentence'
  readonly offset: number
  /** What is printed before the sentence: `\n\n4.6. `. */
  readonly before: string
  /** Printed number of the clause in which the sentence then stands, `''` where it has none. */
  readonly num: string
}

const nowhere: Near = {heading: '', about: '', home: 'policy'}

type Branch = Policy | Section | Clause

const clausesOf = (node: Branch): Clause[] => node.children.filter(child => child.type === 'clause')

const offsets = (node: {position: {start: {offset?: number | undefined}; end: {offset?: number | undefined}}}) => ({
  start: node.position.start.offset ?? 0,
  end: node.position.end.offset ?? 0
})

/** Words of the clause itself, without what stands under it. */
const ownWords = (node: Branch): string =>
  node.children.flatMap(child => (child.type === 'sentence' ? [child.value] : [])).join(' ')

const lastWords = (node: Clause): string => {
  const last = node.children.at(-1)
  return last?.type === 'clause' ? lastWords(last) : ownWords(node)
}

const isWhole = (words: string): boolean => /^[«"“„(]?\p{Lu}.*\.$/su.test(words)

/** The number after `num`: 4.6 after 4.5. */
const nextNum = (num: string): string => num.replace(/\d+$/, last => String(Number(last) + 1))

/** How the mark of a clause is printed with another number, or undefined where more stands before it than a bullet. */
const printMark = (text: string, clause: Clause, num: string): string | undefined => {
  const [mark, first] = clause.children
  if (mark?.type !== 'mark' || mark.kind !== 'decimal' || first?.type !== 'sentence') return undefined
  const {start, end} = offsets(mark)
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  const gap = text.slice(end, offsets(first).start)
  if (!/^\s*(?:-\s+)?$/.test(lead) || !/^[\s\u00a0]*$/.test(gap) || !mark.value.startsWith(mark.num)) return undefined
  return `${lead}${num}${mark.value.slice(mark.num.length)}${gap || ' '}`
}

const endOfLine = (text: string, offset: number): number => {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

/** The next number after the last clause of `parent`; undefined where its clauses have none or are items of a list. */
export const clauseSpot = (text: string, parent: Branch, near: Near = nowhere): Spot | undefined => {
  const clauses = clausesOf(parent)
  const last = clauses.findLast(one => one.kind === 'numbered')
  if (!last || /:$/.test(ownWords(parent)) || !isWhole(lastWords(last))) return undefined
  if (parent.type === 'policy' ? clauses.length < 3 : parent.children.at(-1)?.type !== 'clause') return undefined
  const num = nextNum(last.num)
  const mark = printMark(text, last, num)
  const end = clauses.at(-1)
  if (mark === undefined || !end) return undefined
  return {way: 'clause', offset: endOfLine(text, offsets(end).end), before: `\n\n${mark}`, num, ...near}
}

/** A paragraph more at the end of a section without numbers. */
export const paragraphSpot = (text: string, section: Section, near: Near = nowhere): Spot | undefined => {
  const clauses = clausesOf(section)
  const last = clauses.at(-1)
  if (!last || section.children.at(-1) !== last || clauses.some(one => one.kind === 'numbered')) return undefined
  if (last.kind === 'row' || last.kind === 'contents' || !lastWords(last).endsWith('.')) return undefined
  const offset = endOfLine(text, offsets(last).end)
  return {way: 'paragraph', offset, before: '\n\n', num: section.num, ...near}
}

const shortest = 60

const sentenceSpot = (text: string, clause: Clause, near: Near): Spot | undefined => {
  const words = ownWords(clause)
  const {end} = offsets(clause)
  if ((clause.kind !== 'numbered' && clause.kind !== 'paragraph') || clausesOf(clause).length > 0) return undefined
  if (words.length < shortest || !isWhole(words) || !/^(?:\n|$)/.test(text.slice(end, end + 1))) return undefined
  return {way: 'sentence', offset: end, before: ' ', num: clause.num, ...near}
}

const isOrdinary = (node: Section | Clause): boolean => node.type === 'clause' || node.kind === 'section'

/** Ids of sections and clauses where terms are defined: nothing else belongs there. */
const definingHomes = ({analysis}: Checked): ReadonlySet<string> =>
  new Set(
    analysis.facts.definitions
      .filter(one => one.form !== 'hereinafter')
      .flatMap(one => [one.passage.id, one.passage.home])
  )

/** All places of a policy where one more sentence may stand without breaking its numbering or its lists. */
export const findSpots = (checked: Checked): Spot[] => {
  const {text, policy} = checked
  const defining = definingHomes(checked)
  const found: (Spot | undefined)[] = [clauseSpot(text, policy)]
  visitBranches(policy, (node, around) => {
    const all = [...around, node]
    if (!all.every(isOrdinary) || all.some(one => defining.has(one.id)) || node.id.startsWith('opening')) return
    const near = {
      heading: all.map(one => headingOf(one)?.value ?? '').join(' '),
      about: all.map(one => headingOf(one)?.value ?? ownWords(one)).join(' '),
      home: all[0]?.id ?? ''
    }
    if (node.type === 'section') found.push(paragraphSpot(text, node, near))
    else if (!around.some(one => ownWords(one).endsWith(':'))) found.push(sentenceSpot(text, node, near))
    found.push(clauseSpot(text, node, near))
  })
  const nums = new Set<string>()
  visitBranches(policy, ({num}) => nums.add(num))
  return found.filter(spot => spot !== undefined).filter(({way, num}) => way !== 'clause' || !nums.has(num))
}

/** A spot among neighbours that speak of these things, in none of the `taken` sections; else any other spot. */
export const chooseSpot = (
  spots: readonly Spot[],
  topics: RegExp,
  random: Random,
  taken: readonly Spot[] = []
): Spot | undefined => {
  const free = spots.filter(spot => taken.every(other => other.home !== spot.home))
  const left = free.length > 0 ? free : spots.filter(spot => taken.every(other => other.offset !== spot.offset))
  const under = left.filter(({heading}) => topics.test(heading))
  const fitting = under.length > 0 ? under : left.filter(({about}) => topics.test(about))
  const all = fitting.length > 0 ? fitting : left
  const fresh = all.filter(({way}) => way !== 'sentence')
  const chosen = fresh.length > 0 && random.chance(0.6) ? fresh : all
  return chosen.length > 0 ? random.pick(chosen) : undefined
}

/** The sentence at the spot. */
export const insertAt = ({offset, before}: Spot, sentence: string): Edit => ({
  start: offset,
  end: offset,
  text: before + sentence
})
