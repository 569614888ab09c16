import {topicOfHeading} from './heading-topic.js'
import {topicOfLead} from './lead-topic.js'
import type {Mentions} from './mentions.js'
import type {Passage} from './passage.js'

/** What a list is a list of; `other` is none of those asked for: rights, conditions, measures. */
export type Topic = 'data' | 'purposes' | 'recipients' | 'other'

/** What announces a passage, a lead-in or a heading, and what it says follows. */
export interface Announcement {
  readonly topic: Topic
  readonly by: Passage
  /** «Оператор не собирает:». */
  readonly negated: boolean
}

/** Told once for all passages, as lead-ins and headings announce what stands far below them. */
export interface Topics {
  /** What the passage is an item of, by the sentence above it that breaks off. */
  announced(passage: Passage): Announcement | undefined
  /** What the heading over the passage, or the one over that, says its section is about. */
  headed(passage: Passage): Announcement | undefined
  /** What follows words `0…to` of the passage, where they break off inside it: at a colon. */
  topicOf(passage: Passage, to: number): Topic | undefined
}

const NEGATED = new RegExp(
  String.raw`(?<!\p{L})(?:не|никогда не) (?:\p{L}{1,20}(?:ет|ют|ем|ит|ят|им|ать|ить)(?:ся)?)(?!\p{L})` +
    String.raw`|(?<!\p{L})(?:do not|does not|don[’']t|doesn[’']t|never|will not|shall not|must not) ` +
    String.raw`|\p{L}[мбп][ае]й(?:д[ыі]|м[ыі]з)(?!\p{L})`,
  'iu'
)

const headNouns = ['data-noun', 'purpose', 'receiver'] as const

/** Reads what announces each passage. */
export function readTopics(passages: readonly Passage[], mentions: Mentions): Topics {
  const byHeading = readHeadings(passages, mentions)
  const byLead = new Map<number, Announcement | undefined>()
  const implied = impliedLeads(passages)
  const announcedBy = (lead: Passage | undefined, depth: number): Announcement | undefined => {
    if (!lead || lead.kind === 'heading' || depth > 3) return undefined
    if (byLead.has(lead.index)) return byLead.get(lead.index)
    // «Категория», «Откуда берётся»: a header names a list by a noun alone.
    const isNamed = lead.kind !== 'cell' || headNouns.some(list => mentions.has(lead, list))
    const topic = isNamed ? topicOfLead(lead, lead.words.length, mentions) : undefined
    const negated = NEGATED.test(lead.leaf.value)
    const found = topic ? {topic, by: lead, negated} : announcedBy(lead.lead, depth + 1)
    byLead.set(lead.index, found)
    return found
  }
  return {
    announced: passage => announcedBy(implied.get(passage.index) ?? passage.lead, 0),
    headed: passage => byHeading.get(passage.heading),
    topicOf: (passage, to) => topicOfLead(passage, to, mentions)
  }
}

function readHeadings(passages: readonly Passage[], mentions: Mentions): Map<string, Announcement | undefined> {
  const byHeading = new Map<string, Announcement | undefined>()
  const byId = new Map<string, Announcement | undefined>()
  for (const passage of passages) {
    if (passage.kind !== 'heading') continue
    const topic = topicOfHeading(passage, mentions)
    const announcement = topic ? {topic, by: passage, negated: false} : byId.get(parentOf(passage.id))
    byId.set(passage.id, announcement)
    byHeading.set(passage.leaf.value, announcement)
  }
  return byHeading
}

/**
 * Lines numbered from 1 that go on in lower case after a colon are its items, though they are printed as clauses: «в
 * целях:», then «1) доставка;».
 */
function impliedLeads(passages: readonly Passage[]): Map<number, Passage> {
  const implied = new Map<number, Passage>()
  let lead: Passage | undefined
  let next = 1
  for (const passage of passages) {
    const isItem =
      lead && passage.node.type === 'clause' && passage.node.num === String(next) && /^\p{Ll}/u.test(passage.leaf.value)
    if (lead && isItem) {
      implied.set(passage.index, lead)
      next++
    } else {
      lead = passage.kind === 'sentence' && passage.leaf.value.endsWith(':') ? passage : undefined
      next = 1
    }
  }
  return implied
}

/** `3.1` stands in `3`, `данные/о-заказе` in `данные`. */
function parentOf(id: string): string {
  return id.replace(/[./][^./]*$/, '')
}
