import {printScript} from '../html/print-script.js'

/**
 * The filter: buttons pressed of one kind are united, those of two kinds must both hold, none pressed shows all. Folds are open
 * on paper, and a link to what the filter hides takes it off.
 */
export const diffScript = `(() => {
  ${printScript}
  const bar = document.querySelector('.bar')
  if (!bar) return
  const rows = [...document.querySelectorAll('[data-effect]')]
  const groups = [...document.querySelectorAll('[data-group]')]
  const buttons = [...bar.querySelectorAll('[aria-pressed]')]
  const reset = bar.querySelector('[data-reset]')
  const status = bar.querySelector('[role=status]')
  const chosen = kind => buttons
    .filter(button => button.dataset.kind === kind && button.getAttribute('aria-pressed') === 'true')
    .map(button => button.value)
  const apply = () => {
    const effects = chosen('effect')
    const types = chosen('type')
    for (const row of rows) {
      const byEffect = effects.length === 0 || effects.includes(row.dataset.effect)
      const byType = types.length === 0 || row.dataset.types.split(' ').some(type => types.includes(type))
      row.hidden = !(byEffect && byType)
    }
    for (const group of groups) group.hidden = !group.querySelector('[data-effect]:not([hidden])')
    const articles = rows.filter(row => row.localName === 'article')
    status.textContent = status.dataset.words
      .replace('{shown}', articles.filter(row => !row.hidden).length)
      .replace('{all}', articles.length)
    reset.hidden = effects.length + types.length === 0
  }
  const clear = () => {
    for (const button of buttons) button.setAttribute('aria-pressed', 'false')
    apply()
  }
  for (const button of buttons) button.addEventListener('click', () => {
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'))
    apply()
  })
  reset.addEventListener('click', () => {
    clear()
    buttons[0].focus()
  })
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') clear()
  })
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (!target || !target.hidden) return
    clear()
    target.scrollIntoView()
  }
  addEventListener('hashchange', reveal)
  bar.hidden = false
  apply()
})()`
