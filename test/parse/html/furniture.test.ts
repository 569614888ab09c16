import {blocksOf, pageOf} from './read.js'

const prose = (words: string): string =>
  `<p>${words} обрабатывает персональные данные посетителей по их согласию и хранит их один год.</p>`

describe('passed over', () => {
  test.each([
    [
      'scripts, styles and templates',
      '<script>var a = "<p>б</p>"</script><style>p{}</style><template><p>а</p></template>'
    ],
    ['what is shown without scripts', '<noscript><p>Включите сценарии</p></noscript>'],
    ['comments', '<!-- <p>а</p> -->'],
    ['pictures with words in them', '<svg><title>а</title><text>б</text></svg><canvas>в</canvas><object>г</object>'],
    ['controls', '<input value=а><select><option>б</select><textarea>в</textarea><button>г</button><label>д</label>'],
    ['forms', '<form><p>Ваше имя</p><input><p>Нажимая кнопку, вы соглашаетесь</p></form>'],
    ['menus', '<nav>а</nav><div role="navigation">б</div><ul class="main-menu"><li>в</ul>'],
    [
      'a menu that is not called so',
      '<ul><li><a href="/a">Цены</a><li><a href="/b">О нас</a><li><a href="/c">Новости</a></ul>'
    ],
    ['crumbs', '<div class="breadcrumbs"><a href="/">Главная</a> / Политика</div>'],
    ['a search', '<div role="search">Найти</div><div class="header-search">Найти</div>'],
    ['buttons to share', '<div class="ya-share2 share">Поделиться</div>'],
    ['windows', '<div role="dialog">а</div><div class="modal fade">б</div><dialog open>в</dialog>'],
    ['a banner that is called so', '<div class="cookie-banner"><p>Мы храним cookie.</p></div>'],
    ['a banner by its button', '<div class="x9"><p>Мы храним файлы cookie.</p><span class="btn">Принять</span></div>'],
    ['the head of the site', '<header><p>+7 700</p><h1>Лавка</h1></header>'],
    ['what is hidden', '<p hidden>а</p><p style="display: none">б</p><p style="top:0;visibility:hidden">в</p>'],
    ['what only screen readers are told, and what they are not', '<p class="sr-only">а</p><p aria-hidden="true">б</p>'],
    ['text that was struck out', '<del>а</del>'],
    ['captions of pictures', '<figure><img><figcaption>Наш офис</figcaption></figure>']
  ])('%s', (_, html) => {
    expect(blocksOf(html)).toEqual([])
  })
})

test.each([
  ['that says its address', '<link rel="canonical" href="https://lavka.example/policy">', ''],
  ['that a browser saved', '', '<!-- saved from url=(0028)https://lavka.example/policy -->'],
  ['that SingleFile saved', '', '<!--\n Page saved with SingleFile\n url: https://lavka.example/policy\n-->']
])('the menu of a site %s is passed over', (_, head, comment) => {
  const links = ['a', 'b', 'c'].map(name => `<li><a href="https://lavka.example/${name}">Ковры</a>`).join('')
  const page = pageOf(`<!doctype html>${comment}<html><head>${head}</head><body><ul>${links}</ul>${prose('Лавка')}`)
  expect(page.blocks).toHaveLength(1)
})

test.each([
  ['beside a text is passed over', (note: string) => `<aside>${note}</aside>${prose('Лавка')}`, 1],
  ['inside of a text is read', (note: string) => `<main>${prose('Лавка').repeat(3)}<aside>${note}</aside></main>`, 4]
])('what %s', (_, html, count) => {
  expect(pageOf(html('<p>Важно знать</p>')).blocks).toHaveLength(count)
})

describe('read', () => {
  test.each<[string, string, string[]]>([
    [
      'a section on cookies with a name',
      '<div id="cookies"><h2>Файлы cookie</h2>Сайт их хранит</div>',
      ['h2 Файлы cookie', 'p Сайт их хранит']
    ],
    ['a section on sharing with a name', '<section id="share"><h2>Передача</h2></section>', ['h2 Передача']],
    [
      'services with their sites',
      '<ul><li><a href="https://a.example">А</a><li><a href="https://b.example">Б</a><li><a href="https://c.example">В</a></ul>',
      ['- link А', '- link Б', '- link В']
    ],
    ['what is to be found by a search', '<p hidden="until-found">а</p>', ['p а']],
    ['what is folded under its heading', '<h3>Сроки</h3><div style="display:none">год</div>', ['h3 Сроки', 'p год']],
    [
      'a folded part that calls itself a tab',
      '<div role="tablist"><div role="tab" aria-controls="q">Сроки</div><div role="tabpanel" id="q" hidden>год</div></div>',
      ['p Сроки', 'p год']
    ],
    [
      'what a control opens',
      '<a href="#q" aria-controls="q">Сроки</a><div id="q" hidden>год</div>',
      ['p link Сроки', 'p год']
    ]
  ])('%s', (_, html, blocks) => {
    expect(blocksOf(html)).toEqual(blocks)
  })

  test('the heading of what a button opens', () => {
    const html = `<button aria-expanded="false" aria-controls="q">Кто видит данные</button><div id="q" hidden>${prose('Лавка').repeat(2)}</div>`
    expect(blocksOf(html)[0]).toBe('p bold Кто видит данные')
  })

  test('the heading of the document in the head of the site', () => {
    expect(blocksOf('<header><nav>а</nav><div><h1>Политика конфиденциальности</h1></div></header>')).toEqual([
      'h1 Политика конфиденциальности'
    ])
  })

  test.each(['banner', 'breadcrumb-area', 'page-header'])('the heading of the document in a %s', name => {
    expect(blocksOf(`<div class="${name}"><h1>Политика лавки</h1><a href="/">Главная</a></div>`)[0]).toBe(
      'h1 Политика лавки'
    )
  })

  test('a page all of which is hidden until a script shows it', () => {
    expect(pageOf(`<body style="display:none"><main>${prose('Лавка')}</main>`).blocks).toHaveLength(1)
  })

  test('a page that a window lies on', () => {
    const html = `<div aria-hidden="true">${prose('Лавка')}</div><div role="dialog">Примите</div>`
    expect(pageOf(html).blocks).toHaveLength(1)
  })
})

describe('of a page with a part that is its text', () => {
  const page = (main: string): string[] =>
    pageOf(`<div>Телефон</div><h1>Политика лавки</h1><div>Акция</div>${main}<p>Читайте ещё</p>
      <div class="footer"><h4>Каталог</h4><a href="/a">Ковры</a><p>ТОО «Лавка»</p><h4>Контакты</h4><p>a@b.example</p></div>`).blocks.map(
      block => block.text.value
    )

  test.each([
    ['main', `<main>${prose('Лавка')}</main>`],
    ['a role', `<div role="main">${prose('Лавка')}</div>`],
    ['an article', `<div><article>${prose('Лавка')}</article></div>`]
  ])('%s is read with the heading of the document and the footer', (_, main) => {
    const [title, , ...footer] = page(main)
    expect([title, ...footer]).toEqual(['Политика лавки', 'ТОО «Лавка»', 'Контакты', 'a@b.example'])
  })

  test('all is read where that part holds less than half of the words', () => {
    expect(page(`<main>Новости</main>${prose('Лавка')}`)).toContain('Читайте ещё')
  })
})

describe('a footer', () => {
  const footer = (html: string): string[] => blocksOf(`${prose('Лавка')}<footer>${html}</footer>`).slice(1)

  // The last paragraph of the helper floats over the page, after its footer.
  test.each<[string, string, string[]]>([
    ['keeps the line of the operator', '<p>© ТОО «Лавка», БИН 110240012342</p>', ['p © ТОО «Лавка», БИН 110240012342']],
    ['keeps an operator that is a link', '<p>© <a href="/">ТОО «Лавка»</a>, 2026</p>', ['p © ТОО «Лавка», 2026']],
    [
      'keeps addresses',
      '<p><a href="mailto:a@b.example">a@b.example</a></p><a href="tel:+7">+7 700</a>',
      ['p link a@b.example', 'p link +7 700']
    ],
    [
      'loses links to pages',
      '<p><a href="/p">Политика</a></p><p><a href="/o">Оферта</a> <a href="/n">Новости</a></p>',
      []
    ],
    [
      'loses the studio that made the site',
      '<p>Разработка сайта – «Сорока»</p><p>Лавка <a href="/s">Сделано в Сороке</a></p>',
      ['p Лавка']
    ],
    ['loses headings of menus', '<h4>Каталог</h4><ul><li><a href=/a>А</a></ul><p>ИП Лавка</p>', ['p ИП Лавка']]
  ])('%s', (_, html, blocks) => {
    expect(footer(html)).toEqual(blocks)
  })

  test('ends the page, if little comes after it', () => {
    const page = pageOf(`${prose('Лавка').repeat(3)}<footer>ТОО «Лавка»</footer><div>Наверх</div>`)
    expect(page.blocks.at(-1)?.text.value).toBe('ТОО «Лавка»')
  })
})

describe('before the heading of the document', () => {
  test.each<[string, string, string]>([
    [
      'lines of the site are passed over',
      '<div>Корзина: 0</div><h1>Политика конфиденциальности</h1>',
      'Политика конфиденциальности'
    ],
    [
      'also where it is no heading',
      '<div>Корзина: 0</div><div>Политика конфиденциальности</div>',
      'Политика конфиденциальности'
    ],
    [
      'an approval stays',
      '<p>Утверждено приказом № 3</p><h1>Политика конфиденциальности</h1>',
      'Утверждено приказом № 3'
    ],
    ['a section stays', '<h2>Введение</h2><p>О лавке</p><h2>Согласие</h2>', 'Введение'],
    ['a clause stays', '<p>1.1. Лавка</p><h1>Политика конфиденциальности</h1>', '1.1. Лавка']
  ])('%s', (_, html, first) => {
    expect(pageOf(`${html}${prose('Лавка').repeat(5)}`).blocks[0]?.text.value).toBe(first)
  })
})

test('what is hidden in a tab is counted', () => {
  const tab = (words: string, hidden: string): string =>
    `<div role="tabpanel" id="${words}" ${hidden}>${prose(words)}</div>`
  const page = pageOf(`<button role="tab" aria-controls="Б">Б</button>${tab('А', '')}${tab('Б', 'hidden')}`)
  expect({blocks: page.blocks.length, hidden: page.hiddenWords}).toEqual({blocks: 1, hidden: 13})
})
