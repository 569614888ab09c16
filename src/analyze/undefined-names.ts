import {stemWord} from '../language/lexicon.js'
import {isNominativeRole, roleKey, roleOfStems, roleWord} from '../language/role-lookup.js'
import {type RoleWord, roleRows} from '../language/roles.js'
import type {Analysis} from './analysis.js'
import {type CapitalWord, findCapitalWords, isUpper, wordOf} from './capital-words.js'
import {type CommonNouns, readCommonNouns} from './common-nouns.js'
import type {FactBase} from './fact.js'
import {isIntroduced} from './introduced-forms.js'
import {standsAlone} from './lone-words.js'
import {nominative} from './nominative.js'
import type {Passage} from './passage.js'
import {isAlias, isMany} from './role-aliases.js'
import type {RoleName} from './role-names.js'
import {createTermForms, type TermForms} from './term-forms.js'
import {findUndefinedThings} from './undefined-things.js'

/** A word that the text uses as a name and never defines. */
export interface UndefinedName {
  /** In the nominative where the text has it so. */
  readonly name: string
  /** In the order of the text. */
  readonly places: readonly FactBase[]
  /** The name that the text defines for the same side: «Продавец» where «Оператор» stands undefined. */
  readonly defined: RoleName | undefined
}

// So often a word with a capital is meant as a name.
const OFTEN = 3

/** Finds roles and other common nouns with a capital inside sentences that no place of the text defines. */
export function findUndefined(analysis: Analysis): UndefinedName[] {
  const {passages} = analysis
  const forms = createTermForms()
  const defined = definedForms(analysis, forms)
  const nouns = readCommonNouns(analysis, defined, forms)
  const asking = {analysis, forms, defined, nouns}
  const groups = new Map<string, CapitalWord[]>()
  const isUnknown = ({passage, index}: CapitalWord): boolean => !defined.has(forms.of(passage, index))
  const inside = findCapitalWords(passages, isUnknown).filter(word => standsAlone(word, nouns))
  for (const word of [...inside, ...findFirstRoles(passages, asking), ...findForeignRoles(passages, isUnknown)]) {
    const form = forms.of(word.passage, word.index)
    const group = groups.get(form)
    if (group) group.push(word)
    else groups.set(form, [word])
  }
  const things = findUndefinedThings(analysis, isUnknown).map(thing => ({...thing, defined: undefined}))
  return [...[...groups.values()].flatMap(words => describe(words.sort(byPlace), asking) ?? []), ...things]
}

const byPlace = (a: CapitalWord, b: CapitalWord): number => a.passage.index - b.passage.index || a.index - b.index

/** Kazakh and English words with a capital that mean the operator or the subject in any text, no part of a longer name. */
function findForeignRoles(passages: readonly Passage[], isUnknown: (word: CapitalWord) => boolean): CapitalWord[] {
  const isSide = (word: CapitalWord): boolean => {
    const role = roleOf(word)
    return role !== undefined && role.role !== 'third-party' && !role.thing && isAlias(role.role, wordsOf(word))
  }
  const wanted = (word: CapitalWord): boolean => isUnknown(word) && isSide(word) && !hasCapitalBeside(word)
  return (['kk', 'en'] as const).flatMap(language => findCapitalWords(passages, wanted, language))
}

function hasCapitalBeside(word: CapitalWord): boolean {
  const {leaf, starts} = word.passage
  const {index} = word
  const isCapital = (at: number): boolean => isUpper(leaf.value[starts[at] ?? leaf.value.length] ?? '')
  return (index > 1 && isCapital(index - 1)) || isCapital(index + sizeOf(word))
}

function roleOf(word: CapitalWord): RoleWord | undefined {
  const {passage, index} = word
  return roleOfStems(roleKey(passage, index, index + sizeOf(word)), passage.language)
}

/** Two words of a Kazakh or English name: «Құқық иеленуші», "Rights Holder"; the second has its capital in English. */
function sizeOf({passage, index}: CapitalWord): number {
  const {language, words, leaf, starts} = passage
  if (language === 'ru' || index + 1 >= words.length) return 1
  if (language === 'en' && !isUpper(leaf.value[starts[index + 1] ?? 0] ?? '')) return 1
  return roleOfStems(roleKey(passage, index, index + 2), language) ? 2 : 1
}

function wordsOf(word: CapitalWord): string {
  return word.passage.words.slice(word.index, word.index + sizeOf(word)).join(' ')
}

/** «Оператор хранит …»: the first word of a sentence that is a role beside a defined one, and nowhere a plain word. */
function findFirstRoles(passages: readonly Passage[], {analysis, forms, defined, nouns}: Asking): CapitalWord[] {
  const {roles} = analysis.facts
  return passages.flatMap(passage => {
    const role = roleOfStems(passage.stems[0] ?? '')
    if (!role?.sure || passage.kind !== 'sentence' || passage.requisites || passage.starts[0] !== 0) return []
    const word = {passage, index: 0}
    const isName = !defined.has(forms.of(passage, 0)) && sideOf(word, roles) && acts(passage)
    return isName && !nouns.isLower(passage.stemIds[0] ?? -1) ? [word] : []
  })
}

const ACTS =
  /^(?:не|также|вправе|обязан\p{L}*|обязует\p{L}*|может|\p{L}{2,}(?:ает|яет|ует|юет|еет|ит|ет|ают|яют|уют)(?:ся)?)$/u

/** Whether a verb follows the first word. */
function acts({words, leaf, ends}: Passage): boolean {
  return leaf.value[ends[0] ?? 0] === ' ' && ACTS.test(words[1] ?? '')
}

interface Asking {
  readonly analysis: Analysis
  readonly forms: TermForms
  readonly defined: ReadonlySet<string>
  readonly nouns: CommonNouns
}

/** Forms of all words of all terms, and the words of names: «Сайт» is known where «Администрация сайта» is defined. */
function definedForms({facts}: Analysis, forms: TermForms): ReadonlySet<string> {
  const terms = facts.definitions.flatMap(({key}) => key.split(' '))
  const names = facts.organisations.flatMap(({passage, start, end}) => forms.keyOf(passage, {start, end}).split(' '))
  return new Set([...terms, ...names])
}

/** The name of words with one form, or nothing where they stand too seldom or the text introduces them somehow. */
function describe(words: readonly CapitalWord[], {analysis, nouns}: Asking): UndefinedName | undefined {
  const [first] = words
  if (!first) return undefined
  const defined = sideOf(first, analysis.facts.roles)
  const counted = defined ? words.filter(word => !isOfOthers(word)) : words
  const isNoun = first.passage.language !== 'ru' || nouns.isNoun(first)
  if (counted.length < needed(first, defined) || !isNoun) return undefined
  const stems = new Set(words.map(({passage, index}) => passage.stemIds[index] ?? -1))
  if ([...stems].some(stemId => isIntroduced(analysis, stemId))) return undefined
  const places = counted.map(placeOf)
  return {name: nominativeOf(first, places), places, defined}
}

/**
 * The defined name of the same side, where the word means that side in any text; the law itself says who a «Субъект»
 * is.
 */
function sideOf(word: CapitalWord, roles: readonly RoleName[]): RoleName | undefined {
  const role = roleOf(word)
  if (!role || role.role === 'third-party' || !isAlias(role.role, wordsOf(word)) || /^субъект/.test(wordOf(word)))
    return undefined
  return roles.find(one => one.defined && !one.thing && one.role === role.role)
}

/**
 * A sure role once, any other twice beside a defined one of its side; all other words as often as names are. English
 * marks one who is known by the article, Kazakh one who acts by no ending at all: once is enough then.
 */
function needed(word: CapitalWord, instead: RoleName | undefined): number {
  if (!instead) return OFTEN
  const {passage, index} = word
  const known = passage.language === 'en' && passage.words[index - 1] === 'the'
  const acting = passage.language === 'kk' && passage.words[index] === passage.stems[index]
  return roleOf(word)?.sure || known || acting ? 1 : 2
}

const CARRIER =
  /^(?:связ|сотов|мобильн|почтов|электросвяз|телефон|телеком|платежн|доставк|рассыл|фискальн|услуг|такси)/u

/** «Операторам», «Оператор связи»: several of them, or another one. */
function isOfOthers({passage, index}: CapitalWord): boolean {
  return (
    CARRIER.test(passage.words[index + 1] ?? '') ||
    (roleOf({passage, index})?.role === 'operator' && isMany(passage.words[index] ?? '', passage.language))
  )
}

/** The word, and the word with a capital after it: «Администрация Сайта». */
function placeOf(word: CapitalWord): FactBase {
  const {passage, index} = word
  const {leaf, starts, ends} = passage
  const start = starts[index] ?? 0
  const next = leaf.value[starts[index + 1] ?? leaf.value.length] ?? ''
  const joined =
    sizeOf(word) > 1 ||
    (roleOfStems(roleKey(passage, index, index + 2), passage.language) !== undefined && isUpper(next))
  const end = ends[joined ? index + 1 : index] ?? start
  return {passage, start, end, text: leaf.value.slice(start, end)}
}

/** As a dictionary has it: the role itself, else the first place with its case put right where its ending tells. */
function nominativeOf({passage, index}: CapitalWord, places: readonly FactBase[]): string {
  const printed = places[0]?.text ?? ''
  const nominal = places.find(({text}) => isNominativeRole(text))
  if (nominal) return nominal.text
  if (printed.includes(' ') && passage.language !== 'ru') return printed
  if (passage.language !== 'ru') return printed.charAt(0) + roleWord(passage, index).slice(1)
  const role = printed.includes(' ') ? undefined : nominativeRole(passage.stems[index] ?? '')
  return role ? printed.charAt(0) + role.slice(1) : nominative(printed)
}

function nominativeRole(stem: string): string | undefined {
  const begins = stem.slice(0, 4)
  const names = roleRows.flatMap(([, {ru = ''}]) => (ru.includes(begins) ? ru.split(', ') : []))
  return names.find(name => name.startsWith(begins) && stemWord(name) === stem)
}
