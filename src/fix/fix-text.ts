import {applyOffers, fits, withoutOverlaps} from './edits.js'
import type {Applied, Fixed, FixLevel, Look, Offer, Seen, Wanted} from './fix.js'
import {formOffers} from './form/form.js'
import {isSound} from './sound.js'

// Fixes that want the same words go one after another: every gap of a row moves all numbers behind it.
const mostPasses = 30
// Fixes hardly ever do harm; where many do, the text is not what it seems.
const mostLooks = 100

/**
 * Mends a text until nothing is left that can be mended, so that to do it again changes nothing. Every change is looked at: what would bring
 * a new defect is not taken.
 */
export async function fixText(text: string, look: Look, {level, form}: Wanted): Promise<Fixed> {
  const applied: Applied[] = []
  let current = text
  let seen = await look(text)
  for (let pass = 0; seen && pass < mostPasses; pass++) {
    const turns = [ruleOffers(current, seen, level), ...(form ? [formOffers(current, seen)] : [])]
    const found = await takeFirst(current, seen, turns, look)
    if (found.taken.length === 0) break
    applied.push(...describe(current, found.taken))
    current = applyOffers(current, found.taken)
    seen = found.seen
  }
  return {text: current, applied}
}

/** Fixes of the findings that nobody keeps back. */
function ruleOffers(text: string, {findings}: Seen, level: FixLevel): Offer[] {
  const offers = findings
    .filter(({suppression}) => suppression === undefined)
    .flatMap(({ruleId, fixes = []}) =>
      fixes.flatMap(({edits: [first, ...rest], safe}): Offer[] =>
        first && (safe || level === 'suggested') ? [{ruleId, edits: [first, ...rest]}] : []
      )
    )
  return withoutOverlaps(offers.filter(offer => fits(text, offer)))
}

interface Taken {
  readonly taken: readonly Offer[]
  readonly seen: Seen
}

/** The form comes when words are right: what the rules offer goes first. */
async function takeFirst(text: string, seen: Seen, turns: readonly Offer[][], look: Look): Promise<Taken> {
  for (const offers of turns) {
    const found = await takeSound({text, look, left: mostLooks}, {taken: [], seen}, offers)
    if (found.taken.length > 0) return found
  }
  return {taken: [], seen}
}

interface Trial {
  readonly text: string
  readonly look: Look
  /** How many looks are left. */
  left: number
}

/** Of the offers as many as do no harm: all at once, else each half by itself. */
async function takeSound(trial: Trial, known: Taken, offers: readonly Offer[]): Promise<Taken> {
  if (offers.length === 0 || trial.left-- <= 0) return known
  const taken = [...known.taken, ...offers]
  const seen = await trial.look(applyOffers(trial.text, taken))
  if (seen && isSound(known.seen, seen, offers)) return {taken, seen}
  if (offers.length === 1) return known
  const middle = offers.length >> 1
  const first = await takeSound(trial, known, offers.slice(0, middle))
  return takeSound(trial, first, offers.slice(middle))
}

/** What offers mend, their places in the text as it was. */
function describe(text: string, offers: readonly Offer[]): Applied[] {
  const ends = Array.from(text.matchAll(/\r\n?|\n/g), ({0: end, index}) => index + end.length)
  let line = 0
  return [...offers]
    .sort((a, b) => a.edits[0].start - b.edits[0].start)
    .map(({ruleId, edits: [{start, was, text: instead}]}) => {
      while ((ends[line] ?? text.length + 1) <= start) line++
      return {ruleId, line: line + 1, column: start - (ends[line - 1] ?? 0) + 1, was, text: instead}
    })
}
