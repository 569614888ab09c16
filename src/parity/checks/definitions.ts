import type {Definition} from '../../analyze/definitions.js'
import type {Unit} from '../../diff/unit.js'
import {vocabularyRole} from '../../language/role-lookup.js'
import {tokenize} from '../../language/tokens.js'
import type {VersionText} from '../version-text.js'
import {type ParityPair, type ParityProblem, spotOf} from './pair.js'

// «далее – Оператор», «бұдан әрі – Оператор», “hereinafter, the Operator”, “(the “Company”)”.
const MARKS: readonly RegExp[] = [
  /(?<!\p{L})(?:далее|именуем)/giu,
  /бұдан\sәрі|бұдан\sкейін|деп\sатал/giu,
  /hereina?fter|hereafter|\((?:the|each|collectively|together)?,?\s?["“«'‘]/giu
]

/** Names that one version gives to a side, and the other uses without having given them. */
export function findDefinitions(pair: ParityPair): ParityProblem[] {
  const {one, other} = pair
  const rivals = new Set(other.analysis.facts.definitions.flatMap(definition => roleOf(definition, other) ?? []))
  const told = new Set<string>()
  return one.analysis.facts.definitions.flatMap(definition => {
    const role = roleOf(definition, one)
    const unit = one.unitOf.get(definition.passage)
    const block = unit && pair.blockOf.get(unit)
    if (role === undefined || rivals.has(role) || told.has(role) || !block || block.other.length === 0) return []
    if (countMarks(block.one) <= countMarks(block.other)) return []
    if (!isUsed(role, other)) return []
    told.add(role)
    return [tell(definition, role, block.other, pair)]
  })
}

/** The side that a name is given to: only names of sides are told, for terms are worded freely. */
function roleOf({form, term, passage}: Definition, {language}: VersionText): string | undefined {
  if (form !== 'hereinafter' || passage.language !== language) return undefined
  const found = vocabularyRole(term, language)
  return found && !found.thing && found.pronoun === undefined ? found.role : undefined
}

function countMarks(units: readonly Unit[]): number {
  return units.reduce((sum, {text}) => sum + MARKS.reduce((own, mark) => own + (text.match(mark)?.length ?? 0), 0), 0)
}

const USED = 2

/** Whether the other version calls a side so, with a capital in the middle of a sentence. */
function isUsed(role: string, {analysis, language}: VersionText): boolean {
  let uses = 0
  for (const {leaf, words, starts} of analysis.passages) {
    for (let at = 1; at < words.length; at++) {
      const start = starts[at] ?? 0
      const isCapital = /\p{Lu}/u.test(leaf.value[start] ?? '')
      if (isCapital && vocabularyRole(tokenize(words[at] ?? '').words.join(' '), language)?.role === role) uses++
    }
    if (uses >= USED) return true
  }
  return false
}

function tell(
  {passage, start, end, text}: Definition,
  role: string,
  units: readonly Unit[],
  {one, other}: ParityPair
): ParityProblem {
  const [rival] = units
  const key = `role:${role}`
  return {
    said: [
      {text: one, at: {passage, start, end}, value: text, key},
      {text: other, at: rival && spotOf(rival), key}
    ],
    more: [],
    confidence: 'medium',
    details: {}
  }
}
