import {stemWord} from '../../../language/lexicon.js'
import type {Passage} from '../../passage.js'
import {type Force, judge, type Told} from '../forces.js'
import {caseOf, verbOf} from './words.js'

/** What is said of a deed by the words behind it, up to word `to`. */
export interface Support extends Told {
  readonly at: number
  readonly to: number
}

// One word behind a deed: «беруге құқылы», «беруі мүмкін», «беру жүргізіледі».
const WORDS: readonly (readonly [Force, RegExp])[] = [
  ['may', /^(?:құқылы|құқығы|мүмкін|болады|рұқсат|рұқсат етіледі|мүмкіндігі|ерікті)/],
  ['must', /^(?:міндетті|міндеттенеді|міндеттенеміз|міндеттенемін|міндеттеледі|тиіс|керек|жатады|міндеті)$/],
  ['must-not', /^(?:тыйым|болмайды|құқылы емес)/],
  ['is', /^(?:асыр|жүргіз|орында|көзде|жаса|бол|іске|өткіз|қолға|жалғас)/]
]
const NO = /^(?:емес|жоқ)$/
const STOPS_NOT = 'тоқтат!'

// Verbs between a deed and what is said of it.
const BETWEEN =
  /^(?:жүзеге|іске|жол|тыйым|рұқсат|ғана|тек|және|немесе|не|мен|бен|пен|де|да|та|те|әрі|қана|сондай|ақ|міндетін|міндетіне|мүлде|мүлдем|ешқашан|ешқандай|түрде|болуы|болған|ұшін)$/

// So far behind a deed its verb may stand.
const REACH = 7

/** What stands between a deed and its verb. */
export interface Around {
  isDeed(at: number): boolean
  /** Words of a limit: «сақтау субъектінің келісімімен жүзеге асырылады». */
  skip(at: number): boolean
}

/** What the words behind deed `at` say of it. */
export function supportOf(passage: Passage, at: number, {isDeed, skip}: Around): Support | undefined {
  const {words, leaf, starts, ends} = passage
  const deed = verbOf(words[at] ?? '')
  const denied = deed?.negated ?? false
  let reach = at + REACH
  for (let next = at + 1; next < words.length && next <= reach; next++) {
    if (skip(next)) {
      reach++
      continue
    }
    const gap = leaf.value.slice(ends[next - 1], starts[next])
    if (/[;:]/.test(gap)) return undefined
    const word = words[next] ?? ''
    const told = forceAt(passage, next, denied)
    if (told) return told
    const past = isNominativeDeed(words, at) ? adjunctEnd(words, next, isDeed) : next
    if (past > next) {
      reach += past - next
      next = past - 1
      continue
    }
    // «жинауды, өңдеуді және сақтауды жүзеге асырады»: one verb for all of them.
    if (!BETWEEN.test(word) && !isDeed(next) && !isObject(words, next, isDeed)) return undefined
  }
  return undefined
}

const OF_DEED = /^(?:туралы|бойынша|үшін|мақсат|кез|мерзім|тәртіб|барыс|жөнінде|арқылы|шарт|саясат|ереже)/

function isNominativeDeed(words: readonly string[], at: number): boolean {
  const verb = verbOf(words[at] ?? '')
  return verb?.use === 'deed' && verb.noun === 'nominative' && !OF_DEED.test(words[at + 1] ?? '')
}

// So many words name a place.
const PLACE = 5

/** «сақтау Қазақстанда орналасқан базада жүргізіледі»: past what tells where; `from` where nothing does. */
function adjunctEnd(words: readonly string[], from: number, isDeed: (at: number) => boolean): number {
  let end = from
  for (let at = from; at < Math.min(from + PLACE, words.length); at++) {
    const word = words[at] ?? ''
    const use = verbOf(word)?.use
    if (isDeed(at) || use === 'does' || use === 'deed' || use === 'if') break
    if (use === undefined && caseOf(word) === 'locative') end = at + 1
  }
  return end
}

/** «деректерді жинауды және оларды өңдеуді жүзеге асырады»: an object of the next deed. */
function isObject(words: readonly string[], at: number, isDeed: (at: number) => boolean): boolean {
  return isDeed(at + 1) || isDeed(at + 2) || /^(?:шараларын|жағдайларын|қажеттілігі)$/.test(words[at] ?? '')
}

/** A word that tells of a deed before it, with «емес» or its own denial. */
export function forceAt({words, stems}: Passage, at: number, denied: boolean): Support | undefined {
  const word = words[at] ?? ''
  const before = words[at - 1] ?? ''
  const stem = stems[at] ?? ''
  const no = stem.endsWith('!')
  const after = NO.test(words[at + 1] ?? '')
  const to = after ? at + 2 : at + 1
  if (/^(?:жол|тыйым|рұқсат)$/.test(before) && /^(?:deed|having|if)$/.test(verbOf(word)?.use ?? '')) return undefined
  if (before === 'жол' && /^бер/.test(stem)) return {...judge(no ? 'must-not' : 'may', false, denied), at: at - 1, to}
  if (before === 'тыйым' && /^сал/.test(stem)) return {...judge('must-not', no, denied), at: at - 1, to}
  if (before === 'рұқсат' && /^(?:ет|бер)/.test(stem))
    return {...judge(no ? 'must-not' : 'may', false, denied), at: at - 1, to}
  // «өңдеуді тоқтатпайды»: it goes on.
  if (stem === STOPS_NOT) return {...judge('is', false, denied), at, to}
  if (word === 'жоқ') return {...judge('is', true, denied), at, to: at + 1}
  for (const [force, pattern] of WORDS) {
    if (!pattern.test(force === 'is' ? stem : word)) continue
    if (word === 'тыйым' || word === 'рұқсат') return undefined
    // «жүзеге асыра алады», «жүргізуі мүмкін»: what stands behind the verb has the force.
    if (force === 'is') return further({words, stems}, at, no, denied)
    if (force === 'may') return {...judge('may', after || no, denied), at, to}
    return {...judge(force, after || no, denied), at, to}
  }
  return undefined
}

type Texts = Pick<Passage, 'words' | 'stems'>

function further({words, stems}: Texts, at: number, no: boolean, denied: boolean): Support | undefined {
  const verb = verbOf(words[at] ?? '')
  if (verb?.use === 'bound') return helped({words, stems}, at, denied)
  if (verb?.use === 'deed') return ruled({words, stems}, at, no || denied)
  if (verb?.use === 'given' && !NO.test(words[at + 1] ?? '')) return undefined
  if (verb?.use === 'if' || verb?.use === 'having') return undefined
  const absent = NO.test(words[at + 1] ?? '')
  return {...judge('is', no || absent, denied), at, to: absent ? at + 2 : at + 1}
}

/** «бере алады», «бере алмаймыз»: the verb behind says whether it may be. */
export function helped({words, stems}: Texts, at: number, denied: boolean): Support | undefined {
  let next = at + 1
  while (next < at + 6 && /^(?:немесе|және|не|әрі)$/.test(words[next] ?? '')) next += 2
  const stem = stems[next] ?? ''
  if (!/^ал!?$/.test(stem)) return undefined
  return {...judge('may', stem.endsWith('!'), denied), at, to: next + 1}
}

/** «берілуі мүмкін», «беруге міндетті», «бермеуі тиіс»: the nearest word of force behind a deed. */
export function ruled({words, stems}: Texts, at: number, denied: boolean): Support | undefined {
  for (let next = at + 1; next < Math.min(at + 4, words.length); next++) {
    const word = words[next] ?? ''
    const row = WORDS.find(([force, pattern]) => force !== 'is' && pattern.test(word))
    if (row && word !== 'тыйым' && word !== 'рұқсат') {
      const after = NO.test(words[next + 1] ?? '')
      return {...judge(row[0], after || (stems[next] ?? '').endsWith('!'), denied), at, to: after ? next + 2 : next + 1}
    }
    if (!BETWEEN.test(word)) return undefined
  }
  return undefined
}

/** The stems of words that may be denied beside a deed; a denied one has a mark of its own. */
export function stemsOfForce(denying: boolean): readonly string[] {
  const words = 'асыру жүргізу орындау көздеу болу мүмкін құқылы міндетті тиіс ету алу беру'.split(' ')
  const stems = words.map(word => stemWord(word, 'kk'))
  return denying ? [stemWord('тыйым', 'kk'), ...stems.map(stem => `${stem}!`)] : stems
}
