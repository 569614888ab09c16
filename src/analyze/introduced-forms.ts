import {stemWord} from '../language/lexicon.js'
import {isQuote} from '../language/quotes.js'
import {isNominativeRole, roleOfStems} from '../language/role-lookup.js'
import type {Analysis} from './analysis.js'
import {isUpper} from './capital-words.js'
import {holdsVerb} from './definition-words.js'
import type {Passage} from './passage.js'
import {passagesWith} from './passages-with.js'

// How far from its word a dash or colon still says what the word means.
const NEAR = 60
const INTRODUCES = /^(?:далее|дальнейшем|именуем|называем|әрі$|былай$|hereinafter|hereafter|called|referred)/u

/**
 * Whether the text introduces a word in any way, though it may not define it well: «Товар – …», «Оператор: ТОО …»,
 * («Товар»), «далее Товар».
 */
export function isIntroduced(analysis: Analysis, stemId: number): boolean {
  return passagesWith(analysis, stemId).some(passage =>
    passage.stemIds.some(
      (one, index) =>
        one === stemId &&
        isUpper(passage.leaf.value[passage.starts[index] ?? 0] ?? '') &&
        ((index === 0 && isLabel(passage)) || isIntroducedAt(passage, index))
    )
  )
}

function isLabel({leaf, ends, words}: Passage): boolean {
  if (words.length < 2) return false
  const after = leaf.value.slice(ends[0], (ends[0] ?? 0) + NEAR)
  const label = /^([^.!?:]*?)(?::[ \u00A0]|[ \u00A0][–—-][ \u00A0])/u.exec(after)
  return label !== null && !holdsVerb(label[1] ?? '')
}

function isIntroducedAt({leaf, starts, ends, words}: Passage, index: number): boolean {
  if (words.slice(Math.max(0, index - 3), index).some(one => INTRODUCES.test(one))) return true
  const before = leaf.value[(starts[index] ?? 0) - 1]
  const after = leaf.value[ends[index] ?? 0]
  return before === '(' ? after === ')' && !isOblique(words[index] ?? '') : isQuote(before) && isQuote(after)
}

/** «указанными лицами (Операторами)» introduces nothing. */
function isOblique(word: string): boolean {
  return roleOfStems(stemWord(word)) !== undefined && !isNominativeRole(word)
}
