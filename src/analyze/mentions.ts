import type {PhraseHit} from '../language/phrases.js'
import {findVocabulary, type VocabularyWord} from '../language/vocabulary.js'
import {findOnce} from './find-once.js'
import type {Passage} from './passage.js'

export type WordList = VocabularyWord['list']
type WordOf<L extends WordList> = Extract<VocabularyWord, {list: L}>

/** A word of one of the lists where it stands; `from…to` are word indexes. */
export type Mention<L extends WordList> = PhraseHit<L extends VocabularyWord['list'] ? WordOf<L> : never>

/** Words of the lists in all passages, found in one walk. */
export interface Mentions {
  /** In the order of the words. */
  of<L extends WordList>(passage: Passage, list: L): readonly Mention<L>[]
  has(passage: Passage, list: WordList): boolean
}

type Hits = PhraseHit<VocabularyWord>[]
const none: readonly never[] = []

/** Looks all words of a passage up once; everything that asks for countries, services, data or cues reads the result. */
export function findMentions(passages: readonly Passage[]): Mentions {
  const found = passages.map(listsIn)
  return {
    of: <L extends WordList>(passage: Passage, list: L) =>
      (found[passage.index]?.get(list) ?? none) as unknown as readonly Mention<L>[],
    has: (passage, list) => found[passage.index]?.has(list) ?? false
  }
}

/** The words of one list in a passage. */
export function mentionsIn<L extends WordList>(passage: Passage, list: L): readonly Mention<L>[] {
  return (listsIn(passage).get(list) ?? none) as unknown as readonly Mention<L>[]
}

/** Whether a word is part of the name of a country, a town or a service. */
export function isListedName(passage: Passage, index: number): boolean {
  return (['place', 'service'] as const).some(list =>
    mentionsIn(passage, list).some(({from, to}) => from <= index && index < to)
  )
}

type Lists = ReadonlyMap<WordList, Hits>
const empty: Lists = new Map()

function listsIn(passage: Passage): Lists {
  return findOnce(passage, 'mentions', findIn)
}

function findIn(passage: Passage): Lists {
  let lists: Map<WordList, Hits> | undefined
  findVocabulary(passage, hit => {
    lists ??= new Map()
    const list = lists.get(hit.value.list)
    if (list) list.push(hit)
    else lists.set(hit.value.list, [hit])
  })
  return lists ?? empty
}
