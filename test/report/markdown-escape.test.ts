import {escapeLine, escapeMarkdown} from '../../src/report/markdown-escape.js'
import {readMarkdown, textOf} from './markdown.js'

const unseen = String.fromCharCode(0x200b)

const hostile = [
  '# Заголовок',
  '- пункт списка',
  '+ пункт списка',
  '1. Общие положения',
  '12) Сроки',
  '> цитата',
  '=== и ---',
  '---',
  '*важно* и **очень**',
  '_важно_ и __очень__',
  'слово*внутри*слова',
  '`код` и ``код``',
  '~~зачёркнуто~~',
  '[ссылка](https://shop.example)',
  '![картинка][1]',
  '[1]: https://shop.example',
  '<script>alert(1)</script>',
  '</details>',
  '<!-- скрыто -->',
  '&lt;b&gt; и &amp;',
  'a | b',
  'обратная \\ черта \\* и \\',
  '<https://shop.example>',
  'адрес info@shop.example',
  '    код с отступом',
  '```\nкод\n```',
  'строка\n\n# заголовок',
  'строка  \nследующая'
]

test.each(hostile)('%j is shown as it stands', words => {
  for (const escaped of [escapeLine(words), `до ${escapeMarkdown(words)} после`]) {
    const root = readMarkdown(escaped)
    expect(root.children.map(({type}) => type)).toEqual(['paragraph'])
    expect(root.children.flatMap(one => ('children' in one ? one.children.map(({type}) => type) : []))).toEqual([
      'text'
    ])
    expect(
      textOf(root)
        .replace(/^до | после$/g, '')
        .trim()
    ).toBe(words.replace(/\s+/g, ' ').trim())
  }
})

test.each([
  ['@admin', `@${unseen}admin`],
  ['Telegram @clinic', `Telegram @${unseen}clinic`],
  ['.@admin и (@admin)', `.@${unseen}admin и (@${unseen}admin)`],
  ['info@shop.example', 'info@shop.example'],
  ['#1', `#${unseen}1`],
  ['дом #12', `дом #${unseen}12`],
  ['owner/repo#3', `owner/repo#${unseen}3`],
  ['GH-7 и gh-8', `GH-${unseen}7 и gh-${unseen}8`],
  ['№ 5', '№ 5']
])('%s mentions nobody and nothing', (words, shown) => {
  expect(textOf(readMarkdown(escapeMarkdown(words)))).toBe(shown)
})

test.each([
  ['a | b', 'a \\| b'],
  ['5 $ и 6 $', '5 <span>$</span> и 6 <span>$</span>'],
  ['https://shop.example/a_b', 'https\\://shop.example/a\\_b'],
  ['www.shop.example', 'www\\.shop.example']
])('%s opens no cell, no formula and no link', (words, escaped) => {
  expect(escapeMarkdown(words)).toBe(escaped)
})
