import type {Passage} from '../../analyze/passage.js'
import type {Language} from '../../language/language.js'
import type {Block} from '../align/align.js'
import {conceptOf} from '../signs/concepts.js'
import {type ParityPair, type ParityProblem, spotOf} from './pair.js'

// A right by a Russian word for it, and its name in reports.
const rights: readonly (readonly [word: string, name: Readonly<Record<Language, string>>])[] = [
  ['отзыв', {ru: 'отзыв согласия', kk: 'келісімді кері қайтарып алу', en: 'withdrawal of consent'}],
  ['удаление', {ru: 'удаление данных', kk: 'деректерді жою', en: 'deletion of data'}],
  ['блокирование', {ru: 'блокирование данных', kk: 'деректерді бұғаттау', en: 'blocking of data'}],
  ['жалоба', {ru: 'жалоба', kk: 'шағым', en: 'complaint'}],
  ['суд', {ru: 'обращение в суд', kk: 'сотқа жүгіну', en: 'going to court'}]
]

/** Rights that a clause of one version gives to persons, and nothing in the rights of the other version. */
export function findRights(pair: ParityPair, language: Language): ParityProblem[] {
  const {other, common} = pair
  const known = new Set(
    other.units.flatMap(({passages}) =>
      passages
        .filter(isOfRights)
        .flatMap(rightsIn)
        .map(({word}) => word)
    )
  )
  const told = new Set<string>()
  return common.flatMap(block => {
    const own = block.one.flatMap(({passages}) => passages).filter(isOfRights)
    if (!block.other.some(({passages}) => passages.some(isOfRights))) return []
    return own.flatMap(rightsIn).flatMap(right => {
      if (known.has(right.word) || told.has(right.word)) return []
      told.add(right.word)
      return [tell(right, block, pair, language)]
    })
  })
}

/** Words that stand under a heading about rights or are announced as rights. */
function isOfRights({under, lead}: Passage): boolean {
  return [under, lead].some(one => one !== undefined && namesConcept(one, 'право'))
}

function namesConcept({words, language}: Passage, russian: string): boolean {
  const concept = conceptOf(russian, 'ru')
  return words.some(word => conceptOf(word, language) === concept)
}

interface RightAt {
  readonly word: string
  readonly passage: Passage
  /** The number of the word in the passage. */
  readonly at: number
}

/** The rights that words name, each once. */
function rightsIn(passage: Passage): RightAt[] {
  const {words, language} = passage
  return rights.flatMap(([word]) => {
    const concept = conceptOf(word, 'ru')
    const at = words.findIndex(one => conceptOf(one, language) === concept)
    return at < 0 ? [] : [{word, passage, at}]
  })
}

function tell({word, passage, at}: RightAt, block: Block, {one, other}: ParityPair, language: Language): ParityProblem {
  const [rival] = block.other
  const name = rights.find(([own]) => own === word)?.[1][language] ?? word
  const spot = {passage, start: passage.starts[at] ?? 0, end: passage.ends[at] ?? 0}
  return {
    said: [
      {text: one, at: spot, value: name, key: `right:${word}`},
      {text: other, at: rival && spotOf(rival), key: `right:${word}`}
    ],
    more: [],
    confidence: 'medium',
    details: {}
  }
}
