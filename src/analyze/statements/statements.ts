import {groupBy} from '../../language/group-by.js'
import {type ByPassage, byPassage} from '../by-passage.js'
import {lazy} from '../lazy.js'
import {leadsOf, type Passage} from '../passage.js'
import type {FactFinders} from '../pattern-facts.js'
import type {Reading} from '../reading.js'
import type {Context} from './context.js'
import {indexParties} from './parties.js'
import {readPassage} from './read-passage.js'
import type {Statement} from './statement.js'

export {grammars} from './grammars.js'
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
 * Reads what a policy says is done with data, in each passage when somebody first asks, its lead-ins before it. Only
 * sentences and cells that name an action are read, each by the grammar of its language, or items of a list that a sentence with an action
 * announces; linear in the words of each.
 */
export function findStatements(
  reading: Reading,
  {parties, definitions, territories, references, vendors}: StatementFinders
): ByPassage<Statement> {
  const context = lazy(
    (): Context => ({
      reading,
      parties: indexParties(reading, parties(), definitions),
      territories,
      references,
      vendors,
      items: itemsByLead(reading.passages),
      frames: new Map()
    })
  )
  const statements: ByPassage<Statement> = byPassage(reading.passages, passage => {
    if (!isRead(passage) || reading.isDefinition(passage)) return none
    // Each hands on to the next.
    for (const lead of leadsOf(passage, DEEPEST)) statements.at(lead)
    return readPassage(passage, context())
  })
  return statements
}

const none: readonly never[] = []

// No list stands deeper in lists.
const DEEPEST = 6

// A sentence of more words is nobody's, and what is tried at each of them must have an end.
const LONGEST = 1000

function isRead({kind, requisites, words}: Passage): boolean {
  return (kind === 'sentence' || kind === 'cell') && !requisites && words.length <= LONGEST
}

function itemsByLead(passages: readonly Passage[]): ReadonlyMap<number, readonly Passage[]> {
  const items = passages.filter(({lead}) => lead && lead.kind !== 'heading')
  return groupBy(items, ({lead}) => lead?.index ?? -1)
}
