import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {roleOfStems, roleWord} from '../../language/role-lookup.js'
import type {FactName} from '../policy-diff.js'
import type {Told} from './pair.js'

/** A word that carries sense. */
export interface SenseWord {
  /** Equal for one word in other forms, and for names of one party. */
  readonly key: string
  readonly word: string
  readonly wordId: number
  readonly language: Passage['language']
}

// What is compared by itself, or may be another without harm.
const FORMAL: ReadonlySet<FactName> = new Set<FactName>([
  'address',
  'contact',
  'date',
  'law',
  'operator-id',
  'operator-name',
  'service',
  'term',
  'territory',
  'version'
])

const EMPTY = new Set(
  `и а также же ли бы в во на по о об обо к ко у из то это этот эта эти этого этой данный данная настоящий настоящая настоящей
  настоящего указанный указанных такой такие тот который которая которые которых свой своих свои его ее их как что г год года
  см и/или имеет имеют имеете
  және да де осы бұл мен бен пен the a an of this these such and have has`.split(/\s+/)
)

// Words around the date or number of a version.
const OF_VERSION =
  /^(?:верс|редакци|дат|вступ|вступлен|сил|действ|обновл|обновлен|утвержд|утвержден|опубликова|последн|изменен|номер|нұсқа|күші|version|effective|date|updated|last|revised)/

/** The words of sense of a side, outside of headings and of facts that are compared by themselves. */
export function senseOf({analysis, passages, facts}: Told): SenseWord[] {
  return passages.flatMap(passage => {
    const isHeading = passage.kind === 'heading' || passage.kind === 'title'
    const own = facts.filter(one => one.passage === passage)
    const isDated = own.some(({fact}) => fact === 'version')
    const spans = own.filter(({fact}) => FORMAL.has(fact))
    const references = analysis.factsIn('reference', passage)
    return passage.words.flatMap((word, at): SenseWord[] => {
      const start = passage.starts[at] ?? 0
      if (isHeading && !/^(?:не|без|not|no)$/.test(word)) return []
      if (EMPTY.has(word) || (isDated && (/^\d/.test(word) || OF_VERSION.test(passage.stems[at] ?? word)))) return []
      if (spans.some(span => span.start <= start && start < span.end)) return []
      if (references.some(({from, to}) => from <= at && at < to)) return []
      return [{key: keyOf(analysis, passage, at), word, wordId: passage.wordIds[at] ?? -1, language: passage.language}]
    })
  })
}

const MODALS: readonly (readonly [string, RegExp])[] = [
  ['may', /^(?:вправе|право|может|могут|можем|можете)$/],
  ['must', /^(?:обязан|обязана|обязаны|обязуется|обязуемся|обязуются|должен|должна|должны)$/]
]

function keyOf(analysis: Analysis, passage: Passage, at: number): string {
  const word = passage.words[at] ?? ''
  const stem = passage.stems[at] ?? word
  const modal = MODALS.find(([, pattern]) => pattern.test(word))?.[0]
  if (modal) return modal
  // «продавцу», «владельца» lose a vowel.
  const role = roleOfStems(roleWord(passage, at), passage.language) ?? roleOfStems(stem.replace(/([вл])ь?ц$/, '$1ец'))
  if (role && !role.generic && !analysis.isDefinition(passage)) return `role:${role.role}`
  return passage.language === 'en' ? word.replace(/(?:ing|ed|es|s)$/, '') : stem
}
