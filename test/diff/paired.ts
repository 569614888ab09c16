import {analyze} from '../../src/analyze/analyze.js'
import {align} from '../../src/diff/align/align.js'
import {pairFindings} from '../../src/diff/pair-findings.js'
import {createSide} from '../../src/diff/side.js'
import {createLexicon} from '../../src/language/lexicon.js'
import type {Finding} from '../../src/lint.js'
import {parse} from '../../src/parse/parser.js'

const lexicon = createLexicon()

const before = `1. Анкеты

1.1. Клуб хранит анкеты членов один год.

1.2. Директор клуба читает анкеты один раз в месяц.

2. Взносы

2.1. Взносы платят в кассу клуба по субботам.
`
const after = `1. Анкеты

1.1. Клуб хранит анкеты членов один год.

1.2. Директор клуба читает анкеты один раз в месяц.

2. Рассылки

2.1. Письма о занятиях приходят по четвергам.

3. Взносы

3.1. Взносы платят в кассу клуба по субботам.
`
const lines = {'1': 1, '1.1': 3, '1.2': 5, '2': 7, '2.1': 9, '3': 11, '3.1': 13} as const

/** A finding made by hand, `at` a clause. */
export interface Told {
  readonly at: keyof typeof lines
  readonly words?: string
  readonly rule?: string
  readonly kind?: Finding['kind']
  readonly reason?: string
  readonly related?: readonly string[]
}

const finding = ({at, words = '', rule = 'x/a', kind = 'defect', reason = '', related = []}: Told): Finding => {
  const place = {id: at, clause: at, heading: '', line: lines[at], column: 1, endLine: lines[at], endColumn: 2}
  return {
    ruleId: rule,
    kind,
    severity: 'warning',
    confidence: 'high',
    reason,
    words,
    ...place,
    related: related.map(one => ({...place, reason: one})),
    citations: []
  }
}

/** `state clause words` for findings made by hand; section 2 of `before` is section 3 of `after`. */
export const pairOf = (earlier: readonly Told[], later: readonly Told[]): string[] => {
  const [one, other] = [before, after].map(policy => {
    return createSide(analyze(parse(policy), lexicon), {findings: [], elements: []})
  })
  if (!one || !other) return []
  const result = (told: readonly Told[]) => ({findings: told.map(finding), elements: []})
  return pairFindings({
    before: {...one, result: result(earlier)},
    after: {...other, result: result(later)},
    alignment: align(one.units, other.units)
  }).map(({baselineState, clause, words}) => `${baselineState} ${clause} ${words}`.trimEnd())
}
