import type {Unit} from '../../diff/unit.js'
import type {Language} from '../../language/language.js'
import {cut, nameRun} from '../words.js'
import {type ParityPair, type ParityProblem, type Said, spotOf, turned} from './pair.js'

/** Clauses and sections that stand in one version only; a section with all that is in it is one problem. */
export function findMissing(pair: ParityPair, language: Language): ParityProblem[] {
  return [pair, turned(pair)].flatMap(side => runsOf(topsOf(side), side).map(run => tellRun(run, side, language)))
}

/** Points that one version has more in a list that both have, a problem a list. */
export function findListLengths(pair: ParityPair): ParityProblem[] {
  return [pair, turned(pair)].flatMap(side => {
    const lists = new Map<Unit, Unit[]>()
    for (const unit of side.alone.one) {
      const {parent} = unit
      if (!parent || !isItemOfCommonList(unit, side)) continue
      lists.set(parent, [...(lists.get(parent) ?? []), unit])
    }
    return [...lists].flatMap(([list, items]) => tellList(list, items, side))
  })
}

function tellList(list: Unit, items: readonly Unit[], {one, other, blockOf}: ParityPair): ParityProblem[] {
  const [first, ...more] = items
  const block = blockOf.get(list)
  const rival = block?.other[0]
  if (!first || !rival) return []
  const said = (unit: Unit): Said => ({text: one, at: spotOf(unit), value: cut(unit.text), key: 'item'})
  const [count, others] = [countItems([list]), countItems(block.other)]
  return [
    {
      said: [said(first), {text: other, at: spotOf(rival), key: 'item'}],
      more: more.map(said),
      confidence: 'high',
      details: {count: `${count}`, others: `${others}`, items: items.map(({text}) => `«${cut(text)}»`).join(', ')}
    }
  ]
}

function countItems(units: readonly Unit[]): number {
  return units.flatMap(({children}) => children.filter(isItem)).length
}

function isItem({kind}: Unit): boolean {
  return kind === 'point' || kind === 'row'
}

function isItemOfCommonList(unit: Unit, {alone, blockOf}: ParityPair): boolean {
  const {parent} = unit
  if (!isItem(unit) || !parent || alone.one.has(parent)) return false
  return countItems(blockOf.get(parent)?.other ?? []) > 0
}

const FEWEST_WORDS = 3

/** Units that are alone, and nothing around them is; a line of a word or two, or that only announces others, is no loss. */
function topsOf(pair: ParityPair): Unit[] {
  const {alone} = pair
  return [...alone.one].filter(unit => {
    if (unit.parent && alone.one.has(unit.parent)) return isOrphan(unit, pair)
    if (unit.kind === 'title' || isItemOfCommonList(unit, pair)) return false
    if (unit.kind === 'section' || unit.num !== '') return true
    return unit.words.length >= FEWEST_WORDS && !unit.text.trim().endsWith(':')
  })
}

/** Whether the section around a unit is told as a heading only, since other clauses of it are in the other version. */
function isOrphan({parent}: Unit, {alone}: ParityPair): boolean {
  return parent?.kind === 'section' && !isWhole(parent, alone.one)
}

// Of a section that is lost a clause may look like one of another section.
const MOST = 0.6

function isWhole(unit: Unit, alone: ReadonlySet<Unit>): boolean {
  const under = descendantsOf(unit)
  return under.filter(child => alone.has(child)).length >= under.length * MOST
}

function descendantsOf({children}: Unit): Unit[] {
  return children.flatMap(child => [child, ...descendantsOf(child)])
}

// So many clauses or sections one after another are one loss, as are the points of a list.
const LONG_RUN = 3

function runsOf(tops: readonly Unit[], {one, alone}: ParityPair): Unit[][] {
  const runs: Unit[][] = []
  for (const unit of tops) {
    const last = runs.at(-1)?.at(-1)
    if (last && last.parent === unit.parent && last.kind === unit.kind && isNext(last, unit, one.units, alone.one))
      runs.at(-1)?.push(unit)
    else runs.push([unit])
  }
  const isOne = (run: readonly Unit[]): boolean => run.length >= LONG_RUN || run.every(isItem)
  return runs.flatMap(run => (isOne(run) ? [run] : run.map(unit => [unit])))
}

function isNext(last: Unit, unit: Unit, units: readonly Unit[], alone: ReadonlySet<Unit>): boolean {
  const [from, to] = [units.indexOf(last), units.indexOf(unit)]
  return units.slice(from, to).every(between => alone.has(between))
}

function tellRun(run: readonly Unit[], pair: ParityPair, language: Language): ParityProblem {
  const {one, other, alone} = pair
  const [first] = run
  const said = (unit: Unit): Said => ({text: one, at: spotOf(unit), value: cut(unit.text), key: 'unit'})
  const isHeadingOnly = run.length === 1 && first?.kind === 'section' && !isWhole(first, alone.one)
  return {
    said: [...run.slice(0, 1).map(said), {text: other, at: expectedAt(first, pair), key: 'unit'}],
    more: run.slice(1).map(said),
    confidence: 'high',
    details: {part: nameRun(run, language), loss: tellLoss(isHeadingOnly, language)}
  }
}

/** Behind what a missing unit would stand in the other version. */
export function expectedAt(unit: Unit | undefined, {one, blockOf}: ParityPair): Said['at'] {
  const before = one.units
    .slice(0, unit ? one.units.indexOf(unit) : 0)
    .findLast(known => blockOf.get(known)?.other.length)
  const rival = before && blockOf.get(before)?.other.at(-1)
  return rival && spotOf(rival)
}

/** What is wrong with a part; a section whose clauses belong to another section is not lost. */
function tellLoss(isHeadingOnly: boolean, language: Language): string {
  const [lost, divided] = losses[language]
  return isHeadingOnly ? divided : lost
}

const losses: Readonly<Record<Language, readonly [lost: string, divided: string]>> = {
  ru: ['его нет; ожидалось одно содержание', 'его пункты стоят в другом разделе; ожидалось одно деление'],
  kk: ['жоқ; мазмұны бірдей болуы күтілген', 'тармақтары басқа бөлімде; бөлінуі бірдей болуы күтілген'],
  en: [
    'is absent; the same content was expected',
    'has no heading of its own, its clauses belong to another section; the same division was expected'
  ]
}
