import {detectLanguage, hasKazakhLetter} from '../language/detect.js'
import type {Language} from '../language/language.js'
import type {Lexicon, ReadWords} from '../language/lexicon.js'
import type {Clause, Heading, Policy, Section, Sentence} from '../tree/nodes.js'
import {headingOf, isNumbered} from '../tree/visit.js'

/** What a passage is in its policy; only a `sentence` and a `cell` can state something by themselves. */
export type PassageKind = 'title' | 'heading' | 'sentence' | 'cell' | 'contents'

/** One sentence or heading with its words and its surroundings: what analysis and rules read. */
export interface Passage extends ReadWords {
  /** Position in `Passages.all`. */
  readonly index: number
  readonly kind: PassageKind
  readonly leaf: Sentence | Heading
  /** The clause or section it stands in; the policy for its title. */
  readonly node: Policy | Section | Clause
  readonly language: Language
  /** Id of `node`; `title` for the title. */
  readonly id: string
  /** Printed number of the nearest numbered ancestor, `''` before the first. */
  readonly clause: string
  /** Words of the nearest heading. */
  readonly heading: string
  /** The nearest heading, for a heading the one above it. */
  readonly under: Passage | undefined
  /** The sentence or heading that announces this one: «Оператор вправе:» for each of its items. */
  readonly lead: Passage | undefined
  /** Passages of the enclosing numbered clause or section begin here: sentences of one clause have the same `home`. */
  readonly home: string
  readonly requisites: boolean
}

/** All passages in the order of the text. */
export interface Passages {
  readonly all: readonly Passage[]
}

interface Surroundings {
  readonly clause: string
  readonly heading: string
  readonly headingPassage: Passage | undefined
  readonly home: string
  readonly requisites: boolean
}

// A sentence this short leans on its heading: «Трансграничная передача», then «Не осуществляется.».
const leaning = 8

/** Reads the tree once into passages. */
export function readPassages(policy: Policy, lexicon: Lexicon): Passage[] {
  const all: Passage[] = []
  const around: Surroundings = {clause: '', heading: '', headingPassage: undefined, home: '', requisites: false}
  const rows = followRows(all)
  for (const child of policy.children) {
    if (child.type === 'heading')
      add(all, lexicon, child, 'title', policy, {...around, heading: child.value}, undefined)
    else rows(child, heads => walk(all, lexicon, child, around, undefined, heads))
  }
  return all
}

/** `lead` announces the node: its first sentence, and the nodes in it that stand before that; `heads` its cells, of a row. */
function walk(
  all: Passage[],
  lexicon: Lexicon,
  node: Section | Clause,
  outer: Surroundings,
  lead: Passage | undefined,
  heads: readonly Passage[] = []
): void {
  const heading = headingOf(node)
  const numbered = isNumbered(node)
  let around: Surroundings = {
    clause: numbered ? node.num : outer.clause,
    heading: heading?.value ?? outer.heading,
    headingPassage: outer.headingPassage,
    home: numbered || node.type === 'section' ? node.id : outer.home,
    requisites: outer.requisites || (node.type === 'section' && node.kind === 'requisites')
  }
  const kind = kindOf(node)
  let announcing = lead
  let last: Passage | undefined
  let column = 0
  const rows = followRows(all)
  for (const child of node.children) {
    if (child.type === 'heading') {
      announcing = undefined
      const headingPassage = add(all, lexicon, child, 'heading', node, around, undefined)
      around = {...around, headingPassage}
    } else if (child.type === 'sentence') {
      const head = heads[column++]
      last = add(all, lexicon, child, kind, node, around, head ?? (last ? undefined : announcing))
    } else if (child.type !== 'mark') {
      const announcer = announces(last) ? last : undefined
      rows(child, above => walk(all, lexicon, child, around, announcer, above))
    }
  }
}

// A header names what a column holds: a few words, no number, no name, no sentence.
const longestHead = 6
const noHead = /[\d@«„“"]|[.!?;]$/

/** Reads the children of a node one after another, a row of a table with the cells of its header. */
function followRows(
  all: readonly Passage[]
): (child: Section | Clause, read: (heads: readonly Passage[]) => void) => void {
  let heads: readonly Passage[] | undefined
  return (child, read) => {
    const isRow = child.type === 'clause' && child.kind === 'row'
    if (!isRow) heads = undefined
    const first = all.length
    read(heads ?? [])
    if (isRow) heads ??= headsOf(all.slice(first))
  }
}

/** The cells of the first row of a table that say what stands under them; none where the row is one of the others. */
function headsOf(row: readonly Passage[]): readonly Passage[] {
  const isHeader =
    row.length > 1 && row.every(({words, leaf}) => words.length <= longestHead && !noHead.test(leaf.value))
  return isHeader ? row : []
}

function kindOf(node: Section | Clause): PassageKind {
  if (node.type === 'section') return 'sentence'
  return node.kind === 'contents' ? 'contents' : node.kind === 'row' ? 'cell' : 'sentence'
}

/** A sentence that ends with a colon, or breaks off, announces what stands under it. */
function announces(last: Passage | undefined): boolean {
  return last !== undefined && !/[.!?;]["»”)]?$/.test(last.leaf.value)
}

function add(
  all: Passage[],
  lexicon: Lexicon,
  leaf: Sentence | Heading,
  kind: PassageKind,
  node: Policy | Section | Clause,
  around: Surroundings,
  lead: Passage | undefined
): Passage {
  const language = languageOf(leaf, kind, node)
  const read = lexicon.read(leaf.value, language)
  const short = read.words.length < leaning && kind === 'sentence'
  const {clause, heading, home, requisites} = around
  const passage: Passage = {
    words: read.words,
    stems: read.stems,
    wordIds: read.wordIds,
    stemIds: read.stemIds,
    starts: read.starts,
    ends: read.ends,
    found: read.found,
    index: all.length,
    kind,
    leaf,
    node,
    clause,
    heading,
    home,
    requisites,
    language,
    id: node.type === 'policy' ? 'title' : node.id,
    under: around.headingPassage,
    lead: lead ?? (short ? around.headingPassage : undefined)
  }
  all.push(passage)
  return passage
}

/**
 * Cells of a row may be one text in two languages, and so may sentences of a clause; a clause that is Russian as a whole
 * is so in every sentence.
 */
function languageOf(leaf: Sentence | Heading, kind: PassageKind, {language}: Passage['node']): Language {
  const isPlain = language === 'ru' && kind !== 'cell' && !hasKazakhLetter(leaf.value)
  return isPlain ? language : (detectLanguage(leaf.value) ?? language)
}

/** What announces a passage, outermost first: so many lead-ins at most. */
export function leadsOf(passage: Passage, most: number): Passage[] {
  const leads: Passage[] = []
  for (let {lead} = passage; lead && leads.length < most; {lead} = lead) leads.unshift(lead)
  return leads
}

/** Whether a sentence announces the passage; a heading or the header of a column only says what it is about. */
export function isAnnounced({lead}: Passage): boolean {
  return lead !== undefined && lead.kind !== 'heading' && lead.kind !== 'cell'
}
