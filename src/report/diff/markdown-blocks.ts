import type {Change, DiffFinding, Edit, FactChange} from '../../diff/policy-diff.js'
import {capital} from '../capital.js'
import {escapeLine, escapeMarkdown} from '../markdown-escape.js'
import type {Messages} from '../messages.js'
import {shorten} from '../wrap.js'
import {cutEnd, shortenEdits} from './edits.js'
import {joinFacts} from './facts.js'
import {type ListedChange, wholeRows} from './order.js'
import {wordPlace, wordShort} from './places.js'
import type {DiffWords} from './words.js'

// Of what came or went so many clauses are shown, each in so many characters.
const most = 20
const brief = 300
// A break inside of an item: hosts that break at every line end make one of it, not two.
const breaks = '\\\n  '

/** A change as an item of a list: its name, why it matters, its facts, its words quoted. */
export function changeBlock({change, title}: ListedChange, words: DiffWords): string {
  const lines = [
    `**${escapeMarkdown(`${title.types}: ${title.place}`)}**${quoteHeading(title.heading)}`,
    ...(change.reason === '' ? [] : [escapeMarkdown(capital(change.reason))]),
    ...wordPieces(change, words)
  ]
  const quotes = wordQuotes(change, words)
  return [
    `- ${lines.join(breaks)}`,
    ...joinFacts(change.facts).map(fact => `  - ${wordFact(fact, words)}`),
    ...(quotes.length > 0 ? ['', `  > ${quotes.join('\n  >\n  > ')}`, ''] : [])
  ].join('\n')
}

/** A change in one line: its effect, type and place. */
export function changeRow({change, title}: ListedChange, words: DiffWords): string {
  return `- ${words.effect[change.effect]}; ${escapeMarkdown(`${title.types}: ${title.place}`)}${quoteHeading(title.heading)}`
}

/** A finding as an item of a list: how bad, which rule, where and why. */
export function findingBlock(finding: DiffFinding, words: DiffWords, about: Messages): string {
  const {severity, ruleId, id, line, column, heading, reason} = finding
  const place =
    id === 'policy'
      ? words.noun.text
      : `${escapeMarkdown(wordPlace(finding, words))}${quoteHeading(heading)}, ${line}:${column}`
  const spoken = finding.words === '' ? '' : `: «${escapeMarkdown(shorten(finding.words, 160))}»`
  return `- **${about.severity[severity]}** ${escapeMarkdown(ruleId)}, ${place}${breaks}${escapeMarkdown(reason)}${spoken}`
}

function wordPieces({type, parts = []}: Change, words: DiffWords): string[] {
  if ((type !== 'split' && type !== 'merged') || parts.length === 0) return []
  return [`${words.pieces[type]}: ${escapeMarkdown(parts.map(part => wordShort(part, words)).join('; '))}`]
}

function quoteHeading(heading: string): string {
  return heading === '' ? '' : ` «${escapeMarkdown(shorten(heading, 160))}»`
}

function wordFact({fact, before, after}: FactChange, {fact: names, lacks}: DiffWords): string {
  const from = before === '' ? lacks.before : `<del>${escapeMarkdown(shorten(before, 400))}</del>`
  const to = after === '' ? lacks.after : `<ins>${escapeMarkdown(shorten(after, 400))}</ins>`
  return `${names[fact]}: ${from} → ${to}`
}

function wordQuotes(change: Change, words: DiffWords): string[] {
  if (change.type === 'added' || change.type === 'removed') {
    const rows = wholeRows(change, words)
    const shown = rows.slice(0, most).map(({name, text}) => escapeLine(name + cutEnd(text, brief)))
    return rows.length > most ? [...shown, words.moreClauses(rows.length - most)] : shown
  }
  const edits = shortenEdits(change.edits)
  if (edits.length === 0 || (edits.length === 1 && edits[0]?.text === change.after?.heading)) return []
  return [edits.map(wordEdit).join('').trim()]
}

/** Spaces stay outside of the marks. */
function wordEdit({type, text}: Edit, at: number): string {
  const words = at === 0 ? escapeLine(text) : escapeMarkdown(text)
  if (type === 'same' || text.trim() === '') return words
  const tag = type === 'added' ? 'ins' : 'del'
  return words.replace(/\S(?:.*\S)?/su, inner => `<${tag}>${inner}</${tag}>`)
}
