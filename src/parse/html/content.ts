import type {Element} from 'hast'
import {namesDocument} from '../title.js'
import {attribute, childrenOf, type PageNode, textIn} from './elements.js'
import {isFooter, isFurniture, isHidden} from './furniture.js'
import {readElement, readNodes} from './read-element.js'
import {type Content, finishReading, outermost, startReading} from './reading.js'
import type {Decode} from './text-places.js'
import {type PageView, proseOf} from './view.js'

/**
 * Reads the part of a page that holds most of its prose, where its author has marked one, with the heading that names the document and the
 * footer; else all of it.
 */
export function readContent(view: PageView, html: string, decode: Decode): Content {
  const reading = startReading(view, html, decode)
  const main = findMain(view)
  if (main) {
    const title = titleBeside(view, main)
    if (title) readElement(reading, title, outermost, undefined)
    readElement(reading, main, {...outermost, inText: true}, undefined)
    for (const footer of footersBeside(view, main)) readElement(reading, footer, outermost, undefined)
  } else readNodes(reading, childrenOf(view.root), outermost)
  return finishReading(reading)
}

const mostOfPage = 0.5

function findMain(view: PageView): Element | undefined {
  const isMain = (element: Element): boolean =>
    ['main', 'article'].includes(element.tagName) ||
    attribute(element, 'role') === 'main' ||
    attribute(element, 'itemProp') === 'articleBody'
  return find(view.root, element => isMain(element) && proseOf(view, element) > view.prose * mostOfPage)
}

/** The heading of the document, if it stands outside of the text. */
function titleBeside(view: PageView, main: Element): Element | undefined {
  const isTitle = ({tagName}: Element, node: Element): boolean => tagName === 'h1' && namesDocument(textIn(node, 300))
  if (find(main, element => isTitle(element, element))) return undefined
  return find(view.root, element => isTitle(element, element), main)
}

function footersBeside(view: PageView, main: Element): Element[] {
  const found: Element[] = []
  const search = (node: PageNode, previous: Element | undefined): void => {
    if (node === main) return
    if (node.type === 'element') {
      if (isFooter(node, view)) {
        found.push(node)
        return
      }
      if (isFurniture(node, view, false) || isHidden(node, view, previous)) return
    }
    let before: Element | undefined
    for (const child of childrenOf(node)) {
      search(child, before)
      if (child.type === 'element') before = child
    }
  }
  search(view.root, undefined)
  return found
}

/** The first element that is wanted, outermost first, `without` that one and what stands in it. */
function find(node: PageNode, isWanted: (element: Element) => boolean, without?: Element): Element | undefined {
  if (node === without) return undefined
  if (node.type === 'element' && isWanted(node)) return node
  for (const child of childrenOf(node)) {
    const found = find(child, isWanted, without)
    if (found) return found
  }
  return undefined
}
