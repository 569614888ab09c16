import {pointAt, type YamlEntry, type YamlNode} from './yaml.js'

/** A mistake in a rule file, with its place. */
export interface RuleProblem {
  readonly path: string
  readonly line: number
  readonly column: number
  readonly reason: string
}

/** `path:line:column: reason`. */
export function wordRuleProblem({path, line, column, reason}: RuleProblem): string {
  return `${path}:${line}:${column}: ${reason}`
}

/** Reads values out of a YAML tree and collects every mistake instead of stopping at the first. */
export interface Reader {
  readonly path: string
  readonly source: string
  readonly problems: RuleProblem[]
  problem(at: number, reason: string): void
  /** The entries of a map by name; unknown and doubled keys are problems that name the known ones. */
  map(node: YamlNode, what: string, known: readonly string[], required?: readonly string[]): Map<string, YamlNode>
  /** All entries of a map whose keys are free. */
  entries(node: YamlNode, what: string): readonly YamlEntry[]
  list(node: YamlNode | undefined, what: string): readonly YamlNode[]
  text(node: YamlNode | undefined, what: string): string
  choice<T extends string>(node: YamlNode | undefined, what: string, known: readonly T[]): T | undefined
}

/** A reader for one file. */
export function createReader(path: string, source: string, problems: RuleProblem[] = []): Reader {
  const reader: Reader = {
    path,
    source,
    problems,
    problem: (at, reason) => void problems.push({path, ...pointAt(source, at), reason}),
    map(node, what, known, required = []) {
      const found = new Map<string, YamlNode>()
      for (const {key, keyAt, value} of reader.entries(node, what)) {
        if (!known.includes(key)) reader.problem(keyAt, `unknown key "${key}" in ${what}; known: ${known.join(', ')}`)
        else if (found.has(key)) reader.problem(keyAt, `"${key}" stands twice in ${what}`)
        else found.set(key, value)
      }
      for (const key of required) if (!found.has(key)) reader.problem(node.at, `${what} has no "${key}"`)
      return found
    },
    entries(node, what) {
      if (node.type === 'map') return node.entries
      reader.problem(node.at, `${what} must be a map`)
      return []
    },
    list(node, what) {
      if (node === undefined) return []
      if (node.type === 'list') return node.items
      reader.problem(node.at, `${what} must be a list`)
      return []
    },
    text(node, what) {
      if (node === undefined) return ''
      if (node.type === 'scalar' && node.value.trim() !== '') return node.value
      reader.problem(node.at, `${what} must be words`)
      return ''
    },
    choice(node, what, known) {
      if (node === undefined) return undefined
      const value = reader.text(node, what)
      const choice = known.find(one => one === value)
      if (choice === undefined && value !== '')
        reader.problem(node.at, `unknown ${what} "${value}"; known: ${known.join(', ')}`)
      return choice
    }
  }
  return reader
}
