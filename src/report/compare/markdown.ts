import type {MatrixCell, MatrixElement, MatrixFact, MatrixFactName, PolicyMatrix} from '../../compare/matrix.js'
import type {Language} from '../../language/language.js'
import {clean} from '../clean.js'
import {printFold} from '../diff/markdown-folds.js'
import {escapeMarkdown} from '../markdown-escape.js'
import {messages} from '../messages.js'
import {shorten} from '../wrap.js'
import {alignBlocks} from './markdown-align.js'
import {type MarkdownPage, tableOf} from './markdown-page.js'
import {nameColumns} from './names.js'
import {
  type ElementGroup,
  factRows,
  groupElements,
  markPlace,
  markPlaces,
  ruleRows,
  wordAnswer,
  wordFact
} from './view.js'
import {answerOf, answerOrder, compareWords} from './words.js'

// Columns of a name, proofs of one answer and values of one fact that are shown, and characters of each.
const longestName = 24
const proofs = 3
const values = 8
const brief = 200

/** Many policies as tables of Markdown, what differs first; the words that prove the answers are folded. */
export function reportCompareMarkdown(given: PolicyMatrix, {language}: {readonly language: Language}): string {
  const matrix = clean(given)
  const words = compareWords[language]
  const paths = matrix.policies.map(({path}) => path)
  const page: MarkdownPage = {
    matrix,
    words,
    language,
    about: messages[language],
    names: nameColumns(paths, longestName)
  }
  const blocks = [
    `### ${escapeMarkdown(`${words.title(paths.length)}, ${page.about.lawOf(matrix.asOf)}`)}`,
    summaryTable(page),
    ...unasked(page),
    ...groupElements(matrix).flatMap(group => groupBlocks(group, page)),
    legend(page),
    `#### ${words.facts}`,
    factTable(page),
    `#### ${words.findings}`,
    ruleTable(page),
    ...alignBlocks(page)
  ]
  return `${blocks
    .filter(block => block !== '')
    .join('\n\n')
    .trimEnd()}\n`
}

function summaryTable({matrix, names, words, about}: MarkdownPage): string {
  const {policies} = matrix
  const kinds = policies.map(({document, language}) => `${about.document[document]}, ${about.language[language]}`)
  const count = (severity: 'error' | 'warning' | 'info') => policies.map(({severities}) => String(severities[severity]))
  return tableOf(
    ['', ...names.map(escapeMarkdown)],
    [
      [words.columns.file, ...policies.map(({path}) => escapeMarkdown(shorten(path, brief)))],
      [words.columns.document, ...kinds],
      [words.clauses, ...policies.map(({clauses}) => String(clauses))],
      [words.required, ...policies.map(({present, required}) => words.of(present, required))],
      [words.errors, ...count('error')],
      [words.warnings, ...count('warning')],
      [words.infos, ...count('info')]
    ]
  )
}

/** Texts that are checked in part: what is absent there may not be. */
function unasked({matrix, names, about}: MarkdownPage): string[] {
  const lines = matrix.policies.flatMap((one, at) =>
    one.unasked > 0 ? [`- ${escapeMarkdown(`${names[at] ?? ''}: ${about.unasked(one.unasked, one.language)}`)}`] : []
  )
  return lines.length > 0 ? [lines.join('\n')] : []
}

function groupBlocks({difference, elements}: ElementGroup, page: MarkdownPage): string[] {
  const {names, words} = page
  const other = names.length === 2 ? names[1] : undefined
  const heading = `${words.difference(difference, names[0] ?? '', other)}: ${elements.length}`
  const rows = elements.map(({title, cells}) => [escapeMarkdown(title), ...cells.map(cell => cellOf(cell, page))])
  const table = tableOf([words.element, ...names.map(escapeMarkdown)], rows)
  const said = elements.flatMap(element => proofBlocks(element, page))
  return [
    `#### ${escapeMarkdown(heading)}`,
    table,
    ...(said.length > 0 ? [printFold({heading: words.proofs, kind: 'findings', rank: 0, blocks: said}).trimEnd()] : [])
  ]
}

function cellOf(cell: MatrixCell, {words}: MarkdownPage): string {
  const answer = wordAnswer(cell, words)
  const kind = answerOf(cell)
  const loud = kind === 'absent' || kind === 'forbidden' ? `**${answer}**` : answer
  return `${loud} ${escapeMarkdown(markPlaces(cell, words).slice(0, proofs).join(', '))}`.trim()
}

/** The words of each policy under the element that they prove. */
function proofBlocks({title, cells}: MatrixElement, {names, words}: MarkdownPage): string[] {
  const lines = cells.flatMap(({evidence, missing}, at) => {
    if (evidence.length === 0) return []
    const quotes = evidence
      .slice(0, proofs)
      .map(one => `${markPlace(one, words)} «${shorten(one.words, brief)}»`)
      .join('; ')
    const lacks = missing.length > 0 ? ` – ${words.missing}: ${missing.join(', ')}` : ''
    return [`  - ${escapeMarkdown(`${names[at] ?? ''}: ${quotes}${lacks}`)}`]
  })
  return lines.length > 0 ? [[`- **${escapeMarkdown(title)}**`, ...lines].join('\n')] : []
}

function legend({matrix, words}: MarkdownPage): string {
  const given = new Set(matrix.elements.flatMap(({cells}) => cells.map(answerOf)))
  return answerOrder
    .flatMap(answer => {
      const meaning = words.legend[answer]
      return meaning === undefined || !given.has(answer) ? [] : [`- ${words.answer[answer]} – ${meaning}`]
    })
    .join('\n')
}

function factTable(page: MarkdownPage): string {
  const {matrix, names, words} = page
  const rows = factRows(matrix)
  const empty = rows.filter(row => row.empty).map(row => words.fact[row.name].toLowerCase())
  const table = tableOf(
    ['', ...names.map(escapeMarkdown)],
    rows
      .filter(row => !row.empty)
      .map(({name, cells}) => [words.fact[name], ...cells.map(facts => factCell(name, facts, page))])
  )
  return empty.length > 0 ? `${table}\n\n${words.nowhere}: ${empty.join(', ')}` : table
}

function factCell(name: MatrixFactName, facts: readonly MatrixFact[], {words}: MarkdownPage): string {
  const told = facts
    .slice(0, values)
    .map(fact => escapeMarkdown(`${shorten(wordFact(name, fact, words), brief)} (${markPlace(fact, words)})`))
  const rest = facts.length > values ? [words.more(facts.length - values)] : []
  return [...told, ...rest].join('<br>') || words.none
}

function ruleTable({matrix, names, words}: MarkdownPage): string {
  const rows = ruleRows(matrix)
  if (rows.length === 0) return words.noFindings
  return tableOf(
    [words.rule, ...names.map(escapeMarkdown)],
    rows.map(({rule, title, kind, counts}) => [
      `${escapeMarkdown(title)}<br>${escapeMarkdown(rule)}, ${words.kindOne[kind]}`,
      ...counts.map(count => (count > 0 ? String(count) : words.none))
    ])
  )
}
