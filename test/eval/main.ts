import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {Kind} from '../../src/finding.js'
import {loadPack, packFolders} from '../../src/rules/load.js'
import {readSource} from '../../src/tree/source.js'
import {tryOptions} from '../try-options.js'
import {isBroken, otherBounds, ownBounds} from './bounds.js'
import {createCheck} from './checked.js'
import {allOperators} from './operators/all.js'
import {reportKinds, reportMisses, reportRules} from './report.js'
import {tallyKinds, tallyRules} from './tally.js'
import {runTrials, type Text} from './trials.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const usage = `npm run eval -- [--on FOLDER]… [--only RULE]… [--per N] [--misses] [--json]

  --on FOLDER   plant into the Russian policies of this folder (or this file), not into corpus/
  --only RULE   only what this rule must find, "text" and "kz" stand for all of a pack
  --per N       plants of each operator in each policy, 2 if not given
  --misses      print what was not found and what was said in vain, with the planted lines
  --json        print everything as JSON

Ends with 0 where the bounds of every kind hold, 1 where one does not, 2 on wrong use.
`

interface Options {
  readonly texts: readonly Text[]
  readonly only: readonly string[]
  readonly times: number
  readonly misses: boolean
  readonly json: boolean
  readonly own: boolean
}

const filesIn = (path: string): string[] =>
  statSync(path).isFile()
    ? [path]
    : readdirSync(path, {recursive: true, encoding: 'utf8'})
        .filter(name => name.endsWith('.md') && !/(?:^|[/\\])[A-Z]+\.md$/u.test(name))
        .sort()
        .map(name => join(path, name))

const readText = (path: string): Text => ({
  path: relative(process.cwd(), path).replaceAll('\\', '/'),
  text: readSource(readFileSync(path, 'utf8')).text
})

/** The flags as options; throws an `Error` fit to be shown where one is unknown or names what does not exist. */
const readOptions = (argv: readonly string[]): Options => {
  const {values} = parseArgs({
    args: [...argv],
    options: {
      on: {type: 'string', multiple: true},
      only: {type: 'string', multiple: true},
      per: {type: 'string'},
      misses: {type: 'boolean'},
      json: {type: 'boolean'}
    }
  })
  const times = Number(values.per ?? 2)
  if (!Number.isInteger(times) || times < 1) throw new Error(`--per takes a whole number above zero: ${values.per}`)
  return {
    texts: (values.on?.map(path => resolve(path)) ?? [join(root, 'corpus')]).flatMap(filesIn).map(readText),
    only: values.only ?? [],
    times,
    misses: values.misses ?? false,
    json: values.json ?? false,
    own: values.on === undefined
  }
}

const run = ({texts, only, times, misses, json, own}: Options): number => {
  const rules = packFolders(join(root, 'rules')).flatMap(folder => loadPack(folder).pack.rules)
  const check = createCheck(rules)
  const operators = allOperators(rules).filter(
    ({rule}) => only.length === 0 || only.some(one => rule === one || rule.startsWith(`${one}/`))
  )
  const policies = texts.filter(({text}) => {
    const {policy, analysis} = check(text)
    return policy.language === 'ru' && analysis.document.kind !== 'other'
  })
  const trials = policies.flatMap(text => runTrials(text, operators, {times, check}))
  const kindOf = (id: string): Kind => rules.find(rule => rule.id === id)?.kind ?? 'defect'
  const rows = tallyRules(trials, kindOf)
  const kinds = tallyKinds(rows)
  const bounds = own ? ownBounds : otherBounds
  if (json) process.stdout.write(`${JSON.stringify({rows, kinds, trials}, null, 1)}\n`)
  else {
    if (misses) process.stdout.write(`${reportMisses(trials)}\n\n`)
    const planted = `${trials.length} plants by ${new Set(trials.map(one => one.operator)).size} operators`
    process.stdout.write(`${planted} in ${policies.length} policies.\n\n${reportRules(rows)}\n\n`)
    process.stdout.write(`${reportKinds(kinds, bounds)}\n`)
  }
  return kinds.some(row => isBroken(row, bounds)) ? 1 : 0
}

const options = tryOptions(readOptions, usage)
process.exitCode = options ? run(options) : 2
