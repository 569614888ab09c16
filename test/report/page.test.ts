import {createJsonReporter} from '../../src/report/json.js'
import {type Browser, chromium, noChromium, startChromium, type Tab} from './chromium.js'
import {about, type Checked, checkCorpus, checkText, pageOf, printAll, run} from './page-sample.js'

/** A finding as the JSON report has it, and as the page shows it. */
interface Shown {
  readonly rule: string
  readonly clause: string
  readonly words: string
}

/** What the JSON report says of the findings that have words. */
function foundIn(checked: Checked): Shown[] {
  const {files} = JSON.parse(printAll(createJsonReporter(run), [checked])) as {
    files: {findings: {ruleId: string; id: string; words: string}[]}[]
  }
  return files.flatMap(({findings}) =>
    findings.flatMap(({ruleId, id, words}) => (words === '' ? [] : [{rule: ruleId, clause: id, words}]))
  )
}

/** The marked words of each entry of the list, with the clause that they stand in; numbers at marks are no words. */
const shownOnPage = `[...document.querySelectorAll('.note')].flatMap(note => {
  const marks = [...document.querySelectorAll('mark[data-n="' + note.id.slice(1) + '"]')]
  const wordsOf = mark => {
    const copy = mark.cloneNode(true)
    for (const ref of copy.querySelectorAll('.ref')) ref.remove()
    return copy.textContent
  }
  if (marks.length === 0) return []
  const clause = marks[0].closest('[data-id]')?.dataset.id ?? 'title'
  return [{rule: note.dataset.rule, clause, words: marks.map(wordsOf).join('')}]
})`

const inOrder = (all: readonly Shown[]): string[] => all.map(one => JSON.stringify(one)).sort()

const visible = (selector: string): string =>
  `[...document.querySelectorAll('${selector}')].filter(one => one.checkVisibility()).length`
const focused = `(document.activeElement.className.split(' ')[0] || document.activeElement.localName) + ' ' +
  (document.activeElement.closest('[data-n]')?.dataset.n ?? document.activeElement.closest('.note')?.id.slice(1) ?? '')`
const isInMiddle = (selector: string): string =>
  `(({top}) => top > innerHeight / 4 && top < innerHeight / 2)(document.querySelector('${selector}').getBoundingClientRect())`
const isInView = (selector: string): string =>
  `(({top}) => top > 0 && top < innerHeight - 50)(document.querySelector('${selector}').getBoundingClientRect())`
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

const names = ['aq-nan', 'bulutkod', 'jolserik', 'kitapkerme', 'qoimaland', 'tilsaray', 'tumarsha']
const [sample, other] = [checkCorpus('qoimaland'), checkCorpus('jolserik')]
const markup = pageOf([sample])
const long = 'Оператор_обрабатывает_сведения_посетителей_без_единого_пробела_'.repeat(4)
const endless = checkText(`# ${long}\n\n1. ${long} ${long}\n\n| ${long} | ${long} |\n|---|---|\n`, text => [
  about(text, `${long} ${long}`, {reason: long})
])

// A page is opened where there is a browser to open it in; else the name of the one skipped test says why nothing was.
if (!chromium) test.skip(noChromium, () => undefined)
else
  describe('in Chromium the page', () => {
    let browser: Browser
    let tab: Tab

    const open = async (page: string, width = 1280): Promise<void> => {
      tab = await browser.open(page)
      await tab.resize(width, 900)
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

    test.each(names)('marks the words of every finding in %s at its clause', async name => {
      const checked = checkCorpus(name)
      await open(pageOf([checked]))
      expect(inOrder(await tab.evaluate<Shown[]>(shownOnPage))).toEqual(inOrder(foundIn(checked)))
    })

    test('lists every finding, the gravest first, and what is missing at the end', async () => {
      await open(markup)
      const [file] = sample
      expect(await tab.evaluate(visible('.note'))).toBe(file.findings.length)
      const groups = await tab.evaluate(`[...document.querySelectorAll('[data-group]')].map(one => one.dataset.group)`)
      expect(groups).toEqual(['error', 'warning', 'info', 'missing'])
    })

    describe('of one policy', () => {
      beforeEach(() => open(markup))

      test('a click on a finding leads to its mark, a click on the number there leads back', async () => {
        await tab.evaluate(`document.querySelector('#n1-4 .jump').click()`)
        expect(await tab.evaluate(focused)).toBe('ref 1-4')
        expect(await tab.evaluate(isInMiddle('#m1-4'))).toBe(true)
        await tab.evaluate(`document.activeElement.click()`)
        expect(await tab.evaluate(focused)).toBe('jump 1-4')
        expect(await tab.evaluate(`document.querySelector('#n1-4').classList.contains('now')`)).toBe(true)
      })

      test('Enter does the same, and the focus is seen', async () => {
        await tab.evaluate(`document.querySelector('#n1-9 .jump').focus()`)
        await tab.press('Enter')
        expect(await tab.evaluate(focused)).toBe('ref 1-9')
        expect(await tab.evaluate(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('solid')
        await tab.press('Enter')
        expect(await tab.evaluate(focused)).toBe('jump 1-9')
      })

      test('the first stops of the keyboard lead over the text', async () => {
        const stops: string[] = []
        for (let at = 0; at < 3; at++) {
          await tab.press('Tab')
          stops.push(await tab.evaluate('document.activeElement.hash'))
        }
        expect(stops).toEqual(['#l1', '#t1', '#e1'])
        expect(await tab.evaluate('document.activeElement.getBoundingClientRect().width > 100')).toBe(true)
      })

      test('j and k go from finding to finding with both sides in view', async () => {
        for (const key of ['j', 'j', 'j', 'k'] as const) await tab.press(key)
        expect(await tab.evaluate(focused)).toBe('jump 1-2')
        expect(await tab.evaluate(isInMiddle('#m1-2'))).toBe(true)
        expect(await tab.evaluate(isInView('#n1-2'))).toBe(true)
      })

      test('the arrows go on inside of the list and scroll elsewhere', async () => {
        await tab.press('ArrowDown')
        expect(await tab.evaluate(focused)).toBe('body ')
        await tab.evaluate(`document.querySelector('#n1-3 .jump').focus()`)
        await tab.press('ArrowDown')
        await tab.press('ArrowDown')
        await tab.press('ArrowUp')
        expect(await tab.evaluate(focused)).toBe('jump 1-4')
      })

      test('filters by severity, kind and rule, and takes the marks of what is hidden away', async () => {
        const severe = sample[0].findings.filter(one => one.severity === 'error')
        await tab.evaluate(`document.querySelector('button[value=error]').click()`)
        expect(await tab.evaluate(visible('.note'))).toBe(severe.length)
        expect(await tab.evaluate(`document.querySelectorAll('.policy mark:not(.off):not(.error)').length`)).toBe(0)
        expect(await tab.evaluate(visible('.ref.warning'))).toBe(0)
        await tab.evaluate(`document.querySelector('button[value=contradiction]').click()`)
        const both = severe.filter(one => one.kind === 'contradiction')
        expect(await tab.evaluate(visible('.note'))).toBe(both.length)
        expect(await tab.evaluate(`document.querySelector('[role=status]').textContent`)).toBe(
          `${both.length} из ${sample[0].findings.length}`
        )
        await tab.press('Escape')
        await tab.evaluate(`(() => {
          const rule = document.querySelector('[data-rule]')
          rule.value = 'text/operator-name-conflict'
          rule.dispatchEvent(new Event('change'))
        })()`)
        expect([await tab.evaluate(visible('.note')), await tab.evaluate(visible('.group'))]).toEqual([1, 1])
        await tab.evaluate(`document.querySelector('[data-reset]').click()`)
        expect(await tab.evaluate(visible('.note'))).toBe(sample[0].findings.length)
      })

      test('the filter is worked by the keyboard alone', async () => {
        await tab.evaluate(`document.querySelector('button[value=error]').focus()`)
        await tab.press(' ')
        expect(await tab.evaluate(`document.activeElement.getAttribute('aria-pressed')`)).toBe('true')
        expect(await tab.evaluate(visible('.note.warning'))).toBe(0)
        await tab.press('Escape')
        expect(await tab.evaluate(visible('.note.warning'))).toBeGreaterThan(0)
      })

      test('an answer leads to the words that prove it', async () => {
        const [hash = ''] = await tab.evaluate<string[]>(
          `[...document.querySelectorAll('.answers td:last-child a')].map(one => one.hash).filter(one => one.startsWith('#s'))`
        )
        await tab.evaluate(`document.querySelector('.answers a[href="${hash}"]').click()`)
        expect(await tab.evaluate(isInMiddle(hash))).toBe(true)
        expect(await tab.evaluate(`document.querySelector(':target').textContent.length > 3`)).toBe(true)
      })

      test('a clause is copied by its button, which says so', async () => {
        await tab.evaluate(`document.querySelector('.why').open = true`)
        await tab.evaluate(`document.querySelector('[data-copy]').focus()`)
        await tab.press('Enter')
        await tab.evaluate('new Promise(done => setTimeout(done, 100))')
        expect(await tab.evaluate('document.activeElement.textContent')).toBe('Скопировано')
      })

      test('a mark that is clicked brings its finding into view', async () => {
        const last = await tab.evaluate<string>(`[...document.querySelectorAll('.policy mark')].at(-1).dataset.n`)
        await tab.evaluate(`document.querySelector('mark[data-n="${last}"]').click()`)
        expect(await tab.evaluate(isInView(`#n${last}`))).toBe(true)
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
        const faded = `[...document.querySelectorAll('mark.off')].filter(one => getComputedStyle(one).textDecorationLine === 'none')`
        expect(await tab.evaluate(`${faded}.length`)).toBe(0)
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
        const corners = `['.text', '.list'].map(one => document.querySelector(one).getBoundingClientRect()).map(({left, top}) => ({left, top}))`
        const [text, list] = await tab.evaluate<{left: number; top: number}[]>(corners)
        await tab.resize(390, 844)
        const [below, above] = await tab.evaluate<{left: number; top: number}[]>(corners)
        expect([list?.top === text?.top, (list?.left ?? 0) > (text?.left ?? 0)]).toEqual([true, true])
        expect((above?.top ?? 0) < (below?.top ?? 0)).toBe(true)
      })
    })

    test('opened at a mark shows it and its finding', async () => {
      tab = await browser.open(markup, {hash: '#m1-7'})
      expect(await tab.evaluate(`[...document.querySelectorAll('.now')].map(one => one.id).join(' ')`)).toContain(
        'n1-7'
      )
    })

    test('unfolds what is set aside when its number is pressed', async () => {
      const [file, policy] = sample
      const findings = file.findings.map(one => ({...one, baselineState: 'unchanged' as const}))
      await open(pageOf([[{...file, findings}, policy]]))
      expect(await tab.evaluate(visible('.note'))).toBe(0)
      await tab.evaluate(`document.querySelector('.ref').click()`)
      expect(await tab.evaluate(visible('.note'))).toBe(file.findings.length)
    })

    test('of several files leads to each, and filters them all', async () => {
      await open(pageOf([sample, other]))
      await tab.evaluate(`document.querySelector('.files a[href="#d2"]').click()`)
      expect(await tab.evaluate<number>(`document.querySelector('#d2').getBoundingClientRect().top`)).toBeLessThan(450)
      await tab.evaluate(`document.querySelector('button[value=error]').click()`)
      expect(await tab.evaluate(visible('.note'))).toBe(
        [sample, other].flatMap(([file]) => file.findings.filter(one => one.severity === 'error')).length
      )
    })

    describe.each([
      ['one policy', [sample]],
      ['a policy with tables, and another', [other, sample]],
      ['words that have no end', [endless]]
    ])('with %s', (_, files) => {
      test.each([390, 768, 1280])('fits into a window %d wide', async width => {
        await open(pageOf(files), width)
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
      tab = await browser.open(markup, {scripts: false})
      await tab.resize(1280, 900)
      expect(await tab.evaluate(visible('.note'))).toBe(sample[0].findings.length)
      expect(await tab.evaluate(visible('button, .bar'))).toBe(0)
      expect(await tab.evaluate<string[]>(hiddenText)).not.toContain('Срок хранения')
      await tab.evaluate(`location.hash = '#m1-9'`)
      expect(await tab.evaluate(`getComputedStyle(document.querySelector('mark:target')).outlineStyle`)).toBe('solid')
    })

    test('says in which language each clause is', async () => {
      const [file, policy] = checkText(
        `1. Настоящая политика описывает, какие сведения о покупателях хранит и защищает магазин в городе Алматы.

2. Сведения о покупателях не передаются посторонним, кроме случаев, когда этого требует закон.

3. Дербес деректер Қазақстан аумағында сақталады және үшінші тұлғаларға берілмейді.`,
        () => []
      )
      await open(pageOf([[file, policy]], 'en'))
      expect(
        await tab.evaluate(
          `['1', '2', '3'].map(id => document.querySelector('[data-id="' + id + '"]').closest('[lang]').lang)`
        )
      ).toEqual(['ru', 'ru', 'kk'])
      expect(await tab.evaluate('document.documentElement.lang')).toBe('en')
    })
  })
