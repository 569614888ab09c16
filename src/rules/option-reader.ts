import type {OptionReader} from '../checks/check.js'
import type {Families} from './families.js'
import {readMany, readPattern} from './read-pattern.js'
import type {Reader} from './reader.js'
import type {YamlNode} from './yaml.js'

/** The options of a rule for one language, read by the check that they are for. */
export function createOptionReader(reader: Reader, node: YamlNode | undefined, families: Families): OptionReader {
  const entries = new Map(node === undefined ? [] : reader.entries(node, 'options').map(({key, value}) => [key, value]))
  return {
    known(keys, required = []) {
      if (node) reader.map(node, 'the options', keys, required)
      else if (required.length > 0) reader.problem(0, `the check needs options: ${required.join(', ')}`)
    },
    patterns: key =>
      reader
        .list(entries.get(key), key)
        .map(item => readPattern(reader, item, families))
        .filter(one => one !== undefined),
    expressions: key => readMany(reader, entries.get(key), families),
    choice: (key, known) => reader.choice(entries.get(key), key, known),
    count(key) {
      const item = entries.get(key)
      const value = Number(reader.text(item, key))
      if (item && !(Number.isInteger(value) && value > 0)) reader.problem(item.at, `${key} must be a whole number above zero`)
      return value
    },
    texts: key => reader.list(entries.get(key), key).map(item => reader.text(item, key))
  }
}
