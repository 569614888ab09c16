import {analyseKazakh} from '../../../language/kk/analyse.js'

/** The case in which a noun stands, by its last ending. */
export type Case = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative' | 'instrumental'

const CASES: ReadonlySet<string> = new Set(['genitive', 'dative', 'accusative', 'locative', 'ablative', 'instrumental'])

// For words that the dictionary does not have.
const ENDINGS: readonly (readonly [Case, RegExp])[] = [
  ['genitive', /[ндт][ыі]ң$/],
  ['instrumental', /[мбп]ен(?:ен)?$/],
  ['ablative', /[ндт][ае]н$/],
  ['locative', /[дт][ае]$/],
  ['dative', /(?:[ғқ]а|[гк]е|[ыі]на|[ыі]не|[мң][ае])$/],
  ['accusative', /(?:[ндт][ыі]|[ыі]н)$/]
]

export function caseOf(word: string): Case {
  const found = analyseKazakh(word)
  if (found) return (found.suffixes.findLast(name => CASES.has(name)) as Case | undefined) ?? 'nominative'
  return ENDINGS.find(([, ending]) => ending.test(word))?.[0] ?? 'nominative'
}

/**
 * How a verb is used: `does` states («береді»), `deed` is a noun («беру»), `bound` waits for «алады» («бере»), `having`
 * joins («беріп»), `given` describes («берген», «беретін»), `if` («берсе»).
 */
export interface Verb {
  readonly use: 'does' | 'deed' | 'bound' | 'having' | 'given' | 'if' | 'other'
  readonly negated: boolean
  readonly passive: boolean
  /** «бересіз», «беріңіз»: the reader does it. */
  readonly yours: boolean
  readonly noun: Case
  /** A deed with the ending of somebody's: «берілуі мүмкін». */
  readonly owned: boolean
}

const FINITE = /(?:[дт][ыі]|[мбп][ыі]з|[мбп][ыі]н|с[ыі]з|с[ыі]ң|[дт][ыі][ңк]|[дт][ыі]қ|[ыі]ң[ыі]з)$/
const PARTICIPLE = /(?:[ғқ]ан|[гк]ен|т[ыі]н)/

/** What form of its verb a word is; undefined where it is none. */
export function verbOf(word: string): Verb | undefined {
  const found = analyseKazakh(word)
  if (!found) return undefined
  const {suffixes, negated} = found
  const has = (name: string): boolean => suffixes.includes(name)
  const last = suffixes.at(-1) ?? ''
  const common = {
    negated,
    passive: has('passive'),
    yours: has('you') || has('please') || has('thou'),
    noun: (suffixes.findLast(name => CASES.has(name)) as Case | undefined) ?? 'nominative',
    owned: has('its') || has('our') || has('my') || has('ours')
  }
  if (has('action')) return {...common, use: 'deed'}
  if (has('if')) return {...common, use: 'if'}
  if (last === 'having') return {...common, use: 'having'}
  if (has('present') || has('past') || has('future')) {
    if (PARTICIPLE.test(word) && !FINITE.test(word.replace(/т[ыі]н$/, ''))) return {...common, use: 'given'}
    if (FINITE.test(word) && !/[ае]т[ыі]н$/.test(word)) return {...common, use: 'does'}
    if (/(?:[аеяй]|и)$/.test(word)) return {...common, use: 'bound'}
    return {...common, use: 'given'}
  }
  if (has('please')) return {...common, use: 'does'}
  return found.kind === 'verb' ? {...common, use: 'other'} : undefined
}
