import {EVENT_ID, type Event, getScalarValue, parseEvents, type ScalarEvent, YAMLException} from 'js-yaml'

/** A YAML value with its place: offset of its first character. Scalars stay strings: `no` and `2013-11-25` are what they look like. */
export type YamlNode =
  | {readonly type: 'scalar'; readonly value: string; readonly at: number; readonly quoted: boolean}
  | {readonly type: 'list'; readonly items: readonly YamlNode[]; readonly at: number}
  | {readonly type: 'map'; readonly entries: readonly YamlEntry[]; readonly at: number}

export interface YamlEntry {
  readonly key: string
  readonly keyAt: number
  readonly value: YamlNode
}

/** A mistake in a rule file: 1-based place and what was expected. */
export interface YamlProblem {
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** Reads one YAML document with places; anchors and aliases are refused, for a rule is read by lawyers. */
export function readYaml(source: string): YamlNode | YamlProblem {
  try {
    const events = parseEvents(source, {})
    const cursor = {at: 0}
    while (events[cursor.at]?.type === EVENT_ID.DOCUMENT) cursor.at++
    const node = readNode(source, events, cursor)
    const next = events.findIndex((event, at) => at >= cursor.at && event.type === EVENT_ID.DOCUMENT)
    if (next >= 0) throw new UnsupportedYaml('one document a file was expected', startOf(events[next + 1]))
    return node
  } catch (error) {
    if (error instanceof YAMLException) return yamlProblem(error)
    if (error instanceof UnsupportedYaml) return {...pointAt(source, error.at), reason: error.message}
    throw error
  }
}

/** 1-based line and column of an offset. */
export function pointAt(source: string, offset: number): {line: number; column: number} {
  const before = source.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return {line: before.split('\n').length, column: offset - lineStart + 1}
}

/** Whether reading ended in a mistake. */
export function isYamlProblem(result: YamlNode | YamlProblem): result is YamlProblem {
  return 'reason' in result
}

class UnsupportedYaml extends Error {
  constructor(
    message: string,
    readonly at: number
  ) {
    super(message)
  }
}

function yamlProblem(error: YAMLException): YamlProblem {
  const mark = error.mark as {line?: number; column?: number} | undefined
  return {line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1, reason: `broken YAML: ${error.reason}`}
}

function startOf(event: Event | undefined): number {
  if (!event || event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return 0
  return Math.max(0, 'start' in event ? event.start : 'valueStart' in event ? event.valueStart : event.anchorStart)
}

function readNode(source: string, events: readonly Event[], cursor: {at: number}): YamlNode {
  const event = events[cursor.at++]
  if (!event) return {type: 'scalar', value: '', at: 0, quoted: false}
  switch (event.type) {
    case EVENT_ID.SCALAR:
      return readScalar(source, event)
    case EVENT_ID.SEQUENCE: {
      const items: YamlNode[] = []
      while (events[cursor.at]?.type !== EVENT_ID.POP) items.push(readNode(source, events, cursor))
      cursor.at++
      return {type: 'list', items, at: event.start}
    }
    case EVENT_ID.MAPPING: {
      const entries: YamlEntry[] = []
      while (events[cursor.at]?.type !== EVENT_ID.POP) {
        const key = readNode(source, events, cursor)
        if (key.type !== 'scalar') throw new UnsupportedYaml('a key must be a word', key.at)
        entries.push({key: key.value, keyAt: key.at, value: readNode(source, events, cursor)})
      }
      cursor.at++
      return {type: 'map', entries, at: event.start}
    }
    case EVENT_ID.ALIAS:
      throw new UnsupportedYaml('aliases (*name) are not supported: write the value out', event.anchorStart)
    default:
      throw new UnsupportedYaml('one document a file was expected', 0)
  }
}

function readScalar(source: string, event: ScalarEvent): YamlNode {
  const first = source.charAt(event.valueStart - 1)
  return {
    type: 'scalar',
    value: getScalarValue(source, event),
    at: event.valueStart,
    quoted: first === '"' || first === "'"
  }
}
