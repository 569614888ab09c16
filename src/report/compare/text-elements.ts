import type {MatrixCell, MatrixElement} from '../../compare/matrix.js'
import {wrap} from '../wrap.js'
import {type ComparePage, few, hang, paintAnswer, rowLines} from './text-page.js'
import {groupElements, markPlaces, wordAnswer} from './view.js'
import {answerOf, answerOrder} from './words.js'

/** How much each policy states, and what was found in it. */
export function summaryLines(page: ComparePage): string[] {
  const {matrix, names, words, paint} = page
  const {policies} = matrix
  const rows = policies.map(({present, required, severities}) => ({
    required: words.of(present, required),
    ...severities
  }))
  const heads = [words.required, words.errors, words.warnings, words.infos]
  const values = rows.map(({required, error, warning, info}) => [required, error, warning, info].map(String))
  if (policies.length > few)
    return [
      ...rowLines(words.policy, words.heads.map(bare)),
      ...values.flatMap((row, at) => rowLines(names[at] ?? '', row.map(bare)))
    ]
  return [
    ...rowLines(
      '',
      names.map(text => ({text, paint: paint.bold}))
    ),
    ...heads.flatMap((head, at) =>
      rowLines(
        head,
        values.map(row => bare(row[at] ?? ''))
      )
    )
  ]
}

function bare(text: string): {text: string} {
  return {text}
}

/** The required elements, under a heading for each way in which they differ. */
export function elementLines(page: ComparePage): string[] {
  const {matrix, names, words, paint} = page
  const other = names.length === 2 ? names[1] : undefined
  return groupElements(matrix).flatMap(({difference, elements}, at) => [
    ...(at > 0 ? [''] : []),
    paint.bold(`${words.difference(difference, names[0] ?? '', other)}: ${elements.length}`),
    '',
    ...(names.length > few
      ? elements.flatMap(element => blockLines(element, page))
      : [
          ...rowLines(
            '',
            names.map(text => ({text, paint: paint.bold}))
          ),
          ...elements.flatMap(element => tableLines(element, page))
        ])
  ])
}

function tableLines({title, cells}: MatrixElement, page: ComparePage): string[] {
  return rowLines(
    title,
    cells.map(cell => ({
      text: `${wordAnswer(cell, page.words)} ${markCell(cell, page)}`.trim(),
      paint: paintAnswer(cell, page)
    }))
  )
}

/** One element of many policies: under its title a line for each answer with those that give it. */
function blockLines({title, cells}: MatrixElement, page: ComparePage): string[] {
  const {names, words, paint} = page
  const lines = answerOrder.flatMap(answer => {
    const given = cells.flatMap((cell, at) =>
      answerOf(cell) === answer ? [`${names[at] ?? ''} ${markCell(cell, page)}`.trim()] : []
    )
    const first = cells.find(cell => answerOf(cell) === answer)
    if (!first || given.length === 0) return []
    const [line = '', ...rest] = wrap(given.join('; '), 18)
    const label = `    ${words.answer[answer].padEnd(13)} `
    return [paintAnswer(first, page)(label) + line.slice(18), ...rest]
  })
  return [...hang(title, 2).map(line => paint.bold(line)), ...lines]
}

// A reader looks a clause up; where more of them say it, the first ones are enough.
const most = 2

function markCell(cell: MatrixCell, {words}: ComparePage): string {
  const marks = markPlaces(cell, words)
  return marks.length > most ? `${marks.slice(0, most).join(', ')}…` : marks.join(', ')
}

/** What the answers mean that do not explain themselves, as far as they are given. */
export function legendLines({matrix, words, paint}: ComparePage): string[] {
  const given = new Set(matrix.elements.flatMap(({cells}) => cells.map(answerOf)))
  return answerOrder.flatMap(answer => {
    const meaning = words.legend[answer]
    return meaning !== undefined && given.has(answer)
      ? hang(`${words.answer[answer]} – ${meaning}`, 2).map(line => paint.dim(line))
      : []
  })
}
