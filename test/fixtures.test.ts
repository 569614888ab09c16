import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {analyze} from '../src/analyze/analyze.js'
import {decode} from '../src/cli/decode.js'
import {createLexicon} from '../src/language/lexicon.js'
import {lint} from '../src/lint.js'
import {loadPageReader} from '../src/parse/html/load.js'
import {parse} from '../src/parse/parser.js'
import {rules} from './rule-packs.js'

// Whole files and what is said of them: `x.md`, `x.txt` or `x.html` with `x.out`, a finding a line; an empty `.out` must be silent.
const lexicon = createLexicon()
const readPage = await loadPageReader()
const names = readdirSync('fixtures').filter(name => /\.(?:md|txt|html)$/.test(name) && name !== 'README.md')

function textOf(name: string): string {
  const decoded = decode(readFileSync(join('fixtures', name)))
  return 'text' in decoded ? decoded.text : ''
}

function findingsIn(name: string): string[] {
  const text = textOf(name)
  const page = name.endsWith('.html') ? readPage(text) : undefined
  if (typeof page === 'string') return [page]
  const analysis = analyze(parse(text, name, page), lexicon)
  if (!analysis.document.isPolicy) return []
  const {findings} = lint(analysis, rules, {asOf: '2026-11-20', language: 'ru'})
  return findings.map(one => `${one.line}:${one.column} ${one.ruleId}`)
}

test.each(names)('fixtures/%s says what stands beside it', name => {
  const wanted = readFileSync(join('fixtures', name.replace(/\.\w+$/, '.out')), 'utf8')
  expect(findingsIn(name)).toEqual(wanted.split('\n').filter(line => line !== ''))
})
