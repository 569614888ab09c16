import type {Passage} from '../passage.js'
import type {FactFinders} from '../pattern-facts.js'
import type {Reading} from '../reading.js'
import {indexParties} from './actors.js'
import type {Context} from './context.js'
import {readPassage} from './read-passage.js'
import type {Statement} from './statement.js'

export type {
  Action,
  Actor,
  Condition,
  ConditionKind,
  DataObject,
  Exception,
  Modality,
  Owner,
  StatedPurpose,
  StatedRecipient,
  Statement
} from './statement.js'

/** What is found before, in each passage when it is asked for. */
export type StatementFinders = Pick<FactFinders, 'parties' | 'definitions' | 'territories' | 'references' | 'vendors'>

/**
 * Reads what a policy says is done with data, in the order of the text. Only Russian sentences and cells that name an
 * action are read, or items of a list that a sentence with an action announces; linear in the words of each.
 */
export function findStatements(
  reading: Reading,
  {parties, definitions, territories, references, vendors}: StatementFinders
): Statement[] {
  const context: Context = {
    reading,
    parties: indexParties(reading, parties(), definitions),
    territories,
    references,
    vendors,
    items: itemsByLead(reading.passages),
    frames: new Map()
  }
  const found: Statement[] = []
  for (const passage of reading.passages) {
    if (isRead(passage)) found.push(...readPassage(passage, context))
  }
  return found
}

// A sentence of more words is nobody's, and what is tried at each of them must have an end.
const LONGEST = 1000

function isRead({kind, requisites, language, words}: Passage): boolean {
  return language === 'ru' && (kind === 'sentence' || kind === 'cell') && !requisites && words.length <= LONGEST
}

function itemsByLead(passages: readonly Passage[]): ReadonlyMap<number, readonly Passage[]> {
  const items = new Map<number, Passage[]>()
  for (const passage of passages) {
    if (!passage.lead || passage.lead.kind === 'heading') continue
    const list = items.get(passage.lead.index)
    if (list) list.push(passage)
    else items.set(passage.lead.index, [passage])
  }
  return items
}
