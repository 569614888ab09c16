import type {Mentions} from '../../mentions.js'
import type {Passage} from '../../passage.js'
import {hasComma} from '../gaps.js'
import type {DataObject, Owner} from '../statement.js'
import {wordsOfRange} from '../words.js'
import {rootOf} from './actions.js'
import {caseOf, verbOf} from './words.js'

const ANONYMOUS = /^(?:иесіздендір|анонимд|жиынтық|статистика|статистикалық|агрегат|жинақталған|дербес емес)/
// Adjectives and participles that leave data what they are.
const PLAIN =
  /^(?:дербес|жеке|сіздің|оның|олардың|өз|өзінің|біздің|осы|бұл|барлық|кез|келген|тиісті|мұндай|осындай|тек|ғана|және|немесе|мен|бен|пен|да|де|құпия|қажетті|жинал|алынған|берілген|ұсынылған|ұсынған|көрсетілген|өңделетін|сақталатын|өңделген|жиналған|толық|бастапқы|мынадай|келесі|басқа|өзге|қосымша|нақты|дұрыс|ешқандай|ешқашан|оларды|субъектінің|субъект|тұлғаның|тұлға|біз|сіз|оператор|компания)/
const THING = /^(?:лог|журнал|хат|хабарлама|материал|контент|есеп(?!тік)|статистика|пікір|транзакция|жазба|өтініш)/
const ARRIVES = /^(?:ал|түс|кел|қабылда|тірке)/
const COPY = /^(?:көшірме|резервтік|архив|мұрағат)/
const OWNERS: readonly (readonly [Owner, RegExp])[] = [
  ['staff', /^(?:қызметкер|жұмыскер|персонал)/],
  ['applicant', /^(?:үміткер|ізденуші|кандидат)/],
  ['child', /^(?:бала|кәмелетке)/],
  ['foreigner', /^(?:шетелдік|резидент)/],
  ['counterparty', /^(?:контрагент|серіктес|өнім|мердігер|жеткізуші)/],
  ['representative', /^өкіл/]
]

/** What the words `from…to` act on; words that `skip` names belong to something else, `things` hold data too. */
export function readObject(
  passage: Passage,
  mentions: Mentions,
  from: number,
  to: number,
  skip: (at: number) => boolean,
  things: boolean
): DataObject | undefined {
  const inside = (at: number): boolean => at >= from && at < to && !skip(at)
  const noun = mentions.of(passage, 'data-noun').find(one => inside(one.from) && isActedOn(passage, one.to))
  const given = mentions.of(passage, 'recipient')
  const named = mentions
    .of(passage, 'data')
    .filter(one => inside(one.from) && !given.some(other => other.from < one.to && one.from < other.to))
  const isKind = named.some(one => noun && one.from < noun.from && one.to >= noun.from)
  const found = things ? thingIn(passage, from, to, skip) : undefined
  const thing = found && noun && isCopyToo(passage, noun.to, found) ? undefined : found
  if (thing && (!noun || passage.starts.indexOf(thing.start) > noun.from || thing.sort !== '')) return thing
  if (!noun || isKind) return byKinds(passage, named, from, to, skip)
  const isNear = noun.from > from && !skip(noun.from - 1) && !hasComma(passage, noun.from)
  const first = isNear ? (passage.words[noun.from - 1] ?? '') : ''
  const owner = ownerBefore(passage, noun.from, from)
  const anonymous = isAnonymous(passage, from, to, skip)
  const topic = topicOf(passage, noun.from)
  const apart = first !== '' && owner === 'any' && topic === '' && isApart(first)
  return {
    ...wordsOfRange(passage, apart ? noun.from - 1 : noun.from, noun.to),
    about: anonymous ? 'anonymous' : apart ? 'other' : 'personal',
    sort: apart ? rootOf(passage.stems[noun.from - 1] ?? '') : topic,
    codes: [],
    owner
  }
}

/** «деректер субъектісі», «деректер базасы» act or hold; «деректердің дәлдігі» is about the data. */
function isActedOn({words}: Passage, to: number): boolean {
  return !/^(?:субъект|базасы|орталығы|қоры)/.test(words[to] ?? '')
}

/** «деректер бар база және оның көшірмелері»: the data, and their copies too. */
function isCopyToo({words, starts}: Passage, from: number, {start}: DataObject): boolean {
  const at = starts.indexOf(start)
  return COPY.test(words[at] ?? '') && words.slice(from, at).some(word => /^(?:және|әрі|мен|пен|бен)$/.test(word))
}

/** Things that hold data, or copies of them: «логтар сақталады», «деректердің резервтік көшірмелері». */
function thingIn(passage: Passage, from: number, to: number, skip: (at: number) => boolean): DataObject | undefined {
  for (let at = from; at < to; at++) {
    const word = passage.words[at] ?? ''
    if (skip(at) || !(THING.test(word) || COPY.test(word)) || verbOf(word)?.use === 'does') continue
    // «өтініш беруші», «есептік жазба иесі»: a person.
    if (/^(?:беруші|иесі?)/.test(passage.words[at + 1] ?? '')) continue
    // «өтінішті алған соң»: what came only tells when.
    if (ARRIVES.test(passage.words[at + 1] ?? '') && verbOf(passage.words[at + 1] ?? '')?.use === 'given') continue
    // «есептік жазба» is an account.
    if (passage.words[at - 1] === 'есептік') continue
    const kind = caseOf(word)
    if (kind !== 'nominative' && kind !== 'accusative' && !(kind === 'genitive' && isKept(passage, at))) continue
    const about = isAnonymous(passage, Math.max(from, at - 2), at + 1, skip)
      ? 'anonymous'
      : COPY.test(word)
        ? 'personal'
        : 'other'
    return {...wordsOfRange(passage, at, at + 1), about, sort: rootOf(passage.stems[at] ?? ''), codes: [], owner: 'any'}
  }
  return undefined
}

/** «жазбаларының сақталу мерзімі». */
function isKept({words}: Passage, at: number): boolean {
  return words.slice(at + 1, at + 8).some(word => /^сақта/.test(word) && verbOf(word)?.use === 'deed')
}

type Named = readonly {
  readonly from: number
  readonly to: number
  readonly value: {readonly code: DataObject['codes'][number]}
}[]

/** No general word for data: kinds of data alone. */
function byKinds(
  passage: Passage,
  named: Named,
  from: number,
  to: number,
  skip: (at: number) => boolean
): DataObject | undefined {
  const [first] = named
  const last = named.at(-1)
  if (!first || !last) return undefined
  const about = isAnonymous(passage, from, to, skip) ? 'anonymous' : 'personal'
  const codes = [...new Set(named.map(one => one.value.code))]
  const owner = ownerBefore(passage, first.from, from)
  return {...wordsOfRange(passage, first.from, last.to), about, sort: '', codes, owner}
}

function isApart(word: string): boolean {
  if (word.length < 4 || PLAIN.test(word) || /^\d/.test(word)) return false
  const verb = verbOf(word)
  return (
    !(verb?.use === 'given' || verb?.use === 'does') &&
    caseOf(word) === 'nominative' &&
    /(?:л[ыі]қ|л[ыі]к|т[ыі]қ|т[ыі]к|д[ыі]қ|д[ыі]к|л[ыі]|т[ыі]|д[ыі])$/.test(word)
  )
}

function isAnonymous({words}: Passage, from: number, to: number, skip: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++)
    if (ANONYMOUS.test(words[at] ?? '') && !skip(at) && isDescribing(words[at] ?? '')) return true
  return false
}

/** «иесіздендірілген деректер», not «деректерді иесіздендіреді». */
function isDescribing(word: string): boolean {
  const verb = verbOf(word)
  return verb?.use !== 'does' && verb?.use !== 'deed'
}

const OF_PERSON = /^(?:сіз|ол|өзі|пайдаланушы|клиент|сатып|субъект|тұлға|адам|азамат|пациент|келуші|тұтынушы|бала)/

/** «тапсырыс туралы ақпарат»: what data are about, where it is not the person. */
function topicOf({words, stems}: Passage, noun: number): string {
  if (!/^(?:туралы|жайлы|жөніндегі)$/.test(words[noun - 1] ?? '')) return ''
  return OF_PERSON.test(words[noun - 2] ?? '') ? '' : rootOf(stems[noun - 2] ?? '')
}

/** «қызметкерлердің деректері», «бала деректері»: within three words before. */
function ownerBefore({words}: Passage, noun: number, from: number): Owner {
  for (let at = noun - 1; at >= Math.max(from, noun - 3); at--) {
    const word = words[at] ?? ''
    const owner = OWNERS.find(([, pattern]) => pattern.test(word))
    const kind = owner && caseOf(word)
    if (owner && (kind === 'genitive' || (kind === 'nominative' && at === noun - 1))) return owner[0]
  }
  return 'any'
}
