import {operatorKinds} from '../analyze/operator-kind.js'
import {languages} from '../language/language.js'
import type {Reader} from './reader.js'
import type {Example} from './rule.js'
import {pointAt, type YamlNode} from './yaml.js'

// Examples are read as of one day, so that they say the same for ever; a rule with dates names its own.
const defaultAsOf = '2026-11-20'

/** What the examples of a rule must show. */
export interface ExampleOwner {
  readonly id: string
  /** What each example has beside its text: the version before it, or versions in other languages. */
  readonly beside: 'before' | 'versions' | undefined
}

/** Reads a rule's examples: at least one text where it speaks and one where it is silent. */
export function readExamples(reader: Reader, node: YamlNode | undefined, {id, beside}: ExampleOwner): Example[] {
  const texts = beside ? [beside, 'policy'] : ['policy']
  const examples = reader.list(node, 'examples').map(item => {
    const map = reader.map(
      item,
      'an example',
      ['name', 'lang', 'asOf', 'operator', ...texts, 'findings'],
      ['name', 'lang', ...texts, 'findings']
    )
    const findings = reader.list(map.get('findings'), 'findings').map(line => reader.text(line, 'a finding'))
    for (const line of findings) {
      if (!/^(?:(?:ru|kk|en) )?\d+:\d+ [a-z]+\/[a-z-]+$/.test(line))
        reader.problem(item.at, `"${line}" is no finding; expected "line:column ${id}"`)
    }
    const operator = reader.choice(map.get('operator'), 'operator', operatorKinds)
    return {
      name: reader.text(map.get('name'), 'name'),
      language: reader.choice(map.get('lang'), 'language', ['ru', 'kk', 'en']) ?? 'ru',
      ...(beside === 'before' && {before: reader.text(map.get('before'), 'before')}),
      ...(beside === 'versions' && {versions: readVersions(reader, map.get('versions'))}),
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

/** The same policy in other languages, a text a language. */
function readVersions(reader: Reader, node: YamlNode | undefined): NonNullable<Example['versions']> {
  if (!node) return {}
  const map = reader.map(node, 'versions', languages)
  return Object.fromEntries([...map].map(([language, text]) => [language, reader.text(text, 'a version')]))
}
