import {readFileSync} from 'node:fs'
import type {Analysis} from '../../../src/analyze/analysis.js'
import {placeOfUnit, readUnits} from '../../../src/diff/units.js'
import {generatePolicy} from '../../bench/generate.js'
import {flatten, type Outline, siblings} from './block.js'
import {numbersOf, plain, printOutline} from './print.js'
import {readOutline} from './read.js'

/** Reads a text; all texts of a run may share one, which makes it fast. */
export type Analyze = (text: string, path: string) => Analysis

/** Policies of the corpus that this generator reads as their author meant them. */
const corpus = ['kitapkerme', 'tumarsha', 'tilsaray', 'aq-nan']

/**
 * True where the program sees the blocks that the generator sees. Where it reads two blocks as one, the fault is that of
 * the reader and its own tests are the place to show it; a pair made of such a text would blame the comparison.
 */
const isReadAlike = (outline: Outline, analyze: Analyze): boolean => {
  const {text, lines} = printOutline(outline, numbersOf(outline.blocks), plain)
  const analysis = analyze(text, 'source.md')
  const lineOf = (unit: ReturnType<typeof readUnits>[number] | undefined): number =>
    unit ? placeOfUnit(analysis, unit).line : 0
  const units = new Map(readUnits(analysis).map(unit => [lineOf(unit), unit]))
  return siblings(outline.blocks).every(({parent, list}) =>
    list.every(({key, kind, label}) => {
      const unit = units.get(lines.get(key) ?? 0)
      if (!unit?.num.endsWith(label)) return false
      return kind === 'line' || lineOf(unit.parent) === (parent ? lines.get(parent.key) : 0)
    })
  )
}

/** The policy of this seed, or of the next one that is read alike; every eighth is out of the corpus. */
export const readSource = (seed: number, bytes: number, analyze: Analyze): Outline => {
  const name = seed % 8 === 0 ? corpus[(seed / 8) % corpus.length] : undefined
  const text = name ? readFileSync(`corpus/${name}/v1.md`, 'utf8') : generatePolicy(seed, {bytes})
  const outline = readOutline(text)
  return isReadAlike(outline, analyze) ? outline : readSource(seed + 1, bytes, analyze)
}

/** How many blocks of an outline are numbered clauses or sections. */
export const countClauses = ({blocks}: Outline): number =>
  flatten(blocks).filter(({kind, label}) => label !== '' && kind !== 'item').length
