import {textOffset} from '../../../src/tree/text.js'
import type {Random} from '../../bench/random.js'
import type {Checked} from '../checked.js'
import type {Edit} from '../edits.js'
import type {Operator, Plant} from '../operator.js'
import {adds, plantOf, type Saying, say} from '../say.js'
import type {Wording} from '../words/wording.js'
import {matches, plainPassages, replace} from './words.js'

/** One quote of a clause that has just one pair of them is lost. */
const lostQuote = (clean: Checked, random: Random): Plant | undefined => {
  const pairs = plainPassages(clean).filter(({leaf: {value}}) => {
    const quotes = value.match(/[«»“”„"]/gu) ?? []
    return quotes.length === 2 && /«[^»]{3,}»|“[^”]{3,}”|"[^"]{3,}"/u.test(value)
  })
  if (pairs.length === 0) return undefined
  const choices = matches([random.pick(pairs)], /[«»“”"]/gu)
  const edit = replace(clean, random.pick(choices), '')
  return edit && {edits: [edit]}
}

const strayQuote = (clean: Checked, random: Random): Plant | undefined => {
  const calm = plainPassages(clean).filter(({leaf: {value}}) => !/["«»“”„]/u.test(value))
  const choices = matches(calm, /(?<= )\p{Ll}{5,20}(?= )/gu)
  if (choices.length === 0) return undefined
  const found = random.pick(choices)
  const edit = replace(clean, found, random.chance(0.5) ? `«${found.text}` : `${found.text}»`)
  return edit && {edits: [edit]}
}

/** A link of Markdown loses its target. */
const emptied = ({text}: Checked, random: Random): Plant | undefined => {
  const links = [...text.matchAll(/(?<=\]\()https?:[^\s()]+(?=\))/gu)]
  if (links.length === 0) return undefined
  const {0: target, index} = random.pick(links)
  return {edits: [{start: index, end: index + target.length, text: random.pick(['', '#'])}]}
}

/** An address in angle brackets becomes a link without a target. */
const unlinked = ({text}: Checked, random: Random): Plant | undefined => {
  const links = [...text.matchAll(/<(https?:[^\s<>]+)>/gu)]
  if (links.length === 0) return undefined
  const link = random.pick(links)
  const put = `[${(link[1] ?? '').replace(/^https?:\/\//u, '')}](${random.pick(['', '#'])})`
  return {edits: [{start: link.index, end: link.index + link[0].length, text: put}]}
}

type References = Wording['references']

/** The operator's phone gives way to a slot. */
const lostPhone = (clean: Checked, random: Random, {phoneSlots}: References): Plant | undefined => {
  const phones = clean.analysis.facts.contacts.filter(one => one.kind === 'phone')
  if (phones.length === 0) return undefined
  const edit = replace(clean, random.pick(phones), random.pick(phoneSlots))
  return (
    edit && {
      edits: [edit],
      effects: ['kz/operator-contact', 'kz/responsible-person'].map(rule => ({rule, at: 'anywhere'}))
    }
  )
}

/** A date of the text, on a day that its month does not have. */
const noSuchDay = (clean: Checked, random: Random, {dayOf}: References): Plant | undefined => {
  const {dates, laws} = clean.analysis.facts
  const legal = laws.map(one => one.passage)
  const choices = dates.filter(one => one.valid && !legal.includes(one.passage) && dayOf.test(one.text))
  if (choices.length === 0) return undefined
  const {passage, start, text, month} = random.pick(choices)
  const day = dayOf.exec(text)
  const at = textOffset(passage.leaf, start + (day?.index ?? 0))
  const edit: Edit = {
    start: at,
    end: at + (day?.[0].length ?? 0),
    text: random.pick(month === 2 ? ['30', '31'] : ['32', '33', '35'])
  }
  // The policy's own date is none after that.
  return {edits: [edit], effects: [{rule: 'kz/policy-date', at: 'anywhere'}]}
}

const withParams =
  (saying: Saying, params: (random: Random) => Record<string, string>) =>
  (clean: Checked, random: Random): Plant | undefined => {
    const said = say(clean, random, saying, {params: params(random)})
    return plantOf(said && [said])
  }

/** The text has a date of its own, so that a law may be too young for it. */
const tooYoung = (clean: Checked, random: Random, {futureLaws}: References): Plant | undefined => {
  const hasDate = clean.analysis.facts.versions.some(one => one.date?.valid && one.precision === 'day')
  const said = hasDate ? say(clean, random, futureLaws) : undefined
  return plantOf(said && [said])
}

/** Dates that cannot be. */
const dateOperators = (references: References): Operator[] => [
  {
    name: 'impossible-date',
    rule: 'text/impossible-date',
    plant: withParams(references.dated, random => ({date: random.pick(references.impossibleDays)}))
  },
  {
    name: 'no-such-day',
    rule: 'text/impossible-date',
    plant: (clean, random) => noSuchDay(clean, random, references)
  },
  {
    name: 'law-of-the-future',
    rule: 'text/impossible-date',
    plant: (clean, random) => tooYoung(clean, random, references)
  }
]

/** Quotes, links, slots and dates. */
export const markOperators = ({references}: Wording): Operator[] => [
  {name: 'lost-quote', rule: 'text/unbalanced-quotes', plant: lostQuote},
  {name: 'stray-quote', rule: 'text/unbalanced-quotes', plant: strayQuote},
  {name: 'emptied-link', rule: 'text/empty-link', plant: emptied},
  {name: 'address-without-target', rule: 'text/empty-link', plant: unlinked},
  {
    name: 'dead-link',
    rule: 'text/empty-link',
    plant: withParams(references.deadLinks, random => ({to: random.pick(['', '#'])}))
  },
  adds('slot', 'text/placeholder', references.slots),
  {
    name: 'slot-for-phone',
    rule: 'text/placeholder',
    plant: (clean, random) => lostPhone(clean, random, references)
  },
  ...dateOperators(references)
]
