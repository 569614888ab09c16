import type {ClauseGroup, ClauseMember} from '../../compare/align/alignment.js'
import type {MatrixCell, MatrixFact, MatrixFactName, MatrixPolicy, PolicyMatrix} from '../../compare/matrix.js'
import type {Place} from '../../finding.js'
import type {Language} from '../../language/language.js'
import {clean} from '../clean.js'
import {messages} from '../messages.js'
import {shorten} from '../wrap.js'
import {printCsv} from './csv-print.js'
import {nameColumns} from './names.js'
import {factRows, wordAnswer, wordFact} from './view.js'
import {type CompareWords, compareWords} from './words.js'

type Triple = readonly [answer: string | number, clause: string, words: string]
type Row = readonly (string | number)[]

// Characters of a cell of words, and of a name in the head.
const most = 400
const longestName = 60

/**
 * The matrix as one table for a spreadsheet: a row for each question, three columns for each policy – answer, clause,
 * words.
 */
export function reportCompareCsv(given: PolicyMatrix, {language}: {readonly language: Language}): string {
  const matrix = clean(given)
  const words = compareWords[language]
  const names = nameColumns(
    matrix.policies.map(({path}) => path),
    longestName
  )
  const {part, id, title, difference, answer, clause, said} = words.columns
  const head = [
    part,
    id,
    title,
    difference,
    ...names.flatMap(name => [answer, clause, said].map(of => `${name}: ${of}`))
  ]
  return printCsv([
    head,
    ...aboutRows(matrix, words, language),
    ...matrix.elements.map(element =>
      row(
        [words.elements, element.rule, element.title, words.differenceName[element.difference]],
        element.cells.map(cell => cellOf(cell, words))
      )
    ),
    ...factRows(matrix).map(({name, cells}) =>
      row(
        [words.facts, name, words.fact[name], ''],
        cells.map(facts => factsOf(name, facts, words))
      )
    ),
    ...matrix.findings.map(({rule, title: name, kind, counts}) =>
      row([words.kind[kind], rule, name, ''], counts.map(bare))
    ),
    ...(matrix.align?.groups ?? []).map(group => groupRow(group, matrix, words))
  ])
}

function row(head: Row, triples: readonly Triple[]): Row {
  return [...head, ...triples.flat()]
}

function bare(value: string | number): Triple {
  return [value, '', '']
}

function aboutRows({policies, asOf}: PolicyMatrix, words: CompareWords, language: Language): Row[] {
  const about = messages[language]
  const line = (id: string, title: string, valueFor: (policy: MatrixPolicy) => string | number): Row =>
    row(
      [words.summary, id, title, ''],
      policies.map(one => bare(valueFor(one)))
    )
  return [
    line('path', words.columns.file, ({path}) => path),
    line('document', words.columns.document, ({document}) => about.document[document]),
    line('language', words.columns.language, one => about.language[one.language]),
    line('as-of', words.columns.law, () => asOf),
    line('clauses', words.clauses, ({clauses}) => clauses),
    line('present', words.required, ({present, required}) => words.of(present, required)),
    line('errors', words.errors, ({severities}) => severities.error),
    line('warnings', words.warnings, ({severities}) => severities.warning),
    line('infos', words.infos, ({severities}) => severities.info)
  ]
}

function cellOf(cell: MatrixCell, words: CompareWords): Triple {
  const lacks = cell.missing.length > 0 ? [`${words.missing}: ${cell.missing.join(', ')}`] : []
  const quotes = cell.evidence.map(one => quote(one.words))
  return [wordAnswer(cell, words), listPlaces(cell.evidence, words), [...quotes, ...lacks].join(' | ')]
}

function factsOf(name: MatrixFactName, facts: readonly MatrixFact[], words: CompareWords): Triple {
  return [
    facts.map(fact => shorten(wordFact(name, fact, words), most)).join('; '),
    listPlaces(facts, words),
    facts.map(fact => quote(fact.words)).join(' | ')
  ]
}

/** In quotes a number of twelve digits and a date stay what they are. */
function quote(words: string): string {
  return `«${shorten(words, most)}»`
}

function listPlaces(places: readonly Place[], words: CompareWords): string {
  return [...new Set(places.map(one => (one.clause === '' ? words.line(one.line) : words.clause(one.clause))))].join(
    '; '
  )
}

/** A clause that several policies word nearly alike, as each of them words it. */
function groupRow(group: ClauseGroup, {policies}: PolicyMatrix, words: CompareWords): Row {
  const {base, same, near} = words.columns
  const triples = policies.map((_, policy): Triple => {
    const member = group.members.find(one => one.policy === policy)
    if (!member) return bare(words.answer.absent)
    const how = member === group.members[0] ? base : member.edits.length === 0 ? same : near
    return [how, listPlaces([member], words), textOf(member, group)]
  })
  return row([words.align, '', shorten(group.words, 120), words.similar(group.similarity)], triples)
}

function textOf({edits}: ClauseMember, {words}: ClauseGroup): string {
  if (edits.length === 0) return words
  return edits
    .filter(({type}) => type !== 'removed')
    .map(({text}) => text)
    .join('')
}
