import type {Finding} from '../../src/lint.js'
import type {Check, Checked} from './checked.js'
import {applyEdits, type Edited, linesOf, type Span, touch} from './edits.js'
import type {Plant} from './operator.js'
import {offsetsOf} from './places.js'

/** What the tool made of one plant. */
export interface Judgement {
  readonly found: boolean
  /** Findings that the clean text does not have and that neither the plant nor what it truly breaks explains. */
  readonly alarms: readonly Finding[]
  /** What was planted, to be read: new sentences whole, other words with what stands around them. */
  readonly shown: readonly string[]
}

const keyOf = ({ruleId, words, heading}: Finding): string => JSON.stringify([ruleId, words, heading])
const fullKeyOf = (finding: Finding): string => keyOf(finding) + JSON.stringify(finding.related.map(one => one.reason))

/** The findings of `after` that `before` does not have, each counted as often as it stands there. */
const added = (after: readonly Finding[], before: readonly Finding[], key: (one: Finding) => string): Finding[] => {
  const left = new Map<string, number>()
  for (const one of before) left.set(key(one), (left.get(key(one)) ?? 0) + 1)
  return after.filter(one => {
    const count = left.get(key(one)) ?? 0
    left.set(key(one), count - 1)
    return count <= 0
  })
}

/** The same finding as before with other words or under another heading: of one rule, at a place that both name. */
const isSame = (was: Finding, now: Finding, clean: Checked, planted: Checked, {moved}: Edited): boolean => {
  if (was.ruleId !== now.ruleId) return false
  // A gap stands where the element is expected; that place is no part of what it says.
  if (was.kind === 'gap') return true
  const places = offsetsOf(clean.text, was).map(({start, end}) => ({start: moved(start), end: moved(end)}))
  return offsetsOf(planted.text, now).some(place => places.some(other => touch(place, other)))
}

const touches = (planted: Checked, finding: Finding, lines: readonly Span[]): boolean =>
  offsetsOf(planted.text, finding).some(place => lines.some(line => touch(place, line)))

/** Of equal findings those count as new that stand where something was planted: they come last. */
const plantedLast = (planted: Checked, lines: readonly Span[]): Finding[] => {
  const isPlanted = (finding: Finding): boolean => touches(planted, finding, lines)
  return [...planted.findings.filter(one => !isPlanted(one)), ...planted.findings.filter(isPlanted)]
}

const newFindings = (clean: Checked, planted: Checked, edited: Edited, lines: readonly Span[]): Finding[] => {
  const gone = added(clean.findings, planted.findings, keyOf)
  return added(plantedLast(planted, lines), clean.findings, keyOf).filter(now => {
    const at = gone.findIndex(was => isSame(was, now, clean, planted, edited))
    if (at >= 0) gone.splice(at, 1)
    return at < 0
  })
}

const movedLines = (text: string, {moved}: Edited, spans: readonly Span[]): Span[] =>
  spans.map(({start, end}) => linesOf(text, {start: moved(start), end: moved(end)}))

const around = 100

const show = ({edits}: Plant, {text, spans}: Edited): string[] => {
  const isSentence = edits.every(({start, end}) => start === end)
  return spans.map(span => {
    if (isSentence) return text.slice(span.start, span.end)
    const line = linesOf(text, span)
    const start = Math.max(line.start, span.start - around)
    const end = Math.min(line.end, span.end + around)
    return `${start > line.start ? '… ' : ''}${text.slice(start, end)}${end < line.end ? ' …' : ''}`
  })
}

/** Judges what the tool says of the planted text against what it said of the clean one. */
export const judge = (clean: Checked, plant: Plant, check: Check, rule: string): Judgement => {
  const edited = applyEdits(clean.text, plant.edits)
  const planted = check(edited.text)
  const lines = edited.spans.map(span => linesOf(edited.text, span))
  const at = plant.at ?? []
  const anywhere = at === 'anywhere'
  const wanted = anywhere ? [] : [...lines, ...movedLines(edited.text, edited, at)]
  const hits = added(plantedLast(planted, lines), clean.findings, fullKeyOf).filter(
    one => one.ruleId === rule && (anywhere || touches(planted, one, wanted))
  )
  const caused = (finding: Finding): boolean =>
    (plant.effects ?? []).some(effect => {
      if (effect.rule !== finding.ruleId) return false
      if (effect.at === 'anywhere') return true
      return touches(planted, finding, effect.at ? movedLines(edited.text, edited, effect.at) : lines)
    })
  return {
    found: hits.length > 0,
    alarms: newFindings(clean, planted, edited, lines).filter(one => !hits.includes(one) && !caused(one)),
    shown: show(plant, edited)
  }
}
