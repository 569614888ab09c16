/** Kinds of extracted facts that a pattern may ask for by `<name>`. */
export const patternFacts = [
  'duration',
  'date',
  'id',
  'email',
  'phone',
  'site',
  'messenger',
  'address',
  'contact',
  'organisation',
  'operator-name',
  'operator-id',
  'operator',
  'subject',
  'third-party',
  'kazakhstan',
  'abroad',
  'country',
  'vendor',
  'law',
  'reference',
  'version'
] as const

export type PatternFact = (typeof patternFacts)[number]

/**
 * One place in a phrase: a word by its stems or exact forms, or a fact, or one of several phrases. All fields are always there, for
 * the matcher reads millions of steps and objects of one shape are read faster.
 */
export interface Step {
  /** Its number in this process, by which is kept what is worked out for it. */
  readonly id: number
  readonly stems: readonly string[] | undefined
  readonly words: readonly string[] | undefined
  /** Stems that exact forms have in texts of the pattern's language, where it is not Russian: by them passages are found. */
  readonly heads: readonly string[] | undefined
  readonly fact: PatternFact | undefined
  readonly any: readonly Phrase[] | undefined
}

// Only gives each step a number of its own; nothing depends on which.
let steps = 0

/** A word by stems, by exact forms, or by either. */
export function wordStep(stems: readonly string[], words: readonly string[] = [], heads: readonly string[] = []): Step {
  return {
    id: steps++,
    stems: stems.length > 0 ? stems : undefined,
    words: words.length > 0 ? words : undefined,
    heads: heads.length > 0 ? heads : undefined,
    fact: undefined,
    any: undefined
  }
}

/** An extracted fact. */
export function factStep(fact: PatternFact): Step {
  return {id: steps++, stems: undefined, words: undefined, heads: undefined, fact, any: undefined}
}

/** One of several phrases. */
export function anyStep(any: readonly Phrase[]): Step {
  return {id: steps++, stems: undefined, words: undefined, heads: undefined, fact: undefined, any}
}

/** Steps that stand side by side. */
export type Phrase = readonly Step[]

/** Phrases one after another; `gaps[i]` is the most words between phrase i and the next, null for no limit. */
export interface Sequence {
  readonly phrases: readonly Phrase[]
  readonly gaps: readonly (number | null)[]
}

/** Every sequence of `all` stands in the sentence, in any order, and none of `none`. */
export interface Expression {
  readonly all: readonly Sequence[]
  readonly none: readonly Sequence[]
  /** The steps of `all`, those first that the fewest sentences are likely to hold: what is looked up before a sentence is read. */
  readonly needs: readonly Step[]
}

/** Puts sequences together. */
export function expressionOf(all: readonly Sequence[], none: readonly Sequence[]): Expression {
  const steps = new Set(all.flatMap(({phrases}) => phrases.flat()))
  return {all, none, needs: [...steps].sort((a, b) => breadth(a) - breadth(b))}
}

/** Words that a step stands for; phrases and facts after all words, as they are dearer to look up. */
function breadth({stems, words, any, fact}: Step): number {
  if (fact) return Number.MAX_SAFE_INTEGER
  return any ? 1000 + any.length : (stems?.length ?? 0) + (words?.length ?? 0)
}

/** Where a statement does not count unless a pattern says so. */
export const contexts = ['definition', 'heading', 'title', 'contents', 'requisites'] as const
export type Context = (typeof contexts)[number]

/** One line of a rule: an expression over one sentence, with conditions on what stands around it. */
export interface Pattern {
  readonly match: Expression
  /** None of these may match the same sentence. */
  readonly unless?: readonly Expression[]
  /** Must match some sentence of the same clause, or must not. */
  readonly near?: Expression
  readonly notNear?: Expression
  /** Must match some sentence of the clause, of its siblings or of what announces them. */
  readonly around?: Expression
  /** Must match the nearest heading, or must not. */
  readonly under?: Expression
  readonly notUnder?: Expression
  /** Must match somewhere in the policy. */
  readonly anywhere?: Expression
  /** Contexts where it counts beside plain sentences; requisites always do. */
  readonly in?: readonly Context[]
  /** What an incomplete statement lacks, in the report's languages. */
  readonly missing?: Readonly<Record<string, string>>
}

/** One of several things that state an element only together; its name is said where it is missing. */
export interface Part {
  readonly name: Readonly<Record<string, string>>
  readonly match: readonly Pattern[]
}
