import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {cpus, tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {tryOptions} from '../try-options.js'
import {isBroken, judge} from './bounds.js'
import {type Corpus, type CorpusName, writeCorpus} from './corpus.js'
import {type Command, measure} from './measure.js'
import {installPeers} from './peers.js'
import {reportBounds, reportRows} from './report.js'
import {type Row, selectRows, type Tool, toCommand} from './rows.js'
import {reportSayings} from './sayings.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const usage = `npm run bench -- [--quick] [--rows NAME,…] [--bin PATH]

  --quick       3 runs of each row in place of 7
  --rows NAME   only these rows; "tree" stands for all rows that begin with "tree-"
  --bin PATH    the program to measure, dist/zanlint.cjs if not given

Folders in ZANLINT_POLICIES (a list in the manner of PATH) may hold the five policies to use.
Ends with 0 where all measured bounds hold, 1 where one does not or a row fails, 2 on wrong use.
`

interface Options {
  readonly rows: readonly Row[]
  readonly bin: string
  readonly rounds: number
}

const say = (text: string): void => {
  process.stdout.write(`${text}\n\n`)
}

/** What follows `node` to start each tool; peers that cannot be had are left out, and it is said why. */
const findTools = (bin: string, rows: readonly Row[]): Map<Tool, readonly string[]> => {
  const tools = new Map<Tool, readonly string[]>([
    ['node', []],
    ['zanlint', [bin]]
  ])
  if (rows.every(row => tools.has(row.tool))) return tools
  const installed = installPeers(join(root, 'node_modules', '.cache', 'zanlint-bench'))
  if ('failure' in installed) say(`Peers could not be installed, their rows are left out: ${installed.failure}`)
  else for (const {name, args} of installed.peers) tools.set(name, args)
  return tools
}

const run = async ({rows, bin, rounds}: Options): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'zanlint-bench-'))
  try {
    const tools = findTools(bin, rows)
    const corpora = new Map<CorpusName, Corpus>()
    for (const {corpus} of rows) {
      if (corpus && !corpora.has(corpus)) corpora.set(corpus, writeCorpus(folder, corpus, process.env.ZANLINT_POLICIES))
    }
    const commands = rows.flatMap((row): Command[] => {
      const script = tools.get(row.tool)
      return script ? [toCommand(row, script, row.corpus && corpora.get(row.corpus), folder)] : []
    })
    const outcomes = await measure(commands, rounds, (round, name) => {
      if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${round} of ${rounds}: ${name}`)
    })
    if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
    const bounds = judge(outcomes)
    say(
      `Node ${process.version}, ${process.platform}, ${cpus().length} cores; ${rounds} runs in turns after one warm-up.`
    )
    say(reportRows(rows, outcomes, corpora))
    say(reportBounds(bounds))
    if (rows.some(({name}) => name.startsWith('diff-'))) say(reportSayings(root, tools))
    return bounds.some(isBroken) || [...outcomes.values()].some(outcome => 'failure' in outcome) ? 1 : 0
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

/** The flags as options; throws an `Error` fit to be shown where one is unknown or names what does not exist. */
const readOptions = (argv: readonly string[]): Options => {
  const {values} = parseArgs({
    args: [...argv],
    options: {quick: {type: 'boolean'}, rows: {type: 'string'}, bin: {type: 'string'}}
  })
  const {rows, unknown} = selectRows(values.rows?.split(',').filter(name => name !== '') ?? [])
  const bin = resolve(values.bin ?? join(root, 'dist', 'zanlint.cjs'))
  if (unknown.length > 0) throw new Error(`No such row: ${unknown.join(', ')}`)
  if (!existsSync(bin)) throw new Error(`No program at ${bin}: run "npm run build" first or name one by --bin`)
  return {rows, bin, rounds: values.quick ? 3 : 7}
}

const options = tryOptions(readOptions, usage)
process.exitCode = options ? await run(options) : 2
