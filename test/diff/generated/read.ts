import {type Block, flatten, type Outline, type Style} from './block.js'

const mark =
  /^(?<lead>#{1,6} (?:Статья (?=\d))?|\*\*(?=\d+\. |[^*]+\*\*$)|[-*•] )?(?:(?<label>\d+(?:\.\d+)*(?=[.)]? )|[а-я](?=\) ))(?<dot>[.)]?) )?(?<text>.*?)(?<close>\*\*)?$/u

const requisites = /реквизит|контакт|сведения о владельце/iu

interface Line {
  readonly style: Style
  readonly label: string
  readonly text: string
  /** Numbers in the label. */
  readonly depth: number
  readonly gap: string
}

const toStyle = (lead: string, label: string, dot: string, close: '' | '**', flat: boolean): Style => {
  const number = label === '' ? '' : /\p{L}/u.test(label) ? 'letter' : dot === ')' ? 'paren' : flat ? 'flat' : 'path'
  return {lead, number, dot, close}
}

/** One line of text as a block: bold around a whole line belongs to its mark. */
const readLine = (source: string, gap: string, flat: boolean): Line => {
  const {lead = '', label = '', dot = '', text = '', close = ''} = mark.exec(source)?.groups ?? {}
  const bold = lead === '**' && close === '**'
  return {
    style: toStyle(lead, label, dot, bold ? '**' : '', flat),
    label,
    text: bold ? text : text + close,
    depth: label === '' ? 0 : label.split('.').length,
    gap
  }
}

/** Lines that go on with the line above (a paragraph that was wrapped) are joined to it. */
const readLines = (source: string): Line[] => {
  const joined = source.trim().replace(/(\S)\n {4}(?=\S)/g, '$1 ')
  // In a flat text only the clauses are numbered, so a number of one part is not that of a section.
  const flat =
    !/^(?:- )?\d+\.\d+/m.test(joined) && !/^(?:## |\*\*)\d+\. /m.test(joined) && /^\d+\. .*[.:;]$/m.test(joined)
  const lines: Line[] = []
  let gap = ''
  for (const part of joined.split(/(?<=\S)[ \t]*(\n+)(?=\S)/)) {
    if (/^\n+$/.test(part)) gap = part
    else lines.push(readLine(part, gap, flat))
  }
  return lines
}

const kindOf = ({style, depth, text}: Line, first: boolean): Block['kind'] => {
  if (first) return 'line'
  if (/^(?:##|\*\*)/.test(style.lead)) return 'section'
  if (style.number === 'path' && depth === 1 && !/[.:;]$/.test(text)) return 'section'
  if (style.number === 'letter' || style.number === 'paren' || depth > 2) return 'item'
  if (style.lead !== '' && depth === 0) return 'item'
  return 'clause'
}

const nest = (lines: readonly Line[]): Block[] => {
  const blocks: Block[] = []
  let section: Block | undefined
  let clause: Block | undefined
  lines.forEach((line, key) => {
    const kind = kindOf(line, key === 0)
    const isLine = kind === 'clause' && line.depth === 0 && (!section || requisites.test(section.text))
    const block: Block = {
      key,
      kind: isLine ? 'line' : kind,
      style: line.style,
      label: line.label,
      text: line.text,
      children: []
    }
    if (kind === 'section') {
      section = block
      blocks.push(block)
    } else if (kind === 'item') (clause ?? section)?.children.push(block)
    else (section?.children ?? blocks).push(block)
    if (kind !== 'item') clause = kind === 'clause' ? block : undefined
  })
  return blocks
}

/** References to a number that one block alone bears become its key; those to articles of a law are left. */
const linkReferences = (blocks: readonly Block[]): void => {
  const all = flatten(blocks)
  const keys = new Map(all.map(({label, key}) => [label, key]))
  for (const block of all) {
    block.text = block.text.replace(
      /((?:пункт|раздел)(?:а|у|ом|е)?|п\.) (\d+(?:\.\d+)*)(?! стать)/gu,
      (whole, name: string, label: string) => (keys.has(label) ? `${name} {#${keys.get(label)}}` : whole)
    )
  }
}

/** Reads a policy of those that this project wrote: a block a line. */
export const readOutline = (source: string): Outline => {
  const lines = readLines(source)
  const blocks = nest(lines)
  linkReferences(blocks)
  const gapOf = (kind: 'item' | 'clause', at: number): string => {
    const list = flatten(blocks).find(
      block => block.children.length > at && block.children[at]?.kind === kind
    )?.children
    return lines[list?.[at]?.key ?? -1]?.gap ?? '\n\n'
  }
  return {blocks, gaps: {first: gapOf('item', 0), item: gapOf('item', 1), clause: gapOf('clause', 1)}}
}
