import {addRun} from './page-source.js'
import type {Places} from './text-places.js'
import {breakLine, type Writer} from './writer.js'

// What stays in the words of a page for its looks only; the html itself was read without.
const unseen = /^[\u00ad\u200b-\u200d\u2060\ufeff]+$/

/** Writes the words of a text node, white space folded. */
export function writeWords(writer: Writer, value: string, places: Places): void {
  let done = 0
  let run = 0
  for (const {0: word, index} of value.matchAll(/[^ \t\n\f\r]+/g)) {
    if (index > done) writer.spaced = true
    done = index + word.length
    while ((places.at[run + 1] ?? Number.POSITIVE_INFINITY) <= index) run++
    run = writeWord(writer, value, index, done, places, run)
  }
  if (done < value.length) writer.spaced = true
}

/** Writes a text node whose line ends and spaces the page shows. */
export function writeLines(writer: Writer, value: string, places: Places): void {
  let run = 0
  for (const {0: piece, index} of value.matchAll(/\n|[^\n]+/g)) {
    if (piece === '\n') breakLine(writer)
    else {
      while ((places.at[run + 1] ?? Number.POSITIVE_INFINITY) <= index) run++
      run = writeWord(writer, value, index, index + piece.length, places, run)
    }
  }
}

/** Writes `value[start…end)`, of which run number `run` holds the beginning; returns the run that holds the end. */
function writeWord(writer: Writer, value: string, start: number, end: number, places: Places, run: number): number {
  let at = run
  let from = start
  for (; from < end; at++) {
    const begin = places.at[at] ?? 0
    const until = Math.min(end, places.at[at + 1] ?? end)
    const file = (places.files[at] ?? 0) + from - begin
    // A run of a character or two is an entity, and ends where the next run begins.
    const isEntity = until - begin <= 2 && until === places.at[at + 1]
    const fileEnd = isEntity ? (places.files[at + 1] ?? file) : file + until - from
    append(writer, value.slice(from, until), file, fileEnd, from > start)
    from = until
  }
  return at - 1
}

function append(writer: Writer, words: string, file: number, fileEnd: number, joined: boolean): void {
  if (words.length <= 2 && unseen.test(words)) {
    writer.fileEnd = fileEnd
    return
  }
  if (writer.draft.text === '') writeMark(writer)
  const {draft} = writer
  if (draft.inLine && writer.spaced) draft.text += ' '
  else if (draft.inLine && !joined && file !== writer.fileEnd) {
    // Without a character of its own between them, the end of the word before would lie behind the tag.
    draft.glued.push(draft.text.length)
    draft.text += ' '
  }
  writer.spaced = false
  const start = draft.text.length
  addRun(writer.runs, writer.length + start, file)
  draft.text += words
  draft.inLine = true
  finishWords(writer, fileEnd)
  addSpan(writer, start)
}

function finishWords(writer: Writer, fileEnd: number): void {
  addRun(writer.runs, writer.length + writer.draft.text.length, fileEnd)
  writer.fileEnd = fileEnd
}

function addSpan({draft, bold, link, away}: Writer, start: number): void {
  const last = draft.spans.at(-1)
  if (last && last.bold === bold > 0 && last.link === link) last.end = draft.text.length
  else draft.spans.push({start, end: draft.text.length, bold: bold > 0, link, away})
}

function writeMark(writer: Writer): void {
  const {mark} = writer.shape
  if (!mark) return
  addRun(writer.runs, writer.length, mark.start)
  writer.draft.text = mark.value
  writer.draft.inLine = true
  finishWords(writer, mark.end)
  writer.spaced = true
}
