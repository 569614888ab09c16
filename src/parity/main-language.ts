import type {Analysis} from '../analyze/analysis.js'
import type {Language} from '../language/language.js'

/** The language of most of a text: a line that was left in another one may stand at its head. */
export function mainLanguage({policy, passages}: Analysis): Language {
  const sizes = new Map<Language, number>()
  for (const {language, leaf} of passages) sizes.set(language, (sizes.get(language) ?? 0) + leaf.value.length)
  let main = policy.language
  for (const [language, size] of sizes) if (size > (sizes.get(main) ?? 0)) main = language
  return main
}
