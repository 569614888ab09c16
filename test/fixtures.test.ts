import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {analyze} from '../src/analyze/analyze.js'
import {createLexicon} from '../src/language/lexicon.js'
import {lint} from '../src/lint.js'
import {parse} from '../src/parse/parser.js'
import {loadPack, packFolders} from '../src/rules/load.js'

// Whole files and what is said of them: `x.md` or `x.txt` with `x.out`, a finding a line; an empty `.out` must be silent.
const rules = packFolders('rules').flatMap(folder => loadPack(folder).pack.rules)
const lexicon = createLexicon()
const names = readdirSync('fixtures').filter(name => /\.(?:md|txt)$/.test(name) && name !== 'README.md')

test.each(names)('fixtures/%s says what stands beside it', name => {
  const analysis = analyze(parse(readFileSync(join('fixtures', name), 'utf8'), name), lexicon)
  const findings = analysis.document.isPolicy
    ? lint(analysis, rules, {asOf: '2026-11-20', language: 'ru'}).findings
    : []
  const said = findings.map(one => `${one.line}:${one.column} ${one.ruleId}`)
  const wanted = readFileSync(join('fixtures', name.replace(/\.\w+$/, '.out')), 'utf8')
  expect(said).toEqual(wanted.split('\n').filter(line => line !== ''))
})
