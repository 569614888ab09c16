import type {Language} from '../language/language.js'
import type {Alignment} from './difference.js'
import type {Unit} from './unit.js'

/** Where a unit of AFTER stands now that it moved, in the words of the report: in which section, or after what. */
export function wordNewPlace(unit: Unit, units: readonly Unit[], alignment: Alignment, language: Language): string {
  const origin = alignment.before.get(unit)
  const holder = unit.parent
  const left = origin?.parent && alignment.after.get(origin.parent)
  if (holder && left && left !== holder)
    return (
      {ru: 'теперь в составе ', kk: 'енді мынаның құрамында: ', en: 'now under '}[language] + name(holder, language)
    )
  const siblings = holder ? holder.children : units.filter(({parent, kind}) => !parent && kind !== 'title')
  const previous = siblings[siblings.indexOf(unit) - 1]
  if (previous)
    return {ru: 'теперь после ', kk: 'енді мынадан кейін: ', en: 'now after '}[language] + name(previous, language)
  return {ru: 'теперь стоит первым', kk: 'енді бірінші тұр', en: 'now stands first'}[language]
}

const nouns = {
  section: {ru: 'раздела', kk: 'бөлім', en: 'section'},
  numbered: {ru: 'пункта', kk: 'тармақ', en: 'clause'},
  other: {ru: 'слов', kk: 'сөздер', en: 'the words'}
} as const

/** «раздела 3 «Хранение»», «пункта 4.2», «слов «Оператор не собирает…»». */
function name({kind, num, text}: Unit, language: Language): string {
  const noun = nouns[kind === 'section' || kind === 'numbered' ? kind : 'other'][language]
  const words = kind === 'numbered' && num !== '' ? '' : `«${begin(text)}»`
  return [noun, kind === 'section' || kind === 'numbered' ? num : '', words].filter(part => part !== '').join(' ')
}

// So many words tell a reader which clause is meant.
const enough = 6

function begin(text: string): string {
  const words = text.split(/\s+/)
  return words.length <= enough ? text : `${words.slice(0, enough).join(' ')}…`
}
