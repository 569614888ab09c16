import type {OptionReader} from '../checks/check.js'
import type {Part, Pattern} from '../checks/pattern.js'
import type {PatternWords} from './families.js'
import {readMany, readPattern, readTexts} from './read-pattern.js'
import type {Reader} from './reader.js'
import type {YamlNode} from './yaml.js'

/** The options of a rule for one language, read by the check that they are for. */
export function createOptionReader(reader: Reader, node: YamlNode | undefined, words: PatternWords): OptionReader {
  const entries = new Map(node === undefined ? [] : reader.entries(node, 'options').map(({key, value}) => [key, value]))
  return {
    known(keys, required = []) {
      if (node) reader.map(node, 'the options', keys, required)
      else if (required.length > 0) reader.problem(0, `the check needs options: ${required.join(', ')}`)
    },
    oneOf(keys) {
      if (!keys.some(key => entries.has(key)))
        reader.problem(node?.at ?? 0, `the options need one of: ${keys.join(', ')}`)
    },
    patterns: key => readPatterns(reader, entries.get(key), key, words),
    parts: key => reader.list(entries.get(key), key).map(item => readPart(reader, item, words)),
    expressions: key => readMany(reader, entries.get(key), words),
    choice: (key, known) => reader.choice(entries.get(key), key, known),
    count(key) {
      const item = entries.get(key)
      const value = Number(reader.text(item, key))
      if (item && !(Number.isInteger(value) && value > 0))
        reader.problem(item.at, `${key} must be a whole number above zero`)
      return value
    },
    choices: (key, known) =>
      listOrOne(entries.get(key))
        .map(item => reader.choice(item, key, known))
        .filter(one => one !== undefined),
    each: key => reader.list(entries.get(key), key).map(item => createOptionReader(reader, item, words)),
    words: key => reader.list(entries.get(key), key).map(item => reader.text(item, key))
  }
}

function listOrOne(node: YamlNode | undefined): readonly YamlNode[] {
  if (!node) return []
  return node.type === 'list' ? node.items : [node]
}

function readPatterns(reader: Reader, node: YamlNode | undefined, what: string, words: PatternWords): Pattern[] {
  return reader
    .list(node, what)
    .map(item => readPattern(reader, item, words))
    .filter(one => one !== undefined)
}

function readPart(reader: Reader, node: YamlNode, words: PatternWords): Part {
  const map = reader.map(node, 'a part', ['name', 'match'], ['name', 'match'])
  return {
    name: readTexts(reader, map.get('name'), 'name') ?? {},
    match: readPatterns(reader, map.get('match'), 'match', words)
  }
}
