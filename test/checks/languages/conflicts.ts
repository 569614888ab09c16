import {analyze} from '../../../src/analyze/analyze.js'
import {createLexicon} from '../../../src/language/lexicon.js'
import {lint} from '../../../src/lint.js'
import {parse} from '../../../src/parse/parser.js'
import {loadPack} from '../../../src/rules/load.js'

const all = loadPack('rules/text').pack.rules.filter(rule => rule.kind === 'contradiction')
const lexicon = createLexicon()

export type Row = readonly [one: string, other: string, ...more: string[]]

/** The rules that see a contradiction in clauses that stand far apart under a title. */
export function clashesUnder(title: string, clauses: readonly string[]): string[] {
  const text = clauses.map((clause, at) => `${at * 3 + 1}. ${clause}`).join('\n\n')
  const {findings} = lint(analyze(parse(`# ${title}\n\n${text}`), lexicon), all, {
    asOf: '2026-11-20',
    language: 'en',
    document: 'policy'
  })
  return findings.map(({ruleId, reason}) => `${ruleId} ${reason}`)
}
