import type {Language} from '../language/language.js'
import type {Finding} from '../lint.js'
import type {Rule} from '../rules/rule.js'
import type {BaselineEntry} from './entry.js'

/** A finding that only the baseline has: its line is not known any more, so it stands at the start of the file. */
export function absentFinding({heading, words}: BaselineEntry, rule: Rule, language: Language): Finding {
  return {
    ruleId: rule.id,
    kind: rule.kind,
    severity: rule.severity,
    confidence: 'high',
    reason: rule.title[language],
    words,
    id: 'policy',
    clause: '',
    heading: heading.at(-1) ?? '',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    related: [],
    citations: rule.cite,
    baselineState: 'absent'
  }
}
