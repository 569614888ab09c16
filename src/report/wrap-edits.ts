import type {Edit} from '../diff/policy-diff.js'

/** Breaks edits into lines of at most `width` columns, each a list of runs, `indent` not included; a longer word keeps its line. */
export function wrapEdits(edits: readonly Edit[], indent: number, width = 80): Edit[][] {
  const lines: Edit[][] = []
  let line: Edit[] = []
  let length = 0
  for (const word of toWords(edits)) {
    const wide = word.reduce((sum, run) => sum + run.text.length, 0)
    if (length > 0 && indent + length + 1 + wide > width) {
      lines.push(line)
      line = []
      length = 0
    }
    if (length > 0) join(line, [{type: between(line, word), text: ' '}])
    join(line, word)
    length += wide + (length > 0 ? 1 : 0)
  }
  if (length > 0) lines.push(line)
  return lines
}

/** Marks for a page without colour: `[-removed-]`, `{+added+}`, spaces outside. */
export function markEdits(edits: readonly Edit[]): Edit[] {
  return edits.map(({type, text}) => {
    if (type === 'same' || text.trim() === '') return {type: 'same', text}
    const [open, close] = type === 'removed' ? ['[-', '-]'] : ['{+', '+}']
    return {type, text: text.replace(/\S(?:.*\S)?/su, words => open + words + close)}
  })
}

/** Words as lists of runs: an edit may begin inside of one. */
function toWords(edits: readonly Edit[]): Edit[][] {
  const words: Edit[][] = []
  let word: Edit[] = []
  const close = (): void => {
    if (word.length > 0) words.push(word)
    word = []
  }
  for (const {type, text} of edits) {
    for (const part of text.split(/(\s+)/u)) {
      if (part.trim() !== '') word.push({type, text: part})
      else if (part !== '') close()
    }
  }
  close()
  return words
}

/** A space between two words of one kind is of that kind, so that a line through them is unbroken. */
function between(line: readonly Edit[], word: readonly Edit[]): Edit['type'] {
  const last = line.at(-1)?.type ?? 'same'
  return last === word[0]?.type ? last : 'same'
}

function join(line: Edit[], runs: readonly Edit[]): void {
  for (const run of runs) {
    const last = line.at(-1)
    if (last && last.type === run.type) line[line.length - 1] = {type: run.type, text: last.text + run.text}
    else line.push(run)
  }
}
