import type {Change, Edit, FactChange, PolicyDiff} from '../../diff/policy-diff.js'
import {capital} from '../capital.js'
import {shorten, wrap} from '../wrap.js'
import {markEdits, wrapEdits} from '../wrap-edits.js'
import {cutEnd, shortenEdits} from './edits.js'
import {joinFacts} from './facts.js'
import {type EffectGroup, type ListedChange, renumberedOf, wholeRows} from './order.js'
import {titleOf, wordShort} from './places.js'
import {type DiffPage, paintEffect} from './text-page.js'

// Of what came or went so many clauses are shown; each in `brief` characters where there are more than `few`.
const most = 12
const few = 3
const brief = 140
const full = 600

/** All changes of one effect under its heading, each block closed by an empty line. */
export function groupLines({effect, changes}: EffectGroup, page: DiffPage): string[] {
  const heading = paintEffect(effect, page).bold(`${page.words.group[effect]}: ${changes.length}`)
  return [heading, '', ...changes.flatMap(one => [...changeLines(one, page), ''])]
}

/** One change in one line: its effect, its number, its type. */
export function summaryLine({change, title}: ListedChange, page: DiffPage): string[] {
  const effect = page.words.effect[change.effect]
  const widest = Math.max(...Object.values(page.words.effect).map(word => word.length))
  const line = shorten(titleLine(title), 76 - widest)
  return [`  ${paintEffect(change.effect, page)(effect.padEnd(widest))}  ${line}`]
}

/** Where nothing but numbers differs, which became which. */
export function renumberedLines(diff: PolicyDiff, {words}: DiffPage): string[] {
  const renumbered = renumberedOf(diff)
  if (renumbered.length === 0 || renumbered.length < diff.changes.length) return []
  return [...wrap(renumbered.map(one => titleOf(one, words).place).join('; '), 2), '']
}

function titleLine({types, place, heading}: ListedChange['title']): string {
  return `${types}: ${[place, ...(heading === '' ? [] : [`«${heading}»`])].join(' ')}`
}

function changeLines({change, title}: ListedChange, page: DiffPage): string[] {
  const {reason} = change
  return [
    `  ${page.paint.bold(shorten(titleLine(title), 78))}`,
    ...(reason === '' ? [] : wrap(capital(reason), 4)),
    ...joinFacts(change.facts).flatMap(fact => factLines(fact, page)),
    ...pieceLines(change, page),
    ...wordLines(change, page)
  ]
}

function factLines({fact, before, after}: FactChange, {words, paint}: DiffPage): string[] {
  const from = before === '' ? words.lacks.before : shorten(before, 300)
  const to = after === '' ? words.lacks.after : shorten(after, 300)
  const [first = '', ...rest] = wrap(`${words.fact[fact]}: ${from} → ${to}`, 4)
  const name = `    ${words.fact[fact]}:`
  return first.startsWith(name) ? [paint.cyan(name) + first.slice(name.length), ...rest] : [first, ...rest]
}

function pieceLines({type, parts = []}: Change, {words}: DiffPage): string[] {
  if ((type !== 'split' && type !== 'merged') || parts.length === 0) return []
  return wrap(`${words.pieces[type]}: ${parts.map(part => wordShort(part, words)).join('; ')}`, 4)
}

function wordLines(change: Change, page: DiffPage): string[] {
  if (change.type === 'added' || change.type === 'removed') return wholeLines(change, page)
  const edits = shortenEdits(change.edits)
  if (edits.length === 1 && edits[0]?.text === change.after?.heading) return []
  return wrapEdits(page.color ? edits : markEdits(edits), 4).map(
    line => `    ${line.map(run => paintRun(run, page)).join('')}`
  )
}

function paintRun({type, text}: Edit, {paint}: DiffPage): string {
  if (type === 'same') return text
  return type === 'added' ? paint.green(text) : paint.red.strikethrough(text)
}

/** What came or went as a whole: a clause in its words, a section as the list of its clauses, points deeper than their clause. */
function wholeLines(change: Change, page: DiffPage): string[] {
  const rows = wholeRows(change, page.words)
  const [sign, paint] = change.type === 'added' ? ['+', page.paint.green] : ['-', page.paint.red]
  const room = rows.length > few ? brief : full
  const shown = rows.slice(0, most).flatMap(({name, isPoint, text}) => {
    const margin = isPoint ? 6 : 4
    const lines = wrap(`${name}${cutEnd(text, room)}`, margin + 2)
    return lines.map((line, at) => paint(at === 0 ? `${' '.repeat(margin)}${sign} ${line.trimStart()}` : line))
  })
  const rest = rows.length - most
  return rest > 0 ? [...shown, `      ${page.words.moreClauses(rest)}`] : shown
}
