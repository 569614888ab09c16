import type {Passage} from '../../analyze/passage.js'
import {compilePattern} from '../../language/patterns.js'

const REACH = 120
const FORMER = compilePattern(
  '(?:^|[^\\p{L}])(?:ранее|прежн|бывш|переимен|правопреемн|правопредшеств|реорганиз|присоедин|ликвидир|до смены|' +
    'бұрын|қайта (?:атал|ұйымд)|мирасқор|таратыл|former|previously|renamed|successor|reorgani[sz]|liquidat)\\p{L}*',
  'i'
)
const OTHERS = compilePattern(
  '(?:^|[^\\p{L}])(?:трет|партн|получател|кому|обработчик|подрядчик|провайдер|поставщик|банк|плат[её]ж|аффилир|' +
    'дочерн|филиал|хостинг|агент|үшінші|серіктес(?!ті[кг])|деректерді алушы|өңдеуші|мердігер|өнім беруші|төлем|еншілес|third part|' +
    'partner|recipient|processor|contractor|provider|supplier|bank|payment|affiliat|subsidiar|branch|hosting|agent)\\p{L}*',
  'i'
)

/** The words before and after a stretch of a passage, as far as they may speak of it. */
export function aroundOf({leaf: {value}}: Passage, start: number, end: number): {before: string; after: string} {
  return {before: value.slice(Math.max(0, start - REACH), start), after: value.slice(end, end + REACH)}
}

/** Whether the words around say that it is no more: «ранее ТОО «X»», «переименовано». */
export function isFormer(passage: Passage, start: number, end: number): boolean {
  const {before, after} = aroundOf(passage, start, end)
  return FORMER.test(before.slice(-NEAR)) || FORMER.test(after.slice(0, NEAR))
}

const NEAR = 60

/** Whether the heading or the lead-in over a passage is about somebody else: «Кому мы передаём данные», «Партнёры:». */
export function speaksOfOthers({under, lead}: Passage): boolean {
  return [under, lead].some(one => one !== undefined && OTHERS.test(one.leaf.value))
}

// Of the sides named before a number the last one owns it: «Клиент указывает БИН», «Клиент пишет Оператору (БИН …)».
const SUBJECT_LAST = compilePattern(
  '(?:клиент|пользовател|покупател|заказчик|субъект|заявител)(?!.*(?:оператор|продав|исполнител|администрац|обществ|(?<!сво\\p{L}{1,3} )компани))' +
    '[^.;]{0,40}$',
  'i'
)

/** Whether the words that lead to something in a passage speak of somebody else: «Получатель платежа, БИН …». */
export function isOfOthers(passage: Passage, start: number): boolean {
  const {before} = aroundOf(passage, start, start)
  return OTHERS.test(before) || SUBJECT_LAST.test(before) || speaksOfOthers(passage)
}
