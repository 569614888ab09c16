import type {Change, ChangeType} from '../../diff/policy-diff.js'
import type {Place} from '../../finding.js'
import type {DiffWords, PlaceNoun} from './words.js'

/** What a change is called by, in words. */
export interface ChangeTitle {
  /** «изменено, перемещено»; another number is told by `place`. */
  readonly types: string
  /** «пункт 2.2 → 3.2». */
  readonly place: string
  /** Words of the heading it stands under; `''` where there are none. */
  readonly heading: string
}

interface PlaceName {
  readonly noun: string
  readonly num: string
  /** What stands under the number: «, подп. а». */
  readonly tail: string
}

/** Names a change by what happened, where, and under which heading. */
export function titleOf(change: Change, words: DiffWords): ChangeTitle {
  const {before, after} = change
  const own = ownWords(change)
  const from = before && readName(before, own.before === before.heading, words)
  const to = after && readName(after, own.after === after.heading, words)
  return {types: wordTypes(change, words), place: wordMove(from, to, words), heading: headingOf(change)}
}

/** A place in words: «пункт 2.2, подп. а», without its heading. */
export function wordPlace(place: Place, words: DiffWords): string {
  return wordName(readName(place, false, words), words)
}

/** A place under a change whose own place is named already: «3.1», «подп. а». */
export function wordShort(place: Place, words: DiffWords): string {
  const {num, tail} = readName(place, false, words)
  return tail === '' ? num : tail.slice(2)
}

function wordTypes({type, types}: Change, words: DiffWords): string {
  const others: readonly ChangeType[] = types.filter(one => one !== type && one !== 'renumbered')
  return [type, ...others].map(one => words.type[one]).join(', ')
}

/** Its own words on each side, as one line; those of a subtree are the first. */
function ownWords({edits, parts, type}: Change): {readonly before: string; readonly after: string} {
  const own = parts && (type === 'added' || type === 'removed') ? edits.slice(0, 1) : edits
  const side = (lost: 'added' | 'removed'): string =>
    own
      .filter(one => one.type !== lost)
      .map(one => one.text)
      .join('')
      .trim()
  return {before: side('added'), after: side('removed')}
}

function headingOf({before, after, types}: Change): string {
  const heading = after?.heading || before?.heading || ''
  const former = before?.heading ?? ''
  return types.includes('moved') && former !== '' && former !== heading ? `${former} → ${heading}` : heading
}

function wordMove(from: PlaceName | undefined, to: PlaceName | undefined, words: DiffWords): string {
  const name = (one: PlaceName | undefined): string => wordName(one, words)
  if (!from || !to) return name(from ?? to)
  if (name(from) === name(to)) return name(to)
  if (from.noun !== to.noun || from.num === '' || to.num === '') return `${name(from)} → ${name(to)}`
  if (from.tail === to.tail) return name({...to, num: `${from.num} → ${to.num}`})
  if (from.num === to.num && from.tail !== '' && to.tail !== '')
    return name({...to, tail: `${from.tail} → ${to.tail.slice(2)}`})
  return `${name(from)} → ${to.num}${to.tail}`
}

function wordName(name: PlaceName | undefined, {numbered}: DiffWords): string {
  if (!name) return ''
  const {noun, num, tail} = name
  return `${num === '' ? noun : numbered(noun, num)}${tail}`.replace(/^, /u, '')
}

/** Reads the id, which is built from the printed numbers, back into words. */
function readName({id, clause, heading}: Place, isHeading: boolean, words: DiffWords): PlaceName {
  const {noun} = words
  if (id === 'policy' || id === 'title') return {noun: id === 'title' ? noun.title : noun.text, num: '', tail: ''}
  const parts = id.split('/').map(part => part.replace(/~\d+$/u, ''))
  const at = clause === '' ? -1 : parts.findIndex(part => part === clause || part.endsWith(`-${clause}`))
  const tail = parts
    .slice(at + 1)
    .map(part => wordPart(part, words))
    .join('')
  if (clause === '')
    return {noun: parts[0] === 'opening' ? noun.opening : tail === '' ? noun.section : '', num: '', tail}
  const isSection = isHeading || (at === 0 && heading !== '' && !clause.includes('.'))
  return {noun: markOf(parts[at], noun) ?? (isSection ? noun.section : noun.clause), num: clause, tail}
}

/** «статья» of `статья-5`, «приложение» of `annex-3`. */
function markOf(part: string | undefined, noun: Readonly<Record<PlaceNoun, string>>): string | undefined {
  const word = /^(.+)-[^-]+$/u.exec(part ?? '')?.[1]
  return word === 'annex' ? noun.annex : word
}

/** A paragraph `p2` or a point `а`; a heading without a number has its words in `heading`. */
function wordPart(part: string, {noun, numbered}: DiffWords): string {
  const paragraph = /^p(\d+)$/u.exec(part)?.[1]
  if (paragraph !== undefined) return `, ${numbered(noun.paragraph, paragraph)}`
  return /^(?:[\d.]+|\p{L}{1,4})$/u.test(part) ? `, ${numbered(noun.point, part)}` : ''
}
