import {printScript} from '../html/print-script.js'

/** A button shows only the elements that differ, another opens and closes all words; folds are open on paper. */
export const compareScript = `(() => {
  ${printScript}
  const bar = document.querySelector('.bar')
  const [differing, proofs] = bar.querySelectorAll('button')
  const status = bar.querySelector('[role=status]')
  const table = document.querySelector('.elements')
  const equal = table.querySelector('[data-group=equal]')
  const count = part => part ? part.querySelectorAll('tbody>tr:not(.group)').length : 0
  const all = count(table)
  const press = (button, on) => button.setAttribute('aria-pressed', String(on))
  const tell = () => {
    const shown = equal && equal.hidden ? all - count(equal) : all
    status.textContent = status.dataset.words.replace('{shown}', shown).replace('{all}', all)
  }
  differing.disabled = !equal || count(equal) === all
  differing.addEventListener('click', () => {
    equal.hidden = !equal.hidden
    press(differing, equal.hidden)
    tell()
  })
  proofs.addEventListener('click', () => {
    const on = proofs.getAttribute('aria-pressed') !== 'true'
    for (const fold of table.querySelectorAll('details')) fold.open = on
    press(proofs, on)
  })
  bar.hidden = false
  tell()
})()`
