import type {Analysis} from '../analyze/analysis.js'
import type {Language} from '../language/language.js'
import type {Check, Evidence, Outcome, Problem} from './check.js'
import {findEvidence, wholePassage} from './evidence.js'
import {matchesIn} from './match.js'
import {findParts} from './parts.js'
import type {Expression, Part, Pattern} from './pattern.js'
import {viewOf} from './view.js'

/** What states an element, wholly or in part, what denies it, and under which headings it is expected. */
export interface RequiredElement {
  readonly present: readonly Pattern[]
  /** A clear "no", where the law takes a no for an answer. */
  readonly denied: readonly Pattern[]
  /** What states it as the law forbids: another rule speaks of that, this one is silent and the element is not stated. */
  readonly forbidden: readonly Pattern[]
  readonly partial: readonly Pattern[]
  /** Things that state the element together, each wherever it stands; the missing ones are named. */
  readonly parts: readonly Part[]
  /** How many of the parts are enough. */
  readonly atLeast: number
  readonly section: readonly Expression[]
}

// A reader needs to see where it stands, not every place where it stands.
const mostEvidence = 6

/** Does the policy state what the law wants stated? */
export const requiredElement: Check<RequiredElement> = {
  readOptions(read) {
    read.known(['present', 'denied', 'forbidden', 'partial', 'parts', 'atLeast', 'never', 'section'])
    read.oneOf(['present', 'parts'])
    const never = read.expressions('never')
    const guarded = (patterns: readonly Pattern[]): Pattern[] =>
      patterns.map(pattern =>
        never.length > 0 ? {...pattern, unless: [...(pattern.unless ?? []), ...never]} : pattern
      )
    const parts = read.parts('parts').map(({name, match}) => ({name, match: guarded(match)}))
    return {
      present: guarded(read.patterns('present')),
      denied: guarded(read.patterns('denied')),
      forbidden: guarded(read.patterns('forbidden')),
      partial: guarded(read.patterns('partial')),
      parts,
      atLeast: read.count('atLeast') || parts.length,
      section: read.expressions('section')
    }
  },
  run(analysis, options, language) {
    const present = findEvidence(analysis, options.present)
    if (present.length > 0) return answered('present', present)
    const denied = findEvidence(analysis, options.denied)
    if (denied.length > 0) return answered('denied', denied)
    const forbidden = findEvidence(analysis, options.forbidden)
    if (forbidden.length > 0) return answered('denied', forbidden, false)
    return together(analysis, options, language) ?? partly(analysis, options, language) ?? absent(analysis, options)
  }
}

function answered(answer: 'present' | 'denied', evidence: readonly Evidence[], stated = true): Outcome {
  return {problems: [], element: {answer, stated, missing: [], evidence: evidence.slice(0, mostEvidence)}}
}

const or = {ru: ' или ', kk: ' немесе ', en: ' or '}

/** Undefined where none of the parts is stated. */
function together(analysis: Analysis, {parts, atLeast}: RequiredElement, language: Language): Outcome | undefined {
  const {evidence, fullest, lacking} = findParts(analysis, parts)
  if (!fullest) return undefined
  if (parts.length - lacking.length >= atLeast) return answered('present', evidence)
  const names = lacking.map(part => part.name[language] ?? '')
  return incomplete(fullest, atLeast < parts.length ? [names.join(or[language])] : names, evidence)
}

function partly(analysis: Analysis, options: RequiredElement, language: Language): Outcome | undefined {
  for (const pattern of options.partial) {
    const evidence = findEvidence(analysis, [pattern])
    const [first] = evidence
    if (!first) continue
    return incomplete(first, [pattern.missing?.[language] ?? ''], evidence)
  }
  return undefined
}

function incomplete(first: Evidence, missing: readonly string[], evidence: readonly Evidence[]): Outcome {
  return {
    problems: [problem(first, {missing: missing.join(', ')}, true)],
    element: {answer: 'partial', stated: false, missing, evidence: evidence.slice(0, mostEvidence)}
  }
}

function absent(analysis: Analysis, options: RequiredElement): Outcome {
  const heading = analysis.passages.find(
    passage =>
      passage.kind === 'heading' && options.section.some(expression => matchesIn(viewOf(analysis, passage), expression))
  )
  return {
    problems: [problem(heading && wholePassage(heading), {}, false)],
    element: {answer: 'absent', stated: false, missing: [], evidence: []}
  }
}

function problem(at: Evidence | undefined, details: Record<string, string>, partial: boolean): Problem {
  return {at, related: [], confidence: 'high', details, partial}
}
