import type {Analysis} from './analyze/analysis.js'
import {isAboutOneText} from './checks/registry.js'
import {nearestRule} from './config/mistakes.js'
import {namesRule} from './config/rule-names.js'
import {byPlace, type Finding, isOn, type LintOptions} from './lint.js'
import {whyNotAsked} from './rules/applies.js'
import type {Rule} from './rules/rule.js'
import {mayHaveComments} from './suppress/comments.js'
import type {Held, HeldRule} from './suppress/held.js'
import {readComments} from './suppress/read-comments.js'
import {readConfigured} from './suppress/read-configured.js'
import {type Remark, tellRemarks} from './suppress/remarks.js'
import type {ConfiguredSuppression} from './suppress/suppression.js'

/** A file that was checked. */
export interface CheckedFile {
  readonly analysis: Analysis
  /** The file as it was read, before anything was taken out of it: there the comments stand. */
  readonly text: string
}

export interface SuppressOptions extends LintOptions {
  /** The rules that were run; those about suppressions among them speak of what is wrong with these. */
  readonly rules: readonly Rule[]
  /** The ids of all rules there are. */
  readonly known: readonly string[]
  /** What the configuration keeps back in this file. */
  readonly configured: readonly ConfiguredSuppression[]
}

/**
 * Marks the findings that comments of the text or the configuration keep back, and adds what is wrong with these: no reason, an unknown
 * rule, a term that is over, nothing to keep back. No finding is dropped.
 */
export function suppress(findings: readonly Finding[], file: CheckedFile, options: SuppressOptions): Finding[] {
  const {analysis, text} = file
  const {configured, rules} = options
  const hasComments = mayHaveComments(text)
  if (!hasComments && configured.length === 0) return [...findings]
  const names = createNames(options.known)
  const read = hasComments ? readComments(analysis, text, name => names.idsOf(name).size > 0) : {held: [], remarks: []}
  const held = [...read.held, ...readConfigured(analysis.policy, configured)]
  const used = new Set<HeldRule>()
  const marked = findings.map(finding => mark(finding, held, used, {asOf: options.asOf, names}))
  const remarks = [
    ...read.remarks.map(one => withNearest(one, options.known)),
    ...held.flatMap(one => judge(one, used, {analysis, options, names}))
  ]
  return [...marked, ...tellRemarks(remarks, rules, options)].sort(byPlace)
}

/** The rules that each name means, looked up once. */
interface Names {
  idsOf(name: string): ReadonlySet<string>
}

function createNames(known: readonly string[]): Names {
  const byName = new Map<string, ReadonlySet<string>>()
  return {
    idsOf(name) {
      const ids = byName.get(name) ?? new Set(known.filter(id => namesRule(id, name)))
      byName.set(name, ids)
      return ids
    }
  }
}

/** The first suppression whose term is not over gives the mark; every one that would hold the finding is used. */
function mark(
  finding: Finding,
  held: readonly Held[],
  used: Set<HeldRule>,
  {asOf, names}: {readonly asOf: string; readonly names: Names}
): Finding {
  let found: Held | undefined
  for (const one of held) {
    for (const part of one.parts) {
      if (!names.idsOf(part.name).has(finding.ruleId) || !part.covers(finding)) continue
      used.add(part)
      if (!isOver(one, asOf)) found ??= one
    }
  }
  return found ? {...finding, suppression: found.mark} : finding
}

function isOver({mark: {until}}: Held, asOf: string): boolean {
  return until !== undefined && until < asOf
}

interface Judging {
  readonly analysis: Analysis
  readonly options: SuppressOptions
  readonly names: Names
}

/** What is wrong with a suppression once all findings were held against it. */
function judge(held: Held, used: ReadonlySet<HeldRule>, judging: Judging): Remark[] {
  const {
    parts,
    place,
    words,
    isExact,
    mark: {until = '', from}
  } = held
  const source = from === undefined ? '' : `, ${from}`
  const about = (fault: Remark['fault'], named: readonly HeldRule[]): Remark => {
    const rules = named.map(({name}) => name).join(', ')
    return {fault, place, words, details: {rules, source, until}}
  }
  if (isOver(held, judging.options.asOf))
    return isExact || parts.some(part => used.has(part)) ? [about('expired', parts)] : []
  const idle = isExact ? parts.filter(part => !used.has(part) && wasAsked(part, judging)) : []
  return idle.length > 0 ? [about('useless', idle)] : []
}

/** Whether a rule of this name was run over the text: else nobody knows what it would say. */
function wasAsked({name}: HeldRule, {analysis, options, names}: Judging): boolean {
  const document = options.document ?? analysis.document.kind
  const ids = names.idsOf(name)
  return options.rules.some(
    rule =>
      ids.has(rule.id) &&
      isAboutOneText(rule.check) &&
      isOn(rule, options) &&
      !whyNotAsked(rule, analysis, document, options.operator)
  )
}

function withNearest(remark: Remark, known: readonly string[]): Remark {
  const {rule} = remark.details
  if (typeof rule !== 'string') return remark
  const near = nearestRule(rule, known)
  const details = {
    rule: rule.slice(0, 60),
    near: near ? {ru: `, ближайшее: ${near}`, kk: `, ең жақыны: ${near}`, en: `, the nearest is ${near}`} : ''
  }
  return {...remark, details}
}
