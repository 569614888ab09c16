import type {Language} from '../../language/language.js'
import type {Effect} from '../policy-diff.js'
import type {Signal} from './signal.js'

/** How many reasons a reader is told. */
const MOST = 3

/** The effect of all signals together, undefined where there are none; the most weighty reasons first. */
export function settle(
  signals: readonly Signal[],
  language: Language
): {readonly effect: Effect; readonly reason: string} | undefined {
  if (signals.length === 0) return undefined
  const ordered = relevant(signals).sort((a, b) => b.weight - a.weight)
  const of = (effect: Signal['effect']): Signal[] => ordered.filter(one => one.effect === effect)
  const [worse, better, unclear] = [of('weakens'), of('strengthens'), of('unclear')]
  if (worse.length > 0 && better.length > 0) {
    const [first, second] = [worse[0], better[0]].flatMap(one => one ?? []).sort((a, b) => b.weight - a.weight)
    const both = [first, second].flatMap(one => one ?? [])
    return {effect: 'unclear', reason: words([...both, ...ordered.filter(one => !both.includes(one))], language)}
  }
  const effect = worse.length > 0 ? 'weakens' : better.length > 0 ? 'strengthens' : 'unclear'
  return {effect, reason: words([...worse, ...better, ...unclear], language)}
}

function words(signals: readonly Signal[], language: Language): string {
  return [...new Set(signals.map(({reason}) => reason[language]))].slice(0, MOST).join('; ')
}

/** Leaves out what only follows from something weightier. */
function relevant(signals: readonly Signal[]): Signal[] {
  const isWorse = signals.some(
    ({topic, effect, weight}) => effect === 'weakens' && weight >= 7 && topic !== 'element' && topic !== 'finding'
  )
  const isRight = signals.some(({topic}) => topic === 'right')
  return signals.filter(({topic, effect, part}) => {
    if (topic !== 'element') return true
    // That something bad is told at all is no comfort; a right that went is not told twice.
    return effect === 'strengthens' ? !isWorse : !(isRight && part === 'subject-rights')
  })
}
