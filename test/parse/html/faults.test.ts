import {readPage} from './read.js'

const words =
  'Оператор обрабатывает персональные данные посетителей по их согласию, хранит их один год и потом удаляет.'

describe('a page without words says why', () => {
  test.each([
    ['no text', '', 'no-text'],
    [
      'no text in its tags',
      '<!doctype html><html><head><title>Политика</title></head><body>  <p>&nbsp;</p></body></html>',
      'no-text'
    ],
    ['a comment only', '<!-- Политика -->', 'no-text'],
    ['a script that is to draw it', '<div id="root"></div><script src="/a.js"></script>', 'script-drawn'],
    [
      'a script, and «wait» until then',
      '<div id="app"><p>Загрузка…</p></div><script>start("<p>данные</p>")</script>',
      'script-drawn'
    ],
    ['frames', '<html><frameset cols="20%,80%"><frame src="a.htm"><frame src="b.htm"></frameset></html>', 'frames'],
    ['a page in it', '<body><iframe src="policy.html"></iframe></body>', 'frames']
  ])('%s', (_, html, fault) => {
    expect(readPage(html)).toBe(fault)
  })
})

describe('what is too much for a parser is refused at once', () => {
  const nested = (tag: string, depth: number): string => `<!doctype html><body>${tag.repeat(depth)}${words}`

  test.each([
    ['boxes', '<div>', 10_000],
    ['spans', '<span>', 100_000],
    ['unknown elements', '<x-y>', 10_000],
    ['lists', '<ul><li>', 10_000],
    ['tables', '<table><tr><td>', 10_000],
    ['bold', '<b>', 10_000],
    ['svg', '<svg><g>', 10_000]
  ])('%s ten thousand deep', (_, tag, depth) => {
    expect(readPage(nested(tag, depth))).toBe('too-deep')
  })

  test.each([
    ['boxes', '<div>', 200],
    ['lists', '<ul><li>', 100],
    ['tables', '<table><tr><td>', 60],
    ['bold', '<b>', 200]
  ])('%s as deep as no author nests them are read', (_, tag, depth) => {
    expect(readPage(nested(tag, depth))).toMatchObject({blocks: [{text: {value: words}}]})
  })

  test('formats that are never closed, each in all blocks after it', () => {
    const fonts = Array.from({length: 1000}, (_, at) => `<p><font color="${at}">слово`).join('')
    expect(readPage(fonts)).toBe('too-deep')
  })

  test.each([
    ['one of them', '<b>'],
    ['one with a colour', '<font color="red">'],
    ['links', '<a href="/">']
  ])('%s, unclosed in a thousand paragraphs, is no such case', (_, tag) => {
    expect(readPage(`${tag}<p>${words}`.repeat(1000))).toHaveProperty('blocks.length', 1000)
  })

  test('more tags than a page has', () => {
    expect(readPage('<p>а</p>'.repeat(120_000))).toBe('too-many-tags')
  })

  test('a thousand unclosed paragraphs and items are no depth', () => {
    expect(readPage(`<p>${words}`.repeat(1000))).toHaveProperty('blocks.length', 1000)
    expect(readPage(`<ul>${`<li>${words}`.repeat(1000)}`)).toHaveProperty('blocks.length', 1000)
  })
})

// As for Markdown: twice the page should take twice the time, and a machine that does other work may slow one run.
const attempts = 4
const mostGrowth = 3
const negligible = 80

function cost(html: string): number {
  const before = process.cpuUsage()
  readPage(html)
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000
}

const size = 50_000

function growth(unit: string): number {
  const page = (length: number): string => `<!doctype html><body>${unit.repeat(Math.ceil(length / unit.length))}`
  const [once, twice] = [page(size), page(size * 2)]
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let attempt = 0; attempt < attempts; attempt++) {
    short = Math.min(short, cost(once))
    long = Math.min(long, cost(twice))
    if (long < negligible || long / short < mostGrowth) break
  }
  return long < negligible ? 1 : long / short
}

test.each([
  'Оператор хранит данные. ',
  'слово',
  ' ',
  '<',
  '&',
  '&amp; ',
  '&nbsp',
  '&nbsp;',
  '&shy;а',
  '&a;',
  'а</x>',
  'а</x "',
  'а<br>',
  'а<b>б</b>',
  '<a href="/a">а</a> ',
  '<a href="/a">а</a><br>',
  '<p>а',
  '<p>1.1. А',
  '<ul><li>а</ul>',
  '<tr><td>а<td>б',
  '<table><tr><td>а<td>б</table>',
  '<dl><dt>а<dd>б</dl>',
  '<div class="menu share cookie">а</div>',
  '<div hidden>а</div>',
  '<footer>а</footer>',
  '<script>',
  '<script></script>',
  '<!--',
  '<!-- а -->',
  '<b ',
  '<a "',
  '<p title="',
  '<pre>а\nб</pre>',
  '<pre>\n'
])('%j and twice as many', unit => {
  expect(growth(unit)).toBeLessThan(mostGrowth)
})
