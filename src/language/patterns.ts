import {groupBy} from './group-by.js'

/*
 * V8 needs up to half a millisecond for each `\p{L}` of a pattern, twice as much with the flag `i`, and a run at a
 * commit uses every pattern once or twice. Ranges of the two alphabets cost a hundredth of that.
 */
const CLASSES: Readonly<Record<string, string>> = {
  L: 'A-Za-zÀ-ÖØ-öø-ɏəЀ-ԯ',
  Lu: 'A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŸŹŻŽǴȘȚЀ-ЯҐҒҖҚҠҢҮҰҲҶҺӘӢӨӮ',
  Ll: 'a-zß-öø-ÿāăąćčďđēėęěğģīıķļłńņňōőœřśşšţťūůűźżžǵșțəа-џґғҗқҡңүұҳҷһӏәӣөӯ',
  Cyrillic: 'Ѐ-ԯ',
  M: '\u0300-\u036F',
  N: '0-9'
}

/**
 * Compiles a pattern in which `\p{L}`, `\p{Lu}`, `\p{Ll}`, `\p{M}` and `\p{N}` mean the Latin and Cyrillic letters,
 * their marks and the digits, `\p{Cyrillic}` the letters of one of the two. It needs no flag `u`, which would make V8
 * compile more.
 */
export function compilePattern(source: string, flags = ''): RegExp {
  return new RegExp(expand(source), flags)
}

function expand(source: string): string {
  const [first = '', ...rest] = source.split('\\p{')
  let expanded = first
  for (const piece of rest) {
    const end = piece.indexOf('}')
    const signs = CLASSES[piece.slice(0, end)] ?? ''
    const isInClass = expanded.lastIndexOf('[') > expanded.lastIndexOf(']')
    expanded += (isInClass ? signs : `[${signs}]`) + piece.slice(end + 1)
  }
  return expanded
}

/**
 * Source of an alternation of sources that begin with a letter, small or capital. They are grouped by that letter, as
 * V8 tries the alternatives one by one.
 */
export function anyWord(sources: Iterable<string>): string {
  const groups = groupBy(sources, source => source.slice(0, 1))
  return Array.from(groups, ([first, group]) => {
    const rests = group.map(source => source.slice(1)).join('|')
    return `[${first.toUpperCase()}${first}](?:${rests})`
  }).join('|')
}
