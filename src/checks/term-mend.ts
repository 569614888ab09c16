import type {Analysis} from '../analyze/analysis.js'
import type {UndefinedName} from '../analyze/undefined-names.js'
import {inFormOf} from '../language/ru/name-forms.js'
import {type Edit, editOf, type Fix} from './mend.js'

/** The defined name of the same side in every place, in the same case; undefined where the text defines several or a form is not told. */
export function mendName(analysis: Analysis, {name, places, defined}: UndefinedName): Fix | undefined {
  if (!defined) return undefined
  const sides = analysis.facts.roles.filter(one => one.defined && !one.thing && one.role === defined.role)
  if (sides.some(one => one.name !== defined.name)) return undefined
  const edits = places.map((place): Edit | undefined => {
    const text = inFormOf(place.text, name, defined.name)
    // «об Операторе», «ко Всем»: the preposition is that of the word.
    const isBound = /(?<!\p{L})(?:об|со|ко|во)\s$/iu.test(place.passage.leaf.value.slice(0, place.start).slice(-4))
    return text === undefined || isBound ? undefined : editOf(analysis, place, text)
  })
  const all = edits.filter(one => one !== undefined)
  return all.length === places.length && all.length > 0 ? {edits: all, safe: false} : undefined
}
