import type {Analysis} from '../analyze/analysis.js'
import type {Check, Evidence, Outcome, Problem} from './check.js'
import {evidenceOf, wholePassage} from './evidence.js'
import {findMatches, matchExpression} from './match.js'
import type {Expression, Pattern} from './pattern.js'
import {viewOf} from './view.js'

/** What states an element, wholly or in part, what denies it, and under which headings it is expected. */
export interface RequiredElement {
  readonly present: readonly Pattern[]
  readonly denied: readonly Pattern[]
  readonly partial: readonly Pattern[]
  readonly section: readonly Expression[]
}

// A reader needs to see where it stands, not every place where it stands.
const mostEvidence = 5

/** Does the policy state what the law wants stated? */
export const requiredElement: Check<RequiredElement> = {
  readOptions(read) {
    read.known(['present', 'denied', 'partial', 'section'], ['present'])
    return {
      present: read.patterns('present'),
      denied: read.patterns('denied'),
      partial: read.patterns('partial'),
      section: read.expressions('section')
    }
  },
  run(analysis, options, language) {
    const present = collect(analysis, options.present)
    if (present.length > 0) return answered('present', present)
    const denied = collect(analysis, options.denied)
    if (denied.length > 0) return answered('denied', denied)
    return partly(analysis, options, language) ?? absent(analysis, options)
  }
}

function answered(answer: 'present' | 'denied', evidence: readonly Evidence[]): Outcome {
  return {problems: [], element: {answer, stated: true, missing: [], evidence}}
}

function partly(analysis: Analysis, options: RequiredElement, language: 'ru' | 'en'): Outcome | undefined {
  for (const pattern of options.partial) {
    const evidence = collect(analysis, [pattern])
    const [first] = evidence
    if (!first) continue
    const missing = pattern.missing?.[language] ?? ''
    return {
      problems: [problem(first, {missing}, true)],
      element: {answer: 'partial', stated: false, missing: [missing], evidence}
    }
  }
  return undefined
}

function absent(analysis: Analysis, options: RequiredElement): Outcome {
  const heading = analysis.passages.find(
    passage =>
      passage.kind === 'heading' &&
      options.section.some(expression => matchExpression(viewOf(analysis, passage), expression))
  )
  return {
    problems: [problem(heading && wholePassage(heading), {}, false)],
    element: {answer: 'absent', stated: false, missing: [], evidence: []}
  }
}

function problem(at: Evidence | undefined, details: Record<string, string>, partial: boolean): Problem {
  return {at, related: [], confidence: 'high', details, partial}
}

/** The words of every match in the order of the text, a passage once. */
function collect(analysis: Analysis, patterns: readonly Pattern[]): Evidence[] {
  const found = new Map<number, Evidence>()
  for (const pattern of patterns) {
    for (const match of findMatches(analysis, pattern)) {
      if (!found.has(match.passage.index)) found.set(match.passage.index, evidenceOf(match))
    }
  }
  return [...found.values()].sort((a, b) => a.passage.index - b.passage.index).slice(0, mostEvidence)
}
