import type {Config, ConfigSuppression, FileChoices, NamedRule, Override, RuleLevel} from '../config.js'
import type {Language} from '../language/language.js'
import type {RuleProblem} from '../rules/reader.js'
import type {Words} from '../rules/rule.js'
import {isYamlProblem, readYaml} from '../rules/yaml.js'
import {configKeys, type overrideKeys, type suppressionKeys} from './keys.js'
import {andMore, brokenYaml, tooLong} from './mistakes.js'
import {type Placed, type ReadMap, readMap} from './read-shape.js'

/** A configuration, and every mistake in its file; one with mistakes is not to be used. */
export interface ReadConfig {
  readonly config: Config
  readonly problems: readonly RuleProblem[]
}

const mostCharacters = 1_000_000
// More mistakes than this are those of another file.
const mostProblems = 100

/**
 * Reads a configuration. Mistakes are told in `language`; without one in that of the configuration, else in Russian.
 * Whether there are rules of the names that it gives is asked of `findUnknownRules`, when its packs are loaded.
 */
export function readConfig(path: string, source: string, language?: Language): ReadConfig {
  const empty: Config = {
    path,
    rules: [],
    suppressions: [],
    overrides: [],
    packs: [],
    against: [],
    groups: [],
    exclude: []
  }
  const failed = (line: number, column: number, words: Words): ReadConfig => {
    return {config: empty, problems: [{path, line, column, reason: words[language ?? 'ru']}]}
  }
  if (source.length > mostCharacters) return failed(1, 1, tooLong)
  const root = readYaml(source)
  if (isYamlProblem(root)) return failed(root.line, root.column, brokenYaml(root.reason))
  // A file of comments alone sets nothing, and is no mistake.
  if (root.type === 'scalar' && root.value === '') return {config: empty, problems: []}
  const mistakes: {at: number; tell: () => Words}[] = []
  const read = readMap(root, configKeys, 'root', (at, tell) => void mistakes.push({at, tell}))
  const place = createPlaces(source)
  const speech = language ?? read.lang?.value ?? 'ru'
  const told = mistakes.toSorted((a, b) => a.at - b.at).slice(0, mostProblems)
  const problems = told.map(({at, tell}) => ({path, ...place(at), reason: tell()[speech]}))
  const more = mistakes.length - told.length
  if (more > 0) problems.push({path, ...place(told.at(-1)?.at ?? 0), reason: andMore(more)[speech]})
  return {config: toConfig(path, read, place), problems}
}

type Place = (at: number) => {readonly line: number; readonly column: number}

/** Lines and columns, 1-based, of offsets. */
function createPlaces(source: string): Place {
  const starts = [0]
  for (const {index} of source.matchAll(/\n/g)) starts.push(index + 1)
  return offset => {
    let line = 0
    for (let high = starts.length - 1; line < high; ) {
      const middle = (line + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) line = middle
      else high = middle - 1
    }
    return {line: line + 1, column: offset - (starts[line] ?? 0) + 1}
  }
}

function toConfig(path: string, read: ReadMap<typeof configKeys>, place: Place): Config {
  const {lang, asOf, failOn, maxWarnings, baseline} = read
  return {
    path,
    ...(lang && {lang: lang.value}),
    ...(asOf && {asOf: asOf.value}),
    ...(failOn && {failOn: failOn.value}),
    ...(maxWarnings !== undefined && {maxWarnings}),
    ...(baseline && {baseline: baseline.value}),
    packs: read.packs ?? [],
    against: read.against ?? [],
    groups: read.groups ?? [],
    exclude: read.exclude ?? [],
    ...toChoices(path, read, place),
    overrides: (read.overrides ?? []).map((one): Override => ({files: one.files ?? [], ...toChoices(path, one, place)}))
  }
}

type Choices = Pick<ReadMap<typeof overrideKeys>, 'document' | 'operator' | 'rules' | 'suppressions'>

function toChoices(path: string, {document, operator, rules, suppressions}: Choices, place: Place): FileChoices {
  const from = (at: number): string => `${path}:${place(at).line}`
  return {
    ...(document && {document: document.value}),
    ...(operator && {operator: {kind: operator.value, from: from(operator.at)}}),
    rules: (rules ?? []).map(({rule, level}): RuleLevel => ({rule: named(rule, place), level})),
    suppressions: (suppressions ?? []).flatMap(one => toSuppression(one, from(one.at), place))
  }
}

function toSuppression(
  {rule, clause, reason, until, files = []}: ReadMap<typeof suppressionKeys>,
  from: string,
  place: Place
): ConfigSuppression[] {
  if (!rule || !reason) return []
  return [
    {
      rule: named(rule, place),
      ...(clause && {clause: clause.value.replace(/\.$/, '')}),
      reason: reason.value.trim(),
      ...(until && {until: until.value}),
      files,
      from
    }
  ]
}

function named({value, at}: Placed, place: Place): NamedRule {
  return {name: value, ...place(at)}
}
