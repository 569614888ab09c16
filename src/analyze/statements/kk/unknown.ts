import type {Draft} from '../context.js'
import type {Chain} from '../parts.js'
import type {DataObject} from '../statement.js'
import {wordsOfRange} from '../words.js'
import {caseOf} from './words.js'

const STANDS_FOR = /^(?:оларды|оны|олар|ол|бұл|бұлар|соны|мұны|барлығы|бәрі|бәрін|ештеңе|мұндай|мыналар|мыналарды)$/
const HOW =
  /^(?:сондай|ғана|тек|ешқашан|ешқандай|және|немесе|түрде|арқылы|дейін|кейін|бері|ішінде|аумағында|шегінде|тысқары|тыс|шет|елде|елге|мемлекет|басқа|өзге|осы|саясат|саясатқа|трансшекаралық|мерзім|мерзімде|мерзімінен|жыл|күн|ай|жұмыс|күнтізбелік|артық|аспайтын|автоматты|қатаң|дербес|жүзеге|жол|тыйым|құқығы|құқылы|мүмкін|тиіс|міндетті|қол|қамтамасыз|кепілдік|жария)/

/** What a statement acts on where it is nothing that a list knows: a noun in the accusative or the nominative. */
export function unknownIn({passage, parties, kindAt, context}: Draft, chain: Chain): DataObject | undefined {
  const {predicates, from, to} = chain
  const {mentions} = context.reading
  if (predicates.some(({inherited}) => inherited) || mentions.has(passage, 'server')) return undefined
  const taken = [
    ...parties,
    ...predicates.map(({at, to: last}) => ({from: at, to: last})),
    ...mentions.of(passage, 'recipient'),
    ...mentions.of(passage, 'place')
  ]
  for (let at = from; at < to; at++) {
    const word = passage.words[at] ?? ''
    if (kindAt(at) !== undefined) continue
    if (STANDS_FOR.test(word)) return undefined
    if (word.length < 4 || HOW.test(word) || taken.some(one => one.from <= at && at < one.to)) continue
    const kind = caseOf(word)
    if (kind !== 'accusative' && kind !== 'nominative') continue
    if (predicates.some(one => one.deed) && kind !== 'accusative') continue
    return {...wordsOfRange(passage, at, at + 1), about: 'unknown', sort: '', codes: [], owner: 'any'}
  }
  return undefined
}
