import {plainWords, readFamilies} from './families.js'
import {readTexts} from './read-pattern.js'
import {readRule} from './read-rule.js'
import {createReader, type RuleProblem} from './reader.js'
import type {RulePack, RuleProse} from './rule.js'
import {isYamlProblem, readYaml, type YamlNode} from './yaml.js'

/** A file of a pack, as its folder holds it. */
export interface PackFile {
  readonly path: string
  readonly name: string
  readonly source: string
}

export interface ReadPack {
  readonly pack: RulePack
  readonly prose: readonly RuleProse[]
  readonly problems: readonly RuleProblem[]
}

/** Reads all files of the folder `id`: `pack.yml`, `families.yml` and one rule a file; every mistake of every file. */
export function readPack(id: string, files: readonly PackFile[]): ReadPack {
  const problems: RuleProblem[] = []
  const open = (name: string): {node: YamlNode; reader: ReturnType<typeof createReader>} | undefined => {
    const file = files.find(one => one.name === name)
    return file && openFile(file, problems)
  }
  const opened = open('pack.yml')
  const title =
    opened &&
    readTexts(opened.reader, opened.reader.map(opened.node, 'a pack', ['title'], ['title']).get('title'), 'title')
  if (!opened)
    problems.push({path: `${id}/pack.yml`, line: 1, column: 1, reason: 'a pack needs a pack.yml with its title'})
  const shared = open('families.yml')
  const words = shared ? readFamilies(shared.reader, shared.node) : plainWords
  const read: ReturnType<typeof readRule>[] = []
  for (const file of files) {
    if (file.name === 'pack.yml' || file.name === 'families.yml') continue
    const rule = openFile(file, problems)
    const ruleId = `${id}/${file.name.replace(/\.ya?ml$/, '')}`
    if (read.some(one => one.rule.id === ruleId))
      rule?.reader.problem(0, `the id ${ruleId} stands twice: two files of one name`)
    if (rule) read.push(readRule(rule.reader, rule.node, ruleId, words))
  }
  return {
    pack: {id, title: title ?? {ru: id, kk: id, en: id}, rules: read.map(one => one.rule)},
    prose: read.map(one => one.prose),
    problems
  }
}

function openFile(
  file: PackFile,
  problems: RuleProblem[]
): {node: YamlNode; reader: ReturnType<typeof createReader>} | undefined {
  const node = readYaml(file.source)
  if (!isYamlProblem(node)) return {node, reader: createReader(file.path, file.source, problems)}
  problems.push({path: file.path, ...node})
  return undefined
}
