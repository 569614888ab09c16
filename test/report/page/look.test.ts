import type {Tab} from '../chromium.js'
import {about, checkCorpus, checkText, pageOf} from './sample.js'
import {inChromium, visible} from './tab.js'

const hiddenText = `[...document.querySelectorAll('main *, header *')]
  .filter(one => one.childElementCount === 0 && one.textContent.trim() !== '' && !one.checkVisibility())
  .map(one => one.textContent)`

/** Texts whose colour is too near to what is behind them, as WCAG 2 measures it for small letters. */
const faint = `(() => {
  const channels = color => color.match(/[\\d.]+/g).map(Number)
  const light = color => channels(color).slice(0, 3).map(value => value / 255)
    .map(part => part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0)
  const backOf = one => {
    for (let at = one; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor
      if (channels(color)[3] !== 0) return color
    }
    return 'rgb(255, 255, 255)'
  }
  const words = [...document.querySelectorAll('body *')].filter(one => one.checkVisibility() &&
    [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim() !== ''))
  return words.flatMap(one => {
    const [front, back] = [light(getComputedStyle(one).color), light(backOf(one))]
    const ratio = (Math.max(front, back) + 0.05) / (Math.min(front, back) + 0.05)
    return ratio < 4.5 ? [one.className + ' ' + one.localName + ' ' + ratio.toFixed(2)] : []
  })
})()`

const [sample, other] = [checkCorpus('qoimaland'), checkCorpus('jolserik')]
const markup = pageOf([sample])
const long = 'Оператор_обрабатывает_сведения_посетителей_без_единого_пробела_'.repeat(4)
const endless = checkText(`# ${long}\n\n1. ${long} ${long}\n\n| ${long} | ${long} |\n|---|---|\n`, text => [
  about(text, `${long} ${long}`, {reason: long})
])

const twoLanguages = `# Политика

1. Политика описывает, какие сведения о покупателях хранит и защищает магазин в городе Алматы.

2. Сведения о покупателях не передаются посторонним, кроме случаев, когда этого требует закон.

3. Дербес деректер Қазақстан аумағында сақталады және үшінші тұлғаларға берілмейді.
`

inChromium('the page of a check', open => {
  let tab: Tab

  describe('of one policy', () => {
    beforeEach(async () => {
      tab = await open(markup)
    })

    test('on paper shows everything and nothing to press, whatever was chosen', async () => {
      await tab.evaluate(`document.querySelector('button[value=error]').click()`)
      await tab.emulate('print')
      await tab.evaluate(`dispatchEvent(new Event('beforeprint'))`)
      const [file] = sample
      expect(await tab.evaluate(visible('.note'))).toBe(file.findings.length)
      expect(await tab.evaluate(visible('.bar, button, .skip'))).toBe(0)
      const refs = await tab.evaluate<number>(`document.querySelectorAll('.ref').length`)
      expect(await tab.evaluate(visible('.ref'))).toBe(refs)
      const lines = `[...document.querySelectorAll('mark.off')].map(one => getComputedStyle(one).textDecorationLine)`
      expect(new Set(await tab.evaluate<string[]>(lines))).toEqual(new Set(['underline']))
      const [text, list] = await tab.evaluate<number[]>(
        `['.text', '.list'].map(one => document.querySelector(one).getBoundingClientRect().top)`
      )
      expect(text).toBeLessThan(list ?? 0)
    })

    test('is printed as a PDF', async () => {
      expect((await tab.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
    })

    test.each(['light', 'dark'] as const)('has no faint words where the reader wants it %s', async scheme => {
      await tab.emulate('', scheme)
      await tab.evaluate(`for (const fold of document.querySelectorAll('details')) fold.open = true`)
      expect(await tab.evaluate(faint)).toEqual([])
      await tab.evaluate(`document.querySelector('button[value=error]').click()`)
      expect(await tab.evaluate(faint)).toEqual([])
    })

    test('puts the list beside the text, and above it at the width of a phone', async () => {
      const corners = `['.text', '.list'].map(one => document.querySelector(one).getBoundingClientRect().toJSON())`
      const [text, list] = await tab.evaluate<{left: number; top: number}[]>(corners)
      await tab.resize(390, 844)
      const [below, above] = await tab.evaluate<{left: number; top: number}[]>(corners)
      expect([list?.top === text?.top, (list?.left ?? 0) > (text?.left ?? 0)]).toEqual([true, true])
      expect((above?.top ?? 0) < (below?.top ?? 0)).toBe(true)
    })
  })

  describe.each([
    ['one policy', [sample]],
    ['a policy with tables, and another', [other, sample]],
    ['words that have no end', [endless]]
  ])('with %s', (_, files) => {
    test.each([390, 768, 1280])('fits into a window %d wide', async width => {
      tab = await open(pageOf(files), {width})
      const page = await tab.evaluate<number>(
        'Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)'
      )
      const wide = await tab.evaluate(
        `[...document.querySelectorAll('body *')].filter(one => one.checkVisibility() && !one.closest('.table table') &&
          one.getBoundingClientRect().right > innerWidth + 1).map(one => one.className)`
      )
      expect({page: page <= width, wide}).toEqual({page: true, wide: []})
    })
  })

  test('without scripts is whole, without dead buttons, and leads to the marks', async () => {
    tab = await open(markup, {scripts: false})
    expect(await tab.evaluate(visible('.note'))).toBe(sample[0].findings.length)
    expect(await tab.evaluate(visible('button, .bar'))).toBe(0)
    expect(await tab.evaluate<string[]>(hiddenText)).not.toContain('Срок хранения')
    await tab.evaluate(`location.hash = '#m1-9'`)
    expect(await tab.evaluate(`getComputedStyle(document.querySelector('mark:target')).outlineStyle`)).toBe('solid')
  })

  test('says in which language each clause is', async () => {
    const [file, policy] = checkText(twoLanguages, () => [])
    tab = await open(pageOf([[file, policy]], 'en'))
    expect(
      await tab.evaluate(
        `['1', '2', '3'].map(id => document.querySelector('[data-id="' + id + '"]').closest('[lang]').lang)`
      )
    ).toEqual(['ru', 'ru', 'kk'])
    expect(await tab.evaluate('document.documentElement.lang')).toBe('en')
  })
})
