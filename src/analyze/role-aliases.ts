import {type Language, languages} from '../language/language.js'
import {roleOfStems, roleWord, stemKey} from '../language/role-lookup.js'
import type {Analysis} from './analysis.js'
import {type CapitalWord, findCapitalWords} from './capital-words.js'
import type {FactBase} from './fact.js'
import type {Passage} from './passage.js'
import {passagesWith} from './passages-with.js'
import type {RoleName} from './role-names.js'

/** Names of one side that nothing in the text links. */
export interface RoleAliases {
  readonly role: 'operator' | 'subject'
  /** The one that is defined, or else used most. */
  readonly main: RoleName
  /** The others, and where they stand inside sentences. */
  readonly others: readonly {readonly name: RoleName; readonly places: readonly FactBase[]}[]
}

// Names that mean the side itself wherever they stand; «Банк» or «Ученик» may be somebody else.
const ALIASES = {
  operator: new RegExp(
    '^(?:оператор|администрац|компан|продавец|исполнител|обществ|организац|товариществ|предприят' +
      '|правообладател|лицензиар|әкімшілі[кг]|сатушы|орындаушы|құқық иеленуші|қоғам|ұйым|серіктестік|кәсіпорын' +
      '|operators?$|controllers?$|administration$|company$|companies$|seller|organi[sz]ation|provider$|licensor$|(?:copyright|rights) holder)',
    'u'
  ),
  subject: new RegExp(
    '^(?:пользовател|покупател|клиент|посетител|потребител|заказчик|субъект|абонент|пайдаланушы|келуші|тұтынушы' +
      '|users?$|buyers?$|customers?$|clients?$|visitors?$|consumers?$|subscribers?$)',
    'u'
  )
} as const

/** Whether a folded word is one of the names that mean the operator, or the subject, in any text. */
export function isAlias(role: RoleAliases['role'], word: string): boolean {
  return ALIASES[role].test(word)
}

/**
 * Finds the operator or the subject under names of one language that no definition and no bracket links; one of them at
 * least is not defined.
 */
export function findAliases(analysis: Analysis): RoleAliases[] {
  const sides = (['operator', 'subject'] as const).flatMap(role => {
    const all = candidates(role, analysis)
    return languages.map(language => ({role, names: all.filter(({passage}) => passage.language === language)}))
  })
  const many = sides.filter(({names}) => names.length > 1)
  if (many.length === 0) return []
  const heads = new Set(analysis.facts.roles.map(headOf))
  const isHead = ({passage, index}: CapitalWord): boolean => heads.has(roleWord(passage, index))
  const capitals = languages.flatMap(language => findCapitalWords(analysis.passages, isHead, language))
  return many.flatMap(({role, names}) => aliasesOf(role, names, analysis, capitals) ?? [])
}

function candidates(role: RoleAliases['role'], {facts}: Analysis): RoleName[] {
  return facts.roles
    .filter(
      one =>
        one.role === role &&
        !one.thing &&
        one.uses > 1 &&
        roleOfStems(one.key, one.passage.language)?.pronoun === undefined
    )
    .filter(one => one.defined || isAlias(role, one.name.toLowerCase()))
    .sort((a, b) => Number(b.defined) - Number(a.defined) || b.uses - a.uses)
}

function aliasesOf(
  role: RoleAliases['role'],
  [main, ...others]: readonly RoleName[],
  analysis: Analysis,
  capitals: readonly CapitalWord[]
): RoleAliases | undefined {
  if (!main) return undefined
  const found = others
    .filter(other => !other.defined && headOf(other) !== headOf(main))
    .map(name => ({name, places: capitals.filter(word => standsFor(word, name)).map(placeOf)}))
    .filter(
      ({places}) =>
        places.length > 0 && !(role === 'operator' && places.some(({text, passage}) => isMany(text, passage.language)))
    )
    .filter(
      ({name}) => !analysis.facts.roles.some(one => one.defined && one.role === role && areLinked(name, one, analysis))
    )
    .filter(({name}) => main.defined || !areLinked(name, main, analysis))
  return found.length > 0 ? {role, main, others: found} : undefined
}

const headOf = ({key}: RoleName): string => key.split(' ')[0] ?? ''

function standsFor({passage, index}: CapitalWord, {key}: RoleName): boolean {
  const words = key.split(' ')
  return words.every((stem, offset) => roleWord(passage, index + offset) === stem)
}

function placeOf({passage, index}: CapitalWord): FactBase {
  const start = passage.starts[index] ?? 0
  const end = passage.ends[index] ?? start
  return {passage, start, end, text: passage.leaf.value.slice(start, end)}
}

// «Исполнителям»: several of them are not the one operator.
const MANY = {
  ru: /(?:ов|ам|ами|ах|ям|ями|ях|[лдт][ае]р\p{Ll}*|[a-z]s)$/u,
  kk: /[^лдт\P{L}][лдт][ае]р(?:\p{Ll}{1,8})?$/u,
  en: /[a-z]s$/u
} as const

/** Whether a word is a plural, as its language forms it. */
export function isMany(word: string, language: Language): boolean {
  return MANY[language].test(word)
}

const IS =
  /(?<!\p{L})(?:явля|выступа|имену|призна|понима|подразум|означа|в[ \u00A0]лице|болып[ \u00A0]табыл|деп[ \u00A0]атал|дегеніміз|ретінде|means?(?!\p{L})|acts?[ \u00A0]as|is[ \u00A0](?:an?|the)(?!\p{L})|referred|called)/u

/**
 * A definition of one that names the other, a bracket or a slash between them, or a sentence that says that one is
 * the other.
 */
function areLinked(one: RoleName, other: RoleName, analysis: Analysis): boolean {
  const {facts} = analysis
  const stem = headOf(one)
  const defines = facts.definitions.some(
    ({passage, key, meaning}) =>
      passage === other.passage &&
      key.startsWith(headOf(other).slice(0, 5)) &&
      namesStem(meaning, stem, passage.language)
  )
  if (defines) return true
  const place = wordAt(one)
  return passagesWith(analysis, one.passage.stemIds[place] ?? -1).some(
    passage => joins(passage, stem, headOf(other)) || isLabel(passage, stem, analysis)
  )
}

function wordAt({passage, start}: RoleName): number {
  return passage.starts.findIndex(one => one >= start)
}

function namesStem(text: string, stem: string, language: Language): boolean {
  return stemKey(text, language).split(' ').includes(stem)
}

function joins(passage: Passage, one: string, other: string): boolean {
  const {leaf, starts, ends} = passage
  const stems = passage.stems.map((_, index) => roleWord(passage, index))
  const here = stems.indexOf(one)
  const there = stems.indexOf(other)
  if (here < 0 || there < 0) return false
  if (IS.test(leaf.value)) return true
  return stems.some((stem, index) => {
    const next = stems[index + 1] ?? ''
    const gap = leaf.value.slice(ends[index], starts[index + 1])
    return ((stem === one && next === other) || (stem === other && next === one)) && /[(/]/.test(gap)
  })
}

/** «Оператор: ТОО «Ромашка»», «Оператором является ТОО «Ромашка»»: the role is given to the one who is named. */
function isLabel(passage: Passage, stem: string, {facts}: Analysis): boolean {
  const {leaf} = passage
  const stems = passage.stems.map((_, index) => roleWord(passage, index))
  if (!stems.includes(stem) || !facts.operators.some(one => one.passage === passage)) return false
  return IS.test(leaf.value) || (stems[0] === stem && /^[^.]{0,60}(?::| [–—-] )/u.test(leaf.value))
}
