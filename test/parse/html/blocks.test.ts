import {blocksOf, pageOf} from './read.js'

describe('blocks', () => {
  test.each<[string, string, string[]]>([
    ['headings of each level', '<h1>А</h1><H2>Б</H2><h6> В\n </h6>', ['h1 А', 'h2 Б', 'h6 В']],
    ['a heading of two lines', '<h2>СОГЛАСИЕ<br>на обработку</h2>', ['h2 СОГЛАСИЕ на обработку']],
    ['an empty heading', '<h2></h2><h3>&nbsp;</h3>', []],
    ['paragraphs that are not closed', '<p>а<p>б<div>в</div>г', ['p а', 'p б', 'p в', 'p г']],
    ['white space', '<p>\n  а\t б  \n\n в </p>', ['p а б в']],
    ['a no-break space', '<p>а&nbsp;б&#160;в</p>', ['p а\u00a0б\u00a0в']],
    [
      'lines that tags break',
      '<div>1. Общие<br>1.1. Текст<br/>и ещё<br><br>а</div>',
      ['p 1. Общие', 'p 1.1. Текст и ещё', 'p а']
    ],
    ['bullets typed in lines', 'А:<br>- имя;<br>– адрес.', ['p А:', '- имя;', '- адрес.']],
    ['a ruler', '<p>а<br>------<br>б</p><hr>в', ['p а', 'p б', 'p в']],
    ['bold lines', '<p><b>А</b></p><p><span style="font-weight: 700">Б</span></p>', ['p bold А', 'p bold Б']],
    ['a bold beginning', '<p><strong>А</strong>: б</p>', ['p А: б']],
    ['a bold line over a paragraph', '<p><b>А</b><br>Текст</p>', ['p bold А', 'p Текст']],
    ['tags inside of words', 'О<b>п</b>е<i>ра</i>тор, <a href="/x">сайт</a>.', ['p Оператор, сайт.']],
    ['a quotation', '<blockquote><p>а</p></blockquote>', ['p а']],
    [
      'a page in one style',
      '<span style="display:block">а</span><span style="display: block">б</span>',
      ['p а', 'p б']
    ],
    [
      'printed lines',
      '<pre>\n1. Общие\n\n1.1. Текст политики\nи ещё\n  - имя\n</pre>',
      ['p 1. Общие', 'p 1.1. Текст политики и ещё', '2- имя']
    ],
    ['lines by style', '<div style="white-space: pre-line">А.\nБ.</div>', ['p А.', 'p Б.']],
    ['a folded part', '<details><summary>Сроки</summary>год</details>', ['p bold Сроки', 'p год']],
    ['a raised number, and one of a note', '5 м<sup>2</sup><sup><a href="#n">1</a></sup>', ['p 5 м2']],
    ['a link alone', '<p><a href="#a">Общие</a></p>', ['p link Общие']],
    ['elements of its own', '<x-app><x-text>а</x-text><div>б</div></x-app>', ['p а', 'p б']],
    ['broken html', '<p><table><tr><p>а<td>б<div></table>в</p></p><li>г<dd>д', ['p а', 'p б', 'p в', 'p г', 'p д']],
    ['a soft hyphen and a joiner', 'обра&shy;ба\u00adтывает и&#8203;ли&zwj;', ['p обрабатывает или']]
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })
})

describe('lists', () => {
  test.each<[string, string, string[]]>([
    ['points', '<ul><li>а<li><p>б</p></ul>', ['- а', '- б']],
    ['points in points', '<ul><li>а<ul><li>б<ul><li>в</ul></ul><li>г</ul>', ['- а', '2- б', '4- в', '- г']],
    ['numbers', '<ol><li>а</li><li>б</li></ol>', ['p 1. а', 'p 2. б']],
    [
      'numbers from another on',
      '<ol start="5"><li>а<li>б<li value=9>в<li>г</ol>',
      ['p 5. а', 'p 6. б', 'p 9. в', 'p 10. г']
    ],
    ['numbers that go down', '<ol reversed><li>а<li>б<li>в</ol>', ['p 3. а', 'p 2. б', 'p 1. в']],
    ['letters', '<ol type=a><li>а<li>б</ol>', ['p a) а', 'p b) б']],
    ['letters by style', '<ol style="list-style-type: lower-alpha"><li>а</ol>', ['p a) а']],
    ['Roman numbers', '<ol type=I><li>а<li>б<li>в<li>г</ol>', ['p I. а', 'p II. б', 'p III. в', 'p IV. г']],
    ['small Roman numbers', '<ol type=i><li>а<li>б</ol>', ['p i) а', 'p ii) б']],
    [
      'a list in an item is of points',
      '<ol><li>а<ol><li>б<li>в</ol><li>г</ol>',
      ['p 1. а', '2p 1) б', '2p 2) в', 'p 2. г']
    ],
    ['an item of two paragraphs', '<ol><li><p>а</p><p>б</p><li>в</ol>', ['p 1. а', '2p б', 'p 2. в']],
    ['an item with a heading', '<ol><li><h2>А</h2><p>б</p></ol>', ['h2 1. А', '2p б']],
    ['a point with a heading', '<ul><li><h3>А</h3></ul>', ['h3 А']],
    ['numbers that the author typed', '<ol><li>1.1. Сайт<li>2) б</ol>', ['p 1.1. Сайт', 'p 2) б']],
    ['bullets that the author typed', '<ul><li>– имя;<li>• адрес</ul>', ['- имя;', '- адрес']],
    ['a word that looks like a mark', '<ul><li>г. Алматы<li>3.5 процента</ul>', ['- г. Алматы', '- 3.5 процента']],
    [
      'levels that only classes tell',
      '<ol class="c1 lst-kix_a-0 start"><li>А</ol><ol class="lst-kix_a-1 start"><li>б<li>в</ol><ol class="lst-kix_a-0" start="2"><li>Г</ol>',
      ['p 1. А', '2p 1) б', '2p 2) в', 'p 2. Г']
    ],
    [
      'signs that Word prints as words',
      '<p><![if !supportLists]><span style="mso-list:Ignore">§<span>&nbsp; </span></span><![endif]>имя</p>' +
        '<p><span style="mso-list:Ignore">2.<span>&nbsp; </span></span>Цели</p>',
      ['- имя', 'p 2.\u00a0 Цели']
    ],
    ['no marks', '<ol style="list-style: none"><li>а</ol><ul><li style="list-style-type:none">б</ul>', ['- а', '- б']],
    ['empty items', '<ul><li><li> <li>а</ul>', ['- а']]
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })
})

describe('tables', () => {
  test.each<[string, string, string[]]>([
    ['rows', '<table><thead><tr><th>А<th>Б<tbody><tr><td>в<td>г</table>', ['| А | Б', '| в | г']],
    ['a title', '<table><caption>Таблица</caption><tr><td>а<td>б</table>', ['p Таблица', '| а | б']],
    ['cells of several lines', '<table><tr><td>а<br>б<td><ul><li>в<li>г</ul></table>', ['| а б | в г']],
    ['empty cells', '<table><tr><td><td>а<td>&nbsp;<td>б</table>', ['| а | б']],
    [
      'a number beside its words',
      '<table><tr><td>1.1.<td>Сайт<tr><td>1.2.<td>Цели</table>',
      ['p 1.1. Сайт', 'p 1.2. Цели']
    ],
    ['one column', '<table><tr><td><p>а</p><p>б</p><tr><td>в</table>', ['p а', 'p б', 'p в']],
    ['a table for looks by its role', '<table role="presentation"><tr><td>а<td>б</table>', ['p а', 'p б']],
    ['a table for looks by what it holds', '<table><tr><td>а<td><h2>Б</h2>в</table>', ['p а', 'h2 Б', 'p в']],
    ['terms', '<dl><dt>Сайт<dd>ресурс<dt>Цель<dd><p>а</p></dl>', ['| Сайт | ресурс', '| Цель | а']],
    ['terms in boxes', '<dl><div><dt>Сайт</dt><dd>ресурс</dd></div></dl>', ['| Сайт | ресурс']],
    ['a term with a text', '<dl><dt>Сайт<dd><p>а</p><p>б</p></dl>', ['p bold Сайт', 'p а', 'p б']]
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })
})

test('links keep their targets as printed, but for places that the page has', () => {
  const html = `<p id="есть"><a href="">пусто</a> <a href="#">решётка</a> <a name="x">якорь</a> <a href="#есть">сюда</a>
    <a href="#нет">никуда</a> <a href="#" onclick="f()">кнопка</a> <a href=/a?b&amp;c>адрес</a></p>`
  const page = pageOf(`${html}<p>Оператор хранит данные посетителей один год и никому их не передаёт.</p>`)
  const {text} = page.source
  expect(page.links.map(({start, end, target}) => [text.slice(start, end), target])).toEqual([
    ['пусто', ''],
    ['решётка', '#'],
    ['никуда', '#нет'],
    ['адрес', '/a?b&c']
  ])
})

test('an address that is hidden from robots is read', () => {
  const hex = Array.from('a@b.example', sign => (sign.charCodeAt(0) ^ 0x4f).toString(16).padStart(2, '0')).join('')
  expect(
    blocksOf(`<p>Пишите: <a class="__cf_email__" data-cfemail="4f${hex}">[email&#160;protected]</a>.</p>`)
  ).toEqual(['p Пишите: a@b.example.'])
})

test('the text is what the page shows, a block a line, and begins at the start of the file', () => {
  const {source} =
    pageOf(`<!doctype html><div>Корзина: 0</div><h1>Политика</h1><!-- а --><p>О<b>ператор</b> хранит данные посетителей
    один год, потом удаляет.<ul><li>имя,<li>телефон,<li>адрес.</ul>`)
  expect(source.text.split('\n').map(line => line.trimEnd())).toEqual([
    '',
    '',
    'Политика',
    'О ператор хранит данные посетителей один год, потом удаляет.',
    '• имя,',
    '• телефон,',
    '• адрес.',
    ''
  ])
  expect(source.point(0)).toEqual({line: 1, column: 1, offset: 0})
})
