import type {TermUse} from './term-words.js'

/** A reason without what it quotes, in each language of a report. */
export type InEach = readonly [ru: string, kk: string, en: string]

const act = (ru: string, kk: string, en: string): readonly [InEach, InEach] => [
  [`больше времени на ${ru}:`, `${kk} көбірек уақыт:`, `more time for ${en}:`],
  [`меньше времени на ${ru}:`, `${kk} азырақ уақыт:`, `less time for ${en}:`]
]

/** What is said of a term of each use that became longer, and of one that became shorter. */
export const lengthReasons: Readonly<Record<TermUse, readonly [longer: InEach, shorter: InEach]>> = {
  keep: [
    ['данные хранятся дольше:', 'деректер ұзағырақ сақталады:', 'data are kept longer:'],
    ['данные хранятся меньше:', 'деректер қысқарақ сақталады:', 'data are kept for less time:']
  ],
  consent: [
    ['согласие действует дольше:', 'келісім ұзағырақ қолданылады:', 'consent is valid longer:'],
    ['согласие действует меньше:', 'келісім қысқарақ қолданылады:', 'consent is valid for less time:']
  ],
  answer: act('ответ', 'жауап беруге', 'answering'),
  notify: act('уведомление', 'хабарлауға', 'giving notice'),
  erase: act('уничтожение данных', 'деректерді жоюға', 'destroying data'),
  correct: act('исправление данных', 'деректерді түзетуге', 'correcting data'),
  block: act('блокирование данных', 'деректерді бұғаттауға', 'blocking data'),
  stop: act('прекращение обработки', 'өңдеуді тоқтатуға', 'stopping the processing'),
  extend: act('продление', 'ұзартуға', 'extension'),
  mend: act('действия оператора', 'оператордың әрекеттеріне', 'acts of the operator')
}
