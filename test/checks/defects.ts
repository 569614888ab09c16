import {analyze} from '../../src/analyze/analyze.js'
import {createLexicon} from '../../src/language/lexicon.js'
import {type Finding, lint} from '../../src/lint.js'
import {parse} from '../../src/parse/parser.js'
import {loadPack} from '../../src/rules/load.js'

const {rules} = loadPack('rules/text').pack
const lexicon = createLexicon()

/** What one rule of the text pack finds in a policy. */
export function findingsOf(id: string, policy: string): readonly Finding[] {
  const rule = rules.filter(one => one.id === id)
  expect(rule).toHaveLength(1)
  return lint(analyze(parse(policy), lexicon), rule, {asOf: '2026-11-20', language: 'ru'}).findings
}

/** The same as `clause: words`, the related places after arrows. */
export function wordsOf(id: string, policy: string): string[] {
  return findingsOf(id, policy).map(({clause, words, related}) =>
    [`${clause}: ${words}`, ...related.map(one => one.clause)].join(' → ')
  )
}
