/**
 * From finding to finding: a link of the list shows the marks and takes the focus there, the number at the mark takes
 * it back; j and k go on in the list, and so do the arrows inside of it; a link to what is hidden or folded shows it.
 * Part of the script of the page, whose names it uses.
 */
export const stepScript = `  let current
  const show = note => {
    if (current) for (const one of [current, ...marksOf(current)]) one.classList.remove('now')
    current = note
    if (note) for (const one of [note, ...marksOf(note)]) one.classList.add('now')
  }
  const isBeside = list => getComputedStyle(list).position === 'sticky'
  const unfold = element => {
    for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true
    if (element.closest('[hidden]')) clear()
  }
  const bring = note => {
    const list = note.closest('.list')
    unfold(note)
    if (isBeside(list)) {
      const {top, bottom} = note.getBoundingClientRect()
      const frame = list.getBoundingClientRect()
      if (top < frame.top || bottom > frame.bottom) list.scrollTop += top - frame.top - 24
      if (frame.bottom < 80 || frame.top > innerHeight - 80) list.scrollIntoView()
    } else note.scrollIntoView({block: 'center'})
  }
  const toText = (note, takesFocus) => {
    const [mark] = marksOf(note)
    if (!mark) return
    mark.scrollIntoView()
    const ref = marksOf(note).find(one => one.matches('a')) || mark.querySelector('a')
    if (takesFocus && ref) ref.focus({preventScroll: true})
  }
  const toList = note => {
    bring(note)
    note.querySelector('.jump').focus({preventScroll: true})
  }
  const step = by => {
    const reachable = notes.filter(note => !note.hidden && !note.parentElement.closest('details:not([open])'))
    const at = reachable.indexOf(current)
    const note = reachable[at < 0 ? (by > 0 ? 0 : reachable.length - 1) : at + by]
    if (!note) return
    show(note)
    if (isBeside(note.closest('.list'))) toText(note, false)
    toList(note)
  }
  const noteOf = hash => hash.startsWith('#n') ? document.getElementById(hash.slice(1)) : null
  const follow = (event, hash, go) => {
    event.preventDefault()
    history.pushState(null, '', hash)
    go()
  }
  document.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]')
    const mark = event.target.closest('mark[data-n]:not(.off)')
    if (!link && mark && getSelection().isCollapsed) {
      const note = noteOf('#n' + mark.dataset.n)
      show(note)
      if (isBeside(note.closest('.list'))) bring(note)
    }
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
    const note = link.matches('.jump') ? link.closest('.note') : noteOf(link.hash)
    if (!note) return
    show(note)
    follow(event, link.hash, () => link.matches('.jump') ? toText(note, true) : toList(note))
  })
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (!target) return
    unfold(target)
    const note = target.matches('.note') ? target : document.getElementById('n' + target.id.slice(1))
    if (!note || !note.matches('.note') || !/^[mn]/.test(target.id)) return
    show(note)
    if (target === note) bring(note)
    else toText(note, false)
  }
  addEventListener('hashchange', reveal)
  addEventListener('popstate', reveal)
  for (const button of all('[data-step]', bar)) {
    button.addEventListener('click', () => step(Number(button.dataset.step)))
  }
  document.addEventListener('focusin', event => {
    const note = event.target.closest('.note')
    const atMark = event.target.matches('.ref') && noteOf(event.target.hash)
    if (note || atMark) show(note || atMark)
    if (atMark && isBeside(atMark.closest('.list'))) bring(atMark)
  })
  document.addEventListener('keydown', event => {
    const {key, target} = event
    if (event.ctrlKey || event.metaKey || event.altKey || target.matches('select,input,textarea')) return
    const inList = target.closest('.list')
    const by = key === 'j' || key === 'о' || inList && key === 'ArrowDown' ? 1
      : key === 'k' || key === 'л' || inList && key === 'ArrowUp' ? -1 : 0
    if (by !== 0) {
      event.preventDefault()
      step(by)
    } else if (key === 'Escape') clear()
  })
`
