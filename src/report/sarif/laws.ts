import type {Citation} from '../../finding.js'
import type {Language} from '../../language/language.js'
import type {Rule} from '../../rules/rule.js'
import {wordCitations} from '../citation.js'
import {messages} from '../messages.js'
import {lawLinks, textsFor} from '../rules/law-links.js'

/** Points at a cited place of a law from a rule or a result. */
export interface TaxonReference {
  readonly id: string
  readonly index: number
  readonly toolComponent: ComponentReference
}

interface ComponentReference {
  readonly name: string
  readonly index: number
}

/** The laws of some rules as taxonomies of SARIF, one a law, a taxon a cited place of it. */
export interface LawTaxonomies {
  readonly components: readonly object[]
  readonly references: readonly ComponentReference[]
  /** What refers to these citations; to a place that no rule cites nothing does. */
  refer(citations: readonly Citation[]): TaxonReference[]
}

/** Gathers what the rules cite, in their order. */
export function lawTaxonomies(rules: readonly Rule[], language: Language): LawTaxonomies {
  const places = new Map<string, string[]>()
  for (const {law, at} of rules.flatMap(rule => rule.cite)) {
    const known = places.get(law)
    if (!known) places.set(law, [at])
    else if (!known.includes(at)) known.push(at)
  }
  const laws = [...places.keys()]
  const component = (law: string): ComponentReference => ({name: law, index: laws.indexOf(law)})
  return {
    components: [...places].map(([law, cited]) => taxonomy(law, cited, language)),
    references: laws.map(component),
    refer: citations =>
      citations.flatMap(({law, at}) => {
        const index = places.get(law)?.indexOf(at) ?? -1
        return index < 0 ? [] : [{id: at, index, toolComponent: component(law)}]
      })
  }
}

function taxonomy(law: string, cited: readonly string[], language: Language): object {
  const words = messages[language]
  const links = lawLinks(law)
  const address = links && textsFor(links, language)[0]
  return {
    name: law,
    fullName: words.law(law),
    shortDescription: {text: words.law(law)},
    language,
    ...(address !== undefined && {informationUri: address}),
    isComprehensive: false,
    taxa: cited.map(at => ({
      id: at,
      shortDescription: {text: wordCitations([{law, at, since: ''}], words)},
      ...(address !== undefined && {helpUri: address})
    }))
  }
}
