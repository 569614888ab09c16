import type {Passage} from '../../analyze/passage.js'
import type {DeedRow, FoundDeed} from './deeds.js'
import {modalsIn} from './modals.js'

const rows: readonly DeedRow[] = [
  ['transfer', 'give', /^(?:shar(?:e|es|ed|ing)|disclos(?:e|es|ed|ing)|transfer(?:s|red|ring)?|rent(?:s|ed)?)$/],
  ['publish', 'give', /^publish(?:es|ed)?$/],
  ['sell', 'give', /^(?:sells?|sold|selling)$/],
  ['collect', 'use', /^(?:collects?|collected|gathers?|gathered)$/],
  ['use', 'use', /^(?:uses?|used)$/],
  ['process', 'use', /^(?:process|processes|processed)$/],
  ['keep', 'use', /^(?:stores?|stored|retains?|retained|keeps?|kept)$/],
  ['track', 'harm', /^(?:tracks?|tracked|profiles?|profiled|monitors?|monitored)$/],
  ['delete', 'guard', /^(?:deletes?|deleted|erases?|erased|destroys?|destroyed)$/],
  ['protect', 'guard', /^(?:protects?|protected|encrypts?|encrypted|safeguards?|secures?)$/],
  ['notify', 'guard', /^(?:notify|notifies|notified|informs?|informed|alerts?)$/],
  ['ensure', 'guard', /^(?:ensures?|ensured|guarantees?|guaranteed)$/],
  ['anonymise', 'guard', /^(?:anonymi[sz]es?|anonymi[sz]ed)$/],
  ['correct', 'guard', /^(?:corrects?|corrected|rectify|rectifies|rectified)$/],
  ['answer', 'guard', /^(?:responds?|reply|replies|answers?)$/],
  ['stop', 'guard', /^(?:stops?|stopped|ceases?|ceased)$/],
  ['liable', 'guard', /^(?:liable|responsible)$/],
  ['charge', 'harm', /^charges?$/]
]

const BEFORE = new Set(
  `we company operator controller it they not never may can could might will shall must would to be been is are was were and or also
  only always you cannot t neither nor data information who which that immediately promptly automatically`.split(/\s+/)
)
const DENIES = new Set(['not', 'never', 'no', 't', 'cannot', 'neither', 'nor'])
const REACH = 4

/** Verbs of deeds with the words before them that deny, permit or oblige. */
export function englishDeeds(passage: Passage): FoundDeed[] {
  const {words} = passage
  const modals = modalsIn(passage)
  const found: FoundDeed[] = []
  for (const [at, word] of words.entries()) {
    const row = rows.find(([, , verb]) => verb.test(word))
    const before = words[at - 1] ?? ''
    if (!row || !(BEFORE.has(before) || /(?:s|ed)$/.test(word)) || isNoun(words, at)) continue
    const start = clauseStart(passage, at)
    const modal = modals.findLast(one => one.to <= at && at - one.to <= REACH && one.from >= start)
    const near = words.slice(Math.max(start, at - REACH), at)
    const denied = near.some(one => DENIES.has(one)) && !modal?.negated
    const force = modal?.force ?? 'is'
    const told = denied && force !== 'is' ? ('ban' as const) : force
    const first = denied ? denialFrom(words, at - near.length + near.findIndex(one => DENIES.has(one))) : at
    found.push({
      deed: row[0],
      sort: row[1],
      at,
      from: Math.min(modal?.from ?? at, first),
      to: at + 1,
      force: told,
      negated: told === 'ban' ? false : denied || (modal?.negated ?? false)
    })
  }
  return found
}

/** «do not share», «don't share». */
function denialFrom(words: readonly string[], at: number): number {
  return /^(?:do|does|did|don|doesn|didn|won|will|is|are|isn|aren)$/.test(words[at - 1] ?? '') ? at - 1 : at
}

/** «the use of», «its transfer». */
function isNoun(words: readonly string[], at: number): boolean {
  return (
    /^(?:the|a|an|its|our|your|of|any|such|for|by|data)$/.test(words[at - 1] ?? '') &&
    /^(?:of|to|and)$/.test(words[at + 1] ?? '')
  )
}

/** A comma, a semicolon, «but» part clauses. */
function clauseStart({words, leaf, starts, ends}: Passage, at: number): number {
  for (let before = at; before > 0; before--) {
    const gap = leaf.value.slice(ends[before - 1], starts[before])
    if (/[;:.]/.test(gap) || words[before] === 'but') return before
  }
  return 0
}
