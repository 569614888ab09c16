import fc from 'fast-check'
import {readInline} from '../../src/parse/inline.js'
import {readMarkdownInline} from '../../src/parse/markdown-inline.js'
import {readSimpleInline} from '../../src/parse/simple-inline.js'
import {type Text, textOffset} from '../../src/tree/text.js'

function raw(value: string): Text {
  return {value, pieces: [{start: 0, end: value.length, offset: 0, width: value.length}]}
}

test.each([
  ['plain words', 'Сайт хранит заявки', 'Сайт хранит заявки'],
  ['bold', 'Сайт **хранит** заявки', 'Сайт хранит заявки'],
  ['emphasis', 'Сайт *хранит* _заявки_', 'Сайт хранит заявки'],
  ['stars inside a word', 'Сайт**хранит**заявки', 'Сайтхранитзаявки'],
  ['a star that is a sign', 'Поля со * нужны', 'Поля со * нужны'],
  ['a place to write a phone on', 'Телефон +7 (___) ___-__-__, **почта**', 'Телефон +7 (___) ___-__-__, почта'],
  ['two places to write on', 'Серия (___) и номер (___)', 'Серия (___) и номер (___)'],
  ['bold in underscores', 'Сайт __хранит__ заявки', 'Сайт хранит заявки'],
  ['underscores of a name', 'Пишите на my_site_kz', 'Пишите на my_site_kz'],
  ['a link', 'Смотрите [правила](https://a.example/b_c)', 'Смотрите правила'],
  ['a link with escaped brackets', 'Сайт хранит [имя \\(или\\) почту](#)', 'Сайт хранит имя (или) почту'],
  ['a link with a title', '[правила](https://a.example "Правила")', 'правила'],
  ['a link split by a line end', '[правила\nсайта](https://a.example)', 'правила сайта'],
  ['bold inside a link', '[**правила**](#a)', 'правила'],
  ['a bracket that is no link', 'Сайт [наименование] хранит', 'Сайт [наименование] хранит'],
  ['a reference that leads nowhere', '[правила][1]', '[правила][1]'],
  ['an address in angles', 'Сайт <https://a.example/b_c>.', 'Сайт https://a.example/b_c.'],
  ['a mailbox in angles', 'Пишите на <a@b.example>.', 'Пишите на a@b.example.'],
  ['a picture', 'Сайт ![знак](a.png) хранит', 'Сайт  хранит'],
  ['code', 'Файл `a_b` хранится', 'Файл a_b хранится'],
  ['code with backticks inside', 'Файл `` a`b `` хранится', 'Файл a`b хранится'],
  ['escapes', '1\\. Сайт \\- хранит\\_всё', '1. Сайт - хранит_всё'],
  ['a backslash that is no escape', 'C:\\сайт', 'C:\\сайт'],
  ['a break by a backslash', 'Сайт\\\nхранит', 'Сайт хранит'],
  ['entities', '&laquo;Сайт&raquo;&nbsp;хранит &copy; &#8470; 1', '«Сайт»\u00a0хранит © № 1'],
  ['an entity of an entity', '&amp;nbsp;', '&nbsp;'],
  ['no entity', 'Сайт &пусто; хранит & ждёт', 'Сайт &пусто; хранит & ждёт'],
  ['tags', 'Сайт <b>хранит</b> <span style="a">заявки</span>', 'Сайт хранит заявки'],
  ['a tag that breaks a line', 'Сайт<br>хранит', 'Сайт хранит'],
  ['a comment', 'Сайт <!-- пока --> хранит', 'Сайт  хранит'],
  ['an angle that is a sign', 'Срок < 5 дней', 'Срок < 5 дней'],
  ['a number that is no list', '2. Сайт *хранит*', '2. Сайт хранит'],
  ['a hash that is no heading', '# Сайт *хранит*', '# Сайт хранит'],
  ['a definition that is none', '[сайт]: https://a.example *и*', '[сайт]: https://a.example и']
])('%s', (_, printed, words) => {
  expect(readInline(raw(printed)).text.value).toBe(words)
})

test.each([
  ['**Цели**', true],
  ['**Цели**.', true],
  ['__Цели__', true],
  ['<b>Цели</b>', true],
  ['<strong>Цели</strong>', true],
  ['**1.** **Цели**', true],
  ['**[Цели](#)**', true],
  ['**Цели** сайта', false],
  ['*Цели*', false],
  ['Цели', false]
])('%j is bold throughout: %s', (printed, bold) => {
  expect(readInline(raw(printed)).bold).toBe(bold)
})

test.each([
  ['[Цели](#a)', '#a', true],
  ['[Цели](#a).', '#a', true],
  ['Смотрите [цели](#a)', '#a', false],
  ['[Цели](#)', '#', true],
  ['[Цели]()', '', true],
  ['<https://a.example>', 'https://a.example', true],
  ['[Цели](https://a.example/(b))', 'https://a.example/(b)', true]
])('%j leads to %j and is nothing but a link: %s', (printed, target, link) => {
  const inline = readInline(raw(printed))
  expect(inline.links.map(one => one.target)).toEqual([target])
  expect(inline.link).toBe(link)
})

test('words are found where they stand', () => {
  const {text} = readInline(raw('[Сайт](#) **хранит** \\(всё\\)&nbsp;и'))
  expect(['Сайт', 'хранит', 'всё', 'и'].map(word => textOffset(text, text.value.lastIndexOf(word)))).toEqual([
    1, 12, 23, 34
  ])
})

const atoms = [
  '** * _ __ *** [ ] ]( ( ) ! [Цели](#) [a](https://a.example/b_c*d) <https://a.example/x_y>',
  '<a@b.example> <b> </b> <br> <br/> < > ` &nbsp; &laquo; &amp; &copy; & \\ \\* \\. слово word . « » 1 😀 №'
].flatMap(line => line.split(' '))

test('the short way and the parser agree', () => {
  const atom = fc.constantFrom(...atoms, ' ', '. ', '\n')
  const printed = fc.array(atom, {minLength: 1, maxLength: 10}).map(atoms =>
    atoms
      .join('')
      .split('\n')
      .map(line => line.trim())
      .filter(line => line !== '')
      .join('\n')
  )
  const places = ({value, pieces}: Text): number[] =>
    [...value].flatMap((sign, at) => (/\s/.test(sign) ? [] : [textOffset({value, pieces}, at)]))
  fc.assert(
    fc.property(printed, value => {
      const simple = value === '' ? undefined : readSimpleInline(raw(value))
      if (!simple) return
      const parsed = readMarkdownInline(raw(value))
      const spaced = (text = ''): string => text.replaceAll('\n', ' ')
      expect({...simple, text: spaced(simple.text.value)}).toEqual({...parsed, text: spaced(parsed?.text.value)})
      expect(parsed && places(parsed.text)).toEqual(places(simple.text))
    }),
    {numRuns: 1000, seed: 94}
  )
})

test.each([
  ['stars', '*а'.repeat(5000)],
  ['brackets', '[а'.repeat(5000)],
  ['pictures', `${'!['.repeat(3000)}а${'](б)'.repeat(3000)}`],
  ['a long paragraph', `${'слово '.repeat(5000)}**а**`]
])('hostile %s are read as they stand', (_, printed) => {
  expect(readInline(raw(printed)).text.value).toBe(printed)
})
