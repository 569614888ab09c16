import {diffArrays} from 'diff'
import type {Edit} from './policy-diff.js'
import {isWord, type Token} from './tokens.js'

// Texts that differ in more tokens have nothing in common that would help a reader.
const most = 4000

/** What of the tokens went, came and stayed, word by word; stretches of `same` are printed as in AFTER. */
export function editTokens(before: readonly Token[], after: readonly Token[]): Edit[] {
  if (before.length === 0 || after.length === 0) return [...whole('removed', before), ...whole('added', after)]
  const parts = diffArrays(keysOf(before), keysOf(after), {maxEditLength: most})
  if (!parts) return [...whole('removed', before), ...whole('added', after)]
  const runs: Run[] = []
  let from = 0
  let to = 0
  for (const {added, removed, count} of parts) {
    const type = added ? 'added' : removed ? 'removed' : 'same'
    runs.push({
      type,
      before: added ? [] : before.slice(from, from + count),
      after: removed ? [] : after.slice(to, to + count)
    })
    if (!added) from += count
    if (!removed) to += count
  }
  return joinRuns(runs)
}

interface Run {
  readonly type: Edit['type']
  readonly before: readonly Token[]
  readonly after: readonly Token[]
}

/** Signs at the end, and the size of the first letter, do not tell list items apart. */
function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map((token, at) => {
    if (at === tokens.length - 1 && isEnd(token)) return '.'
    return at === 0 ? token.key.toLowerCase() : token.key
  })
}

function isEnd({key}: Token): boolean {
  return /^[.;,:]$/u.test(key)
}

/** Changes with nothing but a sign or a short word between them read better as one: «3 (три) года» became «5 (пять) лет». */
function joinRuns(runs: readonly Run[]): Edit[] {
  const edits: Edit[] = []
  let removed: Token[] = []
  let added: Token[] = []
  let last: Run | undefined
  const flush = (): void => {
    edits.push(...changed(removed, added, last))
    removed = []
    added = []
  }
  for (const [at, run] of runs.entries()) {
    const isBetween = removed.length + added.length > 0 && at < runs.length - 1
    if (run.type !== 'same' || (isBetween && isSlight(run.after))) {
      removed.push(...run.before)
      added.push(...run.after)
    } else {
      flush()
      edits.push(...same(run, runs[at + 1]))
      last = run
    }
  }
  flush()
  return edits
}

/** What stayed; a space at its end that only one side has goes to the words that follow there. */
function same(run: Run, next: Run | undefined): Edit[] {
  const [edit] = whole('same', run.after)
  return edit === undefined ? [] : [{...edit, text: next && !sharesSpace(run) ? edit.text.trimEnd() : edit.text}]
}

function changed(removed: readonly Token[], added: readonly Token[], last: Run | undefined): Edit[] {
  const lacksSpace = last !== undefined && !sharesSpace(last)
  const [was, is] = lacksSpace ? [spaceAfter(last.before), spaceAfter(last.after)] : ['', '']
  // Where nothing follows on a side, its space stays with what is said next.
  return [...whole('removed', removed, was), ...whole('added', added, is)]
}

function sharesSpace({before, after}: Run): boolean {
  return spaceAfter(before) === spaceAfter(after)
}

function spaceAfter(tokens: readonly Token[]): string {
  const text = tokens.at(-1)?.text ?? ''
  return text === text.trimEnd() ? '' : ' '
}

function isSlight(tokens: readonly Token[]): boolean {
  return tokens.length <= 2 && tokens.every(token => !isWord(token) || token.key.length <= 2)
}

function whole(type: Edit['type'], tokens: readonly Token[], space = ''): Edit[] {
  return tokens.length === 0 ? [] : [{type, text: space + tokens.map(({text}) => text).join('')}]
}

/** Whether two texts differ in nothing but form: quotes, dashes, spaces, ё, the sign at the end, the size of the first letter. */
export function isSameButForm(before: readonly Token[], after: readonly Token[], isHeading: boolean): boolean {
  const [one, other] = [bare(before), bare(after)]
  const fold = (key: string): string => (isHeading ? key.toLowerCase() : key)
  return one.length === other.length && one.every((key, at) => fold(key) === fold(other[at] ?? ''))
}

function bare(tokens: readonly Token[]): string[] {
  const keys = keysOf(tokens)
  return keys.at(-1) === '.' ? keys.slice(0, -1) : keys
}
