import {escapeHtml, html} from '../../src/report/html/html.js'
import {htmlPage} from '../../src/report/html/page.js'
import {pairs, palette, paletteCss} from '../../src/report/html/palette.js'

test.each([
  ['<script>', '&#60;script&#62;'],
  ['"a" и \'b\'', '&#34;a&#34; и &#39;b&#39;'],
  ['&amp;', '&#38;amp;'],
  ['«слова» – как есть', '«слова» – как есть']
])('%s is escaped', (words, escaped) => {
  expect(escapeHtml(words)).toBe(escaped)
})

test('a template escapes words, keeps markup and joins lists', () => {
  const bold = html`<b title="${'"'}">${'<i>'}</b>`
  expect(html`${[bold, 7, undefined, '&']}`.markup).toBe('<b title="&#34;">&#60;i&#62;</b>7&#38;')
})

test('a page lets in its own style and script by their hashes and nothing else', () => {
  const page = htmlPage({
    language: 'ru',
    title: '<b>',
    css: 'p{margin:0}',
    script: 'void 0',
    body: html`<p>${'<b>'}</p>`
  })
  expect(page).toMatch(
    /content="default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'; base-uri 'none'/
  )
  expect(page).toContain('<title>&#60;b&#62;</title>')
  expect(page).toContain('<html lang="ru">')
  expect(page).not.toMatch(/https?:|\ssrc=|<link|@import|url\(/)
})

/** Relative luminance of `#rrggbb`, as WCAG 2 has it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe.each(['light', 'dark'] as const)('on the %s page', scheme => {
  test.each(pairs)('%s is read on %s', (front, back) => {
    const [one, other] = [luminance(palette[scheme][front]), luminance(palette[scheme][back])]
    expect((Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)).toBeGreaterThanOrEqual(4.5)
  })
})

test('both palettes name the same colours', () => {
  expect(Object.keys(palette.dark)).toEqual(Object.keys(palette.light))
  expect(paletteCss.match(/--weakens:/g)).toHaveLength(2)
})
