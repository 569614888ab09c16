import type {Span} from '../language/span.js'
import {type Defining, readTermClauses} from './dash-definitions.js'
import {createContexts, type DefinitionContext} from './definition-context.js'
import type {FactBase} from './fact.js'
import {findOnce} from './find-once.js'
import {findIntroduced, type Introduced} from './introduced-names.js'
import {wordsBefore} from './introduced-words.js'
import type {Passage} from './passage.js'
import {createRowReader, type RowDefining} from './table-definitions.js'
import {createTermForms, type TermForms, wordsInside} from './term-forms.js'
import type {TermName} from './term-names.js'
import {readIsDefinition, readVerbDefinition} from './under-definitions.js'

/** A term and what the text says it means; the span is the term as printed, without quotes. */
export interface Definition extends FactBase {
  readonly kind: 'definition'
  /** As printed, after «под» in the nominative. */
  readonly term: string
  /** Forms of its words joined by a space: equal for all case forms. */
  readonly key: string
  /**
   * `dash`: «Термин – …», a colon among definitions too. `under`: a verb defines («Под „X“ понимается …», "“X” means …"). `hereinafter`:
   * «(далее – X)», «(Продавец)». `list`: «„X“ …» without a dash among definitions, a row of a table.
   */
  readonly form: 'dash' | 'under' | 'hereinafter' | 'list'
  /** Words of the definition; for `hereinafter` the words that the term stands for. */
  readonly meaning: string
  /** Where the meaning stands, if in the same passage. */
  readonly meaningSpan?: Span
  /** The passage that is the meaning, if another one: the next cell of a table, the line before «далее – Оператор». */
  readonly meaningPassage?: Passage
  /** Keys of the other terms that the same words define: «„Сайт“ или „Платформа“». */
  readonly alike: readonly string[]
  /** The passage defines and states nothing: every form but a bracket in passing. */
  readonly whole: boolean
}

const NEAR = 160

/** Finds the definitions of a text in order; of equal terms in one passage the first stays. */
export function findDefinitions(passages: readonly Passage[]): Definition[] {
  const forms = createTermForms()
  const contexts = createContexts()
  const rowAt = createRowReader()
  const found: Definition[] = []
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index]
    if (!passage || passage.kind === 'contents') continue
    const row = passage.kind === 'cell' ? rowAt(passages, index, contexts.of(passage) === 'section') : undefined
    const defining = row ? [] : readPassage(passage, contexts.of, forms)
    const groups = row ? [groupOfRow(row)] : defining.length > 0 ? joinNames(defining) : []
    const known = new Set<string>()
    for (const group of groups) found.push(...describe(row?.cell ?? passage, group, forms, known, passages[index - 1]))
    contexts.note(
      passage,
      groups.some(({whole}) => whole)
    )
  }
  return found
}

/** The passages that only define: rules treat what they say as mentioned, not stated. */
export function definitionPassages(definitions: readonly Definition[]): ReadonlySet<Passage> {
  const whole = definitions.filter(({whole}) => whole)
  return new Set(whole.flatMap(({passage, meaningPassage}) => (meaningPassage ? [passage, meaningPassage] : [passage])))
}

/** Whether a passage defines, or is an item of a definition: «Обработка – действия, включая:» and its points. */
export function isDefinition(passage: Passage, defining: ReadonlySet<Passage>): boolean {
  for (let around: Passage | undefined = passage, depth = 0; around && depth < 4; around = around.lead, depth++) {
    if (defining.has(around)) return true
  }
  return false
}

function readPassage(
  passage: Passage,
  contextOf: (passage: Passage) => DefinitionContext,
  forms: TermForms
): readonly Defining[] {
  const {value} = passage.leaf
  const states = passage.kind === 'sentence' || passage.kind === 'cell'
  if (!states) return readIntroduced(passage, forms)
  const clauses = mayDefine(value) ? readTermClauses(passage, contextOf(passage)) : []
  const verb = clauses.length === 0 ? (readVerbDefinition(passage) ?? readIsDefinition(passage, contextOf)) : undefined
  const whole = verb ? [verb] : clauses
  const introduced = readIntroduced(passage, forms)
  return whole.length === 0 ? introduced : [...whole, ...introduced]
}

/** A cheap test: a quote or a word like «термин» begins the passage, or a dash or colon stands near its start. */
function mayDefine(value: string): boolean {
  return /[–—−‒―:«„“"]| -|- |\u00A0-/u.test(value.length > NEAR ? value.slice(0, NEAR) : value)
}

const none: readonly never[] = []
const findIn = ({leaf}: Passage): readonly Introduced[] => findIntroduced(leaf.value)

function readIntroduced(passage: Passage, forms: TermForms): readonly Defining[] {
  const introduced = findOnce(passage, 'introduced', findIn)
  if (introduced.length === 0) return none
  const {value} = passage.leaf
  let floor = 0
  return introduced.map(({names, from, to}) => {
    const key = names[0] ? forms.keyOf(passage, names[0]) : ''
    const meaning = wordsBefore(value, floor, from, names[0]?.text ?? '', span => ownWords(passage, span, key, forms))
    floor = to
    return {names, form: 'hereinafter', meaning, whole: false}
  })
}

// «Интернет-магазин» is not named by «в сети Интернет».
const PREFIX = /^(?:интернет|веб|онлайн|мобильн|[a-z])/

/** Where the term's own words, or its first one, begin before its bracket: «Политика обработки данных (далее – Политика)». */
function ownWords(passage: Passage, span: Span, key: string, forms: TermForms): number | undefined {
  const {from, to} = wordsInside(passage, span)
  const own = key.split(' ')
  const at = (words: readonly string[]): number | undefined => {
    for (let index = to - words.length; index >= from; index--) {
      if (words.every((form, offset) => forms.of(passage, index + offset) === form)) return passage.starts[index]
    }
    return undefined
  }
  return at(own) ?? (own.length > 1 && !PREFIX.test(key) ? at(own.slice(0, 1)) : undefined)
}

/** Names that the same words define. */
interface NamedGroup extends Defining {
  readonly formOf: (name: TermName) => Definition['form']
  readonly meaningPassage?: Passage
}

function groupOfRow({names, meaning}: RowDefining): NamedGroup {
  return {names, form: 'list', formOf: () => 'list', meaning: {start: 0, end: 0}, meaningPassage: meaning, whole: true}
}

/** «„Администрация сайта“ (далее Администрация) – …» is one definition of two names; groups come in order. */
function joinNames(all: readonly Defining[]): NamedGroup[] {
  const groups: NamedGroup[] = []
  const passing = all.filter(({whole}) => !whole)
  let next = 0
  const take = (before: number): Defining[] => {
    const first = next
    while ((passing[next]?.names[0]?.start ?? Number.POSITIVE_INFINITY) < before) next++
    return passing.slice(first, next)
  }
  const alone = (group: Defining) => groups.push({...group, formOf: () => group.form})
  for (const group of all.filter(({whole}) => whole)) {
    take(group.names[0]?.start ?? 0).forEach(alone)
    const names = [...group.names, ...take(group.meaning.start).flatMap(({names}) => names)]
    groups.push({...group, names, formOf: name => (group.names.includes(name) ? group.form : 'hereinafter')})
  }
  take(Number.POSITIVE_INFINITY).forEach(alone)
  return groups
}

function describe(
  passage: Passage,
  group: NamedGroup,
  forms: TermForms,
  known: Set<string>,
  previous: Passage | undefined
): Definition[] {
  const {value} = passage.leaf
  const keyed = group.names.map(name => ({name, key: forms.keyOf(passage, name)}))
  const fresh = keyed.filter(({key}) => key !== '' && !known.has(key) && known.add(key))
  const span = group.meaning.end > group.meaning.start ? group.meaning : undefined
  const other = group.meaningPassage ?? (span || group.whole ? undefined : previous)
  return fresh.map(({name, key}) => ({
    kind: 'definition',
    passage,
    start: name.start,
    end: name.end,
    text: value.slice(name.start, name.end),
    term: name.text,
    key,
    form: group.formOf(name),
    meaning: span ? value.slice(span.start, span.end) : (other?.leaf.value ?? ''),
    ...(span && {meaningSpan: span}),
    ...(other && {meaningPassage: other}),
    alike: fresh.filter(one => one.key !== key).map(one => one.key),
    whole: group.whole
  }))
}
