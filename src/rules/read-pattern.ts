import {contexts, type Expression, type Pattern} from '../checks/pattern.js'
import {type Language, languages} from '../language/language.js'
import {readExpression} from './expression.js'
import type {PatternWords} from './families.js'
import type {Reader} from './reader.js'
import type {YamlNode} from './yaml.js'

const conditionKeys = ['near', 'notNear', 'around', 'under', 'notUnder', 'anywhere'] as const
const keys = ['match', 'unless', ...conditionKeys, 'in', 'missing']

/** Reads one pattern: a line of words, or a map that adds conditions to it. */
export function readPattern(reader: Reader, node: YamlNode, words: PatternWords): Pattern | undefined {
  if (node.type === 'scalar') {
    const match = readOne(reader, node, words)
    return match && {match}
  }
  const map = reader.map(node, 'a pattern', keys, ['match'])
  const match = readOne(reader, map.get('match'), words)
  if (!match) return undefined
  const unless = readMany(reader, map.get('unless'), words)
  const conditions: Partial<Record<(typeof conditionKeys)[number], Expression>> = {}
  for (const key of conditionKeys) {
    const expression = readOne(reader, map.get(key), words)
    if (expression) conditions[key] = expression
  }
  const where = listOrOne(map.get('in'))
    .map(item => reader.choice(item, 'context', contexts))
    .filter(one => one !== undefined)
  const missing = readTexts(reader, map.get('missing'), 'missing')
  return {
    match,
    ...conditions,
    ...(unless.length > 0 && {unless}),
    ...(where.length > 0 && {in: where}),
    ...(missing && {missing})
  }
}

/** Reads a list of expressions, or a single one. */
export function readMany(reader: Reader, node: YamlNode | undefined, words: PatternWords): Expression[] {
  return listOrOne(node)
    .map(item => readOne(reader, item, words))
    .filter(one => one !== undefined)
}

/** `{ru: …, kk: …, en: …}`; without Kazakh the Russian words stand for it. */
export function readTexts(
  reader: Reader,
  node: YamlNode | undefined,
  what: string
): Record<Language, string> | undefined {
  if (!node) return undefined
  const map = reader.map(node, what, languages, ['ru', 'en'])
  const text = (language: Language): string => reader.text(map.get(language), `${what} in ${language}`)
  const ru = text('ru')
  return {ru, kk: map.has('kk') ? text('kk') : ru, en: text('en')}
}

function listOrOne(node: YamlNode | undefined): readonly YamlNode[] {
  if (!node) return []
  return node.type === 'list' ? node.items : [node]
}

function readOne(reader: Reader, node: YamlNode | undefined, words: PatternWords): Expression | undefined {
  if (!node) return undefined
  const source = reader.text(node, 'a pattern')
  if (source === '') return undefined
  const result = readExpression(source, words)
  if ('expression' in result) return result.expression
  for (const {offset, reason} of result.problems) reader.problem(node.at + offset, reason)
  return undefined
}
