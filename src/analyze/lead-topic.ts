import type {Mentions, WordList} from './mentions.js'
import type {Passage} from './passage.js'
import type {Topic} from './topics.js'

interface Cue {
  readonly list: WordList
  readonly from: number
  readonly to: number
}

const nouns = ['purpose', 'data-noun', 'receiver', 'other'] as const
const verbs = ['collect', 'process', 'transfer', 'keep', 'include', 'following'] as const

const ENDS_IN_PURPOSE = /(?<!\p{L})(?:для(?: того)?|чтобы|үшін|to|for)$/iu
// What a person must write in a request is no list of the data collected: «Запрос должен содержать:».
const MUST_CONTAIN = /(?<!\p{L})(?:долж\p{L}+|содерж\p{L}+|следует указать|необходимо указать|must|should)(?!\p{L})/iu
const ACTING_SUBJECT = new Set(
  `пользователь клиент покупатель посетитель субъект заявитель вы заказчик абонент пациент пайдаланушы сіз user
  you`.split(/\s+/)
)
// "information about you:"
const BEFORE_OBJECT = new Set('about from to with of by for on concerning'.split(' '))
// «Мы собираем разные виды данных для разных целей:» lists data.
const KINDS = /(?<!\p{L})(?:types|kinds|categories|виды|типы|категории)(?!\p{L})/iu
const VARIOUS = /^(?:various|different|several|разн|различн)/u
// «исходит из того, что:», «, когда:»: whole clauses follow.
const CLAUSE_FOLLOWS = /(?<!\p{L})(?:что|когда|если|том|тем|как|that|when|if)$/iu

/**
 * What follows the words `0…to` of a passage that break off there. The last noun that can name a list decides («в целях
 * … собирает следующие данные:», «данные … в следующих целях:»), or the verb at the end («Маркетплейс собирает:»).
 */
export function topicOfLead(passage: Passage, to: number, mentions: Mentions): Topic | undefined {
  const cues = cuesBefore(passage, to, mentions)
  const has = (list: WordList) => cues.some(cue => cue.list === list)
  if (isAskedOfSubject(passage, has, mentions) || endsInActor(passage, to, mentions, cues)) return 'other'
  const end = passage.ends[to - 1] ?? 0
  const words = passage.leaf.value.slice(Math.max(0, end - 120), end)
  if (ENDS_IN_PURPOSE.test(words) && (has('data-noun') || mentions.has(passage, 'use'))) {
    return has('transfer') && /(?:to|for)$/i.test(words) ? 'recipients' : 'purposes'
  }
  const collects = cues.some(cue => cue.list === 'collect' && to - cue.to < 2)
  for (const noun of cues) {
    const gap = to - noun.to
    if (noun.list === 'other' && gap <= 3) return 'other'
    if (noun.list === 'purpose' && VARIOUS.test(passage.words[noun.from - 1] ?? '') && KINDS.test(words)) continue
    if (noun.list === 'purpose' && !(collects && isApart(noun, cues)) && !(isInOrder(passage, noun) && gap > 0))
      return 'purposes'
    if (noun.list === 'receiver' && gap <= 3 && has('transfer')) return 'recipients'
    if (noun.list === 'data-noun') return topicOfData(noun, cues, passage)
  }
  if (collects && has('transfer') && passage.stems.includes('доступ')) return 'recipients'
  const verb = cues[0]
  const isLast = verb !== undefined && (verb.list === 'collect' || verb.list === 'process') && to - verb.to < 5
  if (collects || (isLast && !has('keep') && !has('transfer'))) return 'data'
  return has('keep') || cues[0]?.list === 'following' ? 'other' : undefined
}

/** «Пользователь подтверждает, что:», «… Пользователь:», «операторы:» begin statements and names, not lists. */
function endsInActor(passage: Passage, to: number, mentions: Mentions, cues: readonly Cue[]): boolean {
  const last = passage.words[to - 1] ?? ''
  const isActing = ACTING_SUBJECT.has(last) && !BEFORE_OBJECT.has(passage.words[to - 2] ?? '')
  if (isActing || CLAUSE_FOLLOWS.test(last)) return true
  const actor = mentions
    .of(passage, 'role')
    .find(role => role.to === to && role.value.role === 'operator' && role.value.sure)
  return (
    actor !== undefined &&
    !cues.some(cue => cue.to === actor.from && (cue.list === 'collect' || cue.list === 'process'))
  )
}

/** Nearest to the end first. */
function cuesBefore(passage: Passage, to: number, mentions: Mentions): Cue[] {
  const cues: Cue[] = []
  for (const list of [...nouns, ...verbs]) {
    for (const mention of mentions.of(passage, list))
      if (mention.to <= to) cues.push({list, from: mention.from, to: mention.to})
  }
  return cues.sort((a, b) => b.from - a.from)
}

/** «В целях улучшения сервиса Компания собирает:»: words stand between the purpose and the verb at the end. */
function isApart(purpose: Cue, cues: readonly Cue[]): boolean {
  return cues.every(cue => cue.list !== 'collect' || cue.from <= purpose.from || cue.from - purpose.to > 1)
}

function isInOrder(passage: Passage, {from}: Cue): boolean {
  return /^(?:чтобы|үшін|in)$/.test(passage.words[from] ?? '')
}

function isAskedOfSubject(passage: Passage, has: (list: WordList) => boolean, mentions: Mentions): boolean {
  const rights = mentions.of(passage, 'right')
  if (rights.some(right => ACTING_SUBJECT.has(passage.words[right.from - 1] ?? ''))) return !has('following')
  return mentions.has(passage, 'request') && MUST_CONTAIN.test(passage.leaf.value)
}

function topicOfData(noun: Cue, cues: readonly Cue[], passage: Passage): Topic {
  const has = (list: WordList) => cues.some(cue => cue.list === list)
  const collects = has('collect') || (has('process') && !has('keep'))
  if (cues.some(cue => cue.list === 'following' && cue.to <= noun.from && noun.from - cue.to < 3)) return 'data'
  if (cues.some(cue => cue.list === 'purpose' && cue.from <= 2)) return 'purposes'
  if (
    cues.some(
      cue =>
        cue.list === 'other' &&
        ((cue.from <= 1 && !MAY.test(passage.words[cue.from] ?? '')) || isConditional(passage, cue, noun))
    )
  )
    return 'other'
  if (cues[0]?.list === 'following' && !has('collect')) return 'other'
  if (isRestricted(passage, noun)) return 'data'
  if (has('include')) return 'data'
  const gives = cues.some(
    cue => cue.list === 'transfer' && !(collects && ACTION_NOUN.test(passage.words[cue.from] ?? ''))
  )
  if (gives && !passage.words.some(word => ACTING_SUBJECT.has(word))) return 'recipients'
  if (has('keep') && !collects) return 'other'
  const verb = cues.find(cue => (cue.list === 'collect' || cue.list === 'process') && cue.from > noun.to)
  return noun.from <= 2 && verb && !/^относ|^жат/.test(passage.words[verb.from] ?? '') ? 'other' : 'data'
}

const MAY = /^(?:вправе|может|обязан)/u
// «на сбор, обработку и передачу данных:» names actions, and the list is one of data.
const ACTION_NOUN = /^(?:передач|распространени|предоставлени|раскрыти|использовани)/u

/** «если данная информация:». */
function isConditional(passage: Passage, {from, to}: Cue, noun: Cue): boolean {
  return noun.from - to < 3 && to <= noun.from && /^(?:если|когда|if|when)$/.test(passage.words[from] ?? '')
}

/** «Данные, которые мы собираем:» is a list of data, «Данные мы получаем от партнёров:» of sources. */
function isRestricted(passage: Passage, noun: Cue): boolean {
  return passage.leaf.value.slice(passage.ends[noun.to - 1], passage.starts[noun.to]).includes(',')
}
