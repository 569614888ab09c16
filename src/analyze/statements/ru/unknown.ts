import type {Draft} from '../context.js'
import type {Chain} from '../parts.js'
import type {DataObject} from '../statement.js'
import {wordsOfRange} from '../words.js'

// Words that stand for what was named before, and those that say how, when and how much.
const STANDS_FOR = /^(?:их|его|ее|они|он|она|оно|им|ими|ей|ним|ними|это|все|ничего|ничто|таков[а-я]+)$/
const HOW =
  /^(?:также|только|никогда|лишь|даже|сразу|полностью|исключительно|всегда|может|могут|быть|будет|будут|каких|каком|условиях|обстоятельствах|территори[яиюей]|предел[а-я]+|границ[а-я]+|рубеж[а-я]*|стран[а-я]*|государств[а-я]*|иностранн[а-я]+|друг[а-я]+|течение|месяц[а-я]*|рабоч[а-я]+|дней|года|трансграничн[а-я]+|настоящ[а-я]+)$/

/**
 * What a statement acts on where it is nothing that a list knows: «списки рассылки», «самая долгая запись». Undefined
 * where no noun is left that could be it, as in «никому не передаём», or a deed or a server is what is spoken of.
 */
export function unknownIn({passage, parties, kindAt, context}: Draft, chain: Chain): DataObject | undefined {
  const {predicates, from, to} = chain
  const {mentions} = context.reading
  if (predicates.some(({deed, inherited}) => deed || inherited) || mentions.has(passage, 'server')) return undefined
  const taken = [
    ...parties,
    ...predicates.map(({from: first, to: last}) => ({from: first, to: last})),
    ...mentions.of(passage, 'recipient'),
    ...mentions.of(passage, 'place')
  ]
  for (let at = from; at < to; at++) {
    const word = passage.words[at] ?? ''
    if (STANDS_FOR.test(word)) return undefined
    if (kindAt(at) !== undefined || word.length < 4 || HOW.test(word) || /о$/.test(word)) continue
    if (taken.some(one => one.from <= at && at < one.to)) continue
    return {...wordsOfRange(passage, at, at + 1), about: 'unknown', sort: '', codes: [], owner: 'any'}
  }
  return undefined
}
