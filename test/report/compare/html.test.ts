import {reportCompareHtml} from '../../../src/report/compare/html.js'
import {type Browser, chromium, noChromium, startChromium, type Tab} from '../chromium.js'
import {many, pair, sample, withWords} from './sample.js'

const markup = reportCompareHtml(sample, {language: 'ru'})

test.each([
  ['the head', '<h1>Сравнение: 3 политики</h1>'],
  ['a column for each policy', '<th scope="col">full</th><th scope="col">poor</th><th scope="col">copy</th>'],
  ['the answer as a word', '<td data-name="poor" class="forbidden"><details><summary><b>с нарушением</b>'],
  ['the words on demand, in the language of the text', '<q lang="ru">хранятся бессрочно</q>'],
  ['changed words', 'хранятся <del>3 года</del> <ins>5 лет</ins> после']
])('%s', (_, expected) => {
  expect(markup).toContain(expected)
})

test('words of a policy are no markup', () => {
  const hostile = reportCompareHtml(withWords(sample, '</td><script>alert(1)</script><img src=x onerror=alert(1)>"'), {
    language: 'ru'
  })
  expect(hostile).not.toContain('<script>alert')
  expect(hostile).not.toContain('<img')
})

test('the same matrix gives the same bytes', () => {
  expect(reportCompareHtml(sample, {language: 'ru'})).toBe(markup)
})

const button = (at: number): string => `document.querySelectorAll('.bar button')[${at}]`
const openFolds = `document.querySelectorAll('.elements details[open]').length`
const shownRows = `[...document.querySelectorAll('.elements tbody tr:not(.group)')]
  .filter(row => row.checkVisibility()).length`

// A page is opened where there is a browser to open it in.
const inChromium = chromium ? describe : describe.skip

inChromium(chromium ? 'in Chromium the page' : noChromium, () => {
  let browser: Browser
  let tab: Tab

  const open = async (page: string, options: {scripts?: boolean} = {}): Promise<void> => {
    tab = await browser.open(page, options)
    await tab.resize(1280, 900)
  }

  beforeAll(async () => {
    browser = await startChromium(chromium ?? '')
  }, 60_000)

  afterAll(() => browser.close())

  afterEach(async () => {
    const {errors, requests} = tab
    await tab.close()
    expect({errors, requests: requests.filter(url => !url.startsWith('file:'))}).toEqual({errors: [], requests: []})
  })

  test('shows only what differs after a click, and says how much', async () => {
    await open(markup)
    const all = sample.elements.length
    const differing = sample.elements.filter(({difference}) => difference !== 'equal').length
    expect(await tab.evaluate(shownRows)).toBe(all)
    await tab.evaluate(`${button(0)}.click()`)
    expect(await tab.evaluate(shownRows)).toBe(differing)
    expect(await tab.evaluate(`document.querySelector('[role=status]').textContent`)).toBe(
      `Показано ${differing} из ${all}`
    )
  })

  test('opens and closes all words by keyboard', async () => {
    await open(markup)
    const folds = await tab.evaluate(`document.querySelectorAll('.elements details').length`)
    await tab.evaluate(`${button(1)}.focus()`)
    await tab.press('Enter')
    expect(await tab.evaluate(openFolds)).toBe(folds)
    await tab.press(' ')
    expect(await tab.evaluate(openFolds)).toBe(0)
  })

  test('keeps the head and the first column in view', async () => {
    await open(reportCompareHtml(many(12), {language: 'ru'}))
    const at = (selector: string): string =>
      `(({left, top}) => [Math.round(left), Math.round(top)])(
          document.querySelector('${selector}').getBoundingClientRect())`
    const scroll = `document.querySelector('.elements').closest('.scroll')`
    await tab.evaluate(`${scroll}.scrollIntoView()`)
    const [head, row] = [at('.elements thead th:nth-child(1)'), at('.elements tbody tr:nth-child(2) th')]
    const before = [await tab.evaluate(head), (await tab.evaluate<number[]>(row))[0]]
    await tab.evaluate(`${scroll}.scrollTo(300, 200)`)
    expect(await tab.evaluate(`${scroll}.scrollLeft`)).toBe(300)
    expect([await tab.evaluate(head), (await tab.evaluate<number[]>(row))[0]]).toEqual(before)
  })

  test('tables are reached by keyboard and have names', async () => {
    await open(markup)
    expect(
      await tab.evaluate(
        `[...document.querySelectorAll('.scroll')]
            .every(one => one.tabIndex === 0 && one.getAttribute('aria-label') !== '')`
      )
    ).toBe(true)
  })

  test.each([
    ['three policies', markup],
    ['twelve policies', reportCompareHtml(many(12), {language: 'ru'})]
  ])('prints %s without a scroll', async (_, page) => {
    await open(page)
    await tab.resize(1050, 900)
    await tab.emulate('print')
    const wide = `[...document.querySelectorAll('.scroll')]
        .filter(one => one.scrollWidth > one.clientWidth + 1).length`
    expect(await tab.evaluate(wide)).toBe(0)
    expect(await tab.evaluate(`document.querySelector('.bar').checkVisibility()`)).toBe(false)
  })

  test('is whole without scripts, in the dark and on a small screen', async () => {
    await open(reportCompareHtml(pair, {language: 'en'}), {scripts: false})
    await tab.emulate('', 'dark')
    await tab.resize(390, 800)
    expect((await tab.screenshot()).length).toBeGreaterThan(1000)
  })

  test('never scrolls sideways as a whole', async () => {
    await open(reportCompareHtml(many(12), {language: 'ru'}))
    for (const width of [390, 800, 1280]) {
      await tab.resize(width, 900)
      expect(await tab.evaluate(`document.documentElement.scrollWidth <= innerWidth`)).toBe(true)
    }
  })
})
