import type {Clause, Mark, Policy, Section} from '../../../src/tree/nodes.js'
import {textOffset} from '../../../src/tree/text.js'
import {isNumbered, visitBranches} from '../../../src/tree/visit.js'
import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import type {Edit, Span} from '../edits.js'
import type {Operator, Plant} from '../operator.js'
import {plantOf, type Saying, say} from '../say.js'
import {findSpots, insertAt} from '../spots.js'
import {sayOne, voiceOf} from '../voice.js'
import type {Wording} from '../words/wording.js'

/** A clause or section with a number of its own, its neighbours with numbers beside it. */
interface Numbered {
  readonly clause: Clause | Section
  readonly mark: Mark
  readonly before: Clause | Section
  readonly after: Clause | Section | undefined
}

const spanOf = ({position}: Clause | Section | Mark): Span => ({
  start: position.start.offset ?? 0,
  end: position.end.offset ?? 0
})

const last = (num: string): number => Number(/\d+$/.exec(num)?.[0])
const withLast = (num: string, value: number): string => num.replace(/\d+$/, String(value))

/** Numbers to which the text itself refers: to shift one of these breaks more than the numbering. */
const referredTo = ({analysis}: Checked): ReadonlySet<string> =>
  new Set(analysis.facts.references.filter(one => one.target !== 'article').flatMap(one => one.nums))

const numberedIn = (node: Policy | Section | Clause): (Clause | Section)[] =>
  node.children.filter(child => child.type === 'clause' || child.type === 'section').filter(isNumbered)

/** Clauses whose numbers follow right after that of a neighbour and that hold no numbers themselves. */
const numberedOf = (clean: Checked): Numbered[] => {
  const found: Numbered[] = []
  const referred = referredTo(clean)
  const take = (node: Policy | Section | Clause): void => {
    const clauses = numberedIn(node)
    for (const [index, clause] of clauses.entries()) {
      const [mark] = clause.children
      const before = clauses[index - 1]
      const holds = numberedIn(clause).some(({num}) => num.startsWith(`${clause.num}.`))
      if (mark?.type !== 'mark' || mark.kind !== 'decimal' || !before || holds || referred.has(clause.num)) continue
      if (last(clause.num) === last(before.num) + 1) found.push({clause, mark, before, after: clauses[index + 1]})
    }
  }
  take(clean.policy)
  visitBranches(clean.policy, take)
  return found
}

/** The clause under another number; undefined where the mark is not printed as it is read. */
const renumbered = ({text}: Checked, {mark}: Numbered, num: string): Edit | undefined => {
  const span = spanOf(mark)
  const printed = text.slice(span.start, span.end)
  return printed.startsWith(mark.num) ? {...span, text: num + printed.slice(mark.num.length)} : undefined
}

const shifted = (
  clean: Checked,
  random: Random,
  which: (one: Numbered) => boolean,
  by: (one: Numbered) => number
): Plant | undefined => {
  const choices = numberedOf(clean).filter(which)
  if (choices.length === 0) return undefined
  const chosen = random.pick(choices)
  const {clause, before, after} = chosen
  const edit = renumbered(clean, chosen, withLast(clause.num, last(clause.num) + by(chosen)))
  return edit && {edits: [edit], at: [before, ...(after ? [after] : [])].map(spanOf)}
}

/** Numbers that no clause, section or annex of the text has. */
const missingNumbers = ({policy}: Checked, random: Random): Record<string, string> => {
  const nums = new Set<string>()
  let sections = 0
  visitBranches(policy, ({num}) => {
    nums.add(num)
    sections = Math.max(sections, Number(/^\d+/.exec(num)?.[0] ?? 0))
  })
  const section = random.int(sections + 3, sections + 9)
  const clause = `${random.int(1, Math.max(1, sections))}.${random.int(41, 79)}`
  return {section: String(section), clause, other: `${section}.${random.int(1, 9)}`, annex: String(random.int(7, 19))}
}

/** A reference that is right, sent to a clause that is not there. */
const astray = (clean: Checked, random: Random): Plant | undefined => {
  const {section = '', clause = ''} = missingNumbers(clean, random)
  for (const {passage, start, text, nums, target} of random.shuffle(clean.analysis.facts.references)) {
    const [num = ''] = nums
    const index = text.indexOf(num)
    if (target === 'article' || target === 'self' || nums.length !== 1 || num === '' || index < 0) continue
    const at = textOffset(passage.leaf, start + index)
    if (clean.text.slice(at, at + num.length) !== num) continue
    return {edits: [{start: at, end: at + num.length, text: num.includes('.') ? clause : section}]}
  }
  return undefined
}

const nowhere = (clean: Checked, random: Random, toNothing: Saying): Plant | undefined => {
  const said = say(clean, random, toNothing, {params: missingNumbers(clean, random)})
  return plantOf(said && [said])
}

const itself = (clean: Checked, random: Random, toItself: Saying): Plant | undefined => {
  const spots = findSpots(clean).filter(({way, num}) => way === 'clause' && num.includes('.'))
  if (spots.length === 0) return undefined
  const spot = random.pick(spots)
  const sentence = sayOne(toItself.lines, voiceOf(clean), random, {own: spot.num})
  return sentence === undefined ? undefined : {edits: [insertAt(spot, sentence)]}
}

const numbering = 'text/numbering'
const reference = 'text/broken-reference'

/** Numbers of clauses, and references to them. */
export const numberOperators = ({references}: Wording): Operator[] => [
  {
    name: 'skipped-number',
    rule: numbering,
    plant: (clean, random) =>
      shifted(
        clean,
        random,
        ({after}) => !after,
        () => random.int(1, 3)
      )
  },
  {
    name: 'repeated-number',
    rule: numbering,
    plant: (clean, random) =>
      shifted(
        clean,
        random,
        () => true,
        () => -1
      )
  },
  {
    name: 'jumping-number',
    rule: numbering,
    plant: (clean, random) =>
      shifted(
        clean,
        random,
        ({after}) => after !== undefined,
        () => random.int(11, 30)
      )
  },
  {name: 'reference-astray', rule: reference, plant: astray},
  {
    name: 'reference-to-nothing',
    rule: reference,
    plant: (clean, random) => nowhere(clean, random, references.toNothing)
  },
  {name: 'reference-to-itself', rule: reference, plant: (clean, random) => itself(clean, random, references.toItself)}
]
