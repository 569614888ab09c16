import {type Browser, chromium, noChromium, startChromium, type Tab} from '../chromium.js'

/** How a page is opened. */
export interface Opening {
  readonly width?: number
  readonly hash?: string
  readonly scripts?: boolean
}

/**
 * Tests of pages in Chromium, each of which must leave the console silent and ask nothing of a network. Where there is
 * no browser the name of the one skipped test says why nothing was opened.
 */
export function inChromium(
  name: string,
  tests: (open: (markup: string, options?: Opening) => Promise<Tab>) => void
): void {
  const path = chromium
  if (path === undefined) {
    test.skip(noChromium, () => undefined)
    return
  }
  describe(name, () => {
    let browser: Browser
    const tabs: Tab[] = []

    beforeAll(async () => {
      browser = await startChromium(path)
    }, 60_000)

    afterAll(() => browser.close())

    afterEach(async () => {
      const open = tabs.splice(0)
      for (const tab of open) await tab.close()
      const requests = open.flatMap(tab => tab.requests).filter(url => !url.startsWith('file:'))
      expect({errors: open.flatMap(tab => tab.errors), requests}).toEqual({errors: [], requests: []})
    })

    tests(async (markup, {width = 1280, ...options} = {}) => {
      const tab = await browser.open(markup, options)
      tabs.push(tab)
      await tab.resize(width, 900)
      return tab
    })
  })
}

/** How many elements are in view or would be if one scrolled: what a fold or a filter hides is not. */
export function visible(selector: string): string {
  return `[...document.querySelectorAll('${selector}')].filter(one => one.checkVisibility()).length`
}

/** How far down the window the top of something is, from 0 to 1. */
const topOf = (selector: string): string =>
  `document.querySelector('${selector}').getBoundingClientRect().top / innerHeight`

/** Where words are read with ease, and what stands before and after them is in view. */
export async function expectMiddle(tab: Tab, selector: string): Promise<void> {
  const top = await tab.evaluate<number>(topOf(selector))
  expect({selector, isInMiddle: top > 0.2 && top < 0.55}).toEqual({selector, isInMiddle: true})
}

/** Where at least the beginning of something is seen. */
export async function expectInView(tab: Tab, selector: string): Promise<void> {
  const top = await tab.evaluate<number>(topOf(selector))
  expect({selector, isInView: top > 0 && top < 0.95}).toEqual({selector, isInView: true})
}
