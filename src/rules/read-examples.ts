import {operatorKinds} from '../analyze/operator-kind.js'
import type {Reader} from './reader.js'
import type {Example} from './rule.js'
import {pointAt, type YamlNode} from './yaml.js'

// Examples are read as of one day, so that they say the same for ever; a rule with dates names its own.
const defaultAsOf = '2026-11-20'

/** What the examples of a rule must show. */
export interface ExampleOwner {
  readonly id: string
  /** Whether its rule is about two versions, so that each example has a text `before`. */
  readonly pairs: boolean
}

/** Reads a rule's examples: at least one text where it speaks and one where it is silent. */
export function readExamples(reader: Reader, node: YamlNode | undefined, {id, pairs}: ExampleOwner): Example[] {
  const texts = pairs ? ['before', 'policy'] : ['policy']
  const examples = reader.list(node, 'examples').map(item => {
    const map = reader.map(
      item,
      'an example',
      ['name', 'lang', 'asOf', 'operator', ...texts, 'findings'],
      ['name', 'lang', ...texts, 'findings']
    )
    const findings = reader.list(map.get('findings'), 'findings').map(line => reader.text(line, 'a finding'))
    for (const line of findings) {
      if (!/^\d+:\d+ [a-z]+\/[a-z-]+$/.test(line))
        reader.problem(item.at, `"${line}" is no finding; expected "line:column ${id}"`)
    }
    const operator = reader.choice(map.get('operator'), 'operator', operatorKinds)
    return {
      name: reader.text(map.get('name'), 'name'),
      language: reader.choice(map.get('lang'), 'language', ['ru', 'kk', 'en']) ?? 'ru',
      ...(pairs && {before: reader.text(map.get('before'), 'before')}),
      policy: reader.text(map.get('policy'), 'policy'),
      asOf: map.has('asOf') ? reader.text(map.get('asOf'), 'asOf') : defaultAsOf,
      ...(operator && {operator}),
      findings,
      line: pointAt(reader.source, item.at).line
    }
  })
  if (node && !examples.some(example => example.findings.length > 0))
    reader.problem(node.at, 'no example where the rule speaks')
  if (node && !examples.some(example => example.findings.length === 0))
    reader.problem(node.at, 'no example where the rule is silent')
  return examples
}
