import type {Corpus, CorpusName} from './corpus.js'
import type {Command} from './measure.js'
import type {PeerName} from './peers.js'

/** Who does the work of a row. */
export type Tool = 'node' | 'zanlint' | PeerName

/** One row of the table: a tool, its flags and the files it is given. */
export interface Row {
  readonly name: string
  readonly tool: Tool
  readonly args: readonly string[]
  readonly corpus?: CorpusName
  readonly statuses: readonly number[]
  readonly once?: boolean
}

/** The commands that are run over every set. The law of one day, or else findings would change with the calendar. */
export const subcommands = [
  {name: 'tree', args: ['tree'], statuses: [0]},
  {name: 'check', args: ['check', '--as-of', '2026-11-20'], statuses: [0, 1]}
] as const

const corpora: readonly CorpusName[] = [
  'one',
  'five',
  '500',
  '1x',
  '4x',
  '16x',
  'grown-1x',
  'grown-4x',
  'grown-16x',
  '5mb'
]
const shared: readonly CorpusName[] = ['five', '500']
const peers: readonly Tool[] = ['markdownlint-cli2', 'remark-cli']

/** One policy in two languages. */
const languages: readonly CorpusName[] = ['russian', 'kazakh']

/** Pairs of versions; `check` of the same two files is what a diff is held against. */
const versions: readonly CorpusName[] = ['47', '595']
const [, check] = subcommands
/** compare-cli ends with 2 where it found differences, with 3 and 4 where none of substance. */
const comparers: readonly Tool[] = ['compare-cli', 'jsdiff']

/** Every row there is, in the order of the table. */
export const rows: readonly Row[] = [
  {name: 'node', tool: 'node', args: ['-e', '0'], statuses: [0]},
  {name: 'version', tool: 'zanlint', args: ['--version'], statuses: [0]},
  ...subcommands.flatMap(({name, args, statuses}) =>
    corpora.map((corpus): Row => ({name: `${name}-${corpus}`, tool: 'zanlint', args, corpus, statuses}))
  ),
  ...peers.flatMap(tool =>
    shared.map((corpus): Row => ({name: `${tool}-${corpus}`, tool, args: [], corpus, statuses: [0, 1]}))
  ),
  ...languages.map(
    (corpus): Row => ({name: `check-${corpus}`, tool: 'zanlint', args: check.args, corpus, statuses: check.statuses})
  ),
  ...versions.flatMap((corpus): Row[] => [
    {name: `diff-${corpus}`, tool: 'zanlint', args: ['diff', ...check.args.slice(1)], corpus, statuses: [0]},
    {name: `check-${corpus}`, tool: 'zanlint', args: check.args, corpus, statuses: check.statuses},
    ...comparers.map(
      (tool): Row => ({
        name: `${tool}-${corpus}`,
        tool,
        args: [],
        corpus,
        statuses: [0, 2, 3, 4],
        once: tool === 'jsdiff' && corpus === '595'
      })
    )
  ])
]

/** The rows of these names, all rows where none is given; `tree` also stands for each `tree-…`. */
export const selectRows = (names: readonly string[]): {readonly rows: readonly Row[]; readonly unknown: string[]} => {
  const fits = (row: Row, name: string): boolean => row.name === name || row.name.startsWith(`${name}-`)
  return {
    rows: names.length === 0 ? rows : rows.filter(row => names.some(name => fits(row, name))),
    unknown: names.filter(name => !rows.some(row => fits(row, name)))
  }
}

/** The row as a process of `node` that runs in `cwd`; `script` is what follows `node` to start the row's tool. */
export const toCommand = (row: Row, script: readonly string[], corpus: Corpus | undefined, cwd: string): Command => ({
  name: row.name,
  file: process.execPath,
  args: [...script, ...row.args, ...(corpus?.files ?? [])],
  cwd,
  statuses: row.statuses,
  once: row.once ?? false
})
