import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {type Claim, phraseOf, type Sort} from './claim.js'
import {deedsIn, type FoundDeed} from './deeds.js'
import {rolesIn, type Who, whoActs} from './roles.js'
import {quote} from './signal.js'
import {wordLimits} from './word-limits.js'

// «сервис ұсынады», «сұрау жіберіледі»: to whom must be told before data go to somebody.
const OFFERS = /^(?:ұсын|жібер)/

/** Deeds by their verbs alone: in Kazakh and English all of them, in Russian those that no statement tells. */
export function deedClaims(analysis: Analysis, passage: Passage): Claim[] {
  if (passage.kind !== 'sentence' && passage.kind !== 'cell') return []
  const deeds = deedsIn(passage)
  if (deeds.length === 0) return []
  const spots = rolesIn(analysis, passage)
  return deeds.flatMap(deed => {
    const who = whoActs(spots, deed.at) ?? 'operator'
    const sort = sortFor(deed, who)
    const given = analysis.factsIn('third-party', passage).length > 0
    if (!sort || (!given && OFFERS.test(passage.words[deed.at] ?? ''))) return []
    return [toClaim(passage, deed, who, sort, sort === 'give' && given)]
  })
}

/** What the person does is a right, a duty or nothing, but for blame. */
function sortFor({deed, sort}: FoundDeed, who: Who): Sort | undefined {
  if (who !== 'subject') return sort
  return deed === 'liable' ? 'harm' : undefined
}

function toClaim(passage: Passage, deed: FoundDeed, who: Who, sort: Sort, given: boolean): Claim {
  const {from, to, force, negated} = deed
  const value = passage.leaf.value.slice(passage.starts[from], passage.ends[Math.min(to, passage.words.length) - 1])
  return {
    passage,
    who,
    deed: deed.deed,
    sort,
    force,
    negated,
    about: new Set(given ? ['to:third-party'] : []),
    limits: wordLimits(passage),
    text: quote(value),
    phrase: phraseOf(passage, from)
  }
}
