import fc from 'fast-check'
import type {Text} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {textPlaces} from '../../../src/parse/html/text-places.js'

const fragment = unified().use(rehypeParse, {fragment: true})

const decode = (printed: string): string => textOf(`<p>${printed}</p>`).value

/** The first text of the one paragraph of a page. */
function textOf(page: string): Text {
  const [paragraph] = fragment.parse(page).children
  const text = paragraph && 'children' in paragraph ? paragraph.children[0] : undefined
  if (text?.type !== 'text') throw new Error(page)
  return text
}

/** Runs of the first text of a paragraph: as printed, or what was read of an entity and how that is printed. */
function runsOf(html: string): string[] {
  const page = `<p>${html}</p>`
  const {value, position} = textOf(page)
  const {at, files} = textPlaces(page, position?.start.offset ?? 0, position?.end.offset ?? 0, value, decode)
  return at.flatMap((from, run) => {
    const words = value.slice(from, at[run + 1])
    const printed = page.slice(files[run], files[run + 1])
    if (words === '') return []
    return printed.startsWith(words) && !/^&\w+;?$/.test(printed) ? [words] : [`${words} = ${printed}`]
  })
}

test.each<[string, string[]]>([
  ['данные', ['данные']],
  ['а&nbsp;б', ['а', '\u00a0 = &nbsp;', 'б']],
  ['&laquo;Сайт&raquo;', ['« = &laquo;', 'Сайт', '» = &raquo;']],
  ['&#171;а&#xBB;', ['« = &#171;', 'а', '» = &#xBB;']],
  ['R&amp;D', ['R', '& = &amp;', 'D']],
  ['R&ampD', ['R', '& = &amp', 'D']],
  ['A&B &unknown; &', ['A&B &unknown; &']],
  ['&nbspтекст', ['\u00a0 = &nbsp', 'текст']],
  ['&copy2024 &copy;', ['© = &copy', '2024 ', '© = &copy;']],
  ['&notit;', ['¬ = &not', 'it;']],
  ['&#128075;!', ['👋 = &#128075;', '!']],
  ['&nvlt;а', ['<\u20d2 = &nvlt;', 'а']],
  ['&lt;b&gt;', ['< = &lt;', 'b', '> = &gt;']],
  ['а < б <5', ['а < б <5']],
  ['а</span>б', ['а', 'б']],
  ['а</span title=">">б</x>в', ['а', 'б', 'в']],
  ['а</>б', ['а', 'б']],
  ['&amp;amp;', ['& = &amp;', 'amp;']]
])('%s', (html, characters) => {
  expect(runsOf(html)).toEqual(characters)
})

const bits = fc.constantFrom(
  'а',
  'б ',
  '&',
  '&nbsp;',
  '&amp;',
  '&laquo;',
  '&#160;',
  '&shy;',
  '&#x1F44B;',
  '&copy',
  'amp;',
  ' < ',
  '\n',
  '</x>',
  '2',
  ';'
)

test('every character of any text has the place where it was read', () => {
  fc.assert(
    fc.property(fc.array(bits, {minLength: 1, maxLength: 30}), parts => {
      const html = `а${parts.join('')}я`
      const text = textOf(`<p>${html}</p>`)
      const {at, files} = textPlaces(`<p>${html}</p>`, 3, text.position?.end.offset ?? 0, text.value, decode)
      for (let run = 0; run < at.length; run++) {
        const from = at[run] ?? 0
        const value = text.value.slice(from, at[run + 1] ?? text.value.length)
        const file = files[run] ?? 0
        const printed = `<p>${html}</p>`.slice(file, file + value.length)
        // In step with the html, or an entity that is read as these characters.
        if (printed !== value) expect(printed).toMatch(/^&/)
      }
      expect(files).toEqual(files.toSorted((a, b) => a - b))
    })
  )
})
