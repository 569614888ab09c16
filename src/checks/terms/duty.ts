import {factEnd, type View} from '../view.js'
import {wordsIn} from './stretch.js'

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

// Who may stand as the subject of a sentence, in the nominative.
const OTHERS = list(`пользователь клиент покупатель субъект посетитель заказчик пациент абонент участник вы
  представитель соискатель сотрудник работник партнер партнеры подрядчик обработчик провайдер банк курьер пользователи
  клиенты субъекты покупатели заявитель получатель лицо ученик студент слушатель гость пассажир читатель подписчик
  продавцы арендатор заемщик владелец орган регулятор`)
const GETS = /^получ/

/**
 * Whether the verb at word `act.from` is somebody else's: «Пользователь обязан в течение 5 дней обновить данные». A
 * comma between parts the two; «можно исправить» is said to the reader; whoever gets an answer is given it by the operator, and «субъект уведомляется» by it too.
 */
export function isOthersDuty(view: View, from: number, act: {readonly from: number; readonly to: number}): boolean {
  const {passage, lead} = view
  const words = wordsIn(view)
  if (words.slice(act.from, act.to).some(word => word.endsWith('ся'))) return false
  if (words[act.from - 1] === 'можно') return true
  for (let at = act.from - 1; at >= Math.max(from, lead); at--) {
    const word = words[at] ?? ''
    if (
      GETS.test(word) ||
      passage.leaf.value.slice(passage.ends[at - lead], passage.starts[at - lead + 1]).includes(',')
    )
      return false
    if (OTHERS.has(word)) return factEnd(view, 'operator', at) < 0
  }
  return false
}

const CONDITIONS = list('если когда который которая которое которые которого чтобы пока')

/** Whether words stand in a clause of their own: «если Вы подтвердите, что …». */
export function isSubordinate(view: View, act: {readonly from: number}): boolean {
  const {passage, lead} = view
  const words = wordsIn(view)
  for (let at = act.from - 1; at >= lead; at--) {
    if (CONDITIONS.has(words[at] ?? '')) return true
    if (passage.leaf.value.slice(passage.ends[at - lead], passage.starts[at - lead + 1]).includes(',')) return false
  }
  return false
}
