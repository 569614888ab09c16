import {
  anyStep,
  type Expression,
  expressionOf,
  factStep,
  type PatternFact,
  type Phrase,
  patternFacts,
  type Sequence,
  type Step,
  wordStep
} from '../checks/pattern.js'
import type {Language} from '../language/language.js'
import {stemWord} from '../language/lexicon.js'
import {tokenize} from '../language/tokens.js'
import type {PatternWords} from './families.js'
import {type ExpressionProblem, readSigns, type Sign} from './signs.js'

interface Parse {
  readonly signs: readonly Sign[]
  readonly words: PatternWords
  readonly problems: ExpressionProblem[]
  at: number
}

/**
 * Reads a pattern as a lawyer writes it: words side by side are a phrase; `A … B` is B later in the same sentence, `A …5 B` at most five
 * words later; `A | B` either; `A & B` both in any order; `!A` must not stand there; `(A | B) C` groups; `<duration>` is an extracted
 * fact; `"право"` this very form; a word that names a family stands for all its words.
 */
export function readExpression(
  source: string,
  words: PatternWords
): {expression: Expression} | {problems: readonly ExpressionProblem[]} {
  const problems: ExpressionProblem[] = []
  const parse: Parse = {signs: readSigns(source, problems), words, problems, at: 0}
  const all: Sequence[] = []
  const none: Sequence[] = []
  do {
    const negated = takeSign(parse, 'not')
    const sequence = readSequence(parse)
    if (sequence) (negated ? none : all).push(sequence)
  } while (takeSign(parse, 'and'))
  const left = parse.signs[parse.at]
  if (left) problems.push({offset: left.offset, reason: `unexpected "${left.value}"`})
  if (all.length === 0 && problems.length === 0)
    problems.push({offset: 0, reason: 'a pattern needs words that must stand there'})
  if (none.some(sequence => all.some(other => sameSequence(sequence, other))))
    problems.push({offset: 0, reason: 'a pattern that wants and forbids the same words can never match'})
  return problems.length > 0 ? {problems} : {expression: expressionOf(all, none)}
}

function takeSign(parse: Parse, type: Sign['type']): boolean {
  if (parse.signs[parse.at]?.type !== type) return false
  parse.at++
  return true
}

function readSequence(parse: Parse): Sequence | undefined {
  const phrases: Phrase[] = []
  const gaps: (number | null)[] = []
  for (;;) {
    const phrase = readAlternatives(parse)
    if (!phrase) return undefined
    phrases.push(phrase)
    const next = parse.signs[parse.at]
    if (next?.type !== 'gap') break
    parse.at++
    gaps.push(next.value === '' ? null : Number(next.value))
  }
  return {phrases, gaps}
}

function readAlternatives(parse: Parse): Phrase | undefined {
  const options: Phrase[] = []
  do {
    const phrase = readPhrase(parse)
    if (!phrase) return undefined
    options.push(phrase)
  } while (takeSign(parse, 'or'))
  const [only] = options
  return options.length === 1 && only ? only : [simplify(options)]
}

function readPhrase(parse: Parse): Phrase | undefined {
  const steps: Step[] = []
  for (
    let next = parse.signs[parse.at];
    next && ['word', 'exact', 'fact', 'open'].includes(next.type);
    next = parse.signs[parse.at]
  ) {
    const step = readStep(parse, next)
    if (!step) return undefined
    steps.push(...step)
  }
  if (steps.length > 0) return steps
  const here = parse.signs[parse.at]
  parse.problems.push({
    offset: here?.offset ?? 0,
    reason: here ? `words expected before "${here.value || '…'}"` : 'words expected at the end'
  })
  return undefined
}

function readStep(parse: Parse, next: Sign): readonly Step[] | undefined {
  if (next.type === 'open') return readGroup(parse, next)
  if (next.type === 'fact') return readFact(parse, next)
  if (next.type === 'exact') {
    parse.at++
    return exactSteps(next.value, parse.words.language)
  }
  return readWords(parse)
}

function readGroup(parse: Parse, open: Sign): readonly Step[] | undefined {
  parse.at++
  const phrase = readAlternatives(parse)
  if (!phrase) return undefined
  if (takeSign(parse, 'close')) return phrase
  parse.problems.push({offset: open.offset, reason: 'this bracket is not closed; "…" and "&" cannot stand inside'})
  return undefined
}

function readFact(parse: Parse, next: Sign): readonly Step[] | undefined {
  parse.at++
  const fact = patternFacts.find(name => name === next.value) as PatternFact | undefined
  if (fact) return [factStep(fact)]
  parse.problems.push({offset: next.offset, reason: `unknown fact <${next.value}>; known: ${patternFacts.join(', ')}`})
  return undefined
}

/** How many words the name of a family may have. */
export const longestName = 4

/** One word, or the longest run of words that names a family. */
function readWords(parse: Parse): readonly Step[] {
  const run: Sign[] = []
  for (let at = parse.at; parse.signs[at]?.type === 'word' && run.length < longestName; at++)
    run.push(parse.signs[at] as Sign)
  for (let length = run.length; length > 0; length--) {
    const name = run
      .slice(0, length)
      .map(one => one.value.toLowerCase())
      .join(' ')
    const family = parse.words.families.get(name)
    if (family) {
      parse.at += length
      return [family]
    }
  }
  const word = run[0]?.value ?? ''
  parse.at++
  return wordSteps(word, parse.words.language)
}

/** The steps of plain words: each by its stem. */
export function wordSteps(words: string, language: Language): Step[] {
  return tokenize(words).words.map(word => wordStep([stemWord(word, language)]))
}

/** The steps of exact forms. */
export function exactSteps(words: string, language: Language): Step[] {
  return tokenize(words).words.map(word => wordStep([], [word], language === 'ru' ? [] : [stemWord(word, language)]))
}

/** Alternatives that are single words become one step, so that a matcher compares once. */
export function simplify(options: readonly Phrase[]): Step {
  const stems: string[] = []
  const words: string[] = []
  const heads: string[] = []
  const phrases: Phrase[] = []
  for (const option of options) {
    const step = option[0]
    if (option.length !== 1 || !step || step.fact || step.any) phrases.push(option)
    else {
      stems.push(...(step.stems ?? []))
      words.push(...(step.words ?? []))
      heads.push(...(step.heads ?? []))
    }
  }
  const single =
    stems.length > 0 || words.length > 0
      ? wordStep([...new Set(stems)], [...new Set(words)], [...new Set(heads)])
      : undefined
  if (phrases.length === 0 && single) return single
  return anyStep(single ? [[single], ...phrases] : phrases)
}

/** Whether two sequences ask for the same words; steps are compared as the build prints them. */
function sameSequence(one: Sequence, other: Sequence): boolean {
  const print = ({phrases, gaps}: Sequence): string =>
    JSON.stringify([gaps, phrases], (key, value: unknown) => (key === 'id' ? undefined : value))
  return print(one) === print(other)
}
