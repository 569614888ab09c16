import {matchAt} from '../language/scan.js'
import {sliceText, type Text, textEndOffset, textOffset} from '../tree/text.js'
import {addTag, type Inline, type InlineWords, startInline} from './inline-words.js'

/** A stretch of a block that is markup, and what becomes of the words there. */
interface Markup {
  readonly start: number
  readonly end: number
  take(words: InlineWords): void
}

/** A row of stars or underscores, which may yet turn out to be nothing else. */
interface Run {
  readonly start: number
  readonly end: number
  readonly sign: string
  readonly opens: boolean
  readonly closes: boolean
}

const special = /\\|\*+|_+|`|!?\[|<|&/g
const link = /\[([^[\]\\`<>&*_!]+)\]\(([^\s()<>\\&]*)\)/y
const autolink = /<(https?:\/\/[!-;=?-~\u00a1-\uffff]*)>/iy
const email = /<([a-z\d._+-]+@[a-z\d]{1,60}(?:[.-][a-z\d]{1,60})*)>/iy
const tag = /<[a-z][a-z\d-]* ?\/?>|<\/[a-z][a-z\d-]* ?>/iy
const namedEntity = /&[a-z][a-z\d]{1,31};/iy
const punctuation = /[!-/:-@[-`{-~]/
const entities = new Map(
  Object.entries({
    nbsp: '\u00a0',
    laquo: '«',
    raquo: '»',
    quot: '"',
    amp: '&',
    mdash: '—',
    ndash: '–',
    lt: '<',
    gt: '>'
  })
)

/**
 * Reads markup that cannot be misread: spans of `**bold**`, `[words](target)`, `<https://…>`, `<b>`, an escape,
 * `&nbsp;`, none inside another. Undefined where anything else stands: such a block needs a Markdown parser, which
 * takes some fifty times longer.
 */
export function readSimpleInline(raw: Text): Inline | undefined {
  const {value} = raw
  const markup: Markup[] = []
  const runs: Run[] = []
  special.lastIndex = 0
  for (let found = special.exec(value); found; found = special.exec(value)) {
    const [printed] = found
    if (printed.startsWith('*') || printed.startsWith('_')) runs.push(readRun(value, found.index, printed))
    else {
      const read = readMarkup(raw, found.index, printed)
      if (read === 'unsure') return undefined
      if (read === 'words') continue
      markup.push(read)
      special.lastIndex = read.end
    }
  }
  const spans = pairRuns(runs)
  return (
    spans &&
    assemble(
      raw,
      [...markup, ...spans].sort((a, b) => a.start - b.start)
    )
  )
}

function readMarkup(raw: Text, at: number, printed: string): Markup | 'words' | 'unsure' {
  const {value} = raw
  if (printed === '\\') return readEscape(raw, at)
  if (printed === '[') return readLink(raw, at)
  if (printed === '<') return readAngle(raw, at)
  if (printed !== '&') return 'unsure'
  const name = matchAt(namedEntity, value, at)?.[0] ?? ''
  if (name === '') return value.charAt(at + 1) === '#' ? 'unsure' : 'words'
  const decoded = entities.get(name.slice(1, -1))
  if (decoded === undefined) return 'unsure'
  const piece = {start: 0, end: decoded.length, offset: textOffset(raw, at), width: name.length}
  return {start: at, end: at + name.length, take: words => words.add({value: decoded, pieces: [piece]})}
}

function readEscape(raw: Text, at: number): Markup | 'words' {
  const next = raw.value.charAt(at + 1)
  if (next === '\n') return {start: at, end: at + 1, take: () => {}}
  if (!punctuation.test(next)) return 'words'
  return {start: at, end: at + 2, take: words => words.add(sliceText(raw, at + 1, at + 2))}
}

function readLink(raw: Text, at: number): Markup | 'words' | 'unsure' {
  const {value} = raw
  const match = matchAt(link, value, at)
  if (match) return linkMarkup(raw, at, match[0].length, at + 1, match[1] ?? '', match[2] ?? '')
  // A bracket alone is a bracket; one that may yet become a link is not for us to judge.
  const close = value.indexOf(']', at)
  return close < 0 || !value.includes('](', close) ? 'words' : 'unsure'
}

function readAngle(raw: Text, at: number): Markup | 'words' | 'unsure' {
  const {value} = raw
  if (!/[a-z/!?]/i.test(value.charAt(at + 1))) return 'words'
  const address = matchAt(autolink, value, at)
  if (address) return linkMarkup(raw, at, address[0].length, at + 1, address[1] ?? '', address[1] ?? '')
  const mail = matchAt(email, value, at)
  if (mail) return linkMarkup(raw, at, mail[0].length, at + 1, mail[1] ?? '', `mailto:${mail[1]}`)
  const html = matchAt(tag, value, at)?.[0]
  return html === undefined ? 'unsure' : {start: at, end: at + html.length, take: words => addTag(words, html)}
}

function linkMarkup(raw: Text, at: number, length: number, from: number, printed: string, target: string): Markup {
  const end = at + length
  return {
    start: at,
    end,
    take(words) {
      words.enterLink({start: textOffset(raw, at), end: textEndOffset(raw, end), target})
      words.add(sliceText(raw, from, from + printed.length))
      words.exitLink()
    }
  }
}

function readRun(value: string, start: number, printed: string): Run {
  const end = start + printed.length
  const before = classify(value.charAt(start - 1))
  const after = classify(value.charAt(end))
  const opens = after === 'word' || (after === 'sign' && before !== 'word')
  const closes = before === 'word' || (before === 'sign' && after !== 'word')
  const sign = printed.charAt(0)
  if (sign === '*') return {start, end, sign, opens, closes}
  return {
    start,
    end,
    sign,
    opens: opens && (before !== 'word' || !closes),
    closes: closes && (after !== 'word' || !opens)
  }
}

/** What stands beside a run decides whether it opens or closes; the ends of a block are space. */
function classify(sign: string): 'space' | 'sign' | 'word' {
  if (sign === '' || /\s/.test(sign)) return 'space'
  return /[\p{P}\p{S}]/u.test(sign) ? 'sign' : 'word'
}

/** Each run that opens with the run that closes it; undefined where that takes more thought. */
function pairRuns(runs: readonly Run[]): Markup[] | undefined {
  const spans: Markup[] = []
  let opener: Run | undefined
  for (const run of runs) {
    if (run.closes && opener) {
      const width = run.end - run.start
      if (run.sign !== opener.sign || width !== opener.end - opener.start || width > 2) return undefined
      const strong = width === 2
      spans.push({start: opener.start, end: opener.end, take: words => strong && words.enterBold()})
      spans.push({start: run.start, end: run.end, take: words => strong && words.exitBold()})
      opener = undefined
    } else if (run.opens) {
      if (opener) return undefined
      opener = run
    }
  }
  return spans
}

function assemble(raw: Text, markup: readonly Markup[]): Inline {
  const words = startInline()
  let done = 0
  for (const {start, end, take} of markup) {
    if (start > done) words.add(sliceText(raw, done, start))
    take(words)
    done = end
  }
  if (done < raw.value.length) words.add(sliceText(raw, done, raw.value.length))
  return words.finish()
}
