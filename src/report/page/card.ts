import type {Language} from '../../language/language.js'
import type {RelatedPlace} from '../../lint.js'
import {capital} from '../capital.js'
import {wordCitations} from '../citation.js'
import {wordPlace} from '../diff/places.js'
import {type Html, html} from '../html/html.js'
import {helpHeadings} from '../rules/rule-help.js'
import {shorten} from '../wrap.js'
import type {PolicyMarks} from './marks.js'
import {isMissing, type Note, type PageView, titleOfRule} from './view.js'

/** What the entries of the list of one file share. */
export interface CardSetting {
  readonly view: PageView
  readonly marks: PolicyMarks | undefined
  /** The languages of a clause to copy: that of the policy and that of the page. */
  readonly suggestIn: readonly Language[]
  /** By rule, how often it has been told why, and where first. */
  readonly told: Map<string, {count: number; readonly note: Note}>
}

/** An entry of the list of findings. */
export function cardOf(note: Note, setting: CardSetting): Html {
  const {finding, key, number} = note
  const {view, marks} = setting
  const {about, answers} = view
  const {severity, kind, ruleId, reason, citations} = finding
  const name = html`<b class="number">${number}</b> <span>${titleOfRule(ruleId, view)}</span>`
  const isInText = note.group !== 'closed' && marks?.idOf(finding) !== undefined
  const title = isInText
    ? html`<a class="jump" href="#m${key}">${name}</a>`
    : html`<span class="jump" tabindex="-1">${name}</span>`
  const sorts = html`data-severity="${severity}" data-kind="${kind}" data-rule="${ruleId}"`
  return html`<li id="n${key}" class="note ${severity}" ${sorts}>
<h5>${title}</h5>
<p class="tags"><span class="severity">${about.severity[severity]}</span>
<span>${answers.kindOne[kind]}</span> ${whereOf(note, setting)}</p>
${stateLine(note, view)}<p class="reason">${capital(reason)}</p>
${spokenOf(note, setting)}${relatedOf(note, setting)}${
  citations.length === 0
    ? undefined
    : html`<p class="cite">${wordCitations(citations, about)}</p>
`
}${whyOf(note, setting)}</li>
`
}

// Characters of words that stand marked in the text beside.
const brief = 220

function spokenOf({finding}: Note, {marks}: CardSetting): Html | undefined {
  if (finding.words === '') return undefined
  const lang = marks ? html` lang="${marks.languageOf(finding)}"` : undefined
  return html`<p class="said"><q${lang}>${shorten(finding.words, brief)}</q></p>
`
}

function whereOf({finding}: Note, {view}: CardSetting): Html | undefined {
  if (finding.id === 'policy') return undefined
  return html`<span class="where">${wordPlace(finding, view.places)}</span>`
}

/** Why a finding does not count, or where what is missing was expected. */
function stateLine({finding, group}: Note, {words, formats}: PageView): Html | undefined {
  const {suppression, baselineState} = finding
  const lines = [
    ...(suppression ? [formats.because(suppression.reason, suppression.until)] : []),
    ...(group === 'known' && baselineState === 'updated' ? [words.updated] : []),
    ...(isMissing(finding) && finding.heading !== '' ? [`${words.expected} «${shorten(finding.heading, 80)}»`] : [])
  ]
  return lines.length === 0
    ? undefined
    : html`<p class="state">${lines.join('; ')}</p>
`
}

function relatedOf({finding}: Note, setting: CardSetting): Html | undefined {
  if (finding.related.length === 0) return undefined
  return html`<ul class="related">${finding.related.map(one => relatedItem(one, setting))}</ul>
`
}

function relatedItem(place: RelatedPlace, {view, marks}: CardSetting): Html {
  const id = marks?.idOf(place)
  const name = wordPlace(place, view.places)
  const words =
    place.reason === '' ? undefined : html` <q lang="${marks?.languageOf(place)}">${shorten(place.reason, brief)}</q>`
  return html`<li>↔ ${id === undefined ? name : html`<a class="spotted" href="#${id}">${name}</a>`}${words}</li>`
}

// A reader of the tenth has understood; a text in which a rule speaks ten thousand times must not repeat it all.
const often = 10

/** Why the rule asks, and what to write instead: told for the first findings of a rule, the others lead to them. */
function whyOf(note: Note, {view, told, suggestIn}: CardSetting): Html | undefined {
  const {ruleId} = note.finding
  const prose = view.prose.get(ruleId)
  if (!prose)
    return html`<p class="cite"><code>${ruleId}</code></p>
`
  const before = told.get(ruleId)
  if (before && before.count >= often) {
    const {key, number} = before.note
    return html`<p class="cite"><a class="spotted" href="#n${key}">${view.words.whySame} ${number}</a></p>
`
  }
  if (before) before.count++
  else told.set(ruleId, {count: 1, note})
  const {words, language} = view
  const {suggest} = prose
  const clauses = suggest && suggestIn.map(one => clauseToCopy(suggest[one], one, words))
  const summary = suggest ? words.whyAndClause : words.why
  return html`<details class="why${before ? ' again' : ''}"><summary>${summary}</summary>
<p>${prose.why[language]} <code>${ruleId}</code></p>
${clauses && html`<p class="label">${helpHeadings[language].suggest}</p>\n${clauses}`}</details>
`
}

function clauseToCopy(clause: string, language: Language, {copy, copied}: PageView['words']): Html {
  return html`<div class="suggest"><blockquote lang="${language}">${clause}</blockquote>
<button type="button" data-copy="${copied}" hidden>${copy}</button></div>
`
}
