import {existsSync, statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {diffArrays} from 'diff'
import {runExample} from '../examples.js'
import {createLexicon, type Lexicon} from '../language/lexicon.js'
import {builtinRules} from '../rules/builtin.js'
import {loadPack, packFolders} from '../rules/load.js'
import type {ReadPack} from '../rules/read-pack.js'
import {wordRuleProblem} from '../rules/reader.js'
import type {Rule} from '../rules/rule.js'
import type {Run} from './argv.js'
import type {Wording} from './messages.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint test-rules FOLDER`: loads a pack, or every pack below the folder, and runs the examples of its rules. */
export async function testRules({files, options}: Run, {stdout, stderr, cwd}: Streams): Promise<number> {
  const folders = files.map(file => resolve(cwd, file))
  const missing = files.filter((_, at) => !isFolder(folders[at] ?? ''))
  for (const file of missing) stderr.write(`${file}: ${noFolder[options.lang]}\n`)
  const packs = folders
    .filter(isFolder)
    .flatMap(folder => (existsSync(join(folder, 'pack.yml')) ? [folder] : packFolders(folder)))
    .map(loadPack)
  const problems = packs.flatMap(pack => pack.problems)
  for (const problem of problems) stderr.write(`${wordRuleProblem(problem)}\n`)
  if (missing.length > 0 || problems.length > 0 || packs.length === 0) return status.wrongUse
  const own = packs.flatMap(({pack}) => pack.rules)
  const rules = [...own, ...builtinRules.filter(({id}) => !own.some(one => one.id === id))]
  const lexicon = createLexicon()
  const results = packs.flatMap(pack => runPack(pack, rules, lexicon))
  const failed = results.filter(result => result !== '')
  stdout.write(failed.join(''))
  stdout.write(`${wordResults(results.length, failed.length)[options.lang]}\n`)
  return failed.length > 0 ? status.findings : status.clean
}

const noFolder: Wording = {
  ru: 'нет такой папки с правилами',
  kk: 'ережелері бар мұндай қалта жоқ',
  en: 'no such folder of rules'
}

function wordResults(examples: number, failed: number): Wording {
  return {
    ru: `Примеров: ${examples}, не сошлось: ${failed}`,
    kk: `Мысалдар: ${examples}, сәйкес келмегені: ${failed}`,
    en: `Examples: ${examples}, failed: ${failed}`
  }
}

/** For each example nothing, or what was expected (-) and what the rule said (+). */
function runPack({pack, prose}: ReadPack, rules: readonly Rule[], lexicon: Lexicon): string[] {
  return pack.rules.flatMap(rule =>
    (prose.find(one => one.id === rule.id)?.examples ?? []).map(example => {
      const said = runExample(example, rule, rules, lexicon)
      const parts = diffArrays([...example.findings], said).filter(part => part.added || part.removed)
      const lines = parts.flatMap(part => part.value.map(line => `  ${part.added ? '+' : '-'} ${line}\n`))
      return lines.length === 0 ? '' : `${rule.id}:${example.line} ${example.name}\n${lines.join('')}`
    })
  )
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory()
}
