import type {Section} from './draft.js'
import type {Random} from './random.js'
import {createReferences, type Target} from './references.js'

/** How a policy numbers and marks its clauses; each text keeps to one layout, and real ones show all of these. */
interface Layout {
  /** `nested`: 2., 2.1., 2.1.1.; `sections`: only titles carry numbers; `flat`: clauses count from 1 to the end. */
  readonly numbering: 'nested' | 'sections' | 'flat'
  readonly heading: '' | '## ' | '**'
  readonly bullet: '' | '- '
  /** After a number of several parts: `2.1.` or `2.1`. */
  readonly dot: '' | '.'
  readonly items: 'numbers' | 'dashes' | 'letters'
  readonly upper: boolean
}

/** A long flat text would count into the thousands, where its numbers begin to look like years. */
const flatLimit = 200

export const createLayout = (random: Random, sections: readonly Section[]): Layout => {
  const clauses = sections.reduce((sum, section) => sum + section.clauses.length, 0)
  const kinds: readonly Layout['numbering'][] = ['nested', 'nested', 'nested', 'sections', 'flat']
  const numbering = random.pick(clauses > flatLimit ? kinds.slice(0, 4) : kinds)
  return {
    numbering,
    heading: random.pick(numbering === 'nested' ? ['', '', '## ', '**'] : ['## ', '**']),
    bullet: numbering === 'nested' && random.chance(0.4) ? '- ' : '',
    dot: random.chance(0.8) ? '.' : '',
    items: random.pick(numbering === 'nested' ? ['numbers', 'dashes', 'letters'] : ['dashes', 'letters']),
    upper: random.chance(0.15)
  }
}

/** A title in this layout's manner; `number` is 0 where it has none. */
export const titleLine = ({heading, upper}: Layout, title: string, number: number): string => {
  const text = `${number === 0 ? '' : `${number}. `}${upper ? title.toUpperCase() : title}`
  return heading === '**' ? `**${text}**` : heading + text
}

const letters = 'абвгдежз'

const itemLines = (layout: Layout, label: string, items: readonly string[]): string[] =>
  items.map((item, index) => {
    const marks = {
      numbers: `${layout.bullet}${label}.${index + 1}${layout.dot} `,
      dashes: '- ',
      letters: `${letters[index]}) `
    }
    return `${marks[layout.items]}${item}${index === items.length - 1 ? '.' : ';'}`
  })

const clauseLabel = (layout: Layout, section: number, clause: number, count: number): string =>
  ({nested: `${section}.${clause}`, sections: '', flat: `${count}`})[layout.numbering]

interface Numbered extends Target {
  readonly text: string
  readonly items: readonly string[]
}

interface NumberedSection extends Target {
  readonly title: string
  readonly clauses: readonly Numbered[]
}

const numberAll = (layout: Layout, sections: readonly Section[]): NumberedSection[] => {
  let count = 0
  return sections.map(({title, clauses}, index) => ({
    title,
    kind: 'раздел',
    label: layout.numbering === 'flat' ? '' : `${index + 1}`,
    clauses: clauses.map(({text, items}, at) => {
      count++
      return {text, items, kind: 'пункт', label: clauseLabel(layout, index + 1, at + 1, count)}
    })
  }))
}

const clauseBlock = (layout: Layout, {label, text, items}: Numbered): string => {
  const dot = layout.numbering === 'flat' ? '.' : layout.dot
  const lead = `${layout.bullet}${label === '' ? '' : `${label}${dot} `}${text}`
  if (items.length === 0) return lead
  // Bullets of one list touch, lettered lines would run into one paragraph.
  const gap = layout.items === 'dashes' || layout.bullet !== '' ? '\n' : '\n\n'
  return [lead, itemLines(layout, label, items).join(gap)].join(layout.bullet === '' ? '\n\n' : '\n')
}

/** The numbered text of the sections, each reference slot filled with the number of another clause or section. */
export const renderSections = (layout: Layout, sections: readonly Section[], random: Random): string[] => {
  const numbered = numberAll(layout, sections)
  const refer = createReferences(random, [...numbered, ...numbered.flatMap(section => section.clauses)])
  return numbered.flatMap(section => {
    const blocks = section.clauses.map(clause =>
      clauseBlock(layout, {...clause, text: refer(clause.text, clause.label)})
    )
    const clauses = layout.bullet === '' ? blocks : [blocks.join('\n')]
    return [titleLine(layout, section.title, Number(section.label)), ...clauses]
  })
}
