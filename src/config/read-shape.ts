import type {Words} from '../rules/rule.js'
import type {YamlEntry, YamlNode} from '../rules/yaml.js'
import {levels} from './keys.js'
import * as mistakes from './mistakes.js'
import {nearest} from './nearest.js'
import {type FormName, forms, type Key, type Keys, type Shape} from './shapes.js'

/** Words, and where they stand: an offset of the file. */
export interface Placed {
  readonly value: string
  readonly at: number
}

/** One rule of `rules`, and what it is set to. */
export interface ReadLevel {
  readonly rule: Placed
  readonly level: (typeof levels)[number]
}

/** What is read of a shape. */
type Value<S> = S extends {type: 'choice'; of: readonly (infer Choice)[]}
  ? {readonly value: Choice; readonly at: number}
  : S extends {type: 'count'}
    ? number
    : S extends {type: 'levels'}
      ? readonly ReadLevel[]
      : S extends {type: 'maps'; of: infer Inner extends Keys}
        ? readonly ReadMap<Inner>[]
        : S extends {type: 'list'}
          ? readonly string[]
          : S extends {type: 'lists'}
            ? readonly (readonly string[])[]
            : Placed

/** A map as it was read: what is wrong or not there is absent. `at` is its own offset. */
export type ReadMap<K extends Keys> = {readonly [Name in keyof K]?: Value<K[Name]['shape']>} & {readonly at: number}

/** Collects every mistake; `at` is an offset of the file. A file may have more of them than anybody will be told. */
export type Take = (at: number, tell: () => Words) => void

// What YAML takes for a number, a truth or nothing where no quotes say that it is words.
const notWords =
  /^(?:~|null|true|false|[-+]?(?:0o[0-7]+|0x[\da-f]+|\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|\.inf)|\.nan)?$/i

/** Reads the map that has these keys. */
export function readMap<K extends Keys>(node: YamlNode, keys: K, where: mistakes.Where, take: Take): ReadMap<K> {
  const read: Record<string, unknown> = {}
  const seen = new Set<string>()
  if (node.type !== 'map')
    take(node.at, () =>
      where === 'root' ? mistakes.noMap : mistakes.wrongValue(where, mistakes.mapExpected, printed(node))
    )
  for (const {key, keyAt, value} of node.type === 'map' ? node.entries : []) {
    const own: Key | undefined = Object.hasOwn(keys, key) ? keys[key] : undefined
    if (!own) take(keyAt, () => mistakes.unknownKey(key, where, Object.keys(keys)))
    else if (seen.has(key)) take(keyAt, () => mistakes.doubledKey(key, where))
    else read[key] = readShape({key, keyAt, value}, own.shape, take)
    seen.add(key)
  }
  for (const [key, {required, about}] of Object.entries<Key>(keys))
    if (required && node.type === 'map' && !seen.has(key)) take(node.at, () => mistakes.missingKey(key, where, about))
  return {...Object.fromEntries(Object.entries(read).filter(([, one]) => one !== undefined)), at: node.at} as ReadMap<K>
}

function readShape(entry: YamlEntry, shape: Shape, take: Take): unknown {
  const {key, keyAt, value} = entry
  if (isEmpty(value)) {
    take(keyAt, () => mistakes.noValue(key, expectedOf(shape)))
    return undefined
  }
  switch (shape.type) {
    case 'choice':
      return readChoice(entry, shape.of, take)
    case 'count':
      return readCount(entry, take)
    case 'levels':
      return readLevels(entry, take)
    case 'maps':
      return readList(entry, shape, take)?.map(item => readMap(item, shape.of, key as mistakes.Where, take))
    case 'list':
      return readForms(entry, shape, take)
    case 'lists':
      return readList(entry, shape, take)?.map(
        item => readForms({key, keyAt, value: item}, {type: 'list', of: shape.of}, take) ?? []
      )
    default:
      return readForm(entry, shape.type, take)
  }
}

function readForms(entry: YamlEntry, shape: Extract<Shape, {type: 'list'}>, take: Take): readonly string[] | undefined {
  const {key, keyAt, value} = entry
  const items = readList(entry, shape, take)
  if (items?.length === 0) take(value.at, () => mistakes.wrongValue(key, mistakes.atLeastOne))
  return items?.flatMap(item => readForm({key, keyAt, value: item}, shape.of, take)?.value ?? [])
}

function readChoice({key, value}: YamlEntry, choices: readonly string[], take: Take): Placed | undefined {
  const word = value.type === 'scalar' ? value.value : undefined
  if (word !== undefined && choices.includes(word)) return {value: word, at: value.at}
  const near = (): string | undefined => (word === undefined ? undefined : nearest(word, choices))
  take(value.at, () => mistakes.wrongValue(key, mistakes.oneOf(choices), word, near()))
  return undefined
}

function readCount({key, value}: YamlEntry, take: Take): number | undefined {
  if (value.type === 'scalar' && !value.quoted && /^\d{1,6}$/.test(value.value)) return Number(value.value)
  take(value.at, () => mistakes.wrongValue(key, mistakes.wholeNumber, printed(value)))
  return undefined
}

function readForm({key, value}: YamlEntry, form: FormName, take: Take): Placed | undefined {
  const {pattern, expected} = forms[form]
  if (value.type === 'scalar') {
    // `4.10` is a clause, however YAML would count it.
    const isWords = form === 'clause' || value.quoted || !notWords.test(value.value)
    if (isWords && new RegExp(pattern, 'u').test(value.value)) return {value: value.value, at: value.at}
  }
  take(value.at, () => mistakes.wrongValue(key, expected, printed(value)))
  return undefined
}

function readLevels({key, value}: YamlEntry, take: Take): ReadLevel[] | undefined {
  if (value.type !== 'map') {
    take(value.at, () => mistakes.wrongValue(key, mistakes.mapExpected, printed(value)))
    return undefined
  }
  const seen = new Set<string>()
  return value.entries.flatMap(entry => {
    const {key: name, keyAt} = entry
    if (!new RegExp(forms.rule.pattern, 'u').test(name))
      take(keyAt, () => mistakes.wrongValue(key, forms.rule.expected, name))
    else if (seen.has(name)) take(keyAt, () => mistakes.doubledKey(name, 'rules'))
    seen.add(name)
    if (isEmpty(entry.value)) take(keyAt, () => mistakes.noValue(name, mistakes.oneOf(levels)))
    const level = isEmpty(entry.value) ? undefined : readChoice(entry, levels, take)?.value
    return level === undefined ? [] : [{rule: {value: name, at: keyAt}, level: level as ReadLevel['level']}]
  })
}

function readList({key, value}: YamlEntry, shape: Shape, take: Take): readonly YamlNode[] | undefined {
  // An item that is left empty has no place of its own.
  if (value.type === 'list') return value.items.map(item => (item.at < 0 ? {...item, at: value.at} : item))
  take(value.at, () => mistakes.wrongValue(key, expectedOf(shape), printed(value)))
  return undefined
}

function expectedOf(shape: Shape): Words {
  switch (shape.type) {
    case 'choice':
      return mistakes.oneOf(shape.of)
    case 'count':
      return mistakes.wholeNumber
    case 'levels':
      return mistakes.mapExpected
    case 'maps':
      return mistakes.listOf(mistakes.mapExpected)
    case 'list':
      return mistakes.listOf(forms[shape.of].expected)
    case 'lists':
      return mistakes.listOf(mistakes.listOf(forms[shape.of].expected))
    default:
      return forms[shape.type].expected
  }
}

/** Nothing at all after the key. */
function isEmpty(node: YamlNode): boolean {
  return node.type === 'scalar' && node.value === '' && !node.quoted
}

function printed(node: YamlNode): string | undefined {
  return node.type === 'scalar' ? node.value : undefined
}
