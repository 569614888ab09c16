/** Opens all folds on paper and closes them again afterwards; a piece of a page's script. */
export const printScript = `const folds = [...document.querySelectorAll('details')]
  let open = []
  addEventListener('beforeprint', () => {
    open = folds.filter(fold => fold.open)
    for (const fold of folds) fold.open = true
  })
  addEventListener('afterprint', () => {
    for (const fold of folds) fold.open = open.includes(fold)
  })`
