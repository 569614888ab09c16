import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {type Fault, inOneRow, problemsOf} from '../causes.js'
import type {Check} from '../check.js'
import {wordsOf} from '../evidence.js'
import {type Dummies, findDummies} from './dummies.js'
import {findSlots, type Slot, type SlotWords} from './slots.js'

/** How slots and dummies are told, and who is to fill a form by hand. */
export interface Placeholder extends Dummies, SlotWords {
  /** First letters of what a person writes of himself on paper: `фио`, `подпис`. */
  readonly byHand: readonly string[]
}

const said = {
  slot: {ru: 'Не заполнено место', kk: 'Толтырылмаған орын:', en: 'A place is not filled in:'},
  dummy: {ru: 'Стоит образец', kk: 'Үлгі қалған:', en: 'A sample stands:'}
} as const

/** Are there places that nobody filled in, or values that only samples have? Each slot is to be filled by itself. */
export const placeholder: Check<Placeholder> = {
  readOptions(read) {
    const keys = ['orders', 'slots', 'byHand', 'names', 'hosts', 'mailboxes', 'phones', 'notes'] as const
    read.known(keys, ['orders', 'slots'])
    return Object.fromEntries(keys.map(key => [key, read.words(key)])) as Record<(typeof keys)[number], string[]>
  },
  run(analysis, options, language) {
    const faults: Fault[] = findDummies(analysis, options).map(at => ({
      cause: wordsOf(at).toLowerCase(),
      at,
      confidence: 'high',
      details: {fault: said.dummy[language], slot: wordsOf(at)}
    }))
    for (const passage of analysis.passages) {
      const slots = passage.kind === 'contents' ? [] : findSlots(passage.leaf.value, options)
      const inForm = slots.length > 0 && isForm(analysis, passage)
      for (const slot of slots) {
        const at = {passage, start: slot.start, end: slot.end}
        if (isRule(passage) || (inForm && isForPen(passage, slot, options.byHand))) continue
        const details = {fault: said.slot[language], slot: wordsOf(at)}
        const cause = slot.kind === 'blank' ? `${passage.index}:${slot.start}` : wordsOf(at).toLowerCase()
        faults.push({cause, at, confidence: sure[slot.kind], details})
      }
    }
    return {problems: problemsOf(inOneRow(faults))}
  }
}

const sure = {named: 'high', blank: 'high', variable: 'high', choice: 'medium', sample: 'medium', dots: 'low'} as const

/** A line of nothing but low lines divides. */
function isRule({leaf}: Passage): boolean {
  return /^[_\s]+$/.test(leaf.value)
}

/** Whether the one who signs fills in this slot by hand; the name of an organisation is not for its client to write. */
function isForPen({leaf}: Passage, {kind, start, end}: Slot, byHand: readonly string[]): boolean {
  if (/(?:ТОО|АО|ИП|ООО|ЖШС|АҚ|ЖК|БИН|БСН|LLP)\s?[«"“]?$/.test(leaf.value.slice(Math.max(0, start - 6), start)))
    return false
  const inside = leaf.value
    .slice(start + 1, end)
    .trimStart()
    .toLowerCase()
  return kind === 'blank' || kind === 'choice' || (kind === 'named' && byHand.some(one => inside.startsWith(one)))
}

const form = /^(?:приложение|форма|заявление|анкета|расписка|бланк|қосымша|өтініш|annex|appendix|form)(?![а-яё])/iu
const signed =
  /^(?:я|мен),|(?:^|[(/_]\s*)(?:подпис[ьи]|қолы|signature)|подпис\S{1,2}\s*[:/_]|\(ф\.?\s?и\.?\s?о\.?\)|(?:^|\s)м\.\s?п\./iu

const near = 4

/** Whether a passage is to be signed: in a consent, in a form at the end of a policy, near a place for a signature. */
function isForm({document, passages}: Analysis, passage: Passage): boolean {
  if (document.kind === 'consent') return true
  for (let above = passage.under; above; above = above.under) {
    if (form.test(above.leaf.value) || (above.node.type === 'section' && above.node.kind === 'annex')) return true
  }
  const around = passages.slice(Math.max(0, passage.index - near), passage.index + near + 1)
  return around.some(({leaf}) => signed.test(leaf.value))
}
