import {compilePattern} from '../../language/patterns.js'

const WORDS = compilePattern('[\\p{L}\\p{N}]+', 'g')

/** Words of a name in lower case, `ё` as `е`. */
export function nameWords(name: string): string[] {
  return name.toLowerCase().replaceAll('ё', 'е').match(WORDS) ?? []
}

/** The alphabet most of its letters belong to; look-alikes of the other one do not change it. */
export function scriptOf(name: string): 'cyrillic' | 'latin' {
  const cyrillic = name.match(/[Ѐ-ԯ]/g)?.length ?? 0
  return cyrillic * 2 > nameWords(name).join('').length ? 'cyrillic' : 'latin'
}

const CYRILLIC = 'бвгғджзклмнңпрстфхһцчшщқ'
const SOUND = 'bvggdzzklmnnprstfhhscssk'

/**
 * The consonants of a name as one alphabet has them, so that «Ромашка» and “Romashka” are equal whatever table they
 * were written by.
 */
export function skeleton(name: string): string {
  return nameWords(name)
    .join('')
    .replace(/shch|sch|sh|ts|tz/g, 's')
    .replace(/zh|j/g, 'z')
    .replace(/ch/g, '^')
    .replace(/kh|x/g, 'h')
    .replace(/[cq]/g, 'k')
    .replace(/\^/g, 'c')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/[аеиоуыэюяәіөұүйьъaeiouy]/g, '')
    .replace(/[Ѐ-ԯ]/g, letter => SOUND[CYRILLIC.indexOf(letter)] ?? '')
    .replace(/(.)\1+/g, '$1')
}
