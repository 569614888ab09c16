import {joinTexts, type Text} from '../tree/text.js'
import type {Link} from './block.js'

/** What one block's words are once their markup is read. */
export interface Inline {
  readonly text: Text
  /** Bold from first to last word. */
  readonly bold: boolean
  /** Nothing but one link. */
  readonly link: boolean
  readonly links: readonly Link[]
}

/** Takes the words of a block in their order and remembers in what they stand. */
export interface InlineWords {
  add(part: Text): void
  /** `<b>` or `**`, `</b>` or `**`. */
  enterBold(): void
  exitBold(): void
  enterLink(link: Link): void
  exitLink(): void
  finish(): Inline
}

/** Words of a block that has not begun. */
export function startInline(): InlineWords {
  const parts: Text[] = []
  const links: Link[] = []
  let bold = 0
  let linked = 0
  const seen = {words: false, plain: false, unlinked: false}
  return {
    add(part) {
      parts.push(part)
      if (!/[^\s.:;,]/.test(part.value)) return
      seen.words = true
      if (bold === 0) seen.plain = true
      if (linked === 0) seen.unlinked = true
    },
    enterBold: () => bold++,
    exitBold() {
      bold = Math.max(0, bold - 1)
    },
    enterLink(link) {
      links.push(link)
      linked++
    },
    exitLink: () => linked--,
    finish: () => ({
      text: joinTexts(parts),
      bold: seen.words && !seen.plain,
      link: seen.words && !seen.unlinked && links.length === 1,
      links
    })
  }
}

/** What an HTML tag inside words says about them: a break is a space, `<b>` is bold, the rest says nothing. */
export function addTag(words: InlineWords, tag: string): void {
  const name = /^<(\/?[a-z][a-z\d]*)/i.exec(tag)?.[1]?.toLowerCase()
  if (name === 'br') words.add({value: ' ', pieces: []})
  else if (name === 'b' || name === 'strong') words.enterBold()
  else if (name === '/b' || name === '/strong') words.exitBold()
}
