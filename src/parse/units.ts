import {wordList} from './word-list.js'

// What amounts are counted in, in the forms that follow a number; «год рождения» may begin an item of a list and is
// none of these.
const units = new Set(
  wordList(
    'лет года г гг месяца месяцев мес недели недель дня дней суток часа часов час ч минуты минут мин секунд сек',
    'рабочих рабочего календарных календарного банковских рублей руб тенге тг тыс тысяч млн млрд миллиона миллионов',
    'раза шт экз мрп см мм км кг кб мб гб тб килобайт мегабайт мегабайта гигабайт гигабайта кбит мбит гбит kb mb gb',
    'жыл жылдың жылдан жылға ай айдан айға апта аптадан күн күннен күнге тәулік тәуліктен сағат сағаттан минут',
    'минуттан теңге аек рет usd eur kzt rub days day hours hour weeks week months month years year minutes minute'
  )
)

// «жұмыс орны», "business address" are items of lists
const counted = /^(?:(?:жұмыс|күнтізбелік) (?:күн|сағат)|(?:business|calendar|working) (?:day|hour|week|month|year))/u

/**
 * Whether `words` begin with what amounts are counted in («рабочих дней», «МБ», «%»), so that a number before them is
 * an amount.
 */
export function startsWithUnit(words: string): boolean {
  if (/^[%‰°₸$€₽]/.test(words) || counted.test(words)) return true
  const first = /^\p{L}{1,12}(?![\p{L}\d])/u.exec(words)?.[0]
  return (
    first !== undefined &&
    units.has(first.toLowerCase()) &&
    (first === first.toUpperCase() || first === first.toLowerCase())
  )
}
