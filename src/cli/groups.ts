import {relative, resolve, sep} from 'node:path'
import type {Analysis} from '../analyze/analysis.js'
import type {Finding, LintOptions} from '../lint.js'
import {mainLanguage} from '../parity/main-language.js'
import {parity} from '../parity/parity.js'
import type {ParityFinding, ParityInput, ParityResult} from '../parity/result.js'
import type {Rule} from '../rules/rule.js'
import type {createAnalyzer} from './analyze-policy.js'
import {readPolicyFile} from './read-file.js'
import type {PolicySource, ReadFailure} from './read-policies.js'
import {sameLanguage} from './same-language.js'
import type {Streams} from './streams.js'

/** Versions of policies in several languages, as the configuration groups them. */
export interface Groups {
  /** Files of groups that could not be read, and those of a language that is there already. */
  readonly failures: readonly ReadFailure[]
  /** What a file says otherwise than its fellows, as far as it stands in that file. */
  findingsIn(source: PolicySource, analysis: Analysis, asked: Asked): readonly Finding[]
}

type Asked = Pick<LintOptions, 'asOf' | 'language' | 'severities'> & {readonly rules: readonly Rule[]}

interface Version extends ParityInput {
  readonly text: string
}

interface Group {
  readonly versions: readonly Version[]
  /** Of the files as they are on disk. */
  result?: ParityResult
}

/** Reads the files of all groups, with the analyzer of the policies that are checked. */
export async function openGroups(
  paths: readonly (readonly string[])[],
  {cwd, stdin}: Streams,
  {read, language}: {readonly read: ReturnType<typeof createAnalyzer>; readonly language: LintOptions['language']}
): Promise<Groups> {
  const failures: ReadFailure[] = []
  const groups: Group[] = []
  for (const files of paths) {
    const versions: Version[] = []
    for (const file of files) {
      const path = (relative(cwd, file) || file).split(sep).join('/')
      const got = await readPolicyFile({path, named: true}, cwd, stdin)
      if ('problem' in got) {
        failures.push({path, reason: got.problem.reason[language]})
        continue
      }
      const analysis = read(got.text, path, got.page)
      const own = mainLanguage(analysis)
      const twin = versions.find(one => mainLanguage(one.analysis) === own)
      if (twin) failures.push({path, reason: sameLanguage(own, twin.path)[language]})
      else versions.push({path, text: got.text, analysis})
    }
    if (versions.length > 1) groups.push({versions})
  }
  return {
    failures,
    findingsIn: (source, analysis, asked) => groups.flatMap(group => findingsOf(group, source, {analysis, cwd, asked}))
  }
}

interface Checking {
  readonly analysis: Analysis
  readonly cwd: string
  readonly asked: Asked
}

function findingsOf(group: Group, {path, text}: PolicySource, {analysis, cwd, asked}: Checking): Finding[] {
  const own = group.versions.find(one => resolve(cwd, one.path) === resolve(cwd, path))
  if (!own) return []
  const isOnDisk = own.text === text
  const versions = isOnDisk ? group.versions : group.versions.map(one => (one === own ? {path, analysis} : one))
  const {asOf, language, rules, severities} = asked
  const result = (isOnDisk && group.result) || parity(versions, {asOf, language, rules})
  if (isOnDisk) group.result = result
  return result.findings
    .filter(one => one.path === own.path || one.path === path)
    .flatMap(one => {
      const level = severities?.get(one.ruleId) ?? one.severity
      return level === 'off' ? [] : [inFile({...one, severity: level})]
    })
}

/** A report of one file has no room for places of another one but in words. */
function inFile({path, related, reason, ...finding}: ParityFinding): Finding {
  const here = related.filter(one => one.path === path)
  const elsewhere = related.filter(one => one.path !== path).map(one => `${one.path}:${one.line}:${one.column}`)
  return {
    ...finding,
    reason: elsewhere.length === 0 ? reason : `${reason} (${elsewhere.join(', ')})`,
    related: here.map(({path: _, ...place}) => place)
  }
}
