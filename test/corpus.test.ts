import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {load} from 'js-yaml'
import {analyze} from '../src/analyze/analyze.js'
import {createLexicon} from '../src/language/lexicon.js'
import {lint} from '../src/lint.js'
import {parse} from '../src/parse/parser.js'
import {countNumbered} from '../src/tree/visit.js'
import {rules} from './rule-packs.js'

/** What a reader expects of a policy of the corpus, written before the tool ever saw it. */
interface Expected {
  readonly document: string
  readonly clauses: number
  readonly fires: Readonly<Record<string, readonly string[]>>
  readonly silent: readonly string[]
  readonly elements: Readonly<Record<string, {readonly answer: string; readonly at?: readonly string[]}>>
}
const known = new Set(rules.map(rule => rule.id))
const lexicon = createLexicon()
/** Versions of one policy in several languages share a folder, and what is expected of it. */
const texts = readdirSync('corpus', {withFileTypes: true})
  .filter(entry => entry.isDirectory())
  .flatMap(({name}) => readdirSync(join('corpus', name)).map(file => [name, file] as const))
  .filter(([, file]) => file.endsWith('.md'))

/** A clause of a finding is the one expected or stands inside it. */
const within = (clause: string, wanted: string): boolean =>
  wanted === '' ? clause === '' : clause === wanted || clause.startsWith(`${wanted}.`)

describe.each(texts)('corpus/%s/%s', (name, file) => {
  const expected = load(readFileSync(join('corpus', name, 'expected.yml'), 'utf8')) as Expected
  const policy = parse(readFileSync(join('corpus', name, file), 'utf8'), file)
  const analysis = analyze(policy, lexicon)
  const {findings, elements} = lint(analysis, rules, {asOf: '2026-11-20', language: 'ru'})

  test('is the kind of document and has the clauses that a reader counts', () => {
    expect({document: analysis.document.kind, clauses: countNumbered(policy)}).toEqual({
      document: expected.document,
      clauses: expected.clauses
    })
  })

  const fires = Object.entries(expected.fires).filter(([rule]) => known.has(rule))
  if (fires.length > 0)
    test.each(fires)('%s fires', (rule, clauses) => {
      const places = findings
        .filter(one => one.ruleId === rule)
        .flatMap(one => [one.clause, ...one.related.map(place => place.clause)])
      expect({
        rule,
        places,
        hit:
          clauses.length === 0 ? places.length > 0 : places.some(place => clauses.some(clause => within(place, clause)))
      }).toEqual({
        rule,
        places,
        hit: true
      })
    })

  test.each(expected.silent.filter(rule => known.has(rule)))('%s is silent', rule => {
    expect(
      findings.filter(one => one.ruleId === rule).map(one => `${one.line}:${one.column} ${one.words} ${one.reason}`)
    ).toEqual([])
  })

  test.each(Object.entries(expected.elements).filter(([id]) => known.has(`kz/${id}`)))(
    '%s is answered as a reader does',
    (id, {answer, at = []}) => {
      const element = elements.find(one => one.id === id)
      const clauses = element?.evidence.map(place => place.clause) ?? []
      expect({
        answer: element?.answer,
        clauses,
        hit: at.length === 0 || clauses.some(place => at.some(clause => within(place, clause)))
      }).toEqual({
        answer,
        clauses,
        hit: true
      })
    }
  )
})
