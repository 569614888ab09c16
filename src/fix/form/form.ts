import {fits, withoutOverlaps} from '../edits.js'
import type {Offer, Seen} from '../fix.js'
import {findDoubledSpaces} from './doubled-spaces.js'
import {findMissingDots} from './missing-dots.js'

/**
 * What only `--fix` puts in order: nobody is told of a doubled space or a missing dot, so no rule finds them, and the names `form/…` stand in
 * reports of what was mended only.
 */
export function formOffers(text: string, {analysis}: Seen): Offer[] {
  const offers = [
    ...findDoubledSpaces(analysis).map((edit): Offer => ({ruleId: 'form/doubled-space', edits: [edit]})),
    ...findMissingDots(analysis).map((edit): Offer => ({ruleId: 'form/missing-dot', edits: [edit]}))
  ]
  return withoutOverlaps(offers.filter(offer => fits(text, offer)))
}

/** Whether an offer is of the form of the text. */
export function isForm({ruleId}: Offer): boolean {
  return ruleId.startsWith('form/')
}
