import type {Block} from '../block.js'
import {isHeadline} from '../headline.js'

import {isPreface, namesDocument} from '../title.js'
import {hasVerb} from '../verbs.js'
import {lengthOf} from './footer.js'

const furthest = 60
const longest = 160
// What takes more of the page than this is a part of its text.
const mostBefore = 0.15

/**
 * The blocks of a page from the heading that names the document on: before it stand the telephone of the shop, its basket, its languages. What
 * may stand over a title stays.
 */
export function dropBeforeTitle(blocks: readonly Block[]): readonly Block[] {
  const head = blocks.slice(0, furthest)
  const heading = head.findIndex(({kind, text}) => kind === 'heading' && isTitle(text.value))
  const title = heading >= 0 ? heading : head.findIndex(isTitleLine)
  const before = blocks.slice(0, Math.max(title, 0))
  if (lengthOf(before) > lengthOf(blocks) * mostBefore || before.some(isText)) return blocks
  return [...before.filter(({text}) => isPreface(text.value)), ...blocks.slice(before.length)]
}

function isTitle(words: string): boolean {
  return namesDocument(words) && !/^\d/.test(words)
}

function isTitleLine({kind, text: {value}, link}: Block): boolean {
  return (
    kind === 'paragraph' && !link && value.length <= longest && isTitle(value) && isHeadline(value) && !hasVerb(value)
  )
}

/** Whether the text has begun: with a heading, a table, a number or a paragraph. */
function isText({kind, text: {value}}: Block): boolean {
  return kind === 'heading' || kind === 'row' || value.length > longest || /^\d{1,2}[.)](?!\d{2})/.test(value)
}
