import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {createAnalyzer} from '../../../src/cli/analyze-policy.js'
import {rules} from '../../rule-packs.js'
import {generatePair} from './pairs.js'
import {isExact, type Miss, recover} from './recover.js'
import {scenarios} from './scenarios.js'

const usage = `npx tsx test/diff/generated/main.ts [--from SEED] [--seeds COUNT] [--only NAME] [--save FOLDER]

Makes a pair of each scenario with each seed, tells how many are recovered exactly and shows the others;
--save writes those to FOLDER as N.before.md and N.after.md.
`

const show = ({name, missed, invented}: Miss, index: number): string =>
  [`${index} ${name}`, ...missed.map(line => `  missed   ${line}`), ...invented.map(line => `  invented ${line}`)].join(
    '\n'
  )

const run = (from: number, count: number, only: string, folder: string | undefined): number => {
  const seeds = Array.from({length: count}, (_, index) => from + index)
  const chosen = scenarios.filter(({name}) => name.includes(only))
  let failed = 0
  for (const scenario of chosen) {
    const analyze = createAnalyzer()
    for (const seed of seeds) {
      const pair = generatePair(scenario, seed, analyze)
      const miss = recover(pair, analyze, {asOf: '2026-11-20', language: 'ru', rules})
      if (isExact(miss)) continue
      failed++
      process.stdout.write(`${show(miss, failed)}\n`)
      if (folder === undefined) continue
      mkdirSync(folder, {recursive: true})
      writeFileSync(join(folder, `${failed}.before.md`), pair.before)
      writeFileSync(join(folder, `${failed}.after.md`), pair.after)
    }
  }
  const total = chosen.length * count
  process.stdout.write(`${total - failed} of ${total} recovered exactly\n`)
  return failed === 0 ? 0 : 1
}

const {values} = parseArgs({
  options: {
    from: {type: 'string', default: '1000'},
    seeds: {type: 'string', default: '50'},
    only: {type: 'string', default: ''},
    save: {type: 'string'},
    help: {type: 'boolean'}
  }
})
if (values.help) process.stdout.write(usage)
else process.exitCode = run(Number(values.from), Number(values.seeds), values.only, values.save)
