import {createBin} from '../../bench/names.js'
import type {Random} from '../../bench/random.js'
import {type Block, flatten, wordsIn} from './block.js'
import {type Draft, type Edit, take} from './draft.js'
import {phrases, titles, words} from './stock.js'

type Rewrite = (text: string, random: Random) => string | undefined

/** Where a small word of a sentence stands: no name, number, link or mark beside it. */
const plainWords = (text: string): {readonly start: number; readonly end: number}[] =>
  [...text.matchAll(/(?<=\p{Ll}[ ])\p{Ll}{4,}(?=[ ]\p{Ll})/gu)].map(({index, 0: word}) => ({
    start: index,
    end: index + word.length
  }))

/** Puts `make` of one plain word into its place; undefined where there is none. */
const atWord =
  (make: (word: string, random: Random) => string): Rewrite =>
  (text, random) => {
    const places = plainWords(text)
    if (places.length === 0) return undefined
    const {start, end} = random.pick(places)
    return (text.slice(0, start) + make(text.slice(start, end), random) + text.slice(end)).replace(/ {2,}/g, ' ')
  }

const insert = atWord((word, random) => `${word} ${random.pick(phrases)}`)
const remove = atWord(() => '')
const replace = atWord((_, random) => random.pick(words))

/** «не передаёт» becomes «передаёт»; what stays is the same but for the one word. */
const negate: Rewrite = text => {
  const dropped = text.replace(/(?<=\p{L} )не (?=\p{Ll}{4,}(?:[еёую]т|[ая]тся|[еёи]тся)(?!\p{L}))/u, '')
  return dropped === text ? undefined : dropped
}

/** The opposite: «передаёт» becomes «не передаёт». */
const affirm: Rewrite = text => {
  const added = text.replace(/(?<=\p{Ll} )(?<!не )(?=\p{Ll}{4,}[еёую]т(?!\p{L}))/u, 'не ')
  return added === text ? undefined : added
}

const amounts = ['четыре', 'четырёх', 'восемь', 'восьми', 'девять', 'девяти']

/** Another number before a unit of time, in figures or in words. */
const retime: Rewrite = (text, random) => {
  const term =
    /(?:(\d+)(?: \([^)]+\))?|(?<!\p{L})\p{Ll}+(?:цать|сять|десят|рок|ри|ва|ять|ух|рёх|яти|ати|ести|ок)) (?=(?:рабоч|календарн)\p{L}+ дн|месяц|лет|год|час)/u
  const later = text.replace(term, (_, number?: string) =>
    number ? `${Number(number) + random.int(1, 40)} ` : `${random.pick(amounts)} `
  )
  return later === text ? undefined : later
}

/** An edit that leaves at least three of four words of one block as they are. */
const inBlock =
  (rewrite: Rewrite, kinds: readonly Block['kind'][] = ['clause', 'item']): Edit =>
  draft => {
    const {random, after, busy, changed} = draft
    const fit = flatten(after.blocks).filter(
      ({kind, key, text}) => kinds.includes(kind) && !busy.has(key) && wordsIn(text).length >= (kind === 'item' ? 4 : 8)
    )
    for (const block of random.shuffle(fit)) {
      const text = rewrite(block.text, random)
      if (text === undefined || text === block.text) continue
      block.text = text
      changed.add(block.key)
      busy.add(block.key)
      return true
    }
    return false
  }

export const insertWords = inBlock(insert)
export const deleteWord = inBlock(remove)
export const replaceWord = inBlock(replace)
export const dropNegation = inBlock(negate, ['clause'])
export const addNegation = inBlock(affirm, ['clause'])
export const changeTerm = inBlock(retime, ['clause'])

/** Two or three small edits in one clause of many words. */
export const editTwice: Edit = inBlock(
  (text, random) => {
    if (wordsIn(text).length < 16) return undefined
    const once = insert(text, random)
    return once === undefined ? undefined : replace(once, random)
  },
  ['clause']
)

/** What `pattern` finds becomes something else wherever it stands. */
const everywhere =
  (pattern: (draft: Draft) => string | undefined, make: (draft: Draft, found: string) => string): Edit =>
  draft => {
    const found = pattern(draft)
    if (found === undefined) return false
    const hit = flatten(draft.after.blocks).filter(({text}) => text.includes(found))
    if (hit.length === 0 || hit.some(({key}) => draft.busy.has(key))) return false
    const other = make(draft, found)
    for (const block of hit) {
      block.text = block.text.replaceAll(found, other)
      draft.changed.add(block.key)
      draft.busy.add(block.key)
    }
    return true
  }

const firstMatch =
  (pattern: RegExp) =>
  ({after}: Draft): string | undefined =>
    pattern.exec(
      flatten(after.blocks)
        .map(({text}) => text)
        .join('\n')
    )?.[0]

export const changeBin = everywhere(firstMatch(/(?<!\d)\d{12}(?!\d)/), ({random}) => createBin(random))

export const changeDate = everywhere(
  firstMatch(
    /«?\d{1,2}»? (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря) \d{4}|\d{2}\.\d{2}\.\d{4}/u
  ),
  (_, found) => found.replace(/\d{4}$/, year => String(Number(year) + 1))
)

export const changePhone = everywhere(
  firstMatch(/\+7 \(700\) 000-\d\d-\d\d/),
  ({random}) => `+7 (700) 111-${random.int(10, 99)}-00`
)

export const changeHouse = everywhere(
  firstMatch(/д\. \d+, офис \d+/u),
  ({random}) => `д. ${random.int(300, 900)}, офис 7`
)

/** A section gets another name and keeps what it says. */
export const renameSection: Edit = draft => {
  const {random, after, busy, changed} = draft
  const used = new Set(flatten(after.blocks).map(({text}) => text))
  const free = after.blocks.filter(
    ({kind, key, children}) =>
      kind === 'section' && !busy.has(key) && children.filter(one => one.kind === 'clause').length > 2
  )
  const fresh = titles.filter(title => !used.has(title))
  if (free.length === 0 || fresh.length === 0) return false
  const section = random.pick(free)
  section.text = random.chance(0.5) ? random.pick(fresh) : `${section.text} и ${random.pick(fresh).toLowerCase()}`
  changed.add(section.key)
  busy.add(section.key)
  return true
}

export const changeTitle: Edit = draft => {
  const title = draft.after.blocks[0]
  if (!title || draft.busy.has(title.key)) return false
  title.text += ' и порядок обращения с ними'
  draft.changed.add(title.key)
  take(draft, title)
  return true
}
