import type {NumberWords} from '../time/grammar.js'

const below20 =
  'one two three four five six seven eight nine ten ' +
  'eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth ' +
  'eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'
const tens = 'ten twenty thirty forty fifty sixty seventy eighty ninety'

/** English number words up to 999 999, and the ordinals that dates and terms need. */
export const numberWords: NumberWords = {
  cardinals: new Map([
    ...below20.split(' ').map((word, index) => [word, index + 1] as const),
    ...tens.split(' ').map((word, index) => [word, (index + 1) * 10] as const),
    ['hundred', 100],
    ['thousand', 1000]
  ]),
  ordinals: new Map([
    ...ordinals.split(' ').map((word, index) => [word, index + 1] as const),
    ['twentieth', 20],
    ['thirtieth', 30]
  ]),
  cardinalEndings: new Set(),
  ordinalEndings: new Set(['st', 'nd', 'rd', 'th']),
  and: 'and'
}
