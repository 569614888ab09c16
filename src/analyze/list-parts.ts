import type {Span} from '../language/span.js'

// A comma before these goes on with the same item: «документ, удостоверяющий личность», «адрес, если нужна доставка».
const CONTINUES = new RegExp(
  String.raw`^\s*(?:[–—-]\s|(?:\p{L}{1,3}\s)?котор|удостоверяющ|если|где|куда|при\s|необходим` +
    String.raw`|предоставл|указанн|полученн|собираем|собранн|принадлежащ|включая|в\sтом\sчисле|а\sименно` +
    '|относящ|связанн|содержащ|позволяющ|используем|передаваем|введ[её]нн|оставленн|направленн' +
    String.raw`|размещ[её]нн|which|that|if|including|such\sas|оның\sішінде|соның\sішінде|егер)`,
  'iu'
)
const OPEN_END =
  /^(?:т\.?\s?[дп]|др|пр|так\sдалее|прочее|другие|и\sт|т\.\s?б|т\.\s?с\.\s?с|басқалар|etc|so\son|others?)\.?$/iu
const AND = /\s(?:и|или|а\sтакже|и\/или|және|мен|бен|пен|немесе|және\/немесе|and|or|and\/or|as\swell\sas)\s/giu

/**
 * Cuts an enumeration inside one sentence into its items: by semicolons only, by commas too, or by «и» as well;
 * brackets and quotes stay whole. Spans are of `text`, without white space and signs at either end.
 */
export function listParts(text: string, start: number, end: number, by: ';' | ',' | 'and' = 'and'): Span[] {
  const parts: Span[] = []
  let depth = 0
  let from = start
  const close = (to: number): void => {
    const part = trimmed(text, from, to)
    if (part) parts.push(part)
  }
  for (let at = start; at < end; at++) {
    const sign = text[at] ?? ''
    if ('([«“'.includes(sign)) depth++
    else if (')]»”'.includes(sign)) depth = Math.max(0, depth - 1)
    else if (
      depth === 0 &&
      (sign === ';' || (sign === ',' && by !== ';' && !CONTINUES.test(text.slice(at + 1, at + 24))))
    ) {
      close(at)
      from = at + 1
    }
  }
  close(end)
  return by === 'and' ? parts.flatMap(part => cutAtAnd(text, part)) : parts
}

/** «имя и телефон» are two; the words in brackets are not looked into. */
function cutAtAnd(text: string, {start, end}: Span): Span[] {
  const words = text.slice(start, end)
  if (words.includes('(') || words.length > 120) return [{start, end}]
  const parts: Span[] = []
  let from = start
  for (const match of words.matchAll(AND)) {
    const part = trimmed(text, from, start + match.index)
    if (part) parts.push(part)
    from = start + match.index + match[0].length
  }
  const last = trimmed(text, from, end)
  return last ? [...parts, last] : parts
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  const words = text.slice(from, to)
  const start = from + (/^[\s,;:.–—•-]*(?:(?:и|а также|или|and|және)\s)?/u.exec(words)?.[0].length ?? 0)
  const end = from + words.replace(/[\s,;:.–—-]+$/u, '').length
  return end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end)) && !OPEN_END.test(text.slice(start, end))
    ? {start, end}
    : undefined
}
