import {compilePattern} from '../patterns.js'
import type {BoundPhrase, DurationBound, FalseTerms, SingleTerms} from '../time/grammar.js'
import {beginsWith, endsIn} from '../time/phrases.js'

const never = /(?!)/y

/** What stands before a term and bounds it. */
export const bounds: readonly BoundPhrase[] = [
  {
    phrase: endsIn('кемінде', 'кем дегенде', 'ең аз(?:ы| дегенде)?', 'ең қысқасы', 'минимум', 'ең аз мерзімі?'),
    bound: 'at-least'
  },
  {
    phrase: endsIn(
      ...['ең (?:көбі|ұзағы|кеші|көп дегенде|ұзақ дегенде|кеш дегенде)', 'ең (?:көп|ұзақ) мерзімі?', 'максимум'],
      'асырмай'
    ),
    bound: 'at-most'
  }
]

// «емес», «болмайды», «сақталмауға», «өтпеген»: what turns a comparison round, with its object between the two
const not = '(?:\\p{L}+ ){0,2}?(?:емес|\\p{L}+[мбп][ае](?:й|у|ст|с(?! )|[ғг][ае]н)\\p{L}{0,6}) '
const term = '(?:мерзім\\p{L}{0,6} )?'
const nextTerm = '(?=(?:\\d+|\\p{L}+)(?: \\( [^()]{2,24} \\))?(?: \\p{L}+){1,2}(?<=[ғгқк][ае]|[нн]е|[нн]а) дейін)'
const fits = (source: string): RegExp => compilePattern(source, 'y')

/** What follows a term and bounds it; a comparison is read with its negation. */
export const boundsRight: readonly (readonly [RegExp, DurationBound])[] = [
  [fits(`${term}(?:кем|аз|қысқа|ерте) ${not}`), 'at-least'],
  [fits(`${term}(?:артық|көп|ұзақ|кеш|кейін|асып) ${not}`), 'at-most'],
  [fits(`${term}(?:аспа\\p{L}+|асырма\\p{L}+|асырыл?ма\\p{L}+|кешік\\p{L}+) `), 'at-most'],
  [fits(`${term}(?:астам|артық|көп|ұзақ|асатын|асқан|кем емес) `), 'at-least'],
  [fits(`(?<=[нтд][ае]н )${nextTerm}`), 'at-least'],
  [fits(`${term}(?:ішінде|бойы(?:на|нда)?|барысында|шегінде|аралығында|дейін(?:гі)?|бұрын|кем|аз) `), 'at-most'],
  [fits('(?:мерзім(?:і?н)?де )|(?<= мерзім(?:і?н)?де )'), 'at-most']
]

/** What counts time in Kazakh and is no term. */
export const falseTerms: FalseTerms = {
  left: endsIn(
    '№',
    'әр',
    'әрбір',
    'сайын',
    '(?:күн|тәулі[гк]|апта(?:сы)?|ай|жыл)[ыі]?не',
    '(?:апта|ай)сына',
    '(?:ай|жыл)ына'
  ),
  right: compilePattern(
    '(?:сайын|(?<= жыл )бұрын|есептік|(?:кемінде |кем дегенде )?(?:бір|екі|үш|\\d+) рет\\p{L}*) |\\/ \\d',
    'y'
  ),
  age: {
    left: endsIn('жас\\p{L}{0,6}'),
    right: beginsWith('жаста\\p{L}*', 'жасқа'),
    usual: [],
    sign: never
  },
  clock: {
    left: endsIn('сағаттан', 'сағат'),
    right: compilePattern('(?<= сағаттан )(?=\\d+ )|(?:таңертең|кешкі) ', 'y')
  }
}

/** Where a Kazakh unit without a number is one unit: by what follows it. */
export const single: SingleTerms = {
  left: {phrase: endsIn('кемінде', 'кем дегенде')},
  right: compilePattern(
    '(?:ішінде|бойы|аралығында) |(?<=[нтд][ае]н )(?:кешік|аспа|асырма|(?:артық|көп|ұзақ|кем|астам) )',
    'y'
  ),
  leftOfLong: never,
  leftOfLast: never,
  next: /(?:^| )(?:келесі|ертеңгі) /,
  rightNext: never,
  // «тәулік бойы» is round the clock
  notRight: /(?<= тәулік )бойы |мезгіл[^ ]* /y
}
