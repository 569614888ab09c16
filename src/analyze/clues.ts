import {findOnce} from './find-once.js'
import type {Passage} from './passage.js'

/** Stems, and English words, without which a finder has nothing to read in a passage, by what it looks for. */
const lists = {
  personal:
    'персональн личн конфиденциальн cookie cookies куки соглас personal privacy consent дербес келісім келіс құпиялылық құпия',
  consent:
    'соглас согласн соглаша соглашат принима принят приня agree agrees agreed agreeing consent consents consented ' +
    'consenting accept accepts accepted accepting acceptance келісім келіс қабылда',
  version: 'верс редакц нұсқа редакция version',
  operator: 'оператор операторы operator controller контролер владелец owner ие'
} as const

/** What a stem may tell of. */
export type Clue = keyof typeof lists

const cluesOf = new Map<string, Clue[]>()
for (const clue of Object.keys(lists) as Clue[]) {
  for (const stem of lists[clue].split(' ')) {
    const clues = cluesOf.get(stem)
    if (clues) clues.push(clue)
    else cluesOf.set(stem, [clue])
  }
}

/** Whether a passage holds a stem of a list; of all lists in one walk over its words. */
export function hasClue(passage: Passage, clue: Clue): boolean {
  return findOnce(passage, 'clues', findClues).has(clue)
}

const none: ReadonlySet<Clue> = new Set()

function findClues({words, stems, language}: Passage): ReadonlySet<Clue> {
  let found: Set<Clue> | undefined
  for (const word of language === 'en' ? words : stems) {
    const clues = cluesOf.get(word)
    if (!clues) continue
    found ??= new Set()
    for (const clue of clues) found.add(clue)
  }
  return found ?? none
}
