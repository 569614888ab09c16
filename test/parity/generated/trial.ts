import {readFileSync} from 'node:fs'
import {createAnalyzer} from '../../../src/cli/analyze-policy.js'
import {type Language, languages} from '../../../src/language/language.js'
import {memo} from '../../../src/language/memo.js'
import {parity} from '../../../src/parity/parity.js'
import type {ParityFinding} from '../../../src/parity/result.js'
import {rules} from '../../rule-packs.js'
import type {Plant, Planter, Versions} from './plants.js'

/** The versions of a made-up policy, line beside line. */
export function readVersions(name: string): Versions {
  return Object.fromEntries(
    languages.map(language => [language, readFileSync(`fixtures/parity/${name}/${language}.md`, 'utf8').split('\n')])
  )
}

const analyzer = createAnalyzer()
// All plants but one leave a version as it was.
const read = memo((text: string) => analyzer(text, 'version'))

/** What is told of some of the versions; the path of each is its language. */
export function tell(versions: Versions, asked: readonly Language[]): readonly ParityFinding[] {
  const inputs = asked.map(language => ({
    path: language,
    analysis: read((versions[language] ?? []).join('\n'))
  }))
  return parity(inputs, {asOf: '2026-11-20', language: 'ru', rules}).findings
}

/** What became of the plants of a kind. */
export interface Trial {
  readonly planted: number
  readonly missed: readonly string[]
  /** Findings that no plant explains. */
  readonly false: readonly string[]
}

export const pairs: readonly (readonly [Language, Language])[] = [
  ['ru', 'kk'],
  ['ru', 'en'],
  ['kk', 'en']
]

/** Plants into both versions of every pair, so many plants of each at most, and looks what is told. */
export function tryPlanter(planter: Planter, versions: Versions, most = Number.POSITIVE_INFINITY): Trial {
  const missed: string[] = []
  const wrong: string[] = []
  let planted = 0
  for (const pair of pairs) {
    for (const [at, beside] of [pair, pair.toReversed() as unknown as typeof pair]) {
      for (const plant of spread(planter(versions, at, beside), most)) {
        planted++
        const findings = tell(plant.versions, pair)
        const hits = findings.filter(one => isOf(one, plant))
        if (hits.length === 0) missed.push(`${pair.join('-')}: ${plant.name}`)
        const others = [...hits.slice(1), ...findings.filter(one => !hits.includes(one))]
        wrong.push(
          ...others.map(one => `${pair.join('-')}: ${plant.name} | ${one.path}:${one.line} ${one.ruleId} ${one.reason}`)
        )
      }
    }
  }
  return {planted, missed, false: wrong}
}

function isOf({ruleId, path, line, related}: ParityFinding, plant: Plant): boolean {
  if (!plant.rules.includes(ruleId)) return false
  return plant.lines.some(([language, wanted]) =>
    [{path, line}, ...related].some(place => place.path === language && place.line === wanted)
  )
}

/** So many of all, from one end to the other. */
function spread<T>(all: readonly T[], most: number): T[] {
  const step = Math.max(1, all.length / most)
  return all.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step))
}
