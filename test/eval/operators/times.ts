import {textOffset} from '../../../src/tree/text.js'
import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import {touch} from '../edits.js'
import {beside, type Operator, type Plant} from '../operator.js'
import {spanOf} from '../places.js'
import {plantOf, type Said, type Saying, say, sayAll} from '../say.js'
import type {Params} from '../voice.js'
import type {Deadline, Wording} from '../words/wording.js'
import {faultsOf} from './copies.js'

type Terms = Wording['terms']

const retention = (
  clean: Checked,
  random: Random,
  {kept, keptAfter, keptData, longTerms}: Terms
): Plant | undefined => {
  const data = random.pick(keptData)
  const terms = random.shuffle(longTerms).slice(0, 2)
  const lines = random.shuffle(kept.lines)
  const event = random.pick(keptAfter)
  // Each half of the lines says one of the terms, so that the two clauses never sound the same.
  const sayings = terms.map((term, index) => ({
    topics: kept.topics,
    lines: lines.filter((_, at) => at % 2 === index),
    params: {...term, ...data, event}
  }))
  return plantOf(sayAll(clean, random, sayings))
}

/** «3 (три) года» is «три года». */
const inWords = (term: string): string => term.replace(/^\d+ \((.*?)\)/u, '$1')

/** The clean text's own sentence on storage, once more with another number. */
const changedCopy = (clean: Checked, random: Random, {kept, longTerms, rephrase}: Terms): Plant | undefined => {
  const {durations} = clean.analysis.facts
  const another = ({passage, start, end, text}: (typeof durations)[number], term: Params): string | undefined => {
    const {value} = passage.leaf
    return rephrase(value.slice(0, start), text, value.slice(end), term)
  }
  const sentences = durations.filter(
    one =>
      /^\p{Lu}.*\.$/su.test(one.passage.leaf.value) &&
      durations.filter(({passage}) => passage === one.passage).length === 1 &&
      another(one, {}) !== undefined
  )
  if (sentences.length === 0) return undefined
  const one = random.pick(sentences)
  const others = longTerms.filter(({term = ''}) => inWords(term) !== inWords(one.text))
  const changed = another(one, random.pick(others))
  const saying: Saying = {topics: kept.topics, lines: changed === undefined ? [] : [changed]}
  const said = say(clean, random, saying)
  return plantOf(said && [said], beside(...faultsOf(clean, one.passage.leaf)))
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
  const free = terms.filter(term => Object.values(term).every(form => !printed.includes(form)))
  const chosen = random.shuffle(stated ? free : terms).slice(0, stated ? 1 : 2)
  if (chosen.length === 0) return undefined
  const lines = random.shuffle(saying.lines)
  const said: Said[] | undefined = sayAll(
    clean,
    random,
    chosen.map((term, index) => ({
      topics: saying.topics,
      lines: lines.filter((_, at) => stated || at % 2 === index),
      params: term
    }))
  )
  return plantOf(said)
}

/** Contradictions between two terms. */
export const timeOperators = ({terms}: Wording): Operator[] => [
  {
    name: 'two-storage-terms',
    rule: 'text/retention-conflict',
    plant: (clean, random) => retention(clean, random, terms)
  },
  {
    name: 'another-storage-term',
    rule: 'text/retention-conflict',
    plant: (clean, random) => changedCopy(clean, random, terms)
  },
  ...terms.deadlines.map(
    (one): Operator => ({
      name: `another-${one.element}`,
      rule: 'text/deadline-conflict',
      plant: (clean, random) => deadline(clean, random, one)
    })
  )
]
