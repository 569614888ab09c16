import type {Analysis} from '../../analyze/analysis.js'
import {mentionsIn, type WordList} from '../../analyze/mentions.js'
import type {Passage} from '../../analyze/passage.js'
import {type DataObject, grammars} from '../../analyze/statements/statements.js'
import type {StatedObject, Words} from './object.js'

/** What a verb is said of in English and Kazakh: the object of its statement, else the data that the words name. */
export function objectOfStatement(
  {facts}: Analysis,
  passage: Passage,
  verb: Words,
  around: Words
): StatedObject | undefined {
  const start = passage.starts[verb.from] ?? 0
  const end = passage.ends[verb.to - 1] ?? start
  const said = facts
    .statementsAt(passage)
    .find(one => one.verb.passage === passage && one.verb.start < end && one.verb.end > start)
  const object = said?.object ?? named(passage, around)
  return object && toStated(object, passage)
}

/** What words name, such as those of a heading, of an item before its dash, of a cell. */
export function objectInWords(passage: Passage, words: Words): StatedObject | undefined {
  const object = named(passage, words)
  if (object) return toStated(object, passage)
  const stems = grammars[passage.language].readPurpose(passage, words).stems
  return stems.length > 0 ? {things: new Set([[...stems].sort().join(' ')]), whose: new Set()} : undefined
}

function named(passage: Passage, {from, to}: Words): DataObject | undefined {
  const mentions = {
    of: <L extends WordList>(one: Passage, list: L) => mentionsIn(one, list),
    has: (one: Passage, list: WordList) => mentionsIn(one, list).length > 0
  }
  return grammars[passage.language].readObject(passage, mentions, from, to, () => false, true)
}

function toStated({about, sort, codes, owner, text}: DataObject, {language}: Passage): StatedObject {
  const things = new Set<string>(codes)
  if (about === 'anonymous') things.add('anonymous')
  if (sort !== '') things.add(sort)
  // Data of employees are other data than those of clients.
  if (owner !== 'any') things.add(owner)
  if (about === 'unknown') things.add(text.toLocaleLowerCase(language))
  return {things, whose: new Set()}
}
