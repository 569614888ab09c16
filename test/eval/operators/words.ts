import type {Passage} from '../../../src/analyze/passage.js'
import {textOffset} from '../../../src/tree/text.js'
import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import type {Edit} from '../edits.js'
import {beside, type Operator, type Plant} from '../operator.js'
import {ru} from '../words/ru/wording.js'
import type {Wording} from '../words/wording.js'

/** Words `start…end` of a passage as printed there. */
export interface Found {
  readonly passage: Passage
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Edit of words that are printed in one piece; undefined where markup or a line end stands inside them. */
export const replace = ({text}: Checked, found: Found, by: string): Edit | undefined => {
  const start = textOffset(found.passage.leaf, found.start)
  const end = start + found.text.length
  return text.slice(start, end) === found.text ? {start, end, text: by} : undefined
}

/** Sentences that state something: no headings, definitions, details of the operator. */
export const plainPassages = ({analysis}: Checked): Passage[] =>
  analysis.passages.filter(one => one.kind === 'sentence' && !one.requisites && !analysis.isDefinition(one))

export const matches = (passages: readonly Passage[], pattern: RegExp): Found[] =>
  passages.flatMap(passage =>
    [...passage.leaf.value.matchAll(pattern)].map(({0: text, index}) => ({
      passage,
      start: index,
      end: index + text.length,
      text
    }))
  )

const likeCase = (word: string, model: string): string =>
  /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word

type Spelling = Wording['spelling']

/** Inside quotes, or in the name of a law, words are not the text's own. */
const isName = (before: string, {lawName}: Spelling): boolean => /[«"“][^»"”]*$/u.test(before) || lawName.test(before)

/** One use of a defined term gives way to a phrase that looks like it. */
const drift = (clean: Checked, random: Random, spelling: Spelling): Plant | undefined => {
  const uses = clean.analysis.facts.uses().filter(one => !one.head)
  const passages = new Set(plainPassages(clean))
  const choices = spelling.nearWords.flatMap(([pattern, near]) =>
    matches([...passages], pattern)
      .filter(found => !isName(found.passage.leaf.value.slice(0, found.start), spelling))
      .filter(found =>
        uses.some(use => use.passage === found.passage && use.start <= found.start && found.start < use.end)
      )
      .map(found => ({found, near}))
  )
  if (choices.length === 0) return undefined
  const {found, near} = random.pick(choices)
  const edit = replace(clean, found, likeCase(random.pick(near), found.text))
  return edit && {edits: [edit]}
}

const oneWord = (clean: Checked, random: Random, change: (word: string) => string | undefined, pattern: RegExp) => {
  const known = new Set(clean.analysis.passages.flatMap(one => one.words))
  for (const found of random.shuffle(matches(plainPassages(clean), pattern))) {
    const wrong = change(found.text)
    const edit = wrong !== undefined && !known.has(wrong.toLowerCase()) ? replace(clean, found, wrong) : undefined
    if (edit) return {edits: [edit]}
  }
  return undefined
}

const longWord = /(?<![\p{L}\p{N}@./-])\p{Ll}{9,20}(?![\p{L}\p{N}@/-])/gu

/** Two neighbours inside the word change places, or one of them is lost or doubled. */
const mistype =
  (random: Random, {ownWord}: Spelling) =>
  (word: string) => {
    if (!ownWord.test(word)) return undefined
    const at = random.int(2, word.length - 4)
    const [one = '', two = ''] = word.slice(at, at + 2)
    const wrong = random.pick([two + one, one, one + one + two])
    return one === two ? undefined : word.slice(0, at) + wrong + word.slice(at + 2)
  }

const withOtherLetter =
  (random: Random, {ownWord, lookAlikes}: Spelling) =>
  (word: string) => {
    const places = [...word].flatMap((letter, index) => (index > 0 && lookAlikes[letter] ? [index] : []))
    if (!ownWord.test(word) || places.length === 0) return undefined
    const at = random.pick(places)
    return word.slice(0, at) + lookAlikes[word[at] ?? ''] + word.slice(at + 1)
  }

const mixedForm = (clean: Checked, random: Random, {formSpot, mixedForms}: Spelling): Plant | undefined => {
  const places = matches(clean.analysis.passages, formSpot)
  if (places.length === 0) return undefined
  const found = random.pick(places)
  const edit = replace(clean, found, mixedForms[found.text] ?? found.text)
  return edit && {edits: [edit]}
}

/** A Cyrillic letter in a domain or an address of e-mail. */
const cyrillicDomain = (clean: Checked, random: Random): Plant | undefined => {
  const cyrillics = Object.entries(ru.spelling.lookAlikes)
  for (const found of random.shuffle(
    matches(clean.analysis.passages, /(?<=[@/]|www\.)[a-z0-9-]{4,30}\.[a-z]{2,10}/gu)
  )) {
    const letters = cyrillics.filter(([, latin]) => found.text.includes(latin))
    if (letters.length === 0) continue
    const [own, latin] = random.pick(letters)
    const edit = replace(clean, found, found.text.replace(latin, own))
    if (edit)
      return {edits: [edit], effects: beside('kz/operator-contact', 'kz/withdrawal-channel', 'text/duplicate-term')}
  }
  return undefined
}

/** Words that are not what they should be. */
export const wordOperators = ({spelling}: Wording): Operator[] => {
  const listed = new Map(spelling.misspelt)
  return [
    {name: 'near-word', rule: 'text/term-drift', plant: (clean, random) => drift(clean, random, spelling)},
    {
      name: 'common-mistake',
      rule: 'text/misspelling',
      plant: (clean, random) => oneWord(clean, random, word => listed.get(word), /(?<!\p{L})\p{Ll}{6,20}(?!\p{L})/gu)
    },
    {
      name: 'slip-of-the-finger',
      rule: 'text/misspelling',
      plant: (clean, random) => oneWord(clean, random, mistype(random, spelling), longWord)
    },
    {
      name: 'latin-letter',
      rule: 'text/mixed-script',
      plant: (clean, random) => oneWord(clean, random, withOtherLetter(random, spelling), longWord)
    },
    {
      name: 'latin-legal-form',
      rule: 'text/mixed-script',
      plant: (clean, random) => mixedForm(clean, random, spelling)
    },
    {name: 'cyrillic-domain', rule: 'text/mixed-script', plant: cyrillicDomain}
  ]
}
