import {isQuote} from '../language/quotes.js'
import {matchAt} from '../language/scan.js'
import {isRole} from './definition-words.js'
import {readNames, type TermName} from './term-names.js'

/** Names that words get in passing; `from` is where the words they stand for end. */
export interface Introduced {
  readonly names: readonly TermName[]
  readonly from: number
  readonly to: number
}

const MARKER =
  /(?<!\p{L})(?:здесь[ \u00A0]+и[ \u00A0]+)?(?:далее|в[ \u00A0]+дальнейшем|(?:бұдан|одан)[ \u00A0]+(?:әрі|былай)(?:[ \u00A0]+қарай)?|әрі[ \u00A0]+қарай|hereinafter|hereafter|общим[ \u00A0]+(?:понятием|термином|названием))(?!\p{L})/giu
const MARKS = ['алее', 'дальнейшем', 'ұдан', 'дан әрі', 'әрі', 'ereinafter', 'ereafter', 'общим ']
/** What may stand between the marker and the first name, or before another one: «по тексту», «именуемые вместе», «а по отдельности». */
const LINK =
  /[ \u00A0]*(?:[–—−‒:,-]|(?:по|в)[ \u00A0]+тексту?е?(?:[ \u00A0]+(?:настоящ\p{L}+[ \u00A0]+)?(?:политик|документ|соглашени|договор|согласи|правил|оферт|положени)\p{L}*)?|(?:осы[ \u00A0]+)?мәтін(?:де|[ \u00A0]+бойынша)|қысқаша|бірлесіп|тиісінше|жеке-жеке|collectively[ \u00A0]+referred|(?:также|вместе|совместно|именуем\p{L}+|именует\p{L}+|именуют\p{L}*|называ\p{L}+|обознача\p{L}+|упомина\p{L}+|объедин\p{L}+|общим[ \u00A0]+(?:понятием|термином|названием)|для[ \u00A0]+(?:краткости|удобства)|соответственно|как|(?:а|и)[ \u00A0]+по[ \u00A0]+отдельности|по[ \u00A0]+отдельности|кажд\p{L}+|в[ \u00A0]+отдельности|индивидуально|бірге|жеке|referred[ \u00A0]+to|as|called|collectively|individually|together|also|jointly|each|the|an?)(?!\p{L}))/iuy
const LONGEST = 240

/** Names after «далее», «бұдан әрі», "hereinafter", in a bracket or without one, and names that stand in a bracket alone. */
export function findIntroduced(value: string): Introduced[] {
  const marked = MARKS.some(mark => value.includes(mark)) ? [...readMarked(value)] : []
  if (!value.includes('(')) return marked
  const found = [...marked]
  let next = 0
  for (const match of value.matchAll(/\(([^()]{1,90})\)/gu)) {
    while ((marked[next]?.to ?? Number.POSITIVE_INFINITY) <= match.index) next++
    if ((marked[next]?.from ?? Number.POSITIVE_INFINITY) <= match.index) continue
    const alone = readBracket(value, match.index, match[1] ?? '')
    if (alone) found.push(alone)
  }
  return found.sort((a, b) => a.from - b.from)
}

function* readMarked(value: string): Generator<Introduced> {
  let done = 0
  for (const {0: marker, index} of value.matchAll(MARKER)) {
    if (
      index < done ||
      /(?:^|[^\p{L}])и[ \u00A0]+(?:так[ \u00A0]+)?$/u.test(value.slice(Math.max(0, index - 12), index))
    )
      continue
    const open = bracketBefore(value, index)
    const close = open === undefined ? -1 : closing(value, open)
    const stop = close < 0 ? Math.min(value.length, index + LONGEST) : close
    const {names, end} = readChain(value, index + marker.length, stop, close >= 0 || open !== undefined)
    if (names.length === 0) continue
    done = Math.max(end, stop === close ? close + 1 : end)
    yield {names, from: open ?? beforeParticiple(value, index), to: done}
  }
}

/** Names with links between them: «совместно – „Стороны“, а по отдельности – „Сторона“». */
function readChain(value: string, at: number, stop: number, bracket: boolean): {names: TermName[]; end: number} {
  const names: TermName[] = []
  let end = at
  let from = at
  while (from < stop) {
    const start = skipLinks(value, from)
    const linked = /[–—−‒:-][ \u00A0]*$|(?:именуем|называ|как|called|as|the)\p{L}*[ \u00A0]*$/iu.test(
      value.slice(at, start)
    )
    const read = readNames(value, start, stop)
    if (read.names.length === 0 || !read.names.every(name => isName(name, bracket, linked))) break
    names.push(...read.names)
    end = read.end
    if (isLinked(value, end)) from = end
    else break
  }
  return {names, end}
}

function isLinked(value: string, end: number): boolean {
  return skipLinks(value, end) > end
}

function skipLinks(value: string, from: number): number {
  let at = from
  for (let link = matchAt(LINK, value, at); link; link = matchAt(LINK, value, at)) at += link[0].length
  while (value[at] === ' ' || value[at] === '\u00A0') at++
  return at
}

/** Lower case is a name after a dash in a bracket («далее – общедоступные данные»); outside brackets only quotes and capitals are. */
function isName({text, quoted}: TermName, bracket: boolean, linked: boolean): boolean {
  if (quoted) return true
  if (
    /^(?:п|пп|ст|см|разд)(?:\.|$)|^(?:смотр|указан|пункт|раздел|следу|в|на|по|при)(?!\p{Lu})/u.test(text) ||
    text.split(' ').length > 8
  )
    return false
  return /^\p{Lu}/u.test(text) ? bracket || text.split(' ').length <= 4 : bracket && linked
}

/** The bracket that `index` stands in, if words like «именуемое» at most are between. */
function bracketBefore(value: string, index: number): number | undefined {
  const from = Math.max(0, index - 60)
  const open = value.slice(from, index).lastIndexOf('(')
  const between = value.slice(from + open + 1, index)
  return open < 0 || between.includes(')') ? undefined : from + open
}

function closing(value: string, open: number): number {
  const close = value.indexOf(')', open)
  return close < 0 || close > open + LONGEST ? -1 : close
}

/** «ТОО „X“, именуемое в дальнейшем …»: the words stand before the participle. */
function beforeParticiple(value: string, index: number): number {
  const before = /,?[ \u00A0]*(?:именуем\p{L}*|называем\p{L}*)?[ \u00A0,]*$/u.exec(
    value.slice(Math.max(0, index - 30), index)
  )
  return index - (before?.[0].length ?? 0)
}

const LEADING = /^(?:collectively,?[ \u00A0]+|together,?[ \u00A0]+)?(?:the[ \u00A0]+)?/iu
const PRONOUN = /^(?:мы|нас|нам|наш\p{L}*|вы|вас|вам|ваш\p{L}*|біз|сіз|we|us|our|you|your)$/iu

/** («Тулпар», «мы»), ("we", "us"), (the “Company”), (Продавец): a bracket that holds nothing but names. */
function readBracket(value: string, open: number, inside: string): Introduced | undefined {
  const at = open + 1 + (LEADING.exec(inside)?.[0].length ?? 0)
  const close = open + 1 + inside.length
  if (!isQuote(value[at]) && !/[\p{Lu}'‘]/u.test(value[at] ?? '')) return undefined
  const {names, end} = readNames(value, at, close)
  if (names.length === 0 || value.slice(end, close).trim() !== '') return undefined
  const named = followsName(value, open) || names.some(({text, quoted}) => quoted && PRONOUN.test(text))
  const fits = names.every(({text, quoted}) => {
    if (PRONOUN.test(text)) return true
    return /^\p{Lu}/u.test(text) && ((isRole(text) && (quoted || isShort(text))) || (quoted && named))
  })
  return fits ? {names, from: open, to: close + 1} : undefined
}

/** «(Продавец)», «(Администрация сайта)»; longer words in a bracket are a remark. */
function isShort(text: string): boolean {
  return /^\S+(?:[ \u00A0](?:сайта|сервиса|ресурса|платформы|приложения|данных))?$/iu.test(text)
}

/** A name, an address of a site or a number stands before the bracket, and not the first word of a sentence alone. */
function followsName(value: string, open: number): boolean {
  const from = Math.max(0, open - 40)
  const before = value.slice(from, open).trimEnd()
  const first = /(?:^|[.!?…:][ \u00A0]+)\p{Lu}\p{Ll}*$/u.exec(before)
  if (first && (first.index > 0 || from === 0)) return false
  return /[»”"“]$|(?:^|[\s«„“"])(?:\p{Lu}\S*|\S+\.\p{L}{2,}\S*|\d{12})$/u.test(before)
}
