import {matchAt} from '../../language/scan.js'
import type {PageFault} from './page.js'

// No policy comes near; a parser of html takes ten microseconds and two kilobytes for a tag.
const mostTags = 200_000
// Browsers themselves flatten what is nested deeper than 512 elements; a level that is counted here may be two of them.
const deepest = 250
// A `<b>` that is never closed is opened anew in each later block: so many elements that nobody wrote are let pass.
const mostReopened = 100_000

const tag = /<!--|<(\/?)([a-z][a-z\d:-]{0,40})/gi
const empty = wordSet('area base br col embed frame hr img input link meta param source track wbr')
const raw = wordSet('script style textarea title iframe noembed noframes xmp')
// Elements that end where the next one of their kind begins.
const unclosed = wordSet('p li dt dd option optgroup tr td th thead tbody tfoot colgroup caption rp rt body head html')
const formatting = wordSet('a b big code em font i nobr s small strike strong tt u')
const cells = wordSet('td th caption')

interface Nesting {
  readonly stack: string[]
  /** How many elements of each name are open. */
  readonly open: Map<string, number>
  /** Unclosed formatting tags as printed; a parser keeps three equal ones at most. */
  readonly formats: Map<string, string[]>
  format: number
  reopened: number
}

/**
 * Whether a page is nested deeper or has more tags than a parser should be given: what an html parser does at a tag takes time and memory
 * with its depth. One look at the tags, linear in the length of `html`.
 */
export function findExcess(html: string): PageFault | undefined {
  const nesting: Nesting = {stack: [], open: new Map(), formats: new Map(), format: 0, reopened: 0}
  let count = 0
  for (let found = matchAt(tag, html, 0); found; ) {
    const [printed, slash = '', name = ''] = found
    let next = found.index + printed.length
    const kind = name.toLowerCase()
    if (name === '') next = indexOr(html, '-->', next)
    else if (raw.has(kind) && slash === '') next = rawEnd(html, kind, next)
    else if (!empty.has(kind)) take(nesting, html, found.index, kind, slash !== '')
    if (++count > mostTags) return 'too-many-tags'
    if (nesting.stack.length > deepest || nesting.reopened > mostReopened) return 'too-deep'
    found = matchAt(tag, html, next)
  }
  return undefined
}

function take(nesting: Nesting, html: string, at: number, name: string, closes: boolean): void {
  if (formatting.has(name)) takeFormat(nesting, html, at, name, closes)
  else {
    nesting.reopened += nesting.format
    if (closes) close(nesting, name)
    else open(nesting, name)
  }
}

function open(nesting: Nesting, name: string): void {
  const {stack} = nesting
  if (unclosed.has(name)) while (unclosed.has(stack.at(-1) ?? '')) pop(nesting)
  if (cells.has(name)) clearFormats(nesting)
  stack.push(name)
  nesting.open.set(name, (nesting.open.get(name) ?? 0) + 1)
}

function close(nesting: Nesting, name: string): void {
  if ((nesting.open.get(name) ?? 0) === 0) return
  while (nesting.stack.at(-1) !== name) pop(nesting)
  pop(nesting)
}

function pop({stack, open}: Nesting): void {
  const name = stack.pop() ?? ''
  open.set(name, (open.get(name) ?? 1) - 1)
}

const mostEqual = 3

function takeFormat(nesting: Nesting, html: string, at: number, name: string, closes: boolean): void {
  const tags = nesting.formats.get(name) ?? []
  nesting.formats.set(name, tags)
  if (closes) {
    if (tags.pop() !== undefined) nesting.format--
    return
  }
  // A link ends where the next one begins.
  if (name === 'a') nesting.format -= tags.splice(0).length
  const beginning = html.slice(at, at + 120)
  const printed = beginning.slice(0, indexOr(beginning, '>', 0))
  if (tags.slice(-mostEqual).filter(one => one === printed).length === mostEqual) return
  tags.push(printed)
  nesting.format++
}

function clearFormats(nesting: Nesting): void {
  nesting.formats.clear()
  nesting.format = 0
}

/** Where the text of a script, a style or a title ends. */
function rawEnd(html: string, name: string, from: number): number {
  return matchAt(new RegExp(`</${name}`, 'gi'), html, from)?.index ?? html.length
}

function indexOr(html: string, wanted: string, from: number): number {
  const index = html.indexOf(wanted, from)
  return index < 0 ? html.length : index
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}
