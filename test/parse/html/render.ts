import type {Block} from '../../../src/parse/block.js'
import type {Text} from '../../../src/tree/text.js'

/** The html that an author of these blocks would have written: headings, nested lists, paragraphs, tables. */
export function renderHtml(blocks: readonly Block[]): string {
  const lines: string[] = []
  const lists: number[] = []
  let table = false
  const closeLists = (depth: number): void => {
    while ((lists.at(-1) ?? -1) >= depth) {
      lines.push('</li></ul>')
      lists.pop()
    }
  }
  for (const block of blocks) {
    if (table && block.kind !== 'row') lines.push('</table>')
    if (block.kind === 'item') {
      closeLists(block.depth + 1)
      if (lists.at(-1) === block.depth) lines.push('</li>')
      else {
        lists.push(block.depth)
        lines.push('<ul class="list">')
      }
      lines.push(`<li>${inline(block)}`)
    } else {
      closeLists(block.kind === 'paragraph' ? block.depth : 0)
      if (block.kind === 'row' && !table) lines.push('<table>')
      lines.push(other(block))
    }
    table = block.kind === 'row'
  }
  closeLists(0)
  if (table) lines.push('</table>')
  return `<!DOCTYPE html>\n<html lang="ru"><head><meta charset="utf-8"><title>Сайт</title></head>\n<body>\n${lines.join('\n')}\n</body></html>\n`
}

function other(block: Block): string {
  if (block.kind === 'heading') return `<h${block.depth} id="h${block.start}">\n  ${inline(block)}</h${block.depth}>`
  if (block.kind === 'row')
    return `<tr>${(block.cells ?? []).map(cell => `<td>${words(cell, block)}</td>`).join('')}</tr>`
  return `<p>${inline(block)}\n</p>`
}

function inline(block: Block): string {
  const html = words(block.text, block)
  return block.bold ? `<strong>${html}</strong>` : html
}

/** The words with their links put back, in html's own spelling. */
function words(text: Text, {links}: Block): string {
  let html = ''
  let open: Block['links'][number] | undefined
  for (let at = 0; at < text.value.length; at++) {
    const offset = offsetAt(text, at)
    if (open && offset >= open.end) {
      html += '</a>'
      open = undefined
    }
    const link = open ? undefined : links.find(one => one.start <= offset && offset < one.end)
    if (link) {
      html += `<a href="${spelt(link.target)}">`
      open = link
    }
    html += spelt(text.value.charAt(at))
  }
  return open ? `${html}</a>` : html
}

function offsetAt({pieces}: Text, at: number): number {
  const piece = pieces.find(({end}) => end > at) ?? pieces.at(-1)
  return piece ? piece.offset + Math.max(0, at - piece.start) : 0
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '«': '&laquo;',
  '»': '&raquo;',
  '\u00a0': '&nbsp;',
  '–': '&#8211;',
  '—': '&#x2014;'
}

function spelt(value: string): string {
  return value.replace(/[&<>"«»\u00a0–—]/g, sign => entities[sign] ?? sign)
}
