import {
  change,
  dropClause,
  dropItem,
  dropSection,
  leaveUntranslated,
  mergeSections,
  type Planter,
  stub
} from './plants.js'

const oneMore = (found: string): string => found.replace(/\d+/, digits => String(Number(digits) + 4))

/** What is planted, by name. */
export const kinds: Readonly<Record<string, Planter>> = {
  'a clause, the others move up': dropClause(true),
  'a clause, its number left out': dropClause(false),
  'a point': dropItem,
  'a section': dropSection,
  'a heading': mergeSections,
  'a pointer': stub,
  'a line untranslated': leaveUntranslated,
  'a term': change(
    'parity/number',
    /(?<!\d)\d{1,3} (?:рабочих|календарных|дн|лет|год|месяц|час|жұмыс|күн|жыл|ай|сағат|business|calendar|day|year|month|hour)/u,
    oneMore
  ),
  'an age': change('parity/number', /(?<!\d)16(?!\d)/, oneMore),
  'a date': change(
    'parity/date',
    /(?<=March )2026|(?<=марта )2026|2026(?= жылғы 12)|(?<=\.09\.)2026|(?<=September )2026/,
    () => '2025'
  ),
  'a number of the operator': change('parity/operator', /230640001234|880101300123/, found =>
    found === '230640001234' ? '190540003455' : '850505400126'
  ),
  'a name of the operator': change('parity/operator', /Қоңыр Дүкен(?=»)|Qonyr Duken|Ақниет|Aqniet/, found =>
    /[A-Z]/.test(found) ? 'Sary Bulaq' : 'Сары Бұлақ'
  ),
  'an e-mail': change('parity/contact', /privacy@dukan|hello@oqualany/, found => found.replace(/^\w+/, 'office')),
  'a phone': change('parity/contact', /33 44|10 20(?!\d)/, () => '55 66'),
  'a house': change('parity/contact', /(?<=, )17(?=,)|(?<=, )41(?=\.)/, () => '96'),
  'a duty': change(
    'parity/modality',
    /обязан(?= )|міндетті(?=\.)|must(?= )/,
    found => ({обязан: 'вправе', міндетті: 'құқылы'})[found] ?? 'may'
  ),
  'a right': change(
    'parity/modality',
    /вправе(?= отоз)|(?<=алуға )құқылы|may(?= withdraw consent by)/,
    found => ({вправе: 'обязан', құқылы: 'міндетті'})[found] ?? 'must'
  ),
  'a denial': change(
    'parity/modality',
    /не продаёт|сатпайды|does not sell/,
    found => ({'не продаёт': 'продаёт', сатпайды: 'сатады'})[found] ?? 'sells'
  ),
  'a hedge': change(
    'parity/modality',
    /не хранит|сақтамайды|does not store/,
    found => ({'не хранит': 'намеренно не хранит', сақтамайды: 'әдейі сақтамайды'})[found] ?? 'does not knowingly store'
  )
}
