import type {SuppressionFault, SuppressionOptions} from '../checks/setup-checks.js'
import type {Place} from '../finding.js'
import {type Finding, fill, isOn, type LintOptions} from '../lint.js'
import type {Rule, Words} from '../rules/rule.js'

/** Something wrong with a suppression, before a rule speaks of it. */
export interface Remark {
  readonly fault: SuppressionFault
  readonly place: Place
  /** Of the comment, as printed; empty for a line of the configuration. */
  readonly words: string
  /** For the placeholders of the rule's message. */
  readonly details: Readonly<Record<string, Words | string>>
}

// So much of a comment shows which one it is.
const shown = 160

/** What the rules about suppressions say of them; a rule that is not among `rules`, or off, says nothing. */
export function tellRemarks(remarks: readonly Remark[], rules: readonly Rule[], options: LintOptions): Finding[] {
  const own = rules.filter(rule => rule.check === 'suppression' && isOn(rule, options))
  return remarks.flatMap(remark =>
    own.filter(rule => faultOf(rule) === remark.fault).map(rule => tell(remark, rule, options))
  )
}

function faultOf({options}: Rule): SuppressionFault | undefined {
  return (options['any'] as SuppressionOptions | undefined)?.fault
}

function tell({place, words, details}: Remark, rule: Rule, {language, severities}: LintOptions): Finding {
  const chosen = severities?.get(rule.id)
  const spoken = Object.fromEntries(
    Object.entries(details).map(([name, detail]) => [name, typeof detail === 'string' ? detail : detail[language]])
  )
  const printed = words.replace(/\s+/g, ' ')
  return {
    ruleId: rule.id,
    kind: rule.kind,
    severity: chosen && chosen !== 'off' ? chosen : rule.severity,
    confidence: 'high',
    reason: fill(rule.message[language], spoken),
    words: printed.length > shown ? `${printed.slice(0, shown).trimEnd()}…` : printed,
    ...place,
    related: [],
    citations: []
  }
}
