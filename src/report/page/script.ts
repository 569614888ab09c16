import {printScript} from '../html/print-script.js'
import {stepScript} from './step-script.js'

/**
 * The filter: buttons pressed of one kind are united, those of two kinds and the rule must all hold; the marks of what
 * is hidden fade into the text. Folds are open on paper; a clause is copied by a button.
 */
export const checkScript = `(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)]
  ${printScript}
  for (const button of all('[data-copy]')) {
    const name = button.textContent
    button.hidden = false
    button.addEventListener('click', async () => {
      const clause = button.parentElement.querySelector('blockquote')
      try {
        await navigator.clipboard.writeText(clause.textContent)
      } catch {
        getSelection().selectAllChildren(clause)
        if (!document.execCommand('copy')) return
      }
      button.textContent = button.dataset.copy
      setTimeout(() => { button.textContent = name }, 2000)
    })
  }
  const bar = document.querySelector('.bar')
  if (!bar) return
  const notes = all('.note')
  const groups = all('[data-group]')
  const buttons = all('[aria-pressed]', bar)
  const rule = bar.querySelector('[data-rule]')
  const reset = bar.querySelector('[data-reset]')
  const status = bar.querySelector('[role=status]')
  const marks = new Map()
  for (const mark of all('[data-n]')) {
    const own = marks.get(mark.dataset.n)
    if (own) own.push(mark)
    else marks.set(mark.dataset.n, [mark])
  }
  const marksOf = note => marks.get(note.id.slice(1)) || []
  const counted = notes.filter(note => !note.closest('.apart'))
  const pressed = by => buttons
    .filter(button => button.dataset.by === by && button.getAttribute('aria-pressed') === 'true')
    .map(button => button.value)
  const apply = () => {
    const severities = pressed('severity')
    const kinds = pressed('kind')
    for (const note of notes) {
      note.hidden = severities.length > 0 && !severities.includes(note.dataset.severity)
        || kinds.length > 0 && !kinds.includes(note.dataset.kind)
        || rule.value !== '' && rule.value !== note.dataset.rule
      for (const mark of marksOf(note)) mark.classList.toggle('off', note.hidden)
    }
    for (const group of groups) group.hidden = !group.querySelector('.note:not([hidden])')
    status.textContent = status.dataset.words
      .replace('{shown}', counted.filter(note => !note.hidden).length)
      .replace('{all}', counted.length)
    reset.hidden = severities.length + kinds.length === 0 && rule.value === ''
  }
  const clear = () => {
    for (const button of buttons) button.setAttribute('aria-pressed', 'false')
    rule.value = ''
    apply()
  }
  for (const button of buttons) button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'))
    apply()
  })
  rule.addEventListener('change', apply)
  reset.addEventListener('click', () => {
    clear()
    buttons[0].focus()
  })
${stepScript}
  bar.hidden = false
  apply()
  const measure = () => {
    const isFixed = getComputedStyle(bar).position === 'sticky'
    document.documentElement.style.setProperty('--bar', isFixed ? bar.offsetHeight + 'px' : '0px')
  }
  new ResizeObserver(measure).observe(bar)
  measure()
  reveal()
})()`
