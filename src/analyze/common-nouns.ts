import {roleOfStems} from '../language/role-lookup.js'
import {spellerOf} from '../language/spelling/run-speller.js'
import type {Analysis} from './analysis.js'
import {type CapitalWord, isUpper, wordOf} from './capital-words.js'
import {namesGenus} from './definition-words.js'
import {isListedName} from './mentions.js'
import {passagesWith} from './passages-with.js'
import type {TermForms} from './term-forms.js'

/** Tells plain nouns with a capital from names of companies, places and people. */
export interface CommonNouns {
  /** A word of a term, a role, or a noun of which definitions say that things are it. */
  readonly isCommon: (word: CapitalWord) => boolean
  /** One of these, or a common noun by its ending, or because it stands with a small letter too; places are none. */
  readonly isNoun: (word: CapitalWord) => boolean
  /** Whether words of a stem stand anywhere with a small letter. */
  readonly isLower: (stemId: number) => boolean
}

const NOUN = /(?:[аеи]ни(?:е|я|ю|и|ем)|аци(?:я|и|ю|ей|й)|ост(?:ь|и|ью)|ств(?:о|а|у|ом|е)|тел(?:ь|я|ю|ем|е|и|ей))$/u

/** Asks the vocabulary and the text itself; `defined` are forms of words that the text defines. */
export function readCommonNouns(analysis: Analysis, defined: ReadonlySet<string>, forms: TermForms): CommonNouns {
  const isCommon = ({passage, index}: CapitalWord): boolean =>
    defined.has(forms.of(passage, index)) ||
    roleOfStems(passage.stems[index] ?? '') !== undefined ||
    namesGenus(passage.words[index] ?? '', false)
  const isPlace = ({passage, index}: CapitalWord): boolean => {
    const start = passage.starts[index] ?? 0
    return analysis.facts.territories.some(one => one.passage === passage && one.start <= start && start < one.end)
  }
  const isLower = (stemId: number): boolean =>
    passagesWith(analysis, stemId).some(({leaf, starts, stemIds}) =>
      stemIds.some((one, index) => one === stemId && !isUpper(leaf.value[starts[index] ?? 0] ?? ''))
    )
  // «Лента», «Витрина»: the dictionary has them with a small letter, as it has no company and no town.
  const isListed = (word: CapitalWord): boolean =>
    spellerOf(analysis.lexicon).isCommon(wordOf(word)) && !isListedName(word.passage, word.index)
  return {
    isCommon,
    isLower,
    isNoun: word =>
      isCommon(word) ||
      (!isPlace(word) && (NOUN.test(wordOf(word)) || isLower(word.passage.stemIds[word.index] ?? -1) || isListed(word)))
  }
}
