import type {Block} from './block.js'
import {isCapitals, isHeadline} from './headline.js'
import type {MarkReading} from './marks.js'
import {follows, isNextOf, type Numbering} from './numbering.js'
import {awaitsNumber} from './torn.js'
import {startsWithUnit} from './units.js'

/**
 * Whether a clause opens at the block at `at`, which begins with `reading` and goes on with `rest`, or the number is an
 * amount, a date, a version, a reference, a part of a name.
 */
export function opensClause(reading: MarkReading, rest: string, at: number, numbering: Numbering): boolean {
  const block = numbering.blocks[at]
  if (!block || (block.kind !== 'heading' && awaitsNumber(numbering.blocks[at - 1]?.text.value ?? ''))) return false
  const [first = 0] = reading.parts
  switch (reading.kind) {
    case 'decimal':
      return reading.parts.length > 1 ? opensDeep(reading, rest, numbering) : opensSingle(reading, rest, at, numbering)
    case 'paren':
      return first <= 200 && first > 0 && !/^\d{3}/.test(rest)
    case 'letter':
      return opensLetter(reading, rest, at, numbering)
    case 'roman':
      return opensRoman(reading, rest, block, numbering)
    case 'annex':
      return opensAnnex(reading, rest, block)
    case 'word':
      return opensWord(reading, rest, block)
  }
}

// «4.2. тармағында», torn from the words before it
const kazakhUnit = /^(?:тарма[қғ]|ба[пб](?!\p{L}{6})|бөлім|тарау|қосымша)/u

function opensDeep({form, parts}: MarkReading, rest: string, {seen, top}: Numbering): boolean {
  if (startsWithUnit(rest) || kazakhUnit.test(rest)) return false
  if (/^[«"“(\p{Lu}]/u.test(rest) || isNextOf(parts, seen)) return true
  // «12.11. правила обновлены»: a number out of its turn before words in lower case is a date or an amount.
  const [first = 0] = parts
  return form === 'firm' && (!/^\p{Ll}/u.test(rest) || seen.size === 0 || seen.has(String(first)) || first === top + 1)
}

function opensSingle({form, parts, num}: MarkReading, rest: string, at: number, {blocks, top}: Numbering): boolean {
  const [first = 0] = parts
  const heading = blocks[at]?.kind === 'heading'
  if (startsWithUnit(rest) || /^\d{3}(?!\d)/.test(rest)) return false
  // «1 Общие положения»: without its dot only a heading, or what its subclauses follow, is numbered.
  if (form === 'loose')
    return /^[«"“\p{Lu}]/u.test(rest) && (heading || (isHeadline(rest) && startsWith(blocks[at + 1], `${num}.1`)))
  // A bare number with words in lower case after it is an item of a list that is under way, or no number at all.
  if (/^\p{Ll}/u.test(rest)) return first === 1 || follows(first, top) || heading
  return first <= 300
}

function startsWith(block: Block | undefined, num: string): boolean {
  return block?.text.value.startsWith(num) === true
}

/** A dot makes a letter a mark only in its turn («г. Алматы» is none), the first one only where a second follows. */
function opensLetter(
  {form, parts, value}: MarkReading,
  rest: string,
  at: number,
  {blocks, letter, letterClose}: Numbering
): boolean {
  const [place = 0] = parts
  if (/^\d{4}/.test(rest)) return false
  if (place > 1) return form === 'firm' || (follows(place, letter) && value.endsWith(letterClose))
  if (form === 'firm' || value.startsWith('(')) return true
  return blocks.slice(at + 1, at + 8).some(block => /^[бbә]\./i.test(block.text.value))
}

function opensRoman({num, parts}: MarkReading, rest: string, block: Block, {roman}: Numbering): boolean {
  if (block.kind === 'heading' || follows(parts[0] ?? 0, roman)) return true
  return num.length > 1 && num === num.toUpperCase() && /^[«"“\p{Lu}]/u.test(rest)
}

function opensAnnex({form, num, value}: MarkReading, rest: string, block: Block): boolean {
  if (block.kind === 'heading') return num !== '' || rest === '' || /^(?:к|to)\s/i.test(rest)
  if (num === '')
    return rest === '' ? isCapitals(value) : form === 'loose' && /^(?:к|to)\s/i.test(rest) && isHeadline(`К ${rest}`)
  return rest === '' || form === 'firm' || (rest.length <= 160 && /^(?:к|to|of)\s/i.test(rest) && !/[.;,]$/.test(rest))
}

const otherDocument = /^(?:закон|кодекс|конституц|правил|конвенц|гк|ук|коап|gdpr|рк|республик|general data)/i

function opensWord({form}: MarkReading, rest: string, block: Block): boolean {
  if (block.kind === 'heading' || rest === '') return true
  if (form === 'firm') return /^[«"“(\p{Lu}\d]/u.test(rest)
  return rest.length <= 110 && /^[«"“\p{Lu}]/u.test(rest) && !/[.;,]$/.test(rest) && !otherDocument.test(rest)
}
