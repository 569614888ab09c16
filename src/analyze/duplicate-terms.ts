import type {Lexicon} from '../language/lexicon.js'
import {findOrganisations} from '../language/organisations.js'
import {vocabularyRole} from '../language/role-lookup.js'
import {foldWord, tokenize} from '../language/tokens.js'
import type {Analysis} from './analysis.js'
import type {Definition} from './definitions.js'

/** A term that two places define in different words. */
export interface Duplicate {
  readonly first: Definition
  readonly second: Definition
}

/** What two definitions of one term are compared by. */
interface Meaning {
  readonly definition: Definition
  readonly text: string
  /** Stems of the words that tell something; the term's own words do not. */
  readonly stems: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  /** Sites and names in quotes: what the term is another name for. */
  readonly names: ReadonlySet<string>
}

// Meanings that share this part of the shorter one say the same; a name in passing is worded less strictly.
const SHARED = 0.6
const SHARED_IN_PASSING = 0.5

/** Finds terms that are defined twice, differently: the first definition and the first that differs from it. */
export function findDuplicates({facts, lexicon}: Analysis): Duplicate[] {
  const groups = new Map<string, Definition[]>()
  for (const definition of facts.definitions) {
    const key = `${definition.passage.language} ${definition.key}`
    const group = groups.get(key)
    if (group) group.push(definition)
    else groups.set(key, [definition])
  }
  return [...groups.values()].flatMap(group => (group.length > 1 ? differing(group, lexicon) : []))
}

function differing([first, ...others]: readonly Definition[], lexicon: Lexicon): Duplicate[] {
  if (!first) return []
  const meaning = readMeaning(first, lexicon)
  const second = others.find(other => other.passage !== first.passage && differ(meaning, readMeaning(other, lexicon)))
  return second ? [{first, second}] : []
}

function differ(one: Meaning, other: Meaning): boolean {
  if ([one, other].some(({text, definition}) => text === '' || (definition.meaningPassage && !definition.whole)))
    return false
  const shared = common(one.stems, other.stems) / Math.max(1, Math.min(one.stems.size, other.stems.size))
  if (one.definition.whole && other.definition.whole) return shared < SHARED || areDisjoint(one.numbers, other.numbers)
  if (pointsAtList(one) !== pointsAtList(other)) return true
  if (areDisjoint(one.names, other.names)) return !namesOrganisation(one) && !namesOrganisation(other)
  if (one.names.size + other.names.size > 0) return false
  const passing = [one, other].filter(({definition}) => !definition.whole)
  return passing.every(describes) && shared < SHARED_IN_PASSING
}

/** «вышеперечисленные данные (далее – …)»: a list is the meaning. */
function pointsAtList({text}: Meaning): boolean {
  return /^(?:все[ \u00A0])?(?:(?:выше|ниже)?перечисленн|вышеуказанн|вышеназванн|вышеприведенн)/iu.test(text)
}

function namesOrganisation({text}: Meaning): boolean {
  return findOrganisations(text).length > 0
}

// «котор…», and participles in any case.
const CONDITION = new RegExp(
  String.raw`(?<!\p{L})котор|(?:[ую]щ|[ая]щ|вш|[аяеё]нн)` +
    String.raw`(?:[ыи][йемх]|[ыи]ми|[ао]я|яя|[ое]е|[ое]го|[ое]му|[ое]м|[ое]й|[ую]ю)(?:ся)?(?!\p{L})`,
  'iu'
)
// Fewer words than these only point at what the name stands for: «каждого, кто открывает страницы (далее – Гость)».
const TELLING = 5

/** More than a name for the thing: «лицо, которое покупает или собирается купить …», «лицом, вступившим в …». */
function describes({text, stems}: Meaning): boolean {
  if (stems.size < TELLING) return false
  return CONDITION.test(text)
}

const EMPTY = /^(?:котор|котора|эт|так|ин|люб|настоя|явля|имен|сво|дал|либо|такж|указа|соответств)/

function readMeaning(definition: Definition, lexicon: Lexicon): Meaning {
  const text = definition.meaning.trim()
  const isPerson = vocabularyRole(definition.term, definition.passage.language)?.role === 'subject'
  const own = new Set(definition.key.split(' ').map(form => form.slice(0, 4)))
  const {words} = tokenize(text)
  const telling = words.filter(word => word.length > 3 && !EMPTY.test(word) && !own.has(word.slice(0, 4)))
  return {
    definition,
    text,
    stems: new Set(telling.map(word => lexicon.stem(word).slice(0, 7))),
    numbers: new Set(text.match(/\d+/gu)),
    // A person is no other name for a site or an organisation that stands beside: «между ТОО «X» и лицом, которое …
    // (далее – Гость)».
    names: new Set(isPerson ? [] : [...siteNames(text), ...quotedNames(text)])
  }
}

function siteNames(text: string): string[] {
  const sites = text.match(/(?:[\p{L}\d-]{1,60}\.){1,3}\p{L}{2,20}(?![\p{L}\d])/gu) ?? []
  return sites.map(site => site.toLowerCase().replace(/^www\./, ''))
}

function quotedNames(text: string): string[] {
  return (text.match(/[«“„"][^«»“”„"]{2,60}[»”"]/gu) ?? []).map(name => foldWord(name.slice(1, -1)))
}

function common(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter(item => other.has(item)).length
}

function areDisjoint(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && common(one, other) === 0
}
