import {stemWord} from '../../../language/lexicon.js'
import {lazy} from '../../lazy.js'
import type {Passage} from '../../passage.js'
import type {ActionWord, Form} from '../parts.js'
import type {Action} from '../statement.js'

// One form for each stem that the stemmer makes of the forms of a word.
const WORDS: readonly (readonly [Action, string])[] = [
  ['collect', 'собирать сбор собрать получать получить запрашивать запросить накапливать накопление'],
  ['process', 'обрабатывать обработка обработать'],
  ['use', 'использовать использует используем использование'],
  [
    'keep',
    `хранить хранение сохранять сохранение сохранить размещать разместить размещены размещение находится располагаются расположены
     остается остаться держать держит локализовать локализованы локализация`
  ],
  [
    'transfer',
    `передавать передает передача передаст предоставлять предоставление предоставить предоставлен раскрывать раскрытие
     раскрыть раскроет разглашать разглашение разгласить отправлять отправлены отправка отправить направлять направить
     сообщать сообщить поручать поручить поручена обменивается делится= делимся= делиться= поделиться= поделимся= доступ
     доступны вывозить вывозятся вывоз покидать`
  ],
  ['publish', 'публиковать публикует публикуем публикация опубликованы обнародовать распространять распространение'],
  ['sell', 'продавать продает продажа'],
  ['delete', 'удалять удаление удалить уничтожать уничтожение уничтожить стирать стереть сотрет сотрем сотрут'],
  ['depersonalise', 'обезличивать обезличивание обезличить анонимизировать анонимизирует анонимизируем'],
  [
    'verify',
    `проверять проверить проверка контролирует контролируем контролировать контроль сверять сверить верификация
     верифицирует верифицируем верифицировать`
  ],
  [
    'ensure',
    'обеспечивает обеспечить обеспечение гарантирует гарантируем гарантировать гарантия подтверждает подтверждение подтвердить'
  ]
]

const table = lazy(() => {
  const byStem = new Map<string, Action>()
  const byWord = new Map<string, Action>()
  for (const [action, words] of WORDS) {
    for (const word of words.split(/\s+/)) {
      if (word.endsWith('=')) byWord.set(word.slice(0, -1), action)
      else byStem.set(stemWord(word), action)
    }
  }
  return {byStem, byWord}
})

/** The stems of the words that name an action. */
export function stemsOfAction(action: Action): readonly string[] {
  const {byStem, byWord} = table()
  const stems = [...byStem].flatMap(([stem, named]) => (named === action ? [stem] : []))
  // «Курьер получает имя» says that data are given.
  if (action === 'transfer') stems.push(stemWord('получает'), stemWord('получат'))
  return [...stems, ...[...byWord].flatMap(([word, named]) => (named === action ? [stemWord(word)] : []))]
}

/** The words of a passage that name actions, in their order. */
export function actionWords(passage: Passage): ActionWord[] {
  const {byStem, byWord} = table()
  const found: ActionWord[] = []
  for (const [at, stem] of passage.stems.entries()) {
    const action = byStem.get(stem) ?? byWord.get(passage.words[at] ?? '')
    const form = action && formOf(passage.words[at] ?? '')
    if (action && form) found.push({action, form, at})
  }
  return found
}

const DESCRIBES = /(?:нн|[еи]м|щ|вш|[иы]т)(?:[аяо]я|[уюо]ю|[ое][йею]|[ыи][йехм]|[ыи]ми|[ое]го|[ое]му|[ое]м)(?:ся)?$/
const DEED =
  /(?:[нт]и[еюяи]|[нт]ием|[нт]иям?и?|[нт]иях|[чж][аеиу]|[чж]ей|к[аеиу]|кой|сбор[аеу]?|сбором|доступ[аеу]?|доступом|обмен[аеу]?|вывоз[аеу]?|ци[яюией]|ци[ией]й|гарантией|контрол[ьяюе]|контролем)$/
const TO_DO = /(?:ть|ти)(?:ся)?$/
const DOES = /(?:[аеиуюя]т|[аеи]м|[аеи]те|аст)(?:ся)?$|л[аио]?(?:с[ья])?$/
const DONE = /(?:[аея]н|[ыи]т|ерт)[аоы]?$/
const DOING = /(?:[аяу]я|в|вши|в)(?:с[ья])?$/

/** What form of its verb a word is, by its end. */
export function formOf(word: string): Form | undefined {
  if (/ость[юи]?$/.test(word)) return undefined
  if (DEED.test(word)) return 'deed'
  if (DESCRIBES.test(word)) return undefined
  if (TO_DO.test(word)) return 'to-do'
  if (DOES.test(word)) return 'does'
  if (DONE.test(word)) return 'done'
  return DOING.test(word) ? 'doing' : undefined
}
