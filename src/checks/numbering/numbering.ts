import type {Analysis} from '../../analyze/analysis.js'
import {type Fault, problemsOf} from '../causes.js'
import type {Check, Evidence} from '../check.js'
import type {Fix} from '../mend.js'
import {isPrinted} from '../numbered-parts.js'
import {renumber} from './renumber.js'
import {type Item, readSeries, type Series} from './series.js'
import {findSlips, type IsThere, type Slip} from './slips.js'

/** Nothing to choose: numbers follow one another. */
export type Numbering = Readonly<Record<string, never>>

// A text with more faults than this has no numbering at all.
const most = 60

// A row with more of them was numbered so on purpose, or not at all.
const mostMended = 5

type Said = {readonly ru: string; readonly kk: string; readonly en: string}

/** A number out of its place, what is said of it and what was due there. */
interface Found {
  readonly at: Item
  readonly other: Item | undefined
  readonly said: Said
  readonly expected: string
  readonly sure: boolean
  /** Worked out when somebody asks. */
  readonly mend?: (analysis: Analysis) => Fix | undefined
}

/** Do the numbers of sections, clauses and points follow one another, each once? */
export const numbering: Check<Numbering> = {
  readOptions(read) {
    read.known([])
    return {}
  },
  run(analysis, _options, language, beside) {
    const rows = readSeries(analysis)
    const isThere = lookUp(analysis, rows)
    const found = rows.flatMap(row => (isWorthReading(row) ? slipsOf(row, isThere) : []))
    const broken = new Set(found.map(({at}) => at.passage.id))
    for (const row of found.length < most ? rows : []) {
      const first = firstFault(row, isThere, broken)
      if (first && !found.some(({expected}) => expected === first.expected)) found.push(first)
    }
    const faults = found
      .sort((a, b) => a.at.offset - b.at.offset)
      .slice(0, most)
      .map(({at, other, said, expected, sure, mend}, index): Fault => {
        const details = {fault: said[language], expected, num: at.num}
        const related = other && other.passage !== at.passage ? [beginning(other)] : []
        const fix = beside?.fixes ? mend?.(analysis) : undefined
        return {cause: `${index}`, at: beginning(at), related, confidence: sure ? 'high' : 'medium', details, fix}
      })
    return {problems: problemsOf(faults)}
  }
}

function isWorthReading({kind, items}: Series): boolean {
  return items.length > 1 || kind === 'clauses'
}

/** Looks a number up in the tree, then in the source, between two places or in all of the text. */
function lookUp({policy}: Analysis, rows: readonly Series[]): IsThere {
  const places = new Map<string, number[]>()
  for (const {kind, items} of rows) {
    for (const {num, offset} of items) {
      const key = keyOf(num, kind)
      const known = places.get(key)
      if (known) known.push(offset)
      else places.set(key, [offset])
    }
  }
  const {text} = policy.source
  return (num, kind, from = 0, to = text.length) =>
    places.get(keyOf(num, kind))?.some(offset => from < offset && offset < to) === true ||
    isPrinted(text, num, from, to)
}

/** Points and sections may be taken one for another, clauses have numbers of their own. */
function keyOf(num: string, kind: Series['kind']): string {
  return kind === 'clauses' ? num : `#${num}`
}

function slipsOf(row: Series, isThere: IsThere): Found[] {
  const sure = row.kind === 'clauses' || row.kind === 'sections'
  const slips = findSlips(row, isThere)
  return slips.map(slip => {
    const wrong = slip.kind === 'repeat' ? misplaced(row, slip.at) : undefined
    if (wrong) return {...slip, sure, ...wrong}
    const mend = slips.length > mostMended ? undefined : (analysis: Analysis) => renumber(analysis, row, slip)
    return {...slip, said: words(slip), sure, ...(mend && {mend})}
  })
}

/** A clause that bears the number of another section than its own. */
function misplaced({prefix}: Series, {num, place, section}: Item): {said: Said; expected: string} | undefined {
  if (!section || `${section.num}.` === prefix || !/^\d+\.$/.test(prefix)) return undefined
  const said = {
    ru: `В разделе ${section.num} стоит ${num}`,
    kk: `${section.num}-бөлімде ${num} нөмірі тұр`,
    en: `${num} stands in section ${section.num}`
  }
  return {said, expected: `${section.num}.${place}`}
}

function words({kind, at: {num}, other}: Slip): Said {
  if (kind === 'repeat')
    return {ru: `Номер ${num} стоит дважды`, kk: `${num} нөмірі екі рет қойылған`, en: `Number ${num} stands twice`}
  if (kind === 'order')
    return {
      ru: `Номер ${num} стоит раньше предыдущего`,
      kk: `${num} нөмірі алдыңғы нөмірден бұрын тұруға тиіс еді`,
      en: `Number ${num} stands before the one that precedes it`
    }
  return {
    ru: `После ${other.num} стоит ${num}`,
    kk: `${other.num} нөмірінен кейін ${num} тұр`,
    en: `${num} stands after ${other.num}`
  }
}

/** What is wrong with the beginning of a row: another section's number, no parent, no first one. */
function firstFault(row: Series, isThere: IsThere, broken: ReadonlySet<string>): Found | undefined {
  const [at, next] = row.items
  if (!at || (row.kind !== 'clauses' && (row.kind !== 'sections' || !next))) return undefined
  const parent = row.prefix.slice(0, -1)
  const found = {at, other: undefined, sure: false}
  const wrong = at.place === 1 && !broken.has(at.section?.id ?? '') ? misplaced(row, at) : undefined
  if (wrong) return {...found, ...wrong}
  const said = {
    ru: `Номеру ${at.num} не предшествует другой`,
    kk: `${at.num} нөмірінің алдында басқа нөмір жоқ`,
    en: `Nothing precedes number ${at.num}`
  }
  const section = parent.slice(0, Math.max(0, parent.indexOf('.')))
  if (section !== '' && isThere(section, 'sections') && !isThere(parent, 'clauses'))
    return {...found, said, expected: parent}
  const first = `${row.prefix}1`
  if (at.from > 1 && at.from <= 3 && !isThere(first, row.kind)) return {...found, said, expected: first}
  return undefined
}

const shown = 6

/** The first words of what bears the number. */
function beginning({passage}: Item): Evidence {
  return {passage, start: 0, end: passage.ends[Math.min(shown, passage.ends.length) - 1] ?? passage.leaf.value.length}
}
