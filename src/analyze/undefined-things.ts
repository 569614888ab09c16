import {analyseKazakh} from '../language/kk/analyse.js'
import {names} from '../language/kk/roots-names.js'
import {roleOfStems, roleWord} from '../language/role-lookup.js'
import {spellerOf} from '../language/spelling/run-speller.js'
import {englishSingular} from '../language/word-forms.js'
import type {Analysis} from './analysis.js'
import {type CapitalWord, findCapitalWords, isUpper, wordOf} from './capital-words.js'
import type {FactBase} from './fact.js'
import {isIntroduced} from './introduced-forms.js'
import {isListedName} from './mentions.js'
import {passagesWith} from './passages-with.js'

/** A thing that a Kazakh or English text writes with a capital as if it were defined. */
export interface UndefinedThing {
  readonly name: string
  /** In the order of the text. */
  readonly places: readonly FactBase[]
}

// So often a word with a capital is meant as a name.
const OFTEN = 3
const LONGEST = 3

/** One place of a thing: its words `index…to`. */
interface Use extends CapitalWord {
  readonly to: number
  readonly key: string
  /** Nothing after it says that it is the first half of a longer name. */
  readonly whole: boolean
}

/** Finds common nouns with a capital inside Kazakh and English sentences; `isUnknown` tells words that no definition has. */
export function findUndefinedThings(analysis: Analysis, isUnknown: (word: CapitalWord) => boolean): UndefinedThing[] {
  const wanted = (word: CapitalWord): boolean => isUnknown(word) && isThing(analysis, word)
  const english = findCapitalWords(analysis.passages, wanted, 'en').flatMap(word => readEnglish(analysis, word))
  const kazakh = findCapitalWords(analysis.passages, wanted, 'kk').flatMap(word => readKazakh(analysis, word))
  return [...groupUses(english).filter(isNoBrand(analysis)), ...groupUses(kazakh)].flatMap(uses => {
    const [first] = uses
    if (!first || uses.length < OFTEN || uses.filter(({whole}) => whole).length < 2) return []
    return isIntroduced(analysis, first.passage.stemIds[first.index] ?? -1) ? [] : [nameThing(uses)]
  })
}

function groupUses(uses: readonly Use[]): Use[][] {
  const groups = new Map<string, Use[]>()
  for (const use of uses) groups.set(use.key, [...(groups.get(use.key) ?? []), use])
  return [...groups.values()]
}

/** No role of a person or a company, no name of a place or a service. */
function isThing(analysis: Analysis, {passage, index}: CapitalWord): boolean {
  const role = roleOfStems(roleWord(passage, index), passage.language)
  if ((role && !role.thing) || isListedName(passage, index)) return false
  const start = passage.starts[index] ?? 0
  return !analysis.facts.territories.some(one => one.passage === passage && one.start <= start && start < one.end)
}

// The state, its bodies and papers, the parts of a text, and what the law itself calls so.
const ENGLISH_NAMES = new RegExp(
  '^(?:republic|states?|government|president|parliament|minist\\p{L}+|committee|department|agency|authorit\\p{L}+|courts?|' +
    'laws?|codes?|constitution|acts?|regulations?|decree|orders?|rules?|polic(?:y|ies)|notices?|agreements?|contracts?|terms?|' +
    'conditions?|offer|consents?|statements?|internet|web|annex|appendix|schedule|articles?|sections?|clauses?|chapters?|' +
    'paragraphs?|parts?|union|commission|council|board|director|chairman|general|data|personal|privacy|world|' +
    '(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|june|july|august|(?:sept|nov|dec)ember|october)$',
  'u'
)
// A word on a screen, or the first half of a name: «the Settings page», “the Astana office”.
const AFTER_NAME =
  /^(?:of|in|on|at|for|to|by|with|from|and|or|is|are|was|were|has|have|had|can|may|shall|will|must|should|does|do|if|when|that|which|who|under|as|via|through|after|before|only|unless|until|without|within|during|but|not|also|it|they|you|we|where|while|because|than|then)$/u

/** "the Showcase", "the Bonus Wallet": the article makes a defined thing of a name. */
function readEnglish(analysis: Analysis, {passage, index}: CapitalWord): Use[] {
  const {words, leaf, starts, ends} = passage
  if (words[index - 1] !== 'the') return []
  let to = index + 1
  while (to < words.length && leaf.value[ends[to - 1] ?? 0] === ' ' && isUpper(leaf.value[starts[to] ?? 0] ?? '')) to++
  const run = words.slice(index, to)
  if (run.length > LONGEST || run.some(word => ENGLISH_NAMES.test(word) || !/^\p{L}{2,}$/u.test(word))) return []
  // "the Altyn Company", "the Altyn App" are names of one company and its app
  const role = run.length > 1 ? roleOfStems(roleWord(passage, to - 1), 'en') : undefined
  if (role && !(role.thing && isLower(analysis, passage.stemIds[index] ?? -1))) return []
  const next = words[to] ?? ''
  const ofName = next === 'of' && isUpper(leaf.value[starts[words[to + 1] === 'the' ? to + 2 : to + 1] ?? 0] ?? '')
  const goesOn = leaf.value[ends[to - 1] ?? 0] === ' '
  if (ofName || /^ ?["“«(\d@]/.test(leaf.value.slice(ends[to - 1] ?? 0, (ends[to - 1] ?? 0) + 2))) return []
  return [{passage, index, to, key: run.map(englishSingular).join(' '), whole: !goesOn || AFTER_NAME.test(next)}]
}

const DETERMINER =
  /^(?:the|an?|this|that|these|those|such|your|our|their|its|his|her|any|each|every|no|all|one|another|said)$/u

/** A brand stands without an article as often as with one. */
function isNoBrand(analysis: Analysis): (uses: readonly Use[]) => boolean {
  return uses => {
    const [first] = uses
    if (!first) return false
    const {passage, index} = first
    const bare = passagesWith(analysis, passage.stemIds[index] ?? -1).flatMap(({stemIds, words, leaf, starts}) =>
      stemIds.filter(
        (one, at) =>
          at > 0 &&
          one === passage.stemIds[index] &&
          isUpper(leaf.value[starts[at] ?? 0] ?? '') &&
          !DETERMINER.test(words[at - 1] ?? '')
      )
    )
    return bare.length < uses.length
  }
}

const KAZAKH_NAMES = new RegExp(
  '^(?:республика|мемлекет|президент|үкімет|парламент|мәжіліс|министр|комитет|департамент|әкім|сот|прокуратура|заң|кодекс|' +
    'конституция|жарлық|бұйрық|қаулы|интернет|саясат|келісім|шарт|оферта|қағида|ереже|хабарлама|нұсқау|жарғы|регламент|' +
    'бап|бөлім|тарау|тармақ|қосымша$|құқық|міндет|басқарма|бөлімше|комиссия|кеңес|одақ|агенттік|дерек|дербес|тарап|өтініш|' +
    'нысан|сауалнама|мырза|ханым|директор|төраға|құпия)',
  'u'
)
// «Профиль бөлімі», «Жіберу батырмасы»: a word on a screen.
const ON_SCREEN = /^(?:бөлім|батырма|түйме|мәзір|қойынды|бет|парақ|өріс|терезе|жол|сілтеме|қала|көше|аудан|облыс|ауыл)/u

const properNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/))

/** Kazakh has no article: the word must be a common noun, by a list of roots or because the text has it small. */
function readKazakh(analysis: Analysis, word: CapitalWord): Use[] {
  const {passage, index} = word
  const {words, stems, leaf, starts, ends} = passage
  const stem = stems[index] ?? ''
  const isCapital = (at: number): boolean => isUpper(leaf.value[starts[at] ?? leaf.value.length] ?? '')
  if (KAZAKH_NAMES.test(stem) || (index > 1 && isCapital(index - 1)) || isCapital(index + 1)) return []
  if (leaf.value[ends[index - 1] ?? 0] === ',' || ON_SCREEN.test(words[index + 1] ?? '')) return []
  if (/^[ \u00A0]?["“«(\d@№-]/.test(leaf.value.slice(ends[index] ?? 0, (ends[index] ?? 0) + 2))) return []
  if (!isCommon(analysis, word)) return []
  // «Бонустық шот»: the first word bare, a noun with the ending after it.
  const bare = words[index] === stem && leaf.value[ends[index] ?? 0] === ' '
  const joined = bare && isQuality(stem) && index + 1 < words.length
  const to = joined ? index + 2 : index + 1
  return [{passage, index, to, key: stems.slice(index, to).join(' '), whole: true}]
}

function isQuality(word: string): boolean {
  return /(?:[лдт][ыі][қк]|[лдт][ыі]|[ғгқк][ыі]|ша|ше)$/u.test(word) || analyseKazakh(word)?.kind === 'adjective'
}

function isCommon(analysis: Analysis, word: CapitalWord): boolean {
  const {passage, index} = word
  const stem = passage.stems[index] ?? ''
  const found = analyseKazakh(wordOf(word))
  if (found?.kind === 'pronoun' || found?.kind === 'numeral' || found?.kind === 'adverb') return false
  if (found && found.kind !== 'invariable') {
    return (
      !found.negated && (found.kind !== 'verb' || found.suffixes.includes('action')) && !properNames.has(found.root)
    )
  }
  const stemId = passage.stemIds[index] ?? -1
  return isLower(analysis, stemId) || spellerOf(analysis.lexicon).isCommon(stem)
}

/** Whether words of a stem stand anywhere with a small letter. */
function isLower(analysis: Analysis, stemId: number): boolean {
  return passagesWith(analysis, stemId).some(({leaf, starts, stemIds}) =>
    stemIds.some((one, at) => one === stemId && !isUpper(leaf.value[starts[at] ?? 0] ?? ''))
  )
}

function nameThing(uses: readonly Use[]): UndefinedThing {
  const places = uses.map(({passage, index, to}) => {
    const start = passage.starts[index] ?? 0
    const end = passage.ends[to - 1] ?? start
    return {passage, start, end, text: passage.leaf.value.slice(start, end)}
  })
  const [first] = uses
  const printed = places[0]?.text ?? ''
  const stem = first?.passage.language === 'kk' && first.to === first.index + 1 ? first.key : undefined
  return {name: stem === undefined ? printed : printed.charAt(0) + stem.slice(1), places}
}
