import {factEnd, type View} from '../view.js'
import {wordsIn} from './stretch.js'
import {termWords} from './words.js'

/**
 * Whether the verb at word `act.from` is somebody else's: «Пользователь обязан в течение 5 дней обновить данные». A
 * comma between parts the two; «можно исправить» is said to the reader; whoever gets an answer is given it by the operator, and «субъект уведомляется» by it too.
 */
export function isOthersDuty(view: View, from: number, act: {readonly from: number; readonly to: number}): boolean {
  const {passage, lead} = view
  const words = wordsIn(view)
  const {isPassive, said, gets, others} = termWords(passage)
  if (isPassive(words, act.from, act.to)) return false
  if (said.has(words[act.from - 1] ?? '')) return true
  // The Kazakh verb ends the act: «субъект жауапты үш күн ішінде алады».
  if (passage.language === 'kk' && gets.test(words[act.to - 1] ?? '')) return false
  for (let at = act.from - 1; at >= Math.max(from, lead); at--) {
    const word = words[at] ?? ''
    if (
      gets.test(word) ||
      passage.leaf.value.slice(passage.ends[at - lead], passage.starts[at - lead + 1]).includes(',')
    )
      return false
    if (others.has(word)) return factEnd(view, 'operator', at) < 0
  }
  return false
}

/** Whether words stand in a clause of their own: «если Вы подтвердите, что …». */
export function isSubordinate(view: View, act: {readonly from: number}): boolean {
  const {passage, lead} = view
  const words = wordsIn(view)
  const {subordinate} = termWords(passage)
  for (let at = act.from - 1; at >= lead; at--) {
    if (subordinate.has(words[at] ?? '')) return true
    if (passage.leaf.value.slice(passage.ends[at - lead], passage.starts[at - lead + 1]).includes(',')) return false
  }
  return false
}
