import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import type {Edit} from '../../checks/mend.js'

// More spaces than these leave room for something: a signature, another column.
const gap = /(?<=[^ \n]) {2,3}(?=[^ \n])/g
const room = / {4}|\t|__/

/**
 * Doubled spaces between words inside a line. What is aligned, indented or printed letter by letter keeps its spaces: tables, columns, code,
 * requisites, the room after a number, the break at the end of a line.
 */
export function findDoubledSpaces({passages, policy: {source}}: Analysis): Edit[] {
  const lines = source.text.split('\n')
  const isWord = createCover(passages)
  const isCode = findCode(lines)
  const edits: Edit[] = []
  let offset = 0
  for (const [index, line] of lines.entries()) {
    if (line.includes('  ') && !isCode[index] && !line.includes('|') && !room.test(line)) {
      const isColumn = readColumns(lines[index - 1] ?? '', lines[index + 1] ?? '')
      for (const {0: spaces, index: at} of line.matchAll(gap)) {
        const [from, to] = [offset + at, offset + at + spaces.length]
        if (isInTicks(line, at) || isColumn(at + spaces.length, spaces.length) || !isWord(from - 1) || !isWord(to))
          continue
        const start = source.point(from).offset
        edits.push({start, end: start + spaces.length, was: spaces, text: ' '})
      }
    }
    offset += line.length + 1
  }
  return edits
}

/** Tells where the lines around print a table with spaces: a word begins below another one, after a gap of its own or a wide one. */
function readColumns(...lines: readonly string[]): (at: number, width: number) => boolean {
  const columns = new Map<number, number>()
  for (const line of lines) {
    for (const {0: spaces, index} of line.matchAll(/ +(?=[^ ])/g)) {
      const at = index + spaces.length
      columns.set(at, Math.max(columns.get(at) ?? 0, spaces.length))
    }
  }
  return (at, width) => Math.max(columns.get(at) ?? 0, width - 1) >= 2 && columns.has(at)
}

/** Code inside a line; where its end is not in the line, all of the line is taken for it. */
function isInTicks(line: string, at: number): boolean {
  const after = count(line.slice(at))
  return after % 2 === 1 || count(line) % 2 === 1
}

function count(words: string): number {
  return words.split('`').length - 1
}

/** Lines of fenced and of preformatted code, and those that are indented as code is. */
function findCode(lines: readonly string[]): boolean[] {
  let fence = ''
  let isPre = false
  return lines.map(line => {
    const mark = fenced.exec(line)?.[1] ?? ''
    const isInside = fence !== '' || isPre || mark !== ''
    if (fence === '') fence = mark
    else if (mark.startsWith(fence)) fence = ''
    const tag = line.match(/<\/?pre(?![a-z])/gi)?.at(-1)
    if (tag) isPre = !tag.startsWith('</')
    return isInside || tag !== undefined || line.startsWith('    ')
  })
}

const fenced = /^ {0,3}(?:[>*+-] {1,4}){0,9}(`{3,}|~{3,})/

const untouched = new Set<Passage['kind']>(['cell', 'contents'])

/** Tells whether a text offset stands in the words of a sentence or heading, and not in markup. */
function createCover(passages: readonly Passage[]): (offset: number) => boolean {
  const pieces = passages
    .filter(({kind, requisites}) => !untouched.has(kind) && !requisites)
    .flatMap(({leaf}) => leaf.pieces)
  const starts = pieces.map(({offset}) => offset)
  return offset => {
    let low = 0
    let high = starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    const piece = pieces[low - 1]
    return piece !== undefined && offset < piece.offset + piece.width && piece.width === piece.end - piece.start
  }
}
