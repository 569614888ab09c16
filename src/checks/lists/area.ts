import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'

/**
 * The passages to which words such as «исключительно для целей, указанных в разделе 3» send: a clause or section by its
 * number, the section they stand in, the items that they announce; what closes a list closes its own section.
 */
export function areaOf(analysis: Analysis, passage: Passage, isClosing = false): readonly Passage[] {
  const references = analysis.facts.references.filter(one => one.passage.index === passage.index)
  const nums = references.filter(({target}) => target === 'clause' || target === 'section').flatMap(one => one.nums)
  if (nums.length > 0) return analysis.passages.filter(one => nums.some(num => isInside(one, num)))
  if (isClosing || references.some(({target}) => target === 'self'))
    return analysis.passages.filter(one => sectionOf(one) === sectionOf(passage))
  return itemsOf(analysis, passage)
}

/** The items under a sentence, and the items of those; under a heading all that stands right there. */
export function itemsOf({passages}: Analysis, lead: Passage): Passage[] {
  const items: Passage[] = []
  for (let at = lead.index + 1; at < passages.length; at++) {
    const passage = passages[at]
    if (!passage || !(lead.kind === 'heading' ? passage.under === lead : isUnder(passage, lead))) break
    items.push(passage)
  }
  return items
}

function isUnder({lead}: Passage, announcing: Passage): boolean {
  for (let above = lead; above; above = above.lead) if (above === announcing) return true
  return false
}

function isInside({clause, id}: Passage, num: string): boolean {
  return clause === num || clause.startsWith(`${num}.`) || id === num || id.startsWith(`${num}/`)
}

/** The number of a passage's section, or of an unnumbered one its id. */
export function sectionOf({clause, home}: Passage): string {
  return (clause === '' ? home.split('/')[0] : clause.split('.')[0]) ?? ''
}
