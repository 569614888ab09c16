import {applyAll, createDraft, printDraft} from '../diff/generated/pairs.js'
import {readOutline} from '../diff/generated/read.js'
import {benchScenario} from '../diff/generated/scenarios.js'
import {generatePolicy} from './generate.js'
import {createRandom} from './random.js'

/** Two versions of a policy of `bytes` each: a section inserted, everything after it renumbered, and ten edits. */
export const generateVersions = (seed: number, bytes: number): [before: string, after: string] => {
  for (let attempt = seed; ; attempt++) {
    const random = createRandom(attempt)
    const draft = createDraft(readOutline(generatePolicy(attempt, {bytes})), random, false)
    if (!draft.renumbers || !applyAll(draft, benchScenario.edits(random))) continue
    const {first, second} = printDraft(draft, benchScenario)
    return [first.text, second.text]
  }
}
