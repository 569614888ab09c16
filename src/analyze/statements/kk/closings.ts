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

/** What ends at word `at`. */
export function closingAt(passage: Passage, at: number): Closing | undefined {
  const {words} = passage
  const word = words[at] ?? ''
  switch (word) {
    case 'қоспағанда':
      return phrase('exception', at)
    case 'басқа':
    case 'басқасы':
    case 'өзге':
    case 'бөлек':
    case 'тыс':
      return isExcepted(passage, at) ? phrase('exception', at) : undefined
    case 'үшін':
      return phrase('purpose', at)
    case 'мақсатында':
    case 'мақсаттарында':
    case 'мақсатымен':
    case 'мақсаттарымен':
    case 'мақсаттарда':
    case 'мақсатта':
      return phrase('purpose', at)
    case 'жағдайда':
    case 'жағдайларда':
    case 'жағдайында':
    case 'жағдайларында':
    case 'кезде':
    case 'кезінде':
    case 'сәтте':
      return {...phrase('condition', at), clause: true}
    case 'соң':
    case 'кейін':
      return words[at + 1] === 'де'
        ? {kind: 'condition', at, to: at + 2, clause: true}
        : {...phrase('condition', at), clause: true}
    case 'бойынша':
      return ASKED.test(words[at - 1] ?? '') ? phrase('condition', at) : undefined
    case 'негізінде':
    case 'шартымен':
    case 'сәйкес':
    case 'қарамастан':
    case 'тәртіппен':
    case 'тәртіпте':
      return phrase('condition', at)
    default:
      return byEnding(passage, at, word)
  }
}

/** «келісімімен», «келісімінсіз», «берілсе», «берілгенде», «ұсынған деректер». */
function byEnding(passage: Passage, at: number, word: string): Closing | undefined {
  const {words, stems} = passage
  const root = rootOf(stems[at] ?? '')
  // «сіз келіспейінше»: as long as it is not so.
  if (/й[ыі]нш[ае]$/.test(word)) return {...phrase('exception', at), clause: true}
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
