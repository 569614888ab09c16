import type {NumberWords} from '../time/grammar.js'

const ones = 'бір екі үш төрт бес алты жеті сегіз тоғыз'
const tens = 'он жиырма отыз қырық елу алпыс жетпіс сексен тоқсан'

/** Kazakh number words up to 999 999 in the plain form, the one that stands before a unit. */
export const numberWords: NumberWords = {
  cardinals: new Map([
    ...ones.split(' ').map((word, index) => [word, index + 1] as const),
    ...tens.split(' ').map((word, index) => [word, (index + 1) * 10] as const),
    ['жарты', 0.5],
    ['жарым', 0.5],
    ['жүз', 100],
    ['мың', 1000]
  ]),
  ordinals: new Map(),
  cardinalEndings: new Set('ке ге қа ға не на тен тан ден дан нен нан тің тың дің дың нің ның те та де да'.split(' ')),
  ordinalEndings: new Set(['ші', 'шы', 'інші', 'ыншы', 'нші', 'ншы'])
}
