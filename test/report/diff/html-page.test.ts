import {reportDiffHtml} from '../../../src/report/diff/html.js'
import {type Browser, chromium, noChromium, startChromium, type Tab} from '../chromium.js'
import {changes, diffOf, findings, sample, withWords} from './sample.js'

const markup = reportDiffHtml(sample, {language: 'ru', asOf: '2026-11-20'})
const long = 'Оператор_обрабатывает_сведения_посетителей_без_единого_пробела_'.repeat(4)

/** Ids of the changes in view; what a fold hides is not. */
const inView = `[...document.querySelectorAll('article')].filter(one => one.checkVisibility()).map(one => one.id).join(' ')`
const all = 'c4 c5 c7 c1 c2 c6 c8'
const weakening = 'c4 c5 c7'
const button = (value: string): string => `document.querySelector('button[value=${value}]')`
const hiddenText = `[...document.querySelectorAll('main *, header *')]
  .filter(one => one.childElementCount === 0 && one.textContent.trim() !== '' && !one.checkVisibility({contentVisibilityAuto: true}))
  .map(one => one.textContent)`

// A page is opened where there is a browser to open it in; else the name of the one skipped test says why nothing was.
const skipped = chromium ? test : test.skip

if (!chromium) skipped(noChromium, () => undefined)
else
  describe('in Chromium the page', () => {
    let browser: Browser
    let tab: Tab

    beforeAll(async () => {
      browser = await startChromium(chromium ?? '')
    }, 60_000)

    afterAll(() => browser.close())

    beforeEach(async () => {
      tab = await browser.open(markup)
      await tab.resize(1280, 900)
    })

    afterEach(async () => {
      const {errors, requests} = tab
      await tab.close()
      expect({errors, requests: requests.filter(url => !url.startsWith('file:'))}).toEqual({errors: [], requests: []})
    })

    test('shows every change at first, the gravest first', async () => {
      expect(await tab.evaluate(inView)).toBe(all)
    })

    test.each([
      [['weakens'], weakening],
      [['weakens', 'unclear'], 'c4 c5 c7 c1'],
      [['weakens', 'removed'], 'c7'],
      [['added'], 'c2'],
      [['weakens', 'weakens'], all]
    ])('after clicks on %j shows %s', async (values, expected) => {
      for (const value of values) await tab.evaluate(`${button(value)}.click()`)
      expect(await tab.evaluate(inView)).toBe(expected)
    })

    test('says which button is pressed, how many changes are shown, and hides empty groups', async () => {
      await tab.evaluate(`${button('weakens')}.click()`)
      expect(await tab.evaluate(`${button('weakens')}.getAttribute('aria-pressed')`)).toBe('true')
      expect(await tab.evaluate(`document.querySelector('[role=status]').textContent`)).toBe('Показано 3 из 7')
      expect(
        await tab.evaluate(`[...document.querySelectorAll('h2')].filter(one => one.checkVisibility()).length`)
      ).toBe(3)
    })

    test.each(['Enter', ' '] as const)('is filtered by keyboard alone, with %j', async key => {
      await tab.press('Tab')
      expect(await tab.evaluate('document.activeElement.value')).toBe('weakens')
      await tab.press(key)
      expect(await tab.evaluate(inView)).toBe(weakening)
      await tab.press('Tab')
      await tab.press(key)
      expect(await tab.evaluate(inView)).toBe('c4 c5 c7 c1')
      await tab.press('Escape')
      expect(await tab.evaluate(inView)).toBe(all)
    })

    test('the way back to all is a button too', async () => {
      await tab.evaluate(`${button('neutral')}.click()`)
      expect(await tab.evaluate(inView)).toBe('c6 c8')
      await tab.evaluate(`document.querySelector('[data-reset]').click()`)
      expect([await tab.evaluate(inView), await tab.evaluate('document.activeElement.value')]).toEqual([all, 'weakens'])
    })

    test('a link to a change that the filter hides shows it', async () => {
      await tab.evaluate(`${button('weakens')}.click()`)
      await tab.evaluate(
        `new Promise(done => {addEventListener('hashchange', () => setTimeout(done)); location.hash = 'c8'})`
      )
      expect(await tab.evaluate(inView)).toBe(all)
    })

    test('every link leads to a change, and the bar does not cover it', async () => {
      expect(
        await tab.evaluate(`[...document.querySelectorAll('a')].every(one => document.querySelector(one.hash))`)
      ).toBe(true)
      await tab.evaluate(`document.querySelector('#c6').scrollIntoView()`)
      const [top, bar] = await tab.evaluate<number[]>(
        `['#c6', '.bar'].map(one => document.querySelector(one).getBoundingClientRect()).map(({top, height}, at) => at ? top + height : top)`
      )
      expect(top).toBeGreaterThanOrEqual(bar ?? 0)
    })

    test('on paper shows everything and nothing to press, whatever was chosen', async () => {
      await tab.evaluate(`${button('weakens')}.click()`)
      expect(await tab.evaluate(hiddenText)).not.toEqual([])
      await tab.emulate('print')
      expect(await tab.evaluate(inView)).toBe(all)
      expect(await tab.evaluate(hiddenText)).toEqual([])
      expect(await tab.evaluate(`document.querySelectorAll('li, section').length`)).toBe(
        await tab.evaluate(`[...document.querySelectorAll('li, section')].filter(one => one.checkVisibility()).length`)
      )
      expect(await tab.evaluate(`document.querySelector('.bar').checkVisibility()`)).toBe(false)
    })

    test('opens its folds to be printed and closes them after', async () => {
      const open = `document.querySelectorAll('details[open]').length`
      await tab.evaluate(`dispatchEvent(new Event('beforeprint'))`)
      expect(await tab.evaluate(open)).toBe(3)
      await tab.evaluate(`dispatchEvent(new Event('afterprint'))`)
      expect(await tab.evaluate(open)).toBe(0)
    })

    test('is dark where the reader wants it dark, and light on paper', async () => {
      const color = 'getComputedStyle(document.body).color'
      await tab.emulate('', 'dark')
      const dark = await tab.evaluate(color)
      await tab.emulate('print', 'dark')
      expect([dark, await tab.evaluate(color)]).toEqual(['rgb(230, 231, 233)', 'rgb(31, 35, 40)'])
    })

    describe.each([
      ['as it is', sample],
      ['with words that have no end', withWords(diffOf(changes, findings), long)]
    ])('%s', (_, diff) => {
      test.each([390, 768, 1280])('fits into a window %d wide', async width => {
        const other = await browser.open(reportDiffHtml(diff, {language: 'ru'}))
        await other.resize(width, 844)
        const [page, body] = await other.evaluate<number[]>(
          '[document.documentElement.scrollWidth, document.body.scrollWidth]'
        )
        const wide = await other.evaluate(
          `[...document.querySelectorAll('body *')].filter(one => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1).map(one => one.className)`
        )
        await other.close()
        expect({page: (page ?? 0) <= width, body: (body ?? 0) <= width, wide}).toEqual({
          page: true,
          body: true,
          wide: []
        })
      })
    })

    test('stacks both sides at the width of a phone', async () => {
      const tops = `['before', 'after'].map(side => document.querySelector('.side.' + side).getBoundingClientRect().top)`
      const [left, right] = await tab.evaluate<number[]>(tops)
      await tab.resize(390, 844)
      const [first, second] = await tab.evaluate<number[]>(tops)
      expect([left === right, (first ?? 0) < (second ?? 0)]).toEqual([true, true])
    })

    test('without scripts shows everything and no dead buttons', async () => {
      const plain = await browser.open(markup, {scripts: false})
      const shown = await plain.evaluate(inView)
      const bar = await plain.evaluate(`document.querySelector('.bar').checkVisibility()`)
      await plain.close()
      expect([shown, bar]).toEqual([all, false])
    })
  })
