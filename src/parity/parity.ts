import type {ParityCheckName} from '../checks/pair-checks.js'
import type {Pattern} from '../checks/pattern.js'
import {isAboutParity} from '../checks/registry.js'
import type {Unit} from '../diff/unit.js'
import {isOn} from '../lint.js'
import {languagesRead} from '../rules/asked.js'
import type {Rule} from '../rules/rule.js'
import {countNumbered} from '../tree/visit.js'
import {compareSigns} from './align/weights.js'
import type {ParityPair, ParityProblem, Stub} from './checks/pair.js'
import {parityCheckOf} from './checks/registry.js'
import {findStubs} from './checks/stub.js'
import {mergeProblems} from './merge.js'
import {type Around, createLinter, readPair, withoutCovered} from './read-pair.js'
import type {ParityFinding, ParityInput, ParityOptions, ParityResult} from './result.js'
import {stampProblem} from './stamp.js'
import {readVersion, type VersionText} from './version-text.js'

/** A rule that versions in several languages answer together. */
type ParityRule = Rule & {readonly check: ParityCheckName}

/** Tells where the versions of one policy, each in a language of its own, do not say the same. */
export function parity(inputs: readonly ParityInput[], options: ParityOptions): ParityResult {
  const texts = inputs.map(readVersion)
  const rules = options.rules.filter(asksParity).filter(rule => isOn(rule, options))
  const others = options.rules.filter(rule => !asksParity(rule))
  const stubs = texts.flatMap(text => readStubs(text, rules))
  const around: Around = {options, rules: others, stubs, lint: createLinter(others, options)}
  const pairs = texts.flatMap((one, at) => texts.slice(at + 1).map(other => readPair(one, other, around)))
  const findings = rules.flatMap(rule => ask(rule, {texts, pairs, options}))
  return {
    files: texts.map(({path, language, analysis}) => ({path, language, clauses: countNumbered(analysis.policy)})),
    aligned: countAligned(pairs),
    doubtful: pairs.map(withoutCovered).some(isDoubtful),
    unread: countUnread(others, texts),
    findings: findings.sort((a, b) => byFile(a, b, texts))
  }
}

function asksParity(rule: Rule): rule is ParityRule {
  return isAboutParity(rule.check)
}

function readStubs(text: VersionText, rules: readonly ParityRule[]): Stub[] {
  return rules.flatMap(({check, options}) => {
    if (check !== 'stands-for') return []
    const asked = (options[text.language] ?? options['any']) as {readonly says: readonly Pattern[]} | undefined
    return asked ? findStubs(text, asked.says) : []
  })
}

interface Asked {
  readonly texts: readonly VersionText[]
  readonly pairs: readonly ParityPair[]
  readonly options: ParityOptions
}

function ask(rule: ParityRule, {texts, pairs, options}: Asked): ParityFinding[] {
  const {ofPair, ofOne} = parityCheckOf(rule.check)
  const {language} = options
  // A stub tells what it stands for, the other rules do not.
  const seen = rule.check === 'stands-for' ? pairs : pairs.map(withoutCovered)
  const problems: ParityProblem[] = [
    ...mergeProblems(
      seen.flatMap(pair => ofPair(pair, chosen(rule), language)),
      pairs
    ),
    ...texts.flatMap(text =>
      ofOne(
        text,
        texts.filter(other => other !== text),
        language
      )
    )
  ]
  return problems.flatMap(problem => stampProblem(rule, problem, texts, options))
}

/** What a rule chose; a question that reads words is asked of each text by itself. */
function chosen({options}: ParityRule): unknown {
  return options['any']
}

/** Passages of the first version that have a fellow in another one. */
function countAligned(pairs: readonly ParityPair[]): number {
  const [first] = pairs
  if (!first) return 0
  const own = pairs.filter(({one}) => one === first.one)
  return first.one.units.filter(unit => own.some(({blockOf}) => (blockOf.get(unit)?.other.length ?? 0) > 0)).length
}

// Of two versions of one day hardly more than this share has no fellow, or one that shares nothing with it.
const MOST_ALONE = 0.3
// Shorter units may share nothing.
const LONG = 40

function isDoubtful({alone, one, other, common, aligning}: ParityPair): boolean {
  const weak = common.filter(block => {
    const [own] = block.one
    if (!own || own.text.length < LONG) return false
    const signs = (text: VersionText, units: readonly Unit[]) => units.flatMap(unit => text.signs.get(unit) ?? [])
    return compareSigns(signs(one, block.one), signs(other, block.other), aligning.weights).shared === 0
  }).length
  return alone.one.size + alone.other.size + 2 * weak > (one.units.length + other.units.length) * MOST_ALONE
}

function countUnread(rules: readonly Rule[], texts: readonly VersionText[]): number {
  const languages = texts.map(({language}) => language)
  return rules.filter(({kind, options}) => kind === 'gap' && languagesRead(options, languages).length < texts.length)
    .length
}

function byFile(a: ParityFinding, b: ParityFinding, texts: readonly VersionText[]): number {
  const at = ({path}: ParityFinding): number => texts.findIndex(text => text.path === path)
  return at(a) - at(b) || a.line - b.line || a.column - b.column || (a.ruleId < b.ruleId ? -1 : 1)
}
