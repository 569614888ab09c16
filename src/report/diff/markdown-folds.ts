/** A part of a report that is folded under its heading; without a heading it stands open. */
export interface Fold {
  readonly heading: string
  readonly kind: 'changes' | 'findings'
  /** The lower, the later it is left out. */
  readonly rank: number
  readonly blocks: readonly string[]
}

/** Folds that fit, in their order, and how much of each kind does not. */
export interface FittedFolds {
  readonly shown: readonly Fold[]
  readonly changes: number
  readonly findings: number
}

/** Leaves out blocks, those of the highest rank first, until all fits into `room` characters. */
export function fitFolds(folds: readonly Fold[], room: number): FittedFolds {
  const fitted = new Map<Fold, Fold>()
  const left = {changes: 0, findings: 0}
  let free = room
  for (const fold of [...folds].sort((a, b) => a.rank - b.rank)) {
    free -= printFold({...fold, blocks: []}).length
    let count = 0
    for (const block of fold.blocks) {
      if (block.length + 1 > free) break
      free -= block.length + 1
      count++
    }
    left[fold.kind] += fold.blocks.length - count
    if (count > 0) fitted.set(fold, {...fold, blocks: fold.blocks.slice(0, count)})
  }
  return {shown: folds.flatMap(fold => fitted.get(fold) ?? []), ...left}
}

/** A fold as Markdown inside HTML, an empty line on both sides. */
export function printFold({heading, blocks}: Fold): string {
  const body = `${blocks.join('\n').trimEnd()}\n`
  return heading === '' ? `${body}\n` : `<details>\n<summary>${heading}</summary>\n\n${body}\n</details>\n\n`
}
