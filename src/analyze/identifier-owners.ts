import type {Identifier as Found} from '../language/identifiers.js'
import type {Organisation} from '../language/organisations.js'
import type {In, OwnedIdentifier} from './facts.js'
import type {OperatorName, OtherParty} from './operator-names.js'
import type {Passage} from './passage.js'

type Identifier = In<Found>
type Organisations = readonly In<Organisation>[]

// How many lines of requisites may stand between a name and its number.
const LINES = 8

const OF_BANK = /(?<!\p{L})(?:банк|bank)\p{L}*/iu
const OF_OTHER = new RegExp(
  String.raw`(?<!\p{L})(?:партн[её]р|подрядчик|клиент|пользовател|покупател|субъект|заявител|представител` +
    '|провайдер|поставщик|обработчик|partner|customer|processor|client|user|subject|contractor|supplier' +
    String.raw`|серіктес(?!тік|тіг)|мердігер|пайдаланушы|сатып\sалушы|жеткізуші|өкіл)\p{L}*`,
  'iu'
)
const OF_OPERATOR = new RegExp(
  String.raw`(?<!\p{L})(?:оператор|продав(?:ец|ц)|компани|исполнител|администраци|владел(?:ец` +
    String.raw`|ьц)|operator|seller|company|owner|controller|сатушы|әкімшілі|иесі|қоғам)\p{L}*`,
  'iu'
)

/** Gives every number its owner: the organisation that its words are nearest to, or that a line above names. */
export function ownIdentifiers(
  identifiers: readonly Identifier[],
  organisations: Organisations,
  operators: readonly OperatorName[],
  others: readonly OtherParty[]
): OwnedIdentifier[] {
  const keys = new Map<string, 'operator' | 'bank' | 'other'>()
  for (const {key} of operators) keys.set(key, 'operator')
  for (const {key, what} of others) keys.set(key, what)
  const owned: OwnedIdentifier[] = []
  for (const identifier of identifiers) {
    const said = ownerByWords(identifier)
    const owner = said ?? ownerByPlace(identifier, organisations, keys, owned)
    owned.push({...identifier, owner})
  }
  return owned
}

/** «БИН банка», «ИИН клиента»: words between the label and the number, or right before the label. */
function ownerByWords({passage, start, labelSpan}: Identifier): OwnedIdentifier['owner'] | undefined {
  const {value} = passage.leaf
  const from = labelSpan?.end ?? start
  const between = value.slice(from, start)
  if (OF_BANK.test(between)) return 'bank'
  if (OF_OTHER.test(between)) return 'other'
  return OF_OPERATOR.test(between) ? 'operator' : undefined
}

function ownerByPlace(
  identifier: Identifier,
  organisations: Organisations,
  keys: ReadonlyMap<string, OwnedIdentifier['owner']>,
  owned: readonly OwnedIdentifier[]
): OwnedIdentifier['owner'] {
  const {passage, start} = identifier
  const here = organisations.filter(one => one.passage === passage)
  const nearest = here.findLast(one => one.end <= start) ?? here.find(one => one.start - start < 60)
  if (nearest) return keys.get(nearest.key) ?? 'other'
  const said = wordsBefore(identifier)
  const other = said.search(OF_OTHER)
  const operator = said.search(OF_OPERATOR)
  if (other >= 0 && (operator < 0 || other < operator)) return 'other'
  const above = organisations.filter(one => isAbove(one.passage, passage)).map(one => keys.get(one.key) ?? 'other')
  const last = above.at(-1)
  if (last === undefined || last === 'operator') return 'operator'
  // Details of the bank stand amid those of the operator: the first number of such a block is the operator's.
  const isTaken = owned.some(one => one.owner === 'operator' && isAbove(one.passage, passage))
  return above.includes('operator') && !isTaken ? 'operator' : last
}

function isAbove(above: Passage, passage: Passage): boolean {
  return above.index < passage.index && passage.index - above.index <= LINES && above.requisites === passage.requisites
}

/** The words that lead to the label, no further than a comma: «Подрядчик оператора:». */
function wordsBefore({passage, start, labelSpan}: Identifier): string {
  const end = labelSpan?.start ?? start
  const words = passage.leaf.value.slice(Math.max(0, end - 80), end)
  return words.slice(words.search(/[^.,;]*$/u))
}
