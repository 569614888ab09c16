import {textOffset} from '../../../src/tree/text.js'
import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import {touch} from '../edits.js'
import {beside, type Operator, type Plant} from '../operator.js'
import {spanOf} from '../places.js'
import {plantOf, type Said, type Saying, say, sayAll} from '../say.js'
import {type Deadline, deadlines, kept, keptAfter, keptData, longTerms, type Term} from '../words/terms.js'
import {faultsOf} from './copies.js'

const termParams = ([acc, gen]: Term): Record<string, string> => ({term: acc, 'term:gen': gen})

const retention = (clean: Checked, random: Random): Plant | undefined => {
  const [nom, gen] = random.pick(keptData)
  const terms = random.shuffle(longTerms).slice(0, 2)
  const lines = random.shuffle(kept.lines)
  const event = random.pick(keptAfter)
  // Each half of the lines says one of the terms, so that the two clauses never sound the same.
  const sayings = terms.map((term, index) => ({
    topics: kept.topics,
    lines: lines.filter((_, at) => at % 2 === index),
    params: {...termParams(term), data: nom, 'data:gen': gen, event}
  }))
  return plantOf(sayAll(clean, random, sayings))
}

/** The clean text's own sentence on storage, once more with another number. */
const changedCopy = (clean: Checked, random: Random): Plant | undefined => {
  const {durations} = clean.analysis.facts
  const sentences = durations.filter(
    ({passage, start, text}) =>
      /хран/iu.test(passage.leaf.value) &&
      /^\p{Lu}.*\.$/su.test(passage.leaf.value) &&
      /год|лет|месяц|дн/iu.test(text) &&
      !/(?:не менее|не ранее|хотя бы)\s$/iu.test(passage.leaf.value.slice(0, start)) &&
      durations.filter(one => one.passage === passage).length === 1
  )
  if (sentences.length === 0) return undefined
  const {passage, start, end, text} = random.pick(sentences)
  const {value} = passage.leaf
  const [acc, gen] = random.pick(longTerms.filter(([term]) => term !== text))
  const changed =
    value.slice(0, start) +
    (/(?:течение|истечении|более|менее|дольше|позднее|до|свыше)\s$/iu.test(value.slice(0, start)) ? gen : acc)
  const saying: Saying = {topics: kept.topics, lines: [changed + value.slice(end)]}
  const said = say(clean, random, saying)
  return plantOf(said && [said], beside(...faultsOf(clean, passage.leaf)))
}

/** Whether the clean text gives a term for it, in the words that answer for the element. */
const statesTerm = ({text, elements, analysis}: Checked, element: string): boolean => {
  const places = elements.find(({id}) => id === element)?.evidence.map(place => spanOf(text, place)) ?? []
  return analysis.facts.durations.some(({passage, start, end}) => {
    const term = {start: textOffset(passage.leaf, start), end: textOffset(passage.leaf, end)}
    return places.some(place => touch(place, term))
  })
}

/** Another term for what the clean text promises, or two terms where it promises nothing. */
const deadline = (clean: Checked, random: Random, {element, terms, saying}: Deadline): Plant | undefined => {
  const stated = statesTerm(clean, element)
  const printed = clean.analysis.facts.durations.map(one => one.text)
  // Unlike every term of the clean text, so that the one planted cannot happen to be the one promised.
  const free = terms.filter(term => term.every(form => !printed.includes(form)))
  const chosen = random.shuffle(stated ? free : terms).slice(0, stated ? 1 : 2)
  if (chosen.length === 0) return undefined
  const lines = random.shuffle(saying.lines)
  const said: Said[] | undefined = sayAll(
    clean,
    random,
    chosen.map((term, index) => ({
      topics: saying.topics,
      lines: lines.filter((_, at) => stated || at % 2 === index),
      params: termParams(term)
    }))
  )
  return plantOf(said)
}

/** Contradictions between two terms. */
export const timeOperators: readonly Operator[] = [
  {name: 'two-storage-terms', rule: 'text/retention-conflict', plant: retention},
  {name: 'another-storage-term', rule: 'text/retention-conflict', plant: changedCopy},
  ...deadlines.map(
    (one): Operator => ({
      name: `another-${one.element}`,
      rule: 'text/deadline-conflict',
      plant: (clean, random) => deadline(clean, random, one)
    })
  )
]
