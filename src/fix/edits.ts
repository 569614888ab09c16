import type {Offer} from './fix.js'

/** Whether the file prints what is to be replaced, and something would change. */
export function fits(text: string, {edits}: Pick<Offer, 'edits'>): boolean {
  return edits.every(({start, end, was}) => text.slice(start, end) === was) && edits.some(one => one.was !== one.text)
}

/** Of offers that want the same words the one that begins first; the others may be made again when it is taken. */
export function withoutOverlaps(offers: readonly Offer[]): Offer[] {
  // Offsets one by one: an edit is a word.
  const taken = new Set<number>()
  return [...offers]
    .sort((a, b) => a.edits[0].start - b.edits[0].start)
    .filter(({edits}) => {
      const offsets = edits.flatMap(({start, end}) => Array.from({length: end - start}, (_, index) => start + index))
      if (offsets.some(offset => taken.has(offset))) return false
      for (const offset of offsets) taken.add(offset)
      return true
    })
}

/** The text with the edits of all offers, which do not overlap; all else stays as it is. */
export function applyOffers(text: string, offers: readonly Offer[]): string {
  const edits = offers.flatMap(offer => offer.edits).sort((a, b) => a.start - b.start)
  let done = 0
  const parts = edits.map(edit => {
    const part = text.slice(done, edit.start) + edit.text
    done = edit.end
    return part
  })
  return parts.join('') + text.slice(done)
}
