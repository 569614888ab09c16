import type {Clause, Heading, Mark, Policy, Section, Sentence} from '../../tree/nodes.js'
import {type Html, html, type Part} from '../html/html.js'
import {printLeaf, referTo} from './leaf.js'
import type {PolicyMarks} from './marks.js'
import {type PageView, titleOfRule} from './view.js'

interface Printing {
  readonly policy: Policy
  readonly marks: PolicyMarks
  readonly view: PageView
  /** Rows of the table that is being printed. */
  readonly rows: Html[]
  readonly parts: Html[]
}

// Blocks that a browser lays out at once; of more it is told to lay out what is in view.
const mostAtOnce = 1000

/** The policy in its own words, block after block; only indents tell of depth, for a text may nest without end. */
export function printPolicy(policy: Policy, marks: PolicyMarks, view: PageView): Html {
  const printing: Printing = {policy, marks, view, rows: [], parts: []}
  for (const child of policy.children) {
    if (child.type === 'heading') printing.parts.push(html`<h4 class="title">${leaf(child, printing)}</h4>\n`)
    else printNode(child, 0, 0, printing)
  }
  closeTable(printing)
  const size = printing.parts.length > mostAtOnce ? ' long' : ''
  return html`<div class="policy${size}" lang="${policy.language}">
${printing.parts}</div>`
}

function printNode(node: Section | Clause, sections: number, clauses: number, printing: Printing): void {
  const isRow = node.type === 'clause' && node.kind === 'row'
  if (!isRow) closeTable(printing)
  const own = node.children.filter(child => child.type !== 'section' && child.type !== 'clause')
  if (isRow) printing.rows.push(row(node, own, printing))
  else if (own.length > 0) {
    printing.parts.push(
      node.type === 'section' ? heading(node, own, sections, printing) : clause(node, own, clauses, printing)
    )
  }
  printing.parts.push(...lacks(own, printing))
  for (const child of node.children) {
    if (child.type === 'section') printNode(child, sections + 1, clauses, printing)
    else if (child.type === 'clause') printNode(child, sections, clauses + (node.type === 'clause' ? 1 : 0), printing)
  }
}

type OwnLeaf = Mark | Heading | Sentence

function heading(section: Section, own: readonly OwnLeaf[], depth: number, printing: Printing): Html {
  const kind = section.kind === 'section' ? undefined : html` class="${section.kind}"`
  const attributes = html`${kind}${aboutNode(section, printing)}`
  const words = spaced(own, printing)
  return depth === 0 ? html`<h5${attributes}>${words}</h5>\n` : html`<h6${attributes}>${words}</h6>\n`
}

// Deeper indents leave no room for words.
const deepest = 5

function clause(node: Clause, own: readonly OwnLeaf[], depth: number, printing: Printing): Html {
  const kind = `${node.kind} d${Math.min(depth, deepest)}`
  return html`<p class="${kind}"${aboutNode(node, printing)}>${spaced(own, printing)}</p>\n`
}

function row(node: Section | Clause, own: readonly OwnLeaf[], printing: Printing): Html {
  return html`<tr${aboutNode(node, printing)}>${own.map(cell => html`<td>${leaf(cell, printing)}</td>`)}</tr>\n`
}

function closeTable({rows, parts}: Printing): void {
  if (rows.length > 0) parts.push(html`<div class="table"><table>${rows.splice(0)}</table></div>\n`)
}

/** Its id in the tree, and its language where it is not that of the policy. */
function aboutNode({id, language}: Section | Clause, {policy}: Printing): Html {
  const lang = language === policy.language ? undefined : html` lang="${language}"`
  return html` data-id="${id}"${lang}`
}

function spaced(own: readonly OwnLeaf[], printing: Printing): Part {
  return own.map((one, at) => {
    const words = leaf(one, printing)
    return html`${at > 0 ? ' ' : ''}${one.type === 'mark' ? html`<span class="num">${words}</span>` : words}`
  })
}

function leaf(one: OwnLeaf, {marks, view}: Printing): Html {
  return printLeaf(one, marks, view)
}

/** What is missing where a heading announces it. */
function lacks(own: readonly OwnLeaf[], {marks, view}: Printing): Html[] {
  const notes = own.flatMap(one => marks.lackingAt(one))
  if (notes.length === 0) return []
  const items = notes.map(note => {
    const {key, finding} = note
    const title = titleOfRule(finding.ruleId, view)
    const number = referTo(note, view, html` id="m${key}"`)
    return html`<li class="${finding.severity}" data-n="${key}">${title}${number}</li>`
  })
  return [html`<div class="lacks" lang="${view.language}"><p>${view.words.lacks}:</p><ul>${items}</ul></div>\n`]
}
