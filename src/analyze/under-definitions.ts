import {isQuote} from '../language/quotes.js'
import {matchAt, skipSpaces} from '../language/scan.js'
import type {Defining} from './dash-definitions.js'
import type {DefinitionContext} from './definition-context.js'
import {isRole, MEANS, namesGenus} from './definition-words.js'
import {nominative} from './nominative.js'
import type {Passage} from './passage.js'
import {readNames, type TermName} from './term-names.js'

const UNDER =
  /(?<!\p{L})под[ \u00A0]+(?:термин\p{L}*[ \u00A0]+|поняти\p{L}*[ \u00A0]+|слов\p{L}+[ \u00A0]+)?(?!(?:этим|данным|таким|ним|ними|которым)(?!\p{L}))/iuy
const UNDERSTOOD =
  /(?<!\p{L})(?:понима(?:ется|ются|ть|ем|ет)|подразумева(?:ется|ются|ть|ем|ет)|име(?:ется|ются)[ \u00A0]+в[ \u00A0]+виду)(?!\p{L})[ \u00A0:,–—-]*/iu
const DASH = /[ \u00A0]*[–—-][ \u00A0]+/uy
const LABEL = /(?:термин|понятие|слово|the[ \u00A0]+terms?|by)?[ \u00A0]*/iuy
// «Дербес деректер деп … түсініледі»: without quotes the verb at the end tells; «… келісім деп танылады» states.
const KAZAKH_PLAIN =
  /^\p{Lu}[^,.;:()«»–—]{2,60}?(?=[ \u00A0]деп[ \u00A0](?!(?:түсін|таны|айт|ұғын|атал|есепте|қара)\p{L}*(?:[ .;,]|$)))/u
const UNDERSTOOD_AS = /(?:түсініледі|түсінеміз|танылады|ұғынылады|аталады|есептеледі)[.;]?$/u
const KAZAKH = /[ \u00A0]*деп[ \u00A0]+(?=.{0,600}(?:түсін|таны|айт|ұғын|атал))/uy
// «„X“ обозначает и тех, кто …» adds to a definition.
const SUPPLEMENT = /^(?:и|также|в том числе|also)[ \u00A0]/iu
const LONGEST = 140
const MOST_BEFORE = 12
const VERBS = new Set([
  'означает',
  'означают',
  'обозначает',
  'подразумевает',
  'mean',
  'means',
  'refer',
  'refers',
  'defined',
  'understood',
  'деп'
])

const IS = /(?<!\p{L})(?:призна(?:ется|ются|ётся)|счита(?:ется|ются)|явля(?:ется|ются))(?!\p{L})[ \u00A0:,]*/u

/** «Персональными данными являются сведения …»: defines among definitions only, elsewhere it states. */
export function readIsDefinition(
  passage: Passage,
  contextOf: (passage: Passage) => DefinitionContext
): Defining | undefined {
  const {value} = passage.leaf
  if (!/^[«„“"]?[\p{L}-]{0,40}(?:ым|им|ой|ом|ем|ью|ыми|ими|ами|ями)(?!\p{L})/u.test(value)) return undefined
  if (contextOf(passage) !== 'section') return undefined
  const verb = IS.exec(value.slice(0, LONGEST))
  const {names, end} = verb ? readNames(value, 0, verb.index) : {names: [], end: 0}
  const isInstrumental = names.length > 0 && names.every(name => nominative(name.text) !== name.text)
  if (!verb || !isInstrumental || value.slice(end, verb.index).trim() !== '') return undefined
  return defining(value, names.map(inNominative), verb.index + verb[0].length)
}

/** Definitions by a verb: «Под „X“ понимается …», «„X“ означает …», "“X” means …", «„X“ деп … түсініледі». */
export function readVerbDefinition(passage: Passage): Defining | undefined {
  const {value} = passage.leaf
  let near = false
  let means = isQuote(value[0])
  for (let index = 0; index < MOST_BEFORE; index++) {
    const word = passage.words[index] ?? ''
    near ||= word === 'под'
    means ||= VERBS.has(word)
  }
  if (!near && !means) return undefined
  const under = near ? (matchAt(UNDER, value, 0) ?? matchAt(UNDER, value, skipIntroduction(value))) : undefined
  return under ? readUnder(value, under.index + under[0].length) : readMeans(value)
}

/** «Для целей настоящей Политики под …»: where «под» may stand when it does not begin the sentence. */
function skipIntroduction(value: string): number {
  const index = value.slice(0, LONGEST).search(/(?<!\p{L})под[ \u00A0]+(?:термин|поняти|[«„“"\p{Lu}])/u)
  return Math.max(0, index)
}

function readUnder(value: string, at: number): Defining | undefined {
  const verb = UNDERSTOOD.exec(value.slice(at, at + LONGEST))
  const quoted = isQuote(value[at])
  const stop = verb ? at + verb.index : quoted ? value.length : at
  const {names, end} = readNames(value, at, stop)
  const dash = verb ? undefined : matchAt(DASH, value, end)
  if (names.length === 0 || !(verb || dash)) return undefined
  const start = verb ? stop + verb[0].length : end + (dash?.[0].length ?? 0)
  return defining(value, names.map(inNominative), start)
}

function readMeans(value: string): Defining | undefined {
  const at = matchAt(LABEL, value, 0)?.[0].length ?? 0
  const quoted = isQuote(value[at])
  const {names, end} = quoted ? readNames(value, at, value.length) : nameAtStart(value)
  if (names.length === 0) return undefined
  const verb = matchAt(MEANS, value, end) ?? matchAt(KAZAKH, value, end)
  return verb && defining(value, names, end + verb[0].length)
}

/** «Пользователь означает …»: without quotes only a role, as «Использование означает согласие» states. */
function nameAtStart(value: string): {names: readonly TermName[]; end: number} {
  const called = UNDERSTOOD_AS.test(value) ? KAZAKH_PLAIN.exec(value)?.[0] : undefined
  if (called !== undefined)
    return {names: [{start: 0, end: called.length, text: called, quoted: false}], end: called.length}
  const text =
    /^\p{Lu}[\p{L}-]*(?:[ \u00A0]\p{L}+){0,2}(?=[ \u00A0]+(?:означа|means?|shall|refers?))/u.exec(value)?.[0] ?? ''
  const isName = isRole(text) || isEnglishTerm(text, value.slice(text.length))
  return {names: isName ? [{start: 0, end: text.length, text, quoted: false}] : [], end: text.length}
}

/** "Personal Data means any information …": all words have capitals, and the sort of thing is told. */
function isEnglishTerm(text: string, rest: string): boolean {
  return (
    /^[A-Z][a-z-]+(?: [A-Z][a-z-]+)*$/.test(text) &&
    !/^(?:Use|Using|Access|Accepting|Registration|Your|This|The|Our)(?![a-z])/.test(text) &&
    namesGenus(rest.replace(/^[ \u00A0]*(?:shall[ \u00A0]+)?(?:means?|refers?[ \u00A0]+to)[ \u00A0,:]*/u, ''), false)
  )
}

function inNominative(name: TermName): TermName {
  return {...name, text: nominative(name.text)}
}

function defining(value: string, names: readonly TermName[], from: number): Defining | undefined {
  const start = skipSpaces(value, from)
  const end = value.trimEnd().replace(/[.;,]$/, '').length
  return start < end && !SUPPLEMENT.test(value.slice(start, start + 12))
    ? {names, form: 'under', meaning: {start, end}, whole: true}
    : undefined
}
