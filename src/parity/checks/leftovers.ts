import type {Passage} from '../../analyze/passage.js'
import {groupBy} from '../../language/group-by.js'
import {isInQuotes} from '../../language/in-quotes.js'
import type {Language} from '../../language/language.js'
import type {Span} from '../../language/span.js'
import type {VersionText} from '../version-text.js'
import {foreignRun} from './foreign-run.js'
import {leftovers, russianAddress} from './leftover-words.js'
import type {ParityProblem, Said} from './pair.js'

/** Sentences, addresses and abbreviations of another language that were left in a version. */
export function findLeftovers(text: VersionText, others: readonly VersionText[], language: Language): ParityProblem[] {
  const words = new Map(others.map(one => [one.language, wordsOf(one)]))
  const passages = text.analysis.passages.filter(({kind}) => kind !== 'contents')
  const runs = passages.flatMap(passage => {
    const run = foreignRun(passage, text.language, words) ?? addressIn(passage, text.language)
    return run ? [{passage, run}] : []
  })
  const taken = new Set(runs.map(({passage}) => text.unitOf.get(passage)))
  const byUnit = groupBy(runs, ({passage}) => text.unitOf.get(passage))
  return [
    ...[...byUnit.values()].map(own =>
      tell(
        own.map(({passage, run}) => spot(text, passage, run)),
        '',
        language
      )
    ),
    ...findAbbreviations(
      text,
      passages.filter(passage => !taken.has(text.unitOf.get(passage))),
      language
    )
  ]
}

function wordsOf({analysis}: VersionText): ReadonlySet<string> {
  return new Set(analysis.passages.flatMap(({words}) => words))
}

/** Each abbreviation once, with all its places. */
function findAbbreviations(text: VersionText, passages: readonly Passage[], language: Language): ParityProblem[] {
  const all = text.analysis.policy.source.text
  return leftovers[text.language].flatMap(({word, own, beside}) => {
    if (beside && !beside.test(all)) return []
    const spots = passages.flatMap(passage => {
      const {value} = passage.leaf
      return Array.from(value.matchAll(word), ({0: found, index}) => ({start: index, end: index + found.length}))
        .filter(({start}) => !isInQuotes(value, start) && !isGloss(value, start))
        .map(span => spot(text, passage, span))
    })
    return spots.length === 0 ? [] : [tell(spots, own, language)]
  })
}

/** «ЖШС (ТОО)» gives the Russian form on purpose. */
function isGloss(value: string, start: number): boolean {
  return /[(/]\s?$/.test(value.slice(0, start))
}

// Two signs of a Russian address are no slip.
const SIGNS = 2

function addressIn({leaf}: Passage, language: Language): Span | undefined {
  if (language === 'ru') return undefined
  const signs = Array.from(leaf.value.matchAll(russianAddress))
  const [first] = signs
  const last = signs.at(-1)
  if (!first || !last || signs.length < SIGNS) return undefined
  return {start: first.index, end: endOfAddress(leaf.value, last.index + last[0].length)}
}

function endOfAddress(value: string, from: number): number {
  const rest = /^[\p{L}\p{N}/-]*/u.exec(value.slice(from))?.[0] ?? ''
  return from + rest.length
}

function spot(text: VersionText, passage: Passage, {start, end}: Span): Said {
  return {text, at: {passage, start, end}, value: passage.leaf.value.slice(start, end), key: 'leftover'}
}

const translation: Readonly<Record<Language, string>> = {
  ru: 'ожидался перевод',
  kk: 'аударма күтілген',
  en: 'a translation was expected'
}

function wantOwn(own: string, language: Language): string {
  return {ru: `ожидалось «${own}»`, kk: `«${own}» күтілген`, en: `"${own}" was expected`}[language]
}

/** `own`: what the text would have in its place, `''` for a passage that is to be translated. */
function tell(spots: readonly Said[], own: string, language: Language): ParityProblem {
  return {
    said: spots.slice(0, 1),
    more: spots.slice(1),
    confidence: own === '' ? 'medium' : 'high',
    details: {wanted: own === '' ? translation[language] : wantOwn(own, language)}
  }
}
