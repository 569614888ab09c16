import {type CapitalWord, isUpper, wordOf} from './capital-words.js'
import type {CommonNouns} from './common-nouns.js'
import {isAdjective} from './term-heads.js'

const beginsWith = (stems: string): RegExp => new RegExp(`^(?:${stems.split(/\s+/).join('|')})`, 'u')

// Names of the state, of laws and documents, of parts of a document and of the net are written so.
const NAMES = beginsWith(`республик казахстан росси государств президент правительств парламент министерств комитет
  прокуратур департамент акимат суд(?:а|у|ом|е)?$ закон кодекс конституц указ приказ постановлен интернет политик
  соглашен договор контракт оферт правил положен регламент согласи уведомлен инструкци устав стать раздел глав пункт
  подпункт анкет заявлени форм прав(?:а|о)$ обязанност служб отдел подразделени комисси совет треть`)
// «в разделе Профиль», «кнопку Отправить», «улица Садовая»: the word is a name on a screen or a map.
const NAMED = beginsWith(`кнопк вкладк раздел меню пол(?:е|я|ем)$ окн граф(?:а|ы|е|у)$ тем(?:а|ы|е|у|ой)$ строк опци
  стату функци режим страниц город улиц район микрорайон област проспект сел им(?:я|ени)$ программ приложени платформ
  сервис систем компани`)

/**
 * Whether the word is no part of a longer name: no other capital word beside it but terms and common nouns, nothing
 * foreign after it.
 */
export function standsAlone(word: CapitalWord, nouns: CommonNouns): boolean {
  const {passage, index} = word
  const {leaf, starts, ends, words} = passage
  if (NAMES.test(wordOf(word)) || words[index + 1] === 'к') return false
  const before = leaf.value[starts[index - 1] ?? 0] ?? ''
  if (isForeign(before) || (isUpper(before) && index > 1 && !nouns.isCommon({passage, index: index - 1}))) return false
  if (!nouns.isCommon(word) && mayBeOther(word)) return false
  const gap = leaf.value.slice(ends[index], starts[index + 1])
  const after = leaf.value[starts[index + 1] ?? leaf.value.length] ?? ''
  if (/[«“„"#№]/u.test(gap)) return false
  if (gap !== ' ' && gap !== '\u00A0') return true
  return !isForeign(after) && (!isUpper(after) || nouns.isCommon({passage, index: index + 1}))
}

/** An item of a list, a name on a screen or a map, or an adjective of the noun after it. */
function mayBeOther({passage, index}: CapitalWord): boolean {
  const {leaf, ends, words} = passage
  return (
    leaf.value[ends[index - 1] ?? 0] === ',' ||
    NAMED.test(words[index - 1] ?? '') ||
    modifies(words[index] ?? '', words[index + 1] ?? '')
  )
}

/** «Мобильном» of «Мобильном приложении». */
function modifies(word: string, next: string): boolean {
  return isAdjective(word) || /[ое]му$/u.test(word) || (/[ое]м$/u.test(word) && /\p{L}{3}[еи]$/u.test(next))
}

function isForeign(sign: string): boolean {
  return /[A-Za-z\d]/.test(sign)
}
