import {VFile} from 'vfile'
import {definitionPassages, findDefinitions, isDefinition} from '../../src/analyze/definitions.js'
import {collectFacts, type RawFacts} from '../../src/analyze/facts.js'
import {findMentions} from '../../src/analyze/mentions.js'
import {findParties, type Parties} from '../../src/analyze/parties.js'
import {readPassages} from '../../src/analyze/passage.js'
import type {Reading} from '../../src/analyze/reading.js'
import {readTopics} from '../../src/analyze/topics.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {createProcessor} from '../../src/parse/parser.js'

/** A text read as far as the finders of meaning need it. */
export interface ReadText extends Reading {
  readonly raw: RawFacts
  readonly parties: () => Parties
}

export function readText(text: string): ReadText {
  const passages = readPassages(createProcessor().parse(new VFile({path: 'p.md', value: text})), createLexicon())
  const mentions = findMentions(passages)
  const definitions = findDefinitions(passages)
  const defining = definitionPassages(definitions)
  const raw = collectFacts(passages)
  const reading: Reading = {
    passages,
    mentions,
    topics: readTopics(passages, mentions),
    isDefinition: passage => isDefinition(passage, defining)
  }
  return {...reading, raw, parties: () => findParties(reading, {...raw, definitions})}
}
