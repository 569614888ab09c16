import type {Element, ElementContent, Root, RootContent} from 'hast'

/** A node of the tree of a page. */
export type PageNode = Root | RootContent | ElementContent

/** The nodes inside a node, none in a leaf. */
export function childrenOf(node: PageNode): readonly (RootContent | ElementContent)[] {
  return 'children' in node ? node.children : []
}

/** The value of an attribute as printed, empty when there is none; `name` as hast has it: `ariaHidden`, `dataTarget`. */
export function attribute({properties}: Element, name: string): string {
  const value = properties[name]
  if (Array.isArray(value)) return value.join(' ')
  return value === undefined || value === null || value === false ? '' : String(value)
}

/** The words that the classes of an element are made of, in lower case: `t-menu__list cookieBar` is t, menu, list, cookie, bar. */
export function classWords(element: Element): readonly string[] {
  return wordsOf(attribute(element, 'className'))
}

/** The words that the id of an element is made of. */
export function idWords(element: Element): readonly string[] {
  return wordsOf(attribute(element, 'id'))
}

function wordsOf(names: string): readonly string[] {
  // A name longer than this is made by a program.
  if (names === '' || names.length > 400) return []
  return names
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
}

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' ')
)

/** Whether the page shows an element on lines of its own. */
export function isBlock(element: Element): boolean {
  return (
    blocks.has(element.tagName) || /display\s*:\s*(?:block|flex|grid|table(?!-cell)|list-item)/i.test(styleOf(element))
  )
}

/** The style that stands in the element itself. */
export function styleOf(element: Element): string {
  return attribute(element, 'style')
}

/** The level of `<h2>`; undefined for what is no heading. */
export function headingLevel({tagName}: Element): number | undefined {
  return /^h[1-6]$/.test(tagName) ? Number(tagName.charAt(1)) : undefined
}

const silent = new Set(
  (
    'script style template noscript iframe object embed svg math canvas video audio map area input select textarea datalist output progress ' +
    'meter head title link meta base param del noembed noframes'
  ).split(' ')
)

/** Whether an element has no words of the page, whatever stands in it: scripts, pictures, controls of forms. */
export function isSilent({tagName}: Element): boolean {
  return silent.has(tagName)
}

/** The words inside a node as printed, no more of them than `most` characters and the rest of a text. */
export function textIn(node: PageNode, most = Number.POSITIVE_INFINITY): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && isSilent(node)) return ''
  let text = ''
  for (const child of childrenOf(node)) {
    if (text.length >= most) break
    text += textIn(child, most - text.length)
    if (child.type === 'element' && isBlock(child)) text += ' '
  }
  return text
}
