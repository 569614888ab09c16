import {Chalk} from 'chalk'
import type {PolicyMatrix} from '../../compare/matrix.js'
import type {Language} from '../../language/language.js'
import {clean} from '../clean.js'
import {messages} from '../messages.js'
import {wrap} from '../wrap.js'
import {nameColumns} from './names.js'
import {alignLines} from './text-align.js'
import {factLines, proofLines, ruleLines} from './text-details.js'
import {elementLines, legendLines, summaryLines} from './text-elements.js'
import {type ComparePage, columnWidth, few} from './text-page.js'
import {compareWords} from './words.js'

/**
 * Many policies for a terminal of 80 columns: what differs first, beside each other where they are few, else by what
 * they answer.
 */
export function reportCompareText(
  given: PolicyMatrix,
  {language, color}: {readonly language: Language; readonly color: boolean}
): string {
  const matrix = clean(given)
  const paths = matrix.policies.map(({path}) => path)
  const page: ComparePage = {
    matrix,
    language,
    color,
    words: compareWords[language],
    about: messages[language],
    names: nameColumns(paths, columnWidth(paths.length)),
    paint: new Chalk({level: color ? 1 : 0})
  }
  const blocks = [
    headLines(page),
    summaryLines(page),
    elementLines(page),
    legendLines(page),
    ...(paths.length > few ? [[page.words.elsewhere]] : [proofLines(page)]),
    factLines(page),
    ruleLines(page),
    alignLines(page)
  ]
  return `${blocks
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n')}\n`
}

function headLines({matrix, words, about, names, paint}: ComparePage): string[] {
  const widest = Math.max(...names.map(name => name.length))
  return [
    paint.bold(`${words.title(matrix.policies.length)}, ${about.lawOf(matrix.asOf)}`),
    '',
    ...matrix.policies.flatMap(({path, document, language, clauses, unasked}, at) => {
      const told = [about.document[document], about.language[language], about.clauses(clauses)].join(', ')
      const margin = ' '.repeat(widest + 4)
      return [
        `  ${paint.bold((names[at] ?? '').padEnd(widest))}  ${path}`,
        `${margin}${told}`,
        ...(unasked > 0 ? wrap(about.unasked(unasked, language), widest + 4).map(line => paint.yellow(line)) : [])
      ]
    })
  ]
}
