// Front matter longer than this is somebody's text between two dividers.
const mostFrontMatter = 4000

/**
 * A function that tells, for lines in their order, where to go on when the line at `lineStart` opens something that no
 * reader sees: YAML front matter at the very start, an HTML comment that fills its lines, a fence of code marks.
 * Undefined for a line of text.
 */
export function createHidden(text: string): (lineStart: number) => number | undefined {
  // The next end of a comment is looked up once, however many comments never end.
  let commentEnd = -1
  let afterComment: number | undefined
  return lineStart => {
    const first = text.charCodeAt(lineStart)
    if (first === 45 && lineStart === 0) return frontMatter(text)
    if (first === 96 || first === 126) return isFence(text, lineStart) ? nextLine(text, lineStart) : undefined
    if (first !== 60 || !text.startsWith('<!--', lineStart)) return undefined
    if (commentEnd < lineStart + 4) {
      commentEnd = indexOr(text, '-->', lineStart + 4, Number.POSITIVE_INFINITY)
      afterComment = commentEnd < text.length ? lineAfter(text, commentEnd + 3) : undefined
    }
    return afterComment
  }
}

function frontMatter(text: string): number | undefined {
  if (!/^---[ \t]*\n/.test(text.slice(0, 20))) return undefined
  const end = text.slice(0, mostFrontMatter).search(/\n(?:---|\.\.\.)[ \t]*(?:\n|$)/)
  if (end < 0) return undefined
  const lines = text.slice(0, end).split('\n').slice(1)
  const looksLikeYaml =
    lines.every(line => /^(?:[\p{L}_][\p{L}\d_. -]*:|\s|#|-|$)/u.test(line)) && lines.some(line => line.includes(':'))
  return looksLikeYaml ? nextLine(text, end + 1) : undefined
}

/** The line after `at`, if the rest of its own line is empty. */
function lineAfter(text: string, at: number): number | undefined {
  return text.slice(at, indexOr(text, '\n', at, text.length)).trim() === '' ? nextLine(text, at) : undefined
}

function isFence(text: string, lineStart: number): boolean {
  return /^(?:`{3,}|~{3,})[^`\n]{0,80}$/.test(
    text.slice(lineStart, Math.min(indexOr(text, '\n', lineStart, text.length), lineStart + 100)).trimEnd()
  )
}

function nextLine(text: string, at: number): number {
  return Math.min(indexOr(text, '\n', at, text.length) + 1, text.length)
}

function indexOr(text: string, wanted: string, from: number, otherwise: number): number {
  const index = text.indexOf(wanted, from)
  return index < 0 ? otherwise : index
}
