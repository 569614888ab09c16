import {createJsonReporter} from '../../../src/report/check/json.js'
import type {Tab} from '../chromium.js'
import {type Checked, checkCorpus, pageOf, printAll, run} from './sample.js'
import {expectInView, expectMiddle, inChromium, visible} from './tab.js'

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

const focused = `(document.activeElement.className.split(' ')[0] || document.activeElement.localName) + ' ' +
  (document.activeElement.closest('[data-n]')?.dataset.n ?? document.activeElement.closest('.note')?.id.slice(1) ?? '')`
const names = ['aq-nan', 'bulutkod', 'jolserik', 'kitapkerme', 'qoimaland', 'tilsaray', 'tumarsha']
const [sample, other] = [checkCorpus('qoimaland'), checkCorpus('jolserik')]
const markup = pageOf([sample])

inChromium('the page of a check', open => {
  let tab: Tab

  test.each(names)('marks the words of every finding in %s at its clause', async name => {
    const checked = checkCorpus(name)
    tab = await open(pageOf([checked]))
    expect(inOrder(await tab.evaluate<Shown[]>(shownOnPage))).toEqual(inOrder(foundIn(checked)))
  })

  test('lists every finding, the gravest first, and what is missing at the end', async () => {
    tab = await open(markup)
    const [file] = sample
    expect(await tab.evaluate(visible('.note'))).toBe(file.findings.length)
    const groups = await tab.evaluate(`[...document.querySelectorAll('[data-group]')].map(one => one.dataset.group)`)
    expect(groups).toEqual(['error', 'warning', 'info', 'missing'])
  })

  describe('of one policy', () => {
    beforeEach(async () => {
      tab = await open(markup)
    })

    test('a click on a finding leads to its mark, a click on the number there leads back', async () => {
      await tab.evaluate(`document.querySelector('#n1-4 .jump').click()`)
      expect(await tab.evaluate(focused)).toBe('ref 1-4')
      await expectMiddle(tab, '#m1-4')
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
      await expectMiddle(tab, '#m1-2')
      await expectInView(tab, '#n1-2')
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
        `[...document.querySelectorAll('.answers td:last-child a[href^="#s"]')].map(one => one.hash)`
      )
      await tab.evaluate(`document.querySelector('.answers a[href="${hash}"]').click()`)
      await expectMiddle(tab, hash)
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
      await expectInView(tab, `#n${last}`)
    })
  })

  test('opened at a mark shows it and its finding', async () => {
    tab = await open(markup, {hash: '#m1-7'})
    expect(await tab.evaluate(`[...document.querySelectorAll('.now')].map(one => one.id).join(' ')`)).toContain('n1-7')
  })

  test('unfolds what is set aside when its number is pressed', async () => {
    const [file, policy] = sample
    const findings = file.findings.map(one => ({...one, baselineState: 'unchanged' as const}))
    tab = await open(pageOf([[{...file, findings}, policy]]))
    expect(await tab.evaluate(visible('.note'))).toBe(0)
    await tab.evaluate(`document.querySelector('.ref').click()`)
    expect(await tab.evaluate(visible('.note'))).toBe(file.findings.length)
  })

  test('of several files leads to each, and filters them all', async () => {
    tab = await open(pageOf([sample, other]))
    await tab.evaluate(`document.querySelector('.files a[href="#d2"]').click()`)
    expect(await tab.evaluate<number>(`document.querySelector('#d2').getBoundingClientRect().top`)).toBeLessThan(450)
    await tab.evaluate(`document.querySelector('button[value=error]').click()`)
    expect(await tab.evaluate(visible('.note'))).toBe(
      [sample, other].flatMap(([file]) => file.findings.filter(one => one.severity === 'error')).length
    )
  })
})
