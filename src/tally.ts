import type {Element, Finding} from './lint.js'

/** How many findings of each severity. */
export interface SeverityCounts {
  readonly errors: number
  readonly warnings: number
  readonly infos: number
}

/** How many required elements are stated, and how many are required: what does not apply is not. */
export interface ElementCounts {
  readonly present: number
  readonly required: number
}

export function countSeverities(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const counts = {errors: 0, warnings: 0, infos: 0}
  for (const {severity} of findings) counts[`${severity}s`]++
  return counts
}

export function countElements(elements: readonly Pick<Element, 'stated' | 'answer'>[]): ElementCounts {
  const required = elements.filter(({answer}) => answer !== 'not-applicable')
  return {present: required.filter(({stated}) => stated).length, required: required.length}
}
