import type {Span} from '../span.js'

/** Units of a term, the smallest first. */
export type DurationUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year'

/** `unstated` is a bare «дней»; all units but the day are `calendar`, unless the text says «рабочих часов». */
export type DurationDays = 'working' | 'calendar' | 'unstated'

/** `at-most`: «в течение», «не позднее», «до»; `at-least`: «не менее», «свыше»; `exact`: all the rest. */
export type DurationBound = 'at-most' | 'at-least' | 'exact'

/** The number words of a language; keys are lower case, without `ё`. */
export interface NumberWords {
  readonly cardinals: ReadonlyMap<string, number>
  readonly ordinals: ReadonlyMap<string, number>
  /** What is written after digits to show the case: «3-х», «30ти». */
  readonly cardinalEndings: ReadonlySet<string>
  /** What turns digits into an ordinal: «3-й», «5-го». */
  readonly ordinalEndings: ReadonlySet<string>
  /** What may stand between hundreds and the rest: "one hundred and eighty". */
  readonly and?: string
}

/** One form of a noun that measures time. */
export interface UnitForm {
  readonly unit: DurationUnit
  readonly days?: DurationDays
  /** The form may mean one unit without a number: «в течение года». */
  readonly single?: boolean
  /** The form is an abbreviation that may take a dot: «6 мес.». */
  readonly short?: boolean
}

/** A word that is made of a unit: «десятидневный», «дневный» after digits, «полгода». */
export interface UnitCompound {
  readonly unit: DurationUnit
  readonly days?: DurationDays
  /** Set if the word holds the number. */
  readonly amount?: number
  /** `never`: the word is a noun; `always`: it is a term only with a noun like «срок» («трёхлетний»). */
  readonly noun: 'never' | 'maybe' | 'always'
}

/** How a language says an event that a term is counted from. Sticky patterns see the line on from a place. */
export interface EventWords {
  /** The event begins here, wherever in the clause: «с момента …»; `counting` may stand before it, «начиная». */
  readonly start: RegExp
  readonly counting?: RegExp
  /** The event begins here, if right after the term: «с получения …», «, начиная с …». */
  readonly near: RegExp
  /** The event is over before these words: «если», the subject of the sentence. */
  readonly stop: RegExp
  /** The event is over before a verb; sees one word. */
  readonly verb: RegExp
  /** A comma that ends nothing: inside the event («после того, как …»), or between it and a term after it. */
  readonly through: RegExp
  /** A word that cannot be the last one of an event: «и», «в». */
  readonly dangling: ReadonlySet<string>
  /** Languages of postpositions: the event ends before the term («… күннен бастап 3 күн»); looks back. */
  readonly ending?: RegExp
}

/** What is no term although it counts time. `left` looks back from the number, `right` on from its unit. */
export interface FalseTerms {
  /** References and rates, for every unit: «п. 3», «раз в 2 года». */
  readonly left: RegExp
  readonly right: RegExp
  /** An age, for years. `usual` are legal ages: these need a `sign` of a term on the left, or an event. */
  readonly age: {
    readonly left: RegExp
    readonly right: RegExp
    readonly usual: readonly number[]
    readonly sign: RegExp
  }
  /** A time of day, for up to 24 hours: «в 18 часов», «до 9 часов утра». */
  readonly clock: {readonly left: RegExp; readonly right: RegExp}
}

/** One unit without a number: `left` looks back from it, `right` on after it. */
export interface SingleTerms {
  /** Words before any unit: «в течение года». */
  readonly left: Omit<BoundPhrase, 'bound'>
  /** Words after any unit, for languages of postpositions: «жыл бойы». */
  readonly right?: RegExp
  /** Words before any unit longer than a day: «через месяц». */
  readonly leftOfLong: RegExp
  /** Words before a unit longer than a day, if the clause ends after it: «хранятся год.». */
  readonly leftOfLast: RegExp
  /** «следующий рабочий день», the word itself. */
  readonly next: RegExp
  /** «рабочего дня, следующего за …». */
  readonly rightNext: RegExp
  /** What makes the noun something else: «год рождения». */
  readonly notRight: RegExp
}

/** Words that say how a term bounds. */
export interface BoundPhrase {
  /** Looks back from the term, or from the words between. */
  readonly phrase: RegExp
  /** Up to `most` words that may stand between the phrase and the term: «не более срока в». */
  readonly between?: RegExp
  readonly most?: number
  readonly bound: DurationBound
}

/** A language as data for the readers of durations: words, and sticky patterns over the line of a `TimeText`. */
export interface DurationGrammar {
  /** Cheap test: a text without a match holds no duration. */
  readonly gate: RegExp
  /** The same for a folded text, dearer and sharper: a unit, or a word made of one, stands in it. */
  readonly unitGate: RegExp
  readonly numbers: NumberWords
  readonly units: ReadonlyMap<string, UnitForm>
  /** Adjectives between the number and the unit; a first group makes the days working, a second calendar ones. */
  readonly qualifier: RegExp
  /** A qualifier may stand before the number: «күнтізбелік 30 күн». */
  readonly qualifiesAhead?: true
  /** Fits every qualifier and compound, and few other words. */
  readonly opening: RegExp
  readonly compound: (word: string) => UnitCompound | undefined
  /** Nouns after a compound: «10-дневный срок». */
  readonly compoundNoun: RegExp
  /** Joins a unit with its parts: «год и 6 месяцев». */
  readonly and: string
  /** «от 3 до 5»: words before the first number, between the numbers, and between numbers without the first word. */
  readonly range: Readonly<Record<'from' | 'to' | 'join', ReadonlySet<string>>> & {
    /** An ending after which the second number follows without a word: «3-тен 5 күнге дейін». */
    readonly fromEnding?: ReadonlySet<string>
  }
  /** What must stand before an ordinal for it to be a term: «на третий день». */
  readonly ordinalLeft: RegExp
  /** Tried in order. */
  readonly bounds: readonly BoundPhrase[]
  /** The same on the right, for languages of postpositions; tried after `bounds`. */
  readonly boundsRight: readonly (readonly [RegExp, DurationBound])[]
  readonly event: EventWords
  readonly not: FalseTerms
  readonly single: SingleTerms
}

/** A term inside a token list: tokens `first` to `last` (exclusive), `at` is the number or the unit itself. */
export interface Term {
  readonly first: number
  readonly at: number
  readonly last: number
  readonly amount: number
  readonly min?: number
  readonly unit: DurationUnit
  readonly days: DurationDays
  readonly disagrees: boolean
}

/** A stretch of time that a text names. `text` holds the number and the unit, not «в течение» before them. */
export interface Duration extends Span {
  readonly text: string
  /** The number outside the brackets; of a range the larger one. 0.5 for «полгода», 1.5 for «полтора года». */
  readonly amount: number
  /** The smaller number of a range. */
  readonly min?: number
  readonly unit: DurationUnit
  readonly days: DurationDays
  readonly bound: DurationBound
  /** What the term is counted from, or to («за 10 дней до …»), with its preposition. */
  readonly event?: Span & {readonly text: string}
  /** Set if digits and words name two numbers: «10 (пяти) дней». */
  readonly disagrees?: boolean
}
