import {reportDiffHtml} from '../../../src/report/diff/html.js'
import {diffOf, sample, withWords} from './sample.js'

const options = {language: 'ru', asOf: '2026-11-20'} as const
const page = reportDiffHtml(sample, options)

/** The markup without style and script. */
const bodyOf = (markup: string): string => /<body>(.*)<script>/su.exec(markup)?.[1] ?? ''
const tagsOf = (markup: string): string[] => bodyOf(markup).match(/<\/?[a-z][^>]*>/g) ?? []

test.each([
  ['the sentence that matters', '<strong>Изменений, которые ослабляют защиту субъекта данных: 3.'],
  ['what both are', 'политика, русский, 18 → 21 пункт, закон на 2026-11-20'],
  ['a button with its count', '<span>ослабляют</span> <b>3</b>'],
  ['a link to a change', '<a href="#c4">пункт 2.2 → 3.2</a>'],
  [
    'the change itself',
    '<article id="c4" class="change weakens" data-effect="weakens" data-types="changed renumbered">'
  ],
  ['its words before', '<p>Клиника <del>не</del> передаёт сведения о приёме страховым компаниям.</p>'],
  ['its words after', '<p>Клиника передаёт сведения о приёме страховым компаниям.</p>'],
  ['a fact', '<dt>срок</dt><dd><del lang="ru">1 (один) год</del>'],
  ['a fact that came', '<dd>не было <span class="arrow">→</span> <ins lang="ru">страховая компания</ins></dd>'],
  ['a clause of an added section', '<p class="row point"><b>подп. а. </b>помнить выбранный филиал;</p>'],
  ['the side that lacks it', '<p class="muted">Такого текста нет</p>'],
  ['renumbered clauses, folded', '<details class="fold"><summary>Перенумеровано: 1 пункт</summary>'],
  ['a new finding', '<code>kz/no-unlimited-sharing</code>'],
  ['findings that go on, folded', '<summary>Замечания без изменений: 1</summary>']
])('has %s', (_, expected) => {
  expect(page).toContain(expected)
})

test('is the same bytes every time', () => {
  expect(reportDiffHtml(structuredClone(sample), options)).toBe(page)
})

test('says in which language its words are', () => {
  const kazakh = reportDiffHtml({...sample, after: {...sample.after, language: 'kk'}}, {language: 'en'})
  expect(kazakh).toContain('<html lang="en">')
  expect(kazakh).toMatch(/<div class="side before">.*?<div lang="ru">.*?<div class="side after">.*?<div lang="kk">/su)
})

test.each([
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</article></main><h1>',
  '</script></style><style>*{display:none}',
  '&lt;b&gt; <!--'
])('%s stays words', words => {
  const hostile = reportDiffHtml(withWords(sample, words), options)
  const [tags, calm] = [tagsOf(hostile), tagsOf(reportDiffHtml(withWords(sample, 'слова'), options))]
  expect(tags).toEqual(calm)
  expect(hostile.replace(bodyOf(hostile), '').match(/<(?:script|style|title)>/g)).toHaveLength(3)
})

test.each([
  ['ru', 'Тексты одинаковы.'],
  ['kk', 'Мәтіндер бірдей.'],
  ['en', 'The texts are the same.']
] as const)('in %s equal texts have no filter', (language, words) => {
  const same = reportDiffHtml(diffOf([]), {language})
  expect(same).toContain(words)
  expect(same).not.toContain('<nav')
})
