import {placeOf, placeOfStart} from '../analyze/place.js'
import type {Evidence} from '../checks/check.js'
import {wordsOf} from '../checks/evidence.js'
import type {Language} from '../language/language.js'
import {stamp} from '../lint.js'
import type {Rule} from '../rules/rule.js'
import type {ParityProblem, Said} from './checks/pair.js'
import type {ParityFinding, ParityOptions, ParityPlace} from './result.js'
import type {VersionText} from './version-text.js'
import {nameTexts, tellAnswers} from './words.js'

/** What a report shows of a disagreement: the place of the first version that says it, and those of the others. */
export function stampProblem(
  rule: Rule,
  problem: ParityProblem,
  texts: readonly VersionText[],
  options: ParityOptions
): ParityFinding[] {
  const said = problem.said.toSorted((a, b) => texts.indexOf(a.text) - texts.indexOf(b.text))
  const first = (rule.check === 'stands-for' ? problem.said[0] : undefined) ?? said.find(one => one.value !== undefined)
  if (!first || !rule.documents.includes(options.document ?? first.text.analysis.document.kind)) return []
  const others = [...said.filter(one => one !== first), ...problem.more]
  const {analysis, path} = first.text
  const {asOf, language, severities} = options
  const found = stamp(
    {analysis, document: analysis.document.kind, options: {asOf, language, ...(severities && {severities})}},
    rule,
    {
      at: first.at,
      related: [],
      confidence: problem.confidence,
      details: {...detailsOf(first, said, language), ...problem.details},
      partial: false
    }
  )
  // The name of a language may begin the sentence.
  const reason = found.reason.slice(0, 1).toUpperCase() + found.reason.slice(1)
  return [{...found, reason, path, related: others.flatMap(placeOfSaid)}]
}

function placeOfSaid({text, at, value}: Said): ParityPlace {
  const {analysis, path} = text
  const place = at ? placeOf(analysis.policy, at.passage, at.start, at.end) : placeOfStart(analysis.policy)
  return {...place, path, reason: at && value !== undefined ? wordsOf(at) : shorten(at)}
}

const longest = 120

/** The words where something would be expected. */
function shorten(at: Evidence | undefined): string {
  const words = at ? wordsOf(at) : ''
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s\S*$/, '')}…`
}

function detailsOf(first: Said, said: readonly Said[], language: Language): Record<string, string> {
  const others = said.filter(({text}) => text !== first.text)
  const alike = [
    first,
    ...others.filter(one => one.value !== undefined && one.key === first.key && one.value === first.value)
  ]
  const rest = others.filter(one => !alike.includes(one))
  return {
    value: first.value ?? '',
    here: nameTexts([first.text.language], language),
    there: nameTexts(
      others.filter(({value}) => value === undefined).map(({text}) => text.language),
      language
    ),
    said: tellAnswers(
      (rest.length > 0 ? rest : others).map(({text, value}) => ({language: text.language, value})),
      language
    )
  }
}
