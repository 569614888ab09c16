import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {analyze} from '../src/analyze/analyze.js'
import {createLexicon} from '../src/language/lexicon.js'
import {tokenize} from '../src/language/tokens.js'
import {lint} from '../src/lint.js'
import {parse} from '../src/parse/parser.js'
import {countNumbered} from '../src/tree/visit.js'
import {rules} from './rule-packs.js'

// Policies of other people, read where they are at hand: folders named in ZANLINT_POLICIES, with `:` between them.
const folders = (process.env['ZANLINT_POLICIES'] ?? '').split(':').filter(folder => folder !== '' && existsSync(folder))
const files = folders.flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.md') && name !== 'NOTES.md')
    .map(name => join(folder, name))
)
const lexicon = createLexicon()

interface Expected {
  readonly asOf: string
  readonly documents: Readonly<Record<string, {readonly clauses?: number}>>
}

const expectations = folders
  .map(folder => ({folder, file: join(folder, 'expected.json')}))
  .filter(({file}) => existsSync(file))
  .flatMap(({folder, file}) =>
    Object.entries((JSON.parse(readFileSync(file, 'utf8')) as Expected).documents).map(([name, want]) => ({
      folder,
      name,
      want
    }))
  )

/** Numbers and single letters may be marks of clauses. */
const isWord = (word: string): boolean => /^\p{L}{3,}$/u.test(word)

const policiesTest = files.length > 0 ? test : test.skip
const expectedTest = expectations.length > 0 ? test : test.skip

describe('policies of other people', () => {
  policiesTest('are read whole: every word stands in the tree, in order', () => {
    for (const file of files) {
      const text = readFileSync(file, 'utf8')
      const {passages} = analyze(parse(text, file), lexicon)
      const found = passages.flatMap(passage => passage.words).filter(isWord)
      // Link targets are markup; everything else that an author wrote is words.
      const written = tokenize(text.normalize('NFC').replace(/\]\([^)]*\)/g, ']')).words.filter(isWord)
      expect({file, words: found}).toEqual({file, words: written})
    }
  })

  policiesTest('say the same twice', () => {
    for (const file of files) {
      const run = (): string =>
        JSON.stringify(
          lint(analyze(parse(readFileSync(file, 'utf8'), file), lexicon), rules, {asOf: '2026-11-20', language: 'ru'})
        )
      expect(run()).toBe(run())
    }
  })

  expectedTest('have the clauses that careful readers counted', () => {
    for (const {folder, name, want} of expectations) {
      if (want.clauses === undefined) continue
      const policy = parse(readFileSync(join(folder, name), 'utf8'), name)
      expect({name, clauses: countNumbered(policy)}).toEqual({name, clauses: want.clauses})
    }
  })
})
