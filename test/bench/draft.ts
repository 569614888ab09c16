import {createBrand} from './names.js'
import type {Random} from './random.js'
import type {Topic} from './stock.js'
import {basics, opening} from './stock-basics.js'
import {guard} from './stock-guard.js'
import {handling} from './stock-handling.js'
import {people} from './stock-people.js'
import {service} from './stock-service.js'
import {expand, type Voice, wordsOf} from './voice.js'

/** A clause without its number; it may still hold reference slots. */
export interface Clause {
  readonly text: string
  readonly items: readonly string[]
}

/** A section without its number. */
export interface Section {
  readonly title: string
  readonly clauses: readonly Clause[]
}

const body = [...basics, ...handling, ...people, ...service, ...guard]

/** What a clause of the stock weighs in bytes on average, number and line ends included. */
const typicalClause = 330
const overhead = 9

/** Up to these bytes no template is used twice; beyond, the stock would run dry, so templates come again. */
const longFrom = 60_000

/** The list in a random order, then again in another, without end. */
function* endless<T>(random: Random, list: readonly T[]): Generator<T, never> {
  for (;;) yield* random.shuffle(list)
}

/** Openings first; then every topic once, and for long texts again, each time for another branch of the business. */
function* topicsInOrder(random: Random): Generator<{topic: Topic; title: string}, never> {
  for (const topic of opening) yield {topic, title: random.pick(topic.titles)}
  for (const topic of random.shuffle(body)) yield {topic, title: random.pick(topic.titles)}
  for (;;) {
    const branch = createBrand(random)
    for (const topic of random.shuffle(body)) {
      yield {topic, title: `${random.pick(topic.titles)}: направление «${branch}»`}
    }
  }
}

/** The next clause of the topic, or undefined where its templates have run out. */
const createClause = (templates: Iterator<string>, voice: Voice, random: Random): Clause | undefined => {
  const [lead, list = ''] = templates.next().value?.split(' > ') ?? []
  if (lead === undefined) return undefined
  const text = expand(lead, voice, random)
  const words = wordsOf(list)
  if (words) return {text, items: random.shuffle(words).slice(0, random.int(3, 8))}
  // Real clauses are often two or three sentences long, but each definition stands alone.
  const second = random.chance(0.35) && !lead.startsWith('«') ? templates.next().value : undefined
  return {text: second && !second.includes(' > ') ? `${text} ${expand(second, voice, random)}` : text, items: []}
}

const weigh = ({text, items}: Clause): number =>
  [text, ...items].reduce((sum, line) => sum + Buffer.byteLength(line) + overhead, 0)

/** Sections that weigh `bytes` in all and at most one clause more. */
export const draftSections = (voice: Voice, random: Random, bytes: number): Section[] => {
  // Long texts grow in both directions, or else they would count thousands of sections, which no policy does.
  const most = Math.max(9, Math.floor(Math.sqrt(bytes / typicalClause)))
  const isLong = bytes > longFrom
  const sections: Section[] = []
  let left = bytes
  for (const {topic, title} of topicsInOrder(random)) {
    const templates = isLong ? endless(random, topic.clauses) : random.shuffle(topic.clauses).values()
    const clauses: Clause[] = []
    for (let count = random.int(4, most); count > 0 && left > 0; count--) {
      const clause = createClause(templates, voice, random)
      if (!clause) break
      clauses.push(clause)
      left -= weigh(clause)
    }
    sections.push({title, clauses})
    left -= Buffer.byteLength(title) + overhead
    if (left <= 0) break
  }
  return sections
}
