import type {Element, Root} from 'hast'
import {attribute, childrenOf, isSilent, type PageNode} from './elements.js'

/** What is known of a page before its words are read. */
export interface PageView {
  readonly root: Root
  /** Words in each element, and how many of them lead elsewhere. */
  readonly sizes: ReadonlyMap<PageNode, Size>
  /** Words of the page that lead nowhere: what is left without its menus. */
  readonly prose: number
  readonly byId: ReadonlyMap<string, Element>
  /** Elements that a control elsewhere in the page opens and closes. */
  readonly controlled: ReadonlySet<Element>
  /** Names of the places that links may lead to. */
  readonly anchors: ReadonlySet<string>
  /** The address of the site as far as its host, empty where the page does not say it. */
  readonly site: string
  /** Whether the page has scripts, or frames. */
  readonly scripts: boolean
  readonly frames: boolean
}

export interface Size {
  readonly words: number
  readonly linked: number
}

const nothing: Size = {words: 0, linked: 0}

/** Looks over the tree of a page once. */
export function viewPage(root: Root): PageView {
  const sizes = new Map<PageNode, Size>()
  const elements: Element[] = []
  measure(root, false, sizes, elements)
  const byId = new Map<string, Element>()
  for (const element of elements) {
    const id = attribute(element, 'id')
    if (id !== '' && !byId.has(id)) byId.set(id, element)
  }
  const named = elements.filter(({tagName}) => tagName === 'a').map(link => attribute(link, 'name'))
  const has = (...names: readonly string[]): boolean => elements.some(({tagName}) => names.includes(tagName))
  const size = sizes.get(root) ?? nothing
  return {
    root,
    sizes,
    prose: size.words - size.linked,
    byId,
    controlled: new Set(elements.flatMap(element => openedBy(element, byId))),
    anchors: new Set([...byId.keys(), ...named]),
    site: siteOf(root, elements),
    scripts: has('script'),
    frames: has('frameset', 'frame', 'iframe')
  }
}

/** Words of an element that lead nowhere. */
export function proseOf({sizes}: PageView, element: PageNode): number {
  const {words, linked} = sizes.get(element) ?? nothing
  return words - linked
}

/** All words of an element, and those of them that lead elsewhere. */
export function sizeOf({sizes}: PageView, element: PageNode): Size {
  return sizes.get(element) ?? nothing
}

/** The elements that a button or a link says it opens. */
export function openedBy(element: Element, byId: ReadonlyMap<string, Element>): Element[] {
  const names = [
    ...attribute(element, 'ariaControls').split(/\s+/),
    attribute(element, 'dataTarget').replace(/^#/, ''),
    attribute(element, 'dataBsTarget').replace(/^#/, '')
  ]
  return names.flatMap(name => byId.get(name) ?? [])
}

const saved = /(?:saved from url=\(\d+\)|url:\s*)(https?:\/\/[^/\s]+)/i

/** Browsers note the address of what they save in a comment at the beginning, sites say it themselves. */
function siteOf(root: Root, elements: readonly Element[]): string {
  const canonical = elements.find(
    ({tagName, properties}) => tagName === 'link' && String(properties.rel) === 'canonical'
  )
  const address = /^https?:\/\/[^/]+/i.exec(canonical ? attribute(canonical, 'href') : '')?.[0]
  if (address) return address
  const tops: readonly PageNode[] = [root, ...elements.slice(0, 2)]
  const comments = tops.flatMap(childrenOf).flatMap(node => (node.type === 'comment' ? [node.value] : []))
  return comments.map(comment => saved.exec(comment)?.[1] ?? '').find(site => site !== '') ?? ''
}

function measure(node: PageNode, linked: boolean, sizes: Map<PageNode, Size>, elements: Element[]): Size {
  if (node.type === 'text') return textSize(node.value, linked)
  if (node.type === 'element') elements.push(node)
  const inLink = linked || (node.type === 'element' && leadsAway(node))
  let words = 0
  let away = 0
  for (const child of childrenOf(node)) {
    const size = measure(child, inLink, sizes, elements)
    words += size.words
    away += size.linked
  }
  const size = node.type === 'element' && isSilent(node) ? nothing : {words, linked: away}
  sizes.set(node, size)
  return size
}

function textSize(value: string, linked: boolean): Size {
  const words = value.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0
  return words === 0 ? nothing : {words, linked: linked ? words : 0}
}

/** Whether a link leads to another page; an e-mail address, a telephone number and a place of the page itself do not. */
export function leadsAway(element: Element): boolean {
  return (
    element.tagName === 'a' &&
    /^(?!#|mailto:|tel:|javascript:|sms:|whatsapp:).+/i.test(attribute(element, 'href').trim())
  )
}
