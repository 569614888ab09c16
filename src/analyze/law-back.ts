import {type ActParts, actNumber, kazakhDay, numberOf} from './law-parts.js'

type Part = Partial<Omit<ActParts, 'edge'>>

const titles =
  '(?:дербес|жеке) (?:деректер|мәліметтер)(?: (?:және|мен) олар(?:ды|дың) қорғ(?:ау|алуы))?|тұтынушылардың құқықтарын қорғау|ақпараттандыру|тіл(?:дер)?|' +
  'әкімшілік құқық бұзушылық|жарнама|байланыс'

// In Kazakh all parts of a citation end right before its noun, in any order.
const BACK: readonly (readonly [RegExp, (match: RegExpExecArray, at: number) => Part])[] = [
  [/[«„“"]([^«»„“”"]{3,140}туралы)[»”“"],?[ \u00A0]*$/iu, match => ({title: match[1] ?? ''})],
  [new RegExp(`(?<!\\p{L})(?:${titles}) туралы[ \\u00A0]*$`, 'iu'), match => ({title: match[0].trim()})],
  [
    new RegExp(
      `(?:(?:№|N)[ \\u00A0]?(${actNumber}|\\d{1,5})|(?<![\\d./-])(${actNumber}))(?:[ \\u00A0]?(?:ЗРК|ҚРЗ))?,?[ \\u00A0]*$`,
      'iu'
    ),
    match => ({number: numberOf(match[1] ?? match[2] ?? '')})
  ],
  [
    new RegExp(`(?<!\\d)(?:${kazakhDay}),?[ \\u00A0]*$`, 'iu'),
    (match, at) => ({date: {start: at, end: at + match[0].trimEnd().length}})
  ],
  [/(?<!\p{L})(?:Қазақстан(?:[ \u00A0]Республикасы)?(?:ның)?|ҚР)[ \u00A0]*$/iu, () => ({country: 'kz'})],
  [
    /(?<!\p{L})(?:Ресей[ \u00A0]Федерациясы(?:ның)?|Ресей(?:дің)?|РФ|федералды[қғ]\p{L}{0,3})[ \u00A0]*$/iu,
    () => ({country: 'ru'})
  ]
]
const LONGEST = 240
const MOST = 6

/** Reads the parts before a Kazakh noun of an act: «ҚР 2013 жылғы 21 мамырдағы № 94-V „… туралы“ Заңы». */
export function readPartsBack(value: string, from: number): ActParts {
  let parts: ActParts = {edge: from}
  const low = Math.max(0, from - LONGEST)
  for (let steps = 0; steps < MOST; steps++) {
    const before = value.slice(low, parts.edge)
    const edge = parts.edge
    for (const [pattern, read] of BACK) {
      const match = pattern.exec(before)
      if (!match) continue
      parts = {...parts, ...read(match, low + match.index), edge: low + match.index}
      break
    }
    if (parts.edge === edge) break
  }
  return parts
}
