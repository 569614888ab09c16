import type {Passage} from '../../analyze/passage.js'
import type {Language} from '../../language/language.js'
import {memo} from '../../language/memo.js'
import type {SentencePair} from '../align/sentences.js'
import {compareSigns, dice} from '../align/weights.js'
import {DENIALS, FORCES, type Force, HEDGES} from './force-words.js'
import type {ParityPair, ParityProblem} from './pair.js'
import {type OtherValue, toProblem, type Value} from './values.js'

/** Sentences that oblige in one language and permit in another, deny in one only, or leave a way out in one only. */
export function findForces(pair: ParityPair): ParityProblem[] {
  return pair.common.flatMap(block =>
    pair.sentences(block).flatMap(sentences => {
      const [one, other] = [sentences.one[0], sentences.other[0]]
      if (!one || !other || isHeading(one) || isHeading(other)) return []
      if (!isAlike(sentences, pair)) return []
      const isSingle = sentences.one.length === 1 && sentences.other.length === 1
      const found =
        (isSingle ? (otherForce(one, other) ?? otherDenial(one, other)) : undefined) ??
        otherHedge(sentences.one, sentences.other)
      return found ? [toProblem(found, pair, block)] : []
    })
  )
}

// Sentences that share less are hardly translations of each other.
const LEAST = 0.3
const TOLD = 2

function isAlike(sentences: SentencePair, {one, other, aligning}: ParityPair): boolean {
  const signs = compareSigns(
    sentences.one.flatMap(passage => one.signs.get(passage) ?? []),
    sentences.other.flatMap(passage => other.signs.get(passage) ?? []),
    aligning.weights
  )
  return signs.shared + signs.apart < TOLD || dice(signs) >= LEAST
}

function isHeading({kind}: Passage): boolean {
  return kind === 'heading' || kind === 'title'
}

interface ForceAt extends Value {
  readonly force: Force
}

/** The modal words of a sentence in the order of the text, none inside another. */
function forcesIn({leaf, language}: Passage, passage: Passage): ForceAt[] {
  const found: ForceAt[] = []
  for (const [force, pattern] of forcesOf(language)) {
    for (const match of leaf.value.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some(one => one.start < end && start < one.end)) continue
      found.push({force, passage, start, end, text: match[0], key: 'force'})
    }
  }
  return found
}

const forcesOf = memo((language: Language) =>
  FORCES[language].map(([force, pattern]) => [force, wholeWords(pattern, 'giu')] as const)
)

function wholeWords({source}: RegExp, flags: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, flags)
}

/** One modal word a side: what is must in one and may in the other is another rule for whoever reads it. */
function otherForce(one: Passage, other: Passage): OtherValue | undefined {
  const [own, others] = [forcesIn(one, one), forcesIn(other, other)]
  const [left, right] = [own[0], others[0]]
  if (!left || !right || own.some(at => at.force !== left.force) || others.some(at => at.force !== right.force))
    return undefined
  return left.force !== right.force ? {one: left, other: right} : undefined
}

// A longer sentence has room to deny in words that no list knows.
const LONGEST = 220

/** «не передаёт» beside «береді»: one short sentence denies, and no word of the other does. */
function otherDenial(one: Passage, other: Passage): OtherValue | undefined {
  if (one.leaf.value.length > LONGEST || other.leaf.value.length > LONGEST) return undefined
  const [left, right] = [denialIn(one), denialIn(other)]
  if (left && !hasDenial(other)) return {one: left, other: whole(other)}
  return right && !hasDenial(one) ? {one: whole(one), other: right} : undefined
}

function whole(passage: Passage): Value {
  const {value} = passage.leaf
  return {passage, start: 0, end: value.length, text: value, key: 'denial'}
}

// A verb that is denied; «не позднее», «не менее» and the like measure, they deny nothing.
const DENIED: Readonly<Record<Language, RegExp>> = {
  ru: /(?<!\p{L})не\s\p{L}+(?:ет|ют|ит|ат|ят|ем|ём|ёт|им|ется|ются|ится|ятся|емся|имся|ает|уем)(?!\p{L})/iu,
  kk: /(?<!\p{L})\p{L}+[мбп][ае]й(?:ді|ды|міз|мыз|сіз|сыз)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:(?:do|does|will)\snot|never)\s\p{L}+(?!\p{L})/iu
}

function denialIn(passage: Passage): Value | undefined {
  const {value} = passage.leaf
  const match = DENIED[passage.language].exec(value)
  if (!match) return undefined
  return {passage, start: match.index, end: match.index + match[0].length, text: match[0], key: 'denial'}
}

const denialsOf = memo((language: Language) => wholeWords(DENIALS[language], 'iu'))

function hasDenial({leaf, language, stems}: Passage): boolean {
  return denialsOf(language).test(leaf.value) || (language === 'kk' && stems.some(stem => stem.endsWith('!')))
}

/** A way out that only one version leaves. */
function otherHedge(one: readonly Passage[], other: readonly Passage[]): OtherValue | undefined {
  for (const hedge of HEDGES) {
    const [left, right] = [hedgeIn(one, hedge), hedgeIn(other, hedge)]
    const [first, second] = [one[0], other[0]]
    if ((left === undefined) === (right === undefined) || !first || !second) continue
    return left
      ? {one: left, other: {...whole(second), key: left.key}}
      : {one: {...whole(first), key: 'hedge'}, other: right}
  }
  return undefined
}

function hedgeIn(passages: readonly Passage[], hedge: (typeof HEDGES)[number]): Value | undefined {
  for (const passage of passages) {
    const match = wholeWords(hedge[passage.language], 'iu').exec(passage.leaf.value)
    if (match) return {passage, start: match.index, end: match.index + match[0].length, text: match[0], key: 'hedge'}
  }
  return undefined
}
