/** `before-name`: a capital may follow («г. Алматы»); `before-number`: a number follows («ст. 8»); `inside`: never ends a sentence. */
export type Abbreviation = 'before-name' | 'before-number' | 'inside'

const beforeName = 'г гг ул пр просп пер пл наб ш мкр мкрн р обл респ пос с сел дер д кв оф корп стр эт каб б-р им тов гр гр-н проф акад ген дир исп ред св о көш қ ауд обл үй пәт mr mrs ms dr st inc ltd co'
const beforeNumber = 'ст п пп ч гл разд абз подп рис табл см прил тел факс вн доб моб каб ком эт кв д оф корп стр лит т тт v p pp art sec no vol fig бап тарм'
const inside = 'т.е е напр т.н н т.к к ср руб тг тыс млн млрд коп долл тнг мес мин сек час сут e.g i.e vs эл юр физ факт'

/** Words that a full stop shortens, without it, in lower case; Russian, Kazakh and English together, for they clash nowhere. */
export const abbreviations: ReadonlyMap<string, Abbreviation> = new Map([
  ...inside.split(' ').map((word): [string, Abbreviation] => [word, 'inside']),
  ...beforeNumber.split(' ').map((word): [string, Abbreviation] => [word, 'before-number']),
  ...beforeName.split(' ').map((word): [string, Abbreviation] => [word, 'before-name'])
])
