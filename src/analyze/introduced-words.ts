import {findOrganisations} from '../language/organisations.js'
import type {Span} from '../language/span.js'
import {holdsVerb} from './definition-words.js'

const FARTHEST = 300
const MOST_STEPS = 8
// What goes on about the words before its comma: a relative clause, a participle, a requisite.
const DEPENDENT =
  /котор|^(?:\p{L}{2,}(?:щ|вш|нн|ем|им|крыт|нят|взят)(?:ий|ая|ее|ие|его|ей|их|ую|ым|ыми|ый|ое|ые|ого|ому|ой|ых|ийся|аяся|ееся|иеся|егося|ейся|ихся|уюся|имся|имися)(?!\p{L})|бин|иин|бсн|жсн|адрес|юридический|г\.|город|ул\.|улица|пр\.|мкр|д\.|дом|офис|оф\.|кв\.|этаж|индекс|почтовый|тел|e-?mail|в лице|действующ|республика казахстан|казахстан|bin|iin|address|located|registered|\d)/iu
// No organisation is called so: «интернет-ресурс ТОО „X“ (далее – Сайт)».
const THING =
  /^(?:интернет|веб|сайт|сервис|платформ|приложени|портал|ресурс|магазин|политик|услуг|договор|соглашени|согласи|правил|оферт|данны|закон|қосымша|саясат|site|website|app|service|platform|policy|agreement|terms)/iu
/** A relative clause that a list goes on with: «данных, которые он собирает через страницы, формы». */
const RELATIVE = /,[ \u00A0]+(?:\p{L}{1,3}[ \u00A0]+)?котор\p{L}{2,3}[ \u00A0][^,;.]*(?:,[^,;.]*){0,3}$/u
const LEADING =
  /^[,;:–— ]*(?:(?:и|или|а также|а|что|в|во|на|с|со|по|к|для|от|до|о|об|у|между|через|под|из|при|and|or|of|by|on|in|to|with|between|the)[ \u00A0]+)*/iu

/**
 * The words that a bracket at `from` names, searched not before `floor`: from the organisation or the term's own first word, else
 * the noun phrase after the last verb, preposition or comma.
 */
export function wordsBefore(
  value: string,
  floor: number,
  from: number,
  term: string,
  ownFirst: (span: Span) => number | undefined
): Span {
  const low = Math.max(floor, from - FARTHEST)
  const end = trimmedEnd(value, from)
  const own = ownFirst({start: low, end})
  if (own !== undefined && !/[«„“"A-Z][^»”]{0,60}$/u.test(value.slice(low, own))) return {start: own, end}
  if (own === undefined && THING.test(term)) return {start: phraseStart(value, low, end), end}
  const organisation = findOrganisations(value.slice(low, end)).at(-1)
  const named = organisation && {start: low + organisation.start, end: low + organisation.end}
  if (own !== undefined) return {start: named && named.start < own && own < named.end ? named.start : own, end}
  const near = named && !holdsVerb(value.slice(named.end, end))
  return {start: near ? named.start : phraseStart(value, low, end), end}
}

function phraseStart(value: string, low: number, end: number): number {
  let start = lastBreak(value, low, end)
  for (
    let steps = 0;
    steps < MOST_STEPS && start > low && DEPENDENT.test(value.slice(start, end).trimStart());
    steps++
  ) {
    start = lastBreak(value, low, start - 1)
  }
  const relative = RELATIVE.exec(value.slice(Math.max(low, start - 160), start))
  if (relative) start = lastBreak(value, low, Math.max(low, start - 160) + relative.index)
  const words = value.slice(start, end)
  const skipped = afterVerb(words)
  const lead = LEADING.exec(words.slice(skipped).trimStart())?.[0].length ?? 0
  const spaces = words.slice(skipped).length - words.slice(skipped).trimStart().length
  const begin = start + skipped + spaces + lead
  return begin < end ? begin : start
}

/** The index after the last comma, semicolon, colon, dash or open bracket outside brackets before `end`. */
function lastBreak(value: string, low: number, end: number): number {
  let depth = 0
  for (let at = end - 1; at >= low; at--) {
    const sign = value[at] ?? ''
    if (sign === ')') depth++
    else if (sign === '(' && depth-- === 0) return at + 1
    else if (depth === 0 && (',;'.includes(sign) || (sign === ':' && value[at + 1] === ' '))) return at + 1
    else if (depth === 0 && '–—'.includes(sign) && value[at - 1] === ' ') return at + 1
  }
  return low
}

/** The index after the last verb before the first comma: what it governs follows. */
function afterVerb(words: string): number {
  let after = 0
  const clause = /^[^,]*/.exec(words)?.[0].trimEnd() ?? ''
  for (const {0: word, index} of clause.matchAll(/[\p{L}-]+/gu)) {
    if (holdsVerb(word) && index + word.length < clause.length) after = index + word.length
  }
  return after
}

function trimmedEnd(value: string, from: number): number {
  let end = from
  while (end > 0 && ' \u00A0,'.includes(value[end - 1] ?? '')) end--
  return end
}
