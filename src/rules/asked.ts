import type {Part} from '../checks/pattern.js'
import type {CheckOptions} from '../checks/registry.js'
import type {Language} from '../language/language.js'

type Options = Readonly<Record<string, unknown>>

/** The languages of a policy that a rule reads. */
export function languagesRead(options: CheckOptions, languages: readonly Language[]): readonly Language[] {
  return 'any' in options ? languages : languages.filter(language => language in options)
}

/**
 * What a rule asks of a policy in these languages; undefined where it reads none of them. Of a policy in two languages
 * it asks for what either may say.
 */
export function optionsFor(options: CheckOptions, languages: readonly Language[]): unknown {
  const asked = languages.flatMap(language => (language in options ? [options[language] as Options] : []))
  const [first, ...others] = asked
  return first === undefined ? options['any'] : others.reduce(join, first)
}

/** Lists one after another; what is no list is the same in all languages. */
function join(one: Options, other: Options): Options {
  const joined: Record<string, unknown> = {...other, ...one}
  for (const [key, list] of Object.entries(other)) {
    const own = one[key]
    if (Array.isArray(own) && Array.isArray(list))
      joined[key] = key === 'parts' ? joinParts(own, list) : [...own, ...list]
  }
  return joined
}

/** Parts of one name are one part. */
function joinParts(own: readonly Part[], others: readonly Part[]): readonly Part[] {
  const named = new Map(others.map(part => [part.name['en'], part]))
  const joined = own.map(part => ({
    name: part.name,
    match: [...part.match, ...(named.get(part.name['en'])?.match ?? [])]
  }))
  const known = new Set(own.map(part => part.name['en']))
  return [...joined, ...others.filter(part => !known.has(part.name['en']))]
}
