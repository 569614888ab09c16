import type {Text} from '../tree/text.js'
import type {Inline} from './inline-words.js'

import {readMarkdownInline} from './markdown-inline.js'
import {readSimpleInline} from './simple-inline.js'

// Only these can start markup; most blocks have none.
const markup = /[*_`]|\]\(|<[a-z/!?]|&[#a-z]|\\[\n!-/:-@[-`{-~]/i

// Unclosed brackets and stars make a Markdown parser look back over the whole block, so a block with more of them than
// any author writes, with little else between them, or longer than any author's paragraph, is read as it stands.
const longest = 20_000
const mostMarks = 200
const fewMarks = 40
const densest = 1 / 4

/** Reads the inline Markdown of one block; `raw` has a place for each character and `\n` between lines. */
export function readInline(raw: Text): Inline {
  const {value} = raw
  if (!markup.test(value) || isOvergrown(value)) return plain(raw)
  const inline = readSimpleInline(raw) ?? readMarkdownInline(raw)
  return inline ? {...inline, text: oneLine(inline.text)} : plain(raw)
}

/** The words as they stand: line breaks become spaces. */
export function plain(raw: Text): Inline {
  return {text: oneLine(raw), bold: false, link: false, links: []}
}

function isOvergrown(value: string): boolean {
  if (value.length <= fewMarks) return false
  const count = value.match(/[*_`[<&\\]/g)?.length ?? 0
  return count > mostMarks || value.length > longest || (count > fewMarks && count > value.length * densest)
}

function oneLine(text: Text): Text {
  return text.value.includes('\n') ? {value: text.value.replaceAll('\n', ' '), pieces: text.pieces} : text
}
