import {analyze} from '../../src/analyze/analyze.js'
import type {FixableFile} from '../../src/cli/fix.js'
import {fixFile} from '../../src/cli/fix.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {lint} from '../../src/lint.js'
import {loadPageReader} from '../../src/parse/html/load.js'
import {parse} from '../../src/parse/parser.js'
import {loadPack} from '../../src/rules/load.js'

const {rules} = loadPack('rules/text').pack
const lexicon = createLexicon()
const readPage = await loadPageReader()

const look = ({text, path, page}: FixableFile) => {
  const analysis = analyze(parse(text, path, page), lexicon)
  return {
    analysis,
    findings: lint(analysis, rules, {asOf: '2026-11-20', language: 'ru', document: 'policy', fixes: true}).findings
  }
}

const around = (body: string): string =>
  `<!doctype html>\n<html lang="ru"><head><title>Политика</title></head>\n<body>\n<h1>Политика</h1>\n${body}\n</body></html>\n`

/** A page after its fixes. */
async function fixed(body: string): Promise<string> {
  const text = around(body)
  const page = readPage(text)
  expect(typeof page).toBe('object')
  const file = {path: 'policy.html', text, ...(typeof page === 'object' && {page})}
  const result = await fixFile(file, {level: 'suggested', form: true, dryRun: true, cwd: '.', look})
  expect(result.problem).toBeUndefined()
  return result.file.text
}

const clauses = (word: string): string => `<p>1. Наш ${word} хранит данные клиента.</p>\n<p>2. Клиент платит.</p>`

test.each([
  ['a word between tags', clauses('<b>сaйт</b>'), clauses('<b>сайт</b>')],
  ['a word in the text', clauses('сaйт'), clauses('сайт')],
  ['a word after an entity', clauses('&laquo;новый&raquo; сaйт'), clauses('&laquo;новый&raquo; сайт')]
])('mends %s', async (_name, before, after) => {
  expect(await fixed(before)).toBe(around(after))
})

test.each([
  ['an entity inside a word', clauses('с&#97;йт')],
  ['a tag inside a word', clauses('с<b>a</b>йт')],
  ['spaces that a page does not show', clauses('сайт  и   приложение')],
  ['numbers that a page makes itself', '<ol><li>Сайт хранит данные.</li><li value="4">Клиент платит.</li></ol>']
])('leaves %s', async (_name, body) => {
  expect(await fixed(body)).toBe(around(body))
})
