import type {Analysis} from '../analyze/analysis.js'
import type {Passage} from '../analyze/passage.js'
import {indexesWith} from '../analyze/word-index.js'
import {findMixedWords, hasBothScripts, hasCyrillic, inLatin} from '../language/mixed-words.js'
import {type Fault, inOneRow, problemsOf} from './causes.js'
import type {Check, Evidence} from './check.js'
import type {Fix} from './mend.js'
import {mendAbbreviation, mendAddress, mendWord} from './mixed-script-mend.js'

/** Abbreviations that are Cyrillic wherever they stand in capitals among Russian or Kazakh words. */
export interface MixedScript {
  readonly abbreviations: readonly string[]
}

const scripts = {
  latin: {ru: 'латинские буквы', kk: 'латын әріптері', en: 'Latin letters'},
  cyrillic: {ru: 'кириллические буквы', kk: 'кирилл әріптері', en: 'Cyrillic letters'}
} as const
const other = {latin: 'cyrillic', cyrillic: 'latin'} as const
type Script = keyof typeof scripts

/** Do letters of one alphabet stand in words of the other? Equal letters that went astray are one slip of the keyboard. */
export const mixedScript: Check<MixedScript> = {
  readOptions(read) {
    read.known(['abbreviations'])
    return {abbreviations: read.words('abbreviations')}
  },
  run(analysis, {abbreviations}, language, beside) {
    const fault: MakeFault = (passage, start, end, stray, cause, sure = true): Fault => ({
      cause,
      at: {passage, start, end},
      confidence: sure ? 'high' : 'medium',
      details: {
        word: passage.leaf.value.slice(start, end),
        found: scripts[stray][language],
        expected: scripts[other[stray]][language]
      }
    })
    const mended = (one: Fault, mend: (at: Evidence) => Fix | undefined): Fault =>
      beside?.fixes ? {...one, fix: mend(one.at)} : one
    const faults = [
      ...contactFaults(analysis, fault).map(one => mended(one, at => mendAddress(analysis, at))),
      ...latinForms(analysis, abbreviations, fault).map(one => mended(one, at => mendAbbreviation(analysis, at)))
    ]
    for (const passage of analysis.passages) {
      for (const word of findMixedWords(passage.leaf.value, passage.language === 'kk')) {
        const {start, end, stray, letters, alone} = word
        if (alone && passage.language === 'en') continue
        const one = fault(passage, start, end, stray, `${stray} ${letters}`, !alone)
        faults.push(mended(one, at => mendWord(analysis, at, word)))
      }
    }
    return {problems: problemsOf(inOneRow(faults))}
  }
}

type MakeFault = (passage: Passage, start: number, end: number, stray: Script, cause: string, sure?: boolean) => Fault

/** Addresses of sites and mailboxes that nobody can type: letters of two alphabets between two full stops. */
function contactFaults({facts}: Analysis, fault: MakeFault): Fault[] {
  const web = facts.contacts.filter(({kind}) => kind === 'site' || kind === 'email')
  const suspects = web.filter(({value}) => hasCyrillic(value))
  if (suspects.length === 0) return []
  const known = new Set(web.map(({value}) => value))
  return suspects
    .filter(({kind, value, text}) => {
      // The registries of these domains take Latin letters only; «Дала.kz» may be a brand, «www.дала.kz» is an address.
      const isAddress = kind === 'email' || /^(?:https?:|www\.)/i.test(text)
      const isLatin = kind === 'email' ? /[a-z]$/.test(value) : /\.(?:kz|ru)$/.test(value)
      // «сото.kz» beside «coto.kz»: one host, printed in two alphabets
      const isDouble = !hasCyrillic(inLatin(value)) && known.has(inLatin(value))
      return (isAddress && isLatin) || isDouble || value.split(/[.@-]/).some(hasBothScripts)
    })
    .map(({passage, start, end, value}) => fault(passage, start, end, 'cyrillic', value))
}

/** «TOO», «PK»: Cyrillic abbreviations in Latin letters only. */
function latinForms(analysis: Analysis, abbreviations: readonly string[], fault: MakeFault): Fault[] {
  const found = new Map<string, Fault>()
  const add = (passage: Passage, start: number, printed: string): void => {
    if (passage.language === 'en') return
    found.set(`${passage.index}:${start}`, fault(passage, start, start + printed.length, 'latin', `form ${printed}`))
  }
  for (const {passage, start, text, latinForm} of analysis.facts.organisations) {
    const printed = latinForm ? (/[A-Z]{2,4}/.exec(text)?.[0] ?? '') : ''
    if (printed !== '') add(passage, start + text.indexOf(printed), printed)
  }
  for (const abbreviation of abbreviations) {
    const printed = inLatin(abbreviation)
    for (const index of indexesWith(analysis.words, analysis.lexicon.stemId(printed.toLowerCase()))) {
      const passage = analysis.passages[index]
      passage?.starts.forEach((start, word) => {
        if (passage.leaf.value.slice(start, passage.ends[word]) === printed) add(passage, start, printed)
      })
    }
  }
  return [...found.values()]
}
