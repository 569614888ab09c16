import {analyseKazakh, longestWord} from './analyse.js'
import {foldKazakh} from './fold.js'
import {stemUnknown} from './unknown.js'

const kazakh = /^[\u0400-\u052f]+$/

/**
 * The stem of a Kazakh word: its root, followed by `!` when the word denies it («бермейді» → `бер!`, «келісімсіз» →
 * `келісім!`). Latin words and numbers are their own stems.
 */
export function stemKazakh(word: string): string {
  const folded = foldKazakh(word)
  if (!kazakh.test(folded) || folded.length > longestWord) return folded
  const found = analyseKazakh(folded)
  if (found === undefined) return stemUnknown(folded)
  return found.negated ? `${found.root}!` : found.root
}
