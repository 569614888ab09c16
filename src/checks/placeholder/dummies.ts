import type {Analysis} from '../../analyze/analysis.js'
import type {In} from '../../analyze/facts.js'
import {passagesAt} from '../../analyze/passages-with.js'
import {indexesWith} from '../../analyze/word-index.js'
import type {Contact} from '../../language/contacts.js'
import {foldWord, tokenize} from '../../language/tokens.js'
import type {Evidence} from '../check.js'

/** Values that nobody has: they stand in samples of texts. */
export interface Dummies {
  /** Words in place of a name: «название организации». */
  readonly names: readonly string[]
  /** Hosts (`site.com`) or what stands before the last stop of one (`yoursite`). */
  readonly hosts: readonly string[]
  /** What stands before the `@` of a mailbox. */
  readonly mailboxes: readonly string[]
  /** Phones without code, as they are printed: `123-45-67`. */
  readonly phones: readonly string[]
  /** Words that authors leave for themselves, as they are printed: notes of what is still to do. */
  readonly notes: readonly string[]
}

/** Where a policy holds a value that nobody has. */
export function findDummies(analysis: Analysis, dummies: Dummies): Evidence[] {
  return [
    ...analysis.facts.contacts.filter(one => isDummyContact(one, dummies)),
    ...findPhones(analysis, dummies.phones),
    ...findNames(analysis, dummies.names),
    ...findNotes(analysis, dummies.notes)
  ].map(({passage, start, end}) => ({passage, start, end}))
}

function isDummyContact({kind, value, passage, start}: In<Contact>, {hosts, mailboxes}: Dummies): boolean {
  if (kind !== 'site' && kind !== 'email') return false
  const at = value.indexOf('@')
  const host = value.slice(at + 1)
  const label = host.split('.').at(-2) ?? host
  const isDummy = hosts.includes(host) || hosts.includes(label) || (at > 0 && mailboxes.includes(value.slice(0, at)))
  // Hosts of the reserved domain `.example` are for texts about nobody; what is given as an example is one.
  if (!isDummy || host.endsWith('.example')) return false
  return !/(?:например|к примеру|мысалы|e\.g\.|вида|формате?)[\s:,«"(]*$/iu.test(
    passage.leaf.value.slice(Math.max(0, start - 30), start)
  )
}

function findPhones(analysis: Analysis, phones: readonly string[]): Evidence[] {
  return phones.flatMap(phone =>
    passagesOf(analysis, phone).flatMap(passage => {
      const {value} = passage.leaf
      const at = value.indexOf(phone)
      if (at < 0 || /[\d-]/.test(value.charAt(at + phone.length)) || /\d-?$/.test(value.slice(Math.max(0, at - 2), at)))
        return []
      const start =
        at - (/(?:\+?\d{0,2}\s?\(?\d{3,4}\)?[\s-]?)$/.exec(value.slice(Math.max(0, at - 14), at))?.[0].length ?? 0)
      return [{passage, start, end: at + phone.length}]
    })
  )
}

/** Passages that hold the first word of a phrase. */
function passagesOf(analysis: Analysis, phrase: string): Evidence['passage'][] {
  const {lexicon, languages, words} = analysis
  const [word = ''] = tokenize(phrase).words
  const stems = new Set(languages.map(language => lexicon.stemId(lexicon.stem(foldWord(word), language))))
  return [...stems].flatMap(stem => passagesAt(analysis, indexesWith(words, stem)))
}

// What bears such a name itself: «в поле „Название компании“».
const field = /(?:пол[еяй]|граф[аеуы]|строк|столб|колонк|раздел|кнопк|тем[аеуы]|пометк|өріс|field)/iu

/** A name between quotes, or with a capital inside a sentence: there it stands for somebody's. */
function findNames(analysis: Analysis, names: readonly string[]): Evidence[] {
  return names.flatMap(name =>
    passagesOf(analysis, name).flatMap(passage => {
      const {value} = passage.leaf
      const at = value.toLowerCase().indexOf(name)
      const end = at + name.length
      if (at < 1 || /[\p{L}\d]/u.test(value.charAt(end))) return []
      const before = value.slice(Math.max(0, at - 60), at)
      if (field.test(before)) return []
      const quoted = /[«"“]$/.test(before) && /^[»"”]/.test(value.slice(end))
      const capital = value.charAt(at) !== name.charAt(0) && /(?:\p{Ll},?|[–—-])\s$/u.test(before)
      return quoted || capital ? [{passage, start: at, end}] : []
    })
  )
}

function findNotes(analysis: Analysis, notes: readonly string[]): Evidence[] {
  return notes.flatMap(note =>
    passagesOf(analysis, note).flatMap(passage => {
      const start = passage.leaf.value.indexOf(note)
      return start < 0 ? [] : [{passage, start, end: start + note.length}]
    })
  )
}
