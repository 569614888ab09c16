import fc from 'fast-check'

/** A made-up policy and its words in the order of the text, marks aside. */
export interface Made {
  readonly text: string
  readonly words: readonly string[]
}

/** The words that made-up policies are written with. */
export const stock = [
  'Сайт',
  'хранит',
  'заявки',
  'посетителей',
  'оператор',
  'деректер',
  'сақтайды',
  'requests',
  'журнал',
  'ёлка',
  'Қазақстан',
  'й'
]
const word = fc.constantFrom(...stock)
const words = fc.array(word, {minLength: 1, maxLength: 8})

/** Ways to print a row of words: as they are, bold, linked, escaped, torn over two lines. */
const dress = fc.constantFrom<(printed: string) => string>(
  printed => printed,
  printed => `**${printed}**`,
  printed => `*${printed}*`,
  printed => `[${printed}](#)`,
  printed => `[${printed}](https://a.example/b_c)`,
  printed => `<b>${printed}</b>`,
  printed => `«${printed}»`,
  printed => `\\(${printed}\\)`,
  printed => printed.replaceAll(' ', '&nbsp;'),
  printed => printed.replaceAll(' ', '\u00a0'),
  printed => printed.replace(' ', '\n'),
  printed => `\`${printed}\``
)

const run = fc.tuple(words, dress).map(([list, print]) => ({text: print(list.join(' ')), words: list}))

/** One to four runs, each ended by a sign. */
const passage = fc.array(fc.tuple(run, fc.constantFrom('', ',', '.', ';', ':')), {minLength: 1, maxLength: 4}).map(join)

function join(runs: readonly (readonly [Made, string])[]): Made {
  return {text: runs.map(([made, end]) => made.text + end).join(' '), words: runs.flatMap(([made]) => made.words)}
}

/** What may stand before the words of a block. */
const openings = [
  '',
  '1. ',
  '2. ',
  '1.1. ',
  '1.2 ',
  '3.1.1. ',
  '- ',
  '* ',
  '• ',
  '  - ',
  '    ',
  '\t',
  '1) ',
  'а) ',
  'б) ',
  '(i) ',
  'Статья 5. ',
  'Раздел II. ',
  '5-бап. ',
  '§ 3 ',
  '# ',
  '## 2. ',
  '### ',
  '> ',
  '> - ',
  'Приложение 1. ',
  '**4.** ',
  '1\\. ',
  '<p>',
  '- 1.1. ',
  'ст. ',
  'п. ',
  '№ '
]

const block = fc
  .tuple(fc.constantFrom(...openings), passage)
  .map(([opening, made]) => ({text: opening + made.text, words: made.words}))
const row = fc.array(run, {minLength: 1, maxLength: 3}).map(cells => ({
  text: `| ${cells.map(cell => cell.text.replaceAll('\n', ' ')).join(' | ')} |`,
  words: cells.flatMap(cell => cell.words)
}))
const aside = fc
  .constantFrom('---', '| --- | --- |', '<!-- черновик -->', '```', '===')
  .map(text => ({text, words: []}))

const gap = fc.constantFrom('\n\n', '\n\n', '\n', '\n\n\n', '  \n', '<br>\n')

/** A policy of up to a dozen blocks. */
export const policies: fc.Arbitrary<Made> = fc
  .array(fc.tuple(fc.oneof({weight: 8, arbitrary: block}, row, aside), gap), {minLength: 1, maxLength: 12})
  .map(blocks => ({
    text: blocks.map(([made, end]) => made.text + end).join(''),
    words: blocks.flatMap(([made]) => made.words)
  }))

/** Markdown soup: whatever a keyboard with stars and brackets gives. */
export const soup: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...openings,
        '**',
        '_',
        '`',
        '[',
        '](',
        ')',
        '|',
        '<',
        '>',
        '&',
        '\\',
        '\n',
        '\n\n',
        '\u0000',
        '\ud800',
        '<br>',
        '</p>'
      ),
      word
    ),
    {
      maxLength: 60
    }
  )
  .map(parts => parts.join(''))
