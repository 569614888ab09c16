import {compilePattern} from './patterns.js'
import {type FoundName, LABELS} from './quoted-names.js'
import {matchAt} from './scan.js'

const MOST_WORDS = 6

/** Initials with their stop, a capitalised word or a brand (also with its domain, «Brand.kz»), a number. */
const INITIAL = '\\p{Lu}\\.(?!\\p{Ll})'
const WORD = `(?:\\p{Ll}?\\p{Lu}[\\p{L}\\p{M}\\p{N}'’&+-]*(?:\\.[a-z]{2,})?|\\p{N}+[\\p{L}-]*|&)`
const TOKEN = compilePattern(`(?!${LABELS})(?:${INITIAL}|${WORD})(?:[ \\u00A0]?)`, 'y')
const LATIN_BRAND = compilePattern('(?!(?:and|or|of|the|for|as)(?!\\p{L}))[a-z][a-z0-9-]{2,}(?:\\.[a-z]{2,})?', 'y')
const BACKWARD = compilePattern(`(?:(?:${INITIAL}[ \\u00A0]?|${WORD}[ \\u00A0]){0,5})(?:${INITIAL}|${WORD})$`)

/** Words of a sentence that begin with a capital, in a heading all of them do. */
const FUNCTION_WORD = anyOf(
  'и или либо в во на для по с со о об от к за не из при как это осы біз бұл және мен немесе ' +
    'the a an and or of by is are be not to in for with this our we between',
  '$'
)
/** Words of policies that are no names: parties, documents, the country. */
const ROLE = anyOf(
  'оператор пользовател исполнител заказчик продав покупател компани клиент партнер партнёр сайт администраци ' +
    'республик казахстан қазақстан рк$ қр$ договор политик закон согласи субъект лиц[оа] адрес ' +
    'пайдаланушы тапсырыс саясат ' +
    'operator user company controller processor policy service liability access data$ personal$'
)

/** Reads up to six capitalised words from `start`; of Latin brands also one in lower case. */
export function readWords(text: string, start: number): FoundName | undefined {
  const words: string[] = []
  let at = start
  let end = start
  for (let match = matchAt(TOKEN, text, at); match && words.length < MOST_WORDS; match = matchAt(TOKEN, text, at)) {
    const word = match[0].trimEnd()
    if (FUNCTION_WORD.test(word)) break
    words.push(word)
    end = at + word.length
    at += match[0].length
    if (match[0] === word && !word.endsWith('.')) break
  }
  if (words.length === 0) end = start + (matchAt(LATIN_BRAND, text, start)?.[0].length ?? 0)
  return named(text, start, end)
}

/** Reads capitalised words of one script back from `end`, none before `floor`. */
export function readWordsBack(text: string, end: number, floor: number): FoundName | undefined {
  const from = Math.max(floor, end - 90)
  const run = BACKWARD.exec(text.slice(from, end))?.[0]
  if (run === undefined) return undefined
  const words = run.split(/(?<=[ \u00A0])/)
  let first = words.length - 1
  while (
    first > 0 &&
    !FUNCTION_WORD.test((words[first - 1] ?? '').trim()) &&
    sameScript(words[first - 1], words[first])
  )
    first--
  while (first < words.length - 1 && ROLE.test((words[first] ?? '').trim())) first++
  return named(text, end - words.slice(first).join('').length, end)
}

function anyOf(words: string, end = ''): RegExp {
  return compilePattern(`^(?:${words.replaceAll(' ', '|')})${end}`, 'i')
}

const LATIN = /[A-Za-zÀ-ÖØ-öø-ɏə]/
const TWO_LETTERS = compilePattern('\\p{L}{2}')
const isLatin = (word: string | undefined) => LATIN.test(word ?? '')
const isCyrillic = (word: string | undefined) => /[Ѐ-ԯ]/.test(word ?? '')

function sameScript(one: string | undefined, other: string | undefined): boolean {
  return !(isLatin(one) && isCyrillic(other)) && !(isCyrillic(one) && isLatin(other))
}

function named(text: string, start: number, end: number): FoundName | undefined {
  const name = text.slice(start, end).replace(/[-&'’]+$/, '')
  const words = name.split(/[ \u00A0]/)
  if (!TWO_LETTERS.test(name) || words.every(word => ROLE.test(word) || FUNCTION_WORD.test(word))) return undefined
  return {start, end: start + name.length, name, quoted: 'none'}
}
