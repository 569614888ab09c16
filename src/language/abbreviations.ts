/**
 * `before-name`: a capital may follow («г. Алматы»); `before-number`: a number follows («ст. 8»); `inside`: never ends
 * a sentence.
 */
export type Abbreviation = 'before-name' | 'before-number' | 'inside'

const beforeName =
  'г гг ул пр просп пер пл наб ш мкр мкрн р обл респ пос с сел дер д кв оф корп стр эт каб б-р им тов гр гр-н проф ' +
  'акад ген дир исп ред св о көш қ ауд үй пәт даңғ шағ мөлт ықш mr mrs ms dr st inc ltd co dept prof'
const beforeNumber =
  'ст п пп ч гл разд абз подп рис табл прил тел факс вн доб моб ком лит т тт руб коп тг тнг долл тыс млн млрд мин ' +
  'сек час сут мес ж жж б бап тарм бөл v p pp cl art arts sec secs para paras no nos vol fig tel ext ph apt bld bldg ' +
  'approx jan feb mar apr jun jul aug sep sept oct nov dec'
const inside = 'см напр ср эл юр физ факт мыс қар e g i vs cf incl'

/**
 * Words that a full stop shortens, without it, in lower case; Russian, Kazakh and English together, for they clash
 * nowhere.
 */
export const abbreviations: ReadonlyMap<string, Abbreviation> = new Map([
  ...inside.split(' ').map((word): [string, Abbreviation] => [word, 'inside']),
  ...beforeNumber.split(' ').map((word): [string, Abbreviation] => [word, 'before-number']),
  ...beforeName.split(' ').map((word): [string, Abbreviation] => [word, 'before-name'])
])
