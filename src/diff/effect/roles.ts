import type {Analysis} from '../../analyze/analysis.js'
import type {Passage} from '../../analyze/passage.js'
import {isNominativeRole, roleOfStems, roleWord} from '../../language/role-lookup.js'

/** Who acts: the operator with those who act for it, the person, or somebody else. */
export type Who = 'operator' | 'subject' | 'other'

/** A place where somebody is named; `from…to` are word indexes. */
export interface RoleSpot {
  readonly who: Who
  readonly from: number
  readonly to: number
  /** By its form it may be the subject of a sentence; a Russian dative may be who is allowed or forbidden something. */
  readonly form: 'acts' | 'dative' | 'other'
}

const kinds: readonly (readonly [Who, string])[] = [
  ['operator', 'operator'],
  ['subject', 'subject'],
  ['other', 'third-party']
]

/** Who is named in a passage, in the order of the words. */
export function rolesIn(analysis: Analysis, passage: Passage): RoleSpot[] {
  const known = kinds.flatMap(([who, kind]) =>
    analysis.factsIn(kind, passage).map(({from, to}) => ({who, from, to, form: formOf(passage, from, to)}))
  )
  const isActing = known.some(({form, who}) => form === 'acts' && who !== 'other')
  const spots = isActing ? known : [...known, ...likelyRoles(passage, known)]
  spots.sort((a, b) => a.from - b.from)
  return passage.language === 'kk' ? withoutOwners(passage, spots) : spots
}

/** «Дүкен оқырман деректерін береді» is said of the shop: the reader is only whose the data are. */
function withoutOwners({words}: Passage, spots: readonly RoleSpot[]): RoleSpot[] {
  const first = spots.find(({form}) => form === 'acts')
  return spots.map(spot =>
    spot.form === 'acts' && spot !== first && OWNED.test(words[spot.to] ?? '') ? {...spot, form: 'other'} : spot
  )
}

/** «Компания», «Пациент» in a clause where nobody surer acts, in the form of the dictionary. */
function likelyRoles(passage: Passage, known: readonly RoleSpot[]): RoleSpot[] {
  return passage.words.flatMap((word, at): RoleSpot[] => {
    if (known.some(({from, to}) => from <= at && at < to) || PREPOSITIONS.has(passage.words[at - 1] ?? '')) return []
    const isNamed = passage.language === 'en' || isNominativeRole(word)
    const role = isNamed ? roleOfStems(roleWord(passage, at), passage.language) : undefined
    if (!role || role.generic) return []
    return [{who: role.role === 'third-party' ? 'other' : role.role, from: at, to: at + 1, form: 'acts'}]
  })
}

const PREPOSITIONS = new Set(
  'в во на от из у о об обо для за по до при без с со к ко под над между через против of to by from with for'.split(' ')
)
const OWN = /^(?:наш|ваш|сво[йеяи]|our|your|their)/
const KAZAKH_CASES =
  /(?:ның|нің|дың|дің|тың|тің|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті|дан|ден|тан|тен|нан|нен|мен|бен|пен|да|де|та|те)$/
const OWNED =
  /^(?:дерек|мәлімет|ақпарат|құқық|құқығ|келісім|өтініш|сұра|мекенжай|тел|тег|ат|аты).*(?:ы|і|сы|сі|ын|ін|ына|іне|ының|інің|ында|інде|ынан|інен|ымен|імен)$/
const PRONOUNS: ReadonlyMap<string, RoleSpot['form']> = new Map([
  ['мы', 'acts'],
  ['вы', 'acts'],
  ['вам', 'dative'],
  ['нам', 'dative'],
  ['вас', 'other'],
  ['нас', 'other'],
  ['вами', 'other'],
  ['нами', 'other'],
  ['біз', 'acts'],
  ['сіз', 'acts'],
  ['we', 'acts'],
  ['you', 'acts'],
  ['us', 'other']
])
const DATIVE = /(?:ому|ему|ам|ям|телю|нту|иту|цу|ику|ру|ту)$/
const OBLIQUE = /(?:а|я|у|ю|ом|ем|ой|ей|ов|ев|их|ых|ам|ям|ами|ями|ах|ях|ого|его|ому|ему|е)$/
const PLURAL = /(?:тел|ик|ент|ер|ор|ант|нн|ц|ист)[ыи]$|^(?:лица|субъекты|граждане|третьи)$/

function formOf(passage: Passage, from: number, to: number): RoleSpot['form'] {
  const words = passage.words.slice(from, to)
  const first = words[0] ?? ''
  const last = words.at(-1) ?? ''
  const pronoun = PRONOUNS.get(first)
  if (pronoun) return pronoun
  if (OWN.test(first)) return 'other'
  if (PREPOSITIONS.has(passage.words[from - 1] ?? '')) return 'other'
  if (passage.language === 'en') return 'acts'
  if (passage.language === 'kk')
    return KAZAKH_CASES.test(last) && !/(?:шы|ші|лар|лер|дар|дер|тар|тер)$/.test(last) ? 'other' : 'acts'
  if (isNominativeRole(words.join(' ')) || PLURAL.test(first) || PLURAL.test(last)) return 'acts'
  if (DATIVE.test(first) || DATIVE.test(last)) return 'dative'
  return OBLIQUE.test(last) && !OWN_NAME_ENDS.test(last) ? 'other' : 'acts'
}

// «Компания», «Клиника», «Школа» are nominative by their dictionary form; «Гостя» is not.
const OWN_NAME_ENDS = /(?:ния|ция|ика|ола|ека|ница|ство|ние)$/

/** Who acts at word `at`: the nearest before it that may be the subject of the sentence. */
export function whoActs(spots: readonly RoleSpot[], at: number, from = 0): Who | undefined {
  return spots.findLast(spot => spot.form === 'acts' && spot.from >= from && spot.to <= at)?.who
}
