import type {Passage} from '../../passage.js'
import type {RegionKind} from '../parts.js'
import {rootOf} from './actions.js'
import {caseOf, verbOf} from './words.js'

/** Where a region ends: Kazakh says what limits a statement before the word that tells how it limits it. */
export interface Closing {
  readonly kind: RegionKind
  /** First of the words that close it. */
  readonly at: number
  readonly to: number
  /** A clause with a verb and perhaps a subject of its own: «сіз келісімді кері қайтарып алған жағдайда». */
  readonly clause: boolean
}

const CONSENT = /^(?:келісім|рұқсат|мақұлда)/
const ASKED = /^(?:сұра|тала[пб]|өтініш|сұраныс|шешім|бастама|қалау|аяқтал|өту)/
const OTHERWISE = /^(?:өзге|өзгеше|басқа|басқаша)$/

const PURPOSE = /^(?:үшін|мақсат(?:ында|тарында|ымен|тарымен|тарда|та))$/
const OCCASION = /^(?:жағдай(?:да|ларда|ында|ларында)|кезде|кезінде|сәтте)$/
const LATER = /^(?:соң|кейін)$/
const MANNER = /^(?:негізінде|шартымен|сәйкес|қарамастан|тәртіппен|тәртіпте)$/
const EXCEPTED = /^(?:басқа|басқасы|өзге|бөлек|тыс)$/

/** What ends at word `at`. */
export function closingAt(passage: Passage, at: number): Closing | undefined {
  const {words} = passage
  const word = words[at] ?? ''
  if (word === 'қоспағанда' || (EXCEPTED.test(word) && isExcepted(passage, at))) return phrase('exception', at)
  if (PURPOSE.test(word)) return phrase('purpose', at)
  if (OCCASION.test(word) && !/^(?:ешбір|ешқандай)$/.test(words[at - 1] ?? ''))
    return {...phrase('condition', at), clause: true}
  // «қайтарып алынғаннан кейін де»
  if (LATER.test(word)) return {kind: 'condition', at, to: words[at + 1] === 'де' ? at + 2 : at + 1, clause: true}
  if (MANNER.test(word) || (word === 'бойынша' && isAsked(passage, at))) return phrase('condition', at)
  return EXCEPTED.test(word) ? undefined : byEnding(passage, at, word)
}

/** «келісімімен», «келісімінсіз», «берілсе», «берілгенде», «ұсынған деректер». */
function byEnding(passage: Passage, at: number, word: string): Closing | undefined {
  const {words, stems} = passage
  const root = rootOf(stems[at] ?? '')
  // «сіз келіспейінше»: as long as it is not so.
  if (/[мбп][ае]й[ыі]нш[ае]$/.test(word)) return {...phrase('exception', at), clause: true}
  if (CONSENT.test(word)) {
    const isWithout = /с[ыі]з$/.test(word) && stems[at]?.endsWith('!') === true
    if (isWithout || caseOf(word) === 'instrumental') return phrase('condition', at)
    return undefined
  }
  if (!/(?:с[ае]|[нғқгк]да|[нгк]де|[ғқ]ан|[гк]ен|т[ыі]н|с[ае](?:ңыз|ңіз|қ|к))$/.test(word)) return undefined
  const verb = verbOf(word)
  if (verb?.use === 'if') {
    const isUnless = verb.negated && words.slice(Math.max(0, at - 6), at).some(one => OTHERWISE.test(one))
    return {...phrase(isUnless ? 'exception' : 'condition', at), clause: true}
  }
  if (verb?.use !== 'given') return undefined
  if (verb.noun === 'locative') return {...phrase('condition', at), clause: true}
  const next = words[at + 1] ?? ''
  if (verb.noun !== 'nominative' || /^(?:бол|иесіздендір)$/.test(root) || !isNoun(next)) return undefined
  return {...phrase('relative', at), clause: true}
}

/** «өтініші бойынша», «сұрау салуы бойынша», «талап етуі бойынша». */
function isAsked({words}: Passage, at: number): boolean {
  const isHelp = /^(?:сал|ет|қой|жаса)/.test(words[at - 1] ?? '')
  return ASKED.test(words[isHelp ? at - 2 : at - 1] ?? '')
}

/** A noun that a participle may describe; «жағдайда», «кезде», «жоқ» make something else of it. */
function isNoun(word: string): boolean {
  return word.length > 2 && !/^(?:жағдай|кез|сәт|күн|жоқ|бол|соң|кейін|үшін|тәртіп|емес|мерзім|негіз|мақсат)/.test(word)
}

/** «жағдайлардан басқа», «банктерден басқа»; not «Қазақстаннан тыс», «басқа тұлғаларға». */
function isExcepted({words}: Passage, at: number): boolean {
  const before = words[at - 1] ?? ''
  if (caseOf(before) !== 'ablative') return false
  return words[at] !== 'тыс' || before.startsWith('жағдай')
}

function phrase(kind: RegionKind, at: number): Closing {
  return {kind, at, to: at + 1, clause: false}
}
