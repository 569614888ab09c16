import type {MatrixCell} from '../../compare/matrix.js'
import {shorten} from '../wrap.js'
import {type ComparePage, few, hang, rowLines} from './text-page.js'
import {factRows, groupElements, markPlace, ruleRows, wordFact} from './view.js'

// Proofs of one answer that are shown, and characters of each.
const proofs = 2
const brief = 160

/** The words of the answers that differ, element by element. */
export function proofLines(page: ComparePage): string[] {
  const {matrix, names, words, paint} = page
  const elements = groupElements(matrix)
    .filter(({difference}) => difference !== 'equal' && difference !== 'unread')
    .flatMap(group => group.elements)
    .filter(({cells}) => cells.some(({evidence}) => evidence.length > 0))
  if (elements.length === 0) return []
  return [
    paint.bold(words.proofs),
    ...elements.flatMap(({title, cells}) => [
      '',
      ...hang(title, 2),
      ...cells.flatMap((cell, at) => cellLines(cell, names[at] ?? '', page))
    ])
  ]
}

function cellLines({evidence, missing}: MatrixCell, name: string, {words, paint}: ComparePage): string[] {
  if (evidence.length === 0) return []
  const quotes = evidence
    .slice(0, proofs)
    .map(one => `${markPlace(one, words)} «${shorten(one.words, brief)}»`)
    .join('; ')
  const lacks = missing.length > 0 ? ` – ${words.missing}: ${missing.join(', ')}` : ''
  return boldName(name, hang(`${name}: ${quotes}${lacks}`, 4), paint.bold)
}

/** The name at the head of the first line in bold: painted after the lines are broken, for its marks have no width. */
export function boldName(
  name: string,
  [first = '', ...rest]: readonly string[],
  bold: (text: string) => string
): string[] {
  const start = first.length - first.trimStart().length
  return [
    first.slice(0, start) + bold(first.slice(start, start + name.length)) + first.slice(start + name.length),
    ...rest
  ]
}

// Of one fact so many values are shown: «и ещё 12».
const values = 8

/** What the policies say of the operator and the data, fact by fact. */
export function factLines(page: ComparePage): string[] {
  const {matrix, names, words, paint} = page
  const rows = factRows(matrix)
  const empty = rows.filter(row => row.empty).map(row => words.fact[row.name].toLowerCase())
  const shown = rows.filter(row => !row.empty)
  return [
    paint.bold(words.facts),
    ...shown.flatMap(({name, cells}) => [
      '',
      `  ${words.fact[name]}`,
      ...cells.flatMap((facts, at) => {
        const told = facts
          .slice(0, values)
          .map(fact => `${shorten(wordFact(name, fact, words), brief)} [${markPlace(fact, words)}]`)
        const rest = facts.length > values ? [words.more(facts.length - values)] : []
        const own = names[at] ?? ''
        return boldName(own, hang(`${own}: ${[...told, ...rest].join('; ') || words.none}`, 4), paint.bold)
      })
    ]),
    ...(empty.length > 0 ? ['', ...hang(`${words.nowhere}: ${empty.join(', ')}`, 2)] : [])
  ]
}

/** How often which rule fired, kind by kind. */
export function ruleLines({matrix, names, words, paint}: ComparePage): string[] {
  const rows = ruleRows({...matrix})
  if (rows.length === 0) return [words.noFindings]
  const lines: string[] = [paint.bold(words.findings)]
  for (const kind of new Set(rows.map(row => row.kind))) {
    const own = rows.filter(row => row.kind === kind)
    lines.push(
      '',
      ...rowLines(words.kind[kind], names.length > few ? [] : names.map(text => ({text, paint: paint.bold})))
    )
    for (const {title, counts} of own) {
      if (names.length <= few)
        lines.push(
          ...rowLines(
            title,
            counts.map(count => ({text: count > 0 ? String(count) : words.none}))
          )
        )
      else {
        const told = counts.flatMap((count, at) => (count > 0 ? [`${names[at] ?? ''} ${count}`] : []))
        lines.push(...hang(`${title}: ${told.join(', ')}`, 4))
      }
    }
  }
  return lines
}
