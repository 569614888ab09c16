import {roleKey, vocabularyRole} from '../language/role-lookup.js'
import type {PartyRole} from '../language/roles.js'
import type {Definition} from './definitions.js'
import type {OperatorName, OtherParty} from './operator-names.js'
import type {Passage} from './passage.js'
import {genusRole} from './role-genus.js'
import type {RoleName} from './role-names.js'
import {wordsInside} from './term-forms.js'

/**
 * The role that a definition gives: by the organisation that it names, by the word itself, by what kind of thing it is
 * said to be.
 */
export function definedRole(
  definition: Definition,
  organisations: readonly (OperatorName | OtherParty)[]
): Omit<RoleName, 'uses'> | undefined {
  const {passage, start, end, text, term} = definition
  const known = vocabularyRole(term, passage.language)
  const named = namedBy(definition, organisations)
  const role = roleBy(definition, known?.role, known?.sure ?? false, named)
  if (role === undefined) return undefined
  return {
    kind: 'role',
    role,
    name: term,
    key: keyOf(passage, start, end),
    defined: true,
    thing: known?.thing === true,
    passage,
    start,
    end,
    text
  }
}

function roleBy(
  definition: Definition,
  known: PartyRole | undefined,
  sure: boolean,
  named: 'operator' | 'party' | undefined
): PartyRole | undefined {
  if (named === 'operator' && known !== 'third-party') return known === 'subject' ? 'subject' : 'operator'
  if (named === 'party') return known === 'subject' ? 'subject' : 'third-party'
  if (known !== undefined && sure) return known
  return genusRole(definition.meaning, known)
}

/** Whether the words that a term stands for begin with an organisation, or name the one it acts for. */
function namedBy(
  definition: Definition,
  organisations: readonly (OperatorName | OtherParty)[]
): 'operator' | 'party' | undefined {
  const {passage, meaningPassage, meaningSpan, form} = definition
  const within = organisations.filter(one => {
    if (one.passage !== (meaningPassage ?? passage)) return false
    return (
      meaningPassage !== undefined ||
      (meaningSpan !== undefined && meaningSpan.start <= one.start && one.end <= meaningSpan.end)
    )
  })
  const found =
    form === 'hereinafter'
      ? within.at(-1)
      : within.find(one => meaningSpan === undefined || one.start - meaningSpan.start < 120)
  return found && !(vocabularyRole(definition.term, passage.language)?.thing && isOwnedThing(found, definition))
    ? found.kind
    : undefined
}

/** «интернет-ресурса ТОО «X» (далее – Сайт)», «X ЖШС-нің сайты (бұдан әрі — Сайт)»: the site, not its owner. */
function isOwnedThing({passage, start, end}: OperatorName | OtherParty, definition: Definition): boolean {
  if (
    /(?:сайт|ресурс|портал|приложени|платформ|сервис|магазин|программ)\p{L}*\s$/iu.test(
      passage.leaf.value.slice(Math.max(0, start - 40), start)
    )
  )
    return true
  return (
    definition.passage === passage &&
    /^[^(]{0,3}\p{L}{3}/u.test(
      passage.leaf.value.slice(end, definition.start).replace(/^,\s(?:БИН|ИИН|адрес).*/isu, '')
    )
  )
}

function keyOf(passage: Passage, start: number, end: number): string {
  const {from, to} = wordsInside(passage, {start, end})
  return roleKey(passage, from, to)
}
