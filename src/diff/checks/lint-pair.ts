import type {VersionCheckName} from '../../checks/pair-checks.js'
import {isAboutVersions} from '../../checks/registry.js'
import {byPlace, type Finding, isOn, type LintOptions, stamp} from '../../lint.js'
import {whyNotAsked} from '../../rules/applies.js'
import {optionsFor} from '../../rules/asked.js'
import type {Rule} from '../../rules/rule.js'
import type {Comparison, Difference} from '../difference.js'
import {versionCheckOf} from './registry.js'

type VersionRule = Rule & {readonly check: VersionCheckName}

/** Runs every rule about two versions that is in force and stamps what it says; all places are those of AFTER. */
export function lintPair(
  comparison: Comparison,
  differences: readonly Difference[],
  rules: readonly Rule[],
  options: LintOptions
): Finding[] {
  const {analysis} = comparison.after
  const document = options.document ?? analysis.document.kind
  return rules
    .filter(asksVersions)
    .filter(rule => isOn(rule, options) && !whyNotAsked(rule, analysis, document, options.operator))
    .flatMap(rule => {
      const asked = optionsFor(rule.options, analysis.languages)
      const problems = versionCheckOf(rule.check).run({comparison, differences}, asked, options.language)
      return problems.map(problem => stamp({analysis, options, document}, rule, problem))
    })
    .sort(byPlace)
}

function asksVersions(rule: Rule): rule is VersionRule {
  return isAboutVersions(rule.check)
}
