import type {Element, Text} from 'hast'
import {namesDocument} from '../title.js'
import {attribute, childrenOf, headingLevel, isBlock, isSilent, type PageNode, styleOf, textIn} from './elements.js'
import {dropFooterLinks} from './footer.js'
import {isControl, isFooter, isFurniture, isHidden} from './furniture.js'
import {readHiddenAddress, readLink} from './read-link.js'
import {readList} from './read-list.js'
import {readTable, readTerms} from './read-table.js'
import {boundary, bullet, type Context, type Reading} from './reading.js'
import {textPlaces} from './text-places.js'
import {sizeOf} from './view.js'
import {writeLines, writeWords} from './write-words.js'
import {breakLine} from './writer.js'

/** Reads nodes one after another. */
export function readNodes(reading: Reading, nodes: readonly PageNode[], context: Context): void {
  let previous: Element | undefined
  for (const node of nodes) {
    if (node.type === 'text') readText(reading, node, context)
    else if (node.type === 'element') {
      readElement(reading, node, context, previous)
      previous = node
    }
  }
}

function readText({html, writer, decode}: Reading, {value, position}: Text, {pre, inCell}: Context): void {
  const start = position?.start.offset
  const end = position?.end.offset
  if (start === undefined || end === undefined) return
  const places = textPlaces(html, start, end, value, decode)
  if (pre && !inCell) writeLines(writer, value, places)
  else writeWords(writer, value, places)
}

/** Reads one element, if it belongs to the text; `previous` is the element before it. */
export function readElement(reading: Reading, element: Element, context: Context, previous: Element | undefined): void {
  const {view, writer} = reading
  if (element.tagName === 'br') {
    if (context.inCell) writer.spaced = true
    else breakLine(writer)
  } else if (isSilent(element) || isControl(element, view, context.heading > 0)) return
  else if (!context.inFooter && !context.inText && isFooter(element, view)) readFooter(reading, element, context)
  else if (isFurniture(element, view, context.inText)) readTitleIn(reading, element, context)
  else if (isHidden(element, view, previous)) reading.hiddenWords += sizeOf(view, element).words
  else readShown(reading, element, context)
}

function readFooter(reading: Reading, element: Element, context: Context): void {
  const {writer} = reading
  boundary(reading, context)
  const from = writer.blocks.length
  readElement(reading, element, {...context, inFooter: true}, undefined)
  boundary(reading, context)
  writer.blocks.push(...dropFooterLinks(writer.blocks.splice(from), writer.linkedBlocks))
  reading.footerEnd = writer.blocks.length
}

const untitled = new Set(['nav', 'dialog', 'aside', 'form'])

/** The head of a site, its banner, its crumbs may hold the heading of the document. */
function readTitleIn(reading: Reading, node: PageNode, context: Context): void {
  if (node.type !== 'element' || untitled.has(node.tagName)) return
  if (node.tagName === 'h1' && namesDocument(textIn(node, 300))) readShown(reading, node, context)
  else for (const child of childrenOf(node)) readTitleIn(reading, child, context)
}

function readShown(reading: Reading, element: Element, context: Context): void {
  if (!readOwnWay(reading, element, context)) readInside(reading, element, context)
}

/** Reads a list, a table, a link; false for an element that says nothing of its words but where they begin and end. */
function readOwnWay(reading: Reading, element: Element, context: Context): boolean {
  switch (element.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      readList(reading, element, context, readNodes)
      return true
    case 'table':
      return readTable(reading, element, context, readNodes)
    case 'dl':
      return readTerms(reading, element, context, readNodes)
    case 'a':
      if (!readHiddenAddress(reading, element)) readLink(reading, element, context, readInside)
      return true
    case 'span':
      return readHiddenAddress(reading, element) || readWordBullet(reading, element)
    case 'sup':
      return isFootnote(element)
    default:
      return false
  }
}

/** Word prints the sign of a list as words, a bullet as a letter of a font of signs. */
function readWordBullet({writer}: Reading, element: Element): boolean {
  if (!/mso-list\s*:\s*Ignore/i.test(styleOf(element)) || !/^[^\d.)]$/.test(textIn(element, 20).trim())) return false
  const start = element.position?.start.offset ?? 0
  writeWords(writer, `${bullet} `, {at: [0, 1], files: [start, element.position?.end.offset ?? start]})
  return true
}

/** A raised link to a note under the text. */
function isFootnote(element: Element): boolean {
  return childrenOf(element).some(child => child.type === 'element' && attribute(child, 'href').startsWith('#'))
}

const boldTags = new Set(['b', 'strong', 'summary', 'dt', 'button'])
const textTags = new Set(['main', 'article', 'section'])

/** The words of an element that is no list, table or link. */
function readInside(reading: Reading, element: Element, context: Context): void {
  const {writer} = reading
  const isBold = boldTags.has(element.tagName) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(styleOf(element))
  const block = isBlock(element) || (element.tagName === 'button' && context.heading === 0)
  const inner = block ? contextIn(element, context) : context
  if (block) boundary(reading, inner)
  if (isBold) writer.bold++
  readNodes(reading, childrenOf(element), inner)
  if (isBold) writer.bold--
  if (block) boundary(reading, context)
}

function contextIn(element: Element, context: Context): Context {
  const pre = element.tagName === 'pre' || /white-space\s*:\s*(?:break-spaces|pre)/i.test(styleOf(element))
  return {
    ...context,
    heading: headingLevel(element) ?? context.heading,
    inText: context.inText || textTags.has(element.tagName),
    pre: context.pre || pre
  }
}
