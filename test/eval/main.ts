import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import type {Kind} from '../../src/finding.js'
import {type Language, languages} from '../../src/language/language.js'
import {loadPack, packFolders} from '../../src/rules/load.js'
import {readSource} from '../../src/tree/source.js'
import {tryOptions} from '../try-options.js'
import {isBroken, otherBounds, ownBounds} from './bounds.js'
import {type Check, createCheck} from './checked.js'
import {allOperators} from './operators/all.js'
import {reportTally, type Tally} from './report.js'
import {tallyKinds, tallyRules} from './tally.js'
import {runTrials, type Text} from './trials.js'

const root = fileURLToPath(new URL('../..', import.meta.url))

const usage = `npm run eval -- [--on FOLDER]… [--lang LANGUAGE]… [--only RULE]… [--per N] [--misses] [--json]

  --on FOLDER   plant into the policies of this folder (or this file), not into corpus/
  --lang LANG   only into texts in ru, kk or en; each text is planted in its own language
  --only RULE   only what this rule must find, "text" and "kz" stand for all of a pack
  --per N       plants of each operator in each policy, 2 if not given
  --misses      print what was not found and what was said in vain, with the planted lines
  --json        print everything as JSON

Ends with 0 where the bounds of every kind hold in every language, 1 where one does not, 2 on wrong use.
`

interface Options {
  readonly files: readonly Omit<Text, 'language'>[]
  readonly among: readonly Language[]
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

const readText = (path: string): Omit<Text, 'language'> => ({
  path: relative(process.cwd(), path).replaceAll('\\', '/'),
  text: readSource(readFileSync(path, 'utf8')).text
})

/** The flags as options; throws an `Error` fit to be shown where one is unknown or names what does not exist. */
const readOptions = (argv: readonly string[]): Options => {
  const {values} = parseArgs({
    args: [...argv],
    options: {
      on: {type: 'string', multiple: true},
      lang: {type: 'string', multiple: true},
      only: {type: 'string', multiple: true},
      per: {type: 'string'},
      misses: {type: 'boolean'},
      json: {type: 'boolean'}
    }
  })
  const times = Number(values.per ?? 2)
  if (!Number.isInteger(times) || times < 1) throw new Error(`--per takes a whole number above zero: ${values.per}`)
  const unknown = values.lang?.find(one => !languages.some(language => language === one))
  if (unknown !== undefined) throw new Error(`--lang takes ${languages.join(', ')}: ${unknown}`)
  return {
    files: (values.on?.map(path => resolve(path)) ?? [join(root, 'corpus')]).flatMap(filesIn).map(readText),
    among: languages.filter(one => values.lang?.includes(one) ?? true),
    only: values.only ?? [],
    times,
    misses: values.misses ?? false,
    json: values.json ?? false,
    own: values.on === undefined
  }
}

/** The policies among the files, those of terms of use and the like left out. */
const policiesOf = ({files, among}: Options, check: Check): Text[] =>
  files.flatMap(file => {
    const {policy, analysis} = check(file.text)
    const {language} = policy
    return among.includes(language) && analysis.document.kind !== 'other' ? [{...file, language}] : []
  })

const run = (options: Options): number => {
  const {only, times, own} = options
  const rules = packFolders(join(root, 'rules')).flatMap(folder => loadPack(folder).pack.rules)
  const check = createCheck(rules)
  const isAsked = (rule: string): boolean =>
    only.length === 0 || only.some(one => rule === one || rule.startsWith(`${one}/`))
  const kindOf = (id: string): Kind => rules.find(rule => rule.id === id)?.kind ?? 'defect'
  const policies = policiesOf(options, check)
  const tallies = options.among.flatMap((language): Tally[] => {
    const texts = policies.filter(one => one.language === language)
    if (texts.length === 0) return []
    const operators = allOperators(rules, language).filter(({rule}) => isAsked(rule))
    const trials = texts.flatMap(text => runTrials(text, operators, {times, check}))
    const rows = tallyRules(trials, kindOf)
    const bounds = own ? ownBounds[language] : otherBounds
    return [{language, texts: texts.length, trials, rows, kinds: tallyKinds(rows), bounds}]
  })
  if (options.json) process.stdout.write(`${JSON.stringify(tallies, null, 1)}\n`)
  else process.stdout.write(`${tallies.map(tally => reportTally(tally, options.misses)).join('\n\n')}\n`)
  return tallies.some(({kinds, bounds}) => kinds.some(row => isBroken(row, bounds))) ? 1 : 0
}

const options = tryOptions(readOptions, usage)
process.exitCode = options ? run(options) : 2
