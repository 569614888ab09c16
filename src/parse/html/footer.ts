import type {Block} from '../block.js'

const credit = new RegExp(
  `^(?:${[
    'разработ|созда(?:н|ние )|дизайн|поддержка сайта|продвижение|сделано|работает на',
    'сайт (?:разработан|создан|сделан|работает)|сайтты|әзірле',
    'powered|made |design|developed|website by'
  ].join('|')})`,
  'iu'
)

/** Whether words say who made the site, or with what. */
export function isCredit(words: string): boolean {
  return credit.test(words)
}

const contacts = /контакт|реквизит|связ|байланыс|деректемелер|contact|details/iu

/**
 * The lines of a footer that are of the operator: without links to other pages, the headings over them and the name of the studio that made
 * the site.
 */
export function dropFooterLinks(blocks: readonly Block[], linked: ReadonlySet<Block>): Block[] {
  return blocks.filter(
    block =>
      !linked.has(block) && !isCredit(block.text.value) && (block.kind !== 'heading' || contacts.test(block.text.value))
  )
}

// What takes more of the page than this is a part of its text.
const mostAfter = 0.1

/** The blocks of a page without what floats over it and stands after its footer, which ends at index `end`. */
export function dropAfterFooter(blocks: readonly Block[], end: number): readonly Block[] {
  if (end === 0 || lengthOf(blocks.slice(end)) > lengthOf(blocks) * mostAfter) return blocks
  return blocks.slice(0, end)
}

/** How many characters the words of blocks take. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce(
    (sum, {text, cells}) => sum + (cells ?? [text]).reduce((all, {value}) => all + value.length, 0),
    0
  )
}
