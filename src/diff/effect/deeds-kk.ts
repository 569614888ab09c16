import type {Passage} from '../../analyze/passage.js'
import type {DeedRow, FoundDeed} from './deeds.js'
import {modalsIn} from './modals.js'

const rows: readonly DeedRow[] = [
  ['transfer', 'give', /^(?:бер(?!кін)|тапсыр|жібер|ұсын|аш(?:а|п|ыл)|алмас)/],
  ['publish', 'give', /^(?:жарияла|тарат)/],
  ['sell', 'give', /^сат(?:а|п|ыл|у)/],
  ['collect', 'use', /^жина/],
  ['use', 'use', /^(?:пайдалан|қолдан)/],
  ['process', 'use', /^өңде/],
  ['keep', 'use', /^сақта/],
  ['delete', 'guard', /^(?:жой|жою|өшір)/],
  ['protect', 'guard', /^(?:қорға|шифрла)/],
  ['notify', 'guard', /^(?:хабарла|хабардар|ескерт)/],
  ['ensure', 'guard', /^(?:қамтамасыз|кепілдендір)/],
  ['correct', 'guard', /^(?:түзет|нақтыла)/],
  ['block', 'guard', /^бұғатта/],
  ['stop', 'guard', /^тоқтат/]
]

// «жауап береді» answers, «келісім береді» gives no data.
const GIVEN: readonly (readonly [RegExp, DeedRow | undefined])[] = [
  [/^жауап/, ['answer', 'guard', /^бер/]],
  [/^хабар/, ['notify', 'guard', /^бер/]],
  [/^кепілдік/, ['ensure', 'guard', /^бер/]],
  [/^(?:келісім|рұқсат|мүмкіндік|құқық|тапсырыс|өтініш|баға)/, undefined]
]
const NOT_VERBS =
  /^(?:берілген|сатып|сатушы|сатылым|пайдаланушы|тапсырыс|жинақ|берген|беретін|берілетін|сақталған|өңделген|жиналған|жіберілген)/
const FINITE = /(?:[аейлпмб]ды|[аейлпмб]ді|ты|ті|мыз|міз|мын|мін)$/
const NOUN = /(?:у|улар|ілер)(?:ды|ді|ның|нің|дың|дің)$/
const TO_DO = /(?:уға|уге|уы|уі|ға|ге)$/
const CONVERB = /(?:а|е|й)$/
const DENIED = /(?:м[ае]|б[ае]|п[ае])(?:й(?:ды|ді|мыз|міз|мын|мін)|у(?:ға|ге|ы|і)?)$/

/** Verbs of deeds with their suffixes: «бермейді» denies, «беруге құқылы» permits. */
export function kazakhDeeds(passage: Passage): FoundDeed[] {
  const {words} = passage
  const modals = modalsIn(passage)
  const found: FoundDeed[] = []
  for (const [at, word] of words.entries()) {
    const row = rowAt(words, at)
    if (!row) continue
    // «қамтамасыз етеді», «хабардар етпейді»: the helping verb bears the suffix.
    const helped = /^(?:қамтамасыз|хабардар)$/.test(word)
    const verb = helped ? (words[at + 1] ?? '') : word
    const end = helped ? at + 1 : at
    const modal = modals.find(({from}) => from > end && from - end <= 2)
    const isVerb = FINITE.test(verb) && !NOUN.test(verb)
    const isAble = modal !== undefined && /^ал/.test(words[modal.from] ?? '')
    const isBound = modal && (isAble ? CONVERB.test(verb) : TO_DO.test(verb))
    if (!isVerb && !isBound) continue
    const denied = DENIED.test(verb)
    const force = isBound ? modal.force : 'is'
    found.push({
      deed: row[0],
      sort: row[1],
      at,
      from: /^(?:жауап|хабар|кепілдік)/.test(words[at - 1] ?? '') ? at - 1 : at,
      to: isBound ? modal.to : end + 1,
      force: denied && force === 'must' ? 'ban' : force,
      negated: (isBound ? modal.negated : false) || (denied && force !== 'must')
    })
  }
  return found
}

function rowAt(words: readonly string[], at: number): DeedRow | undefined {
  const word = words[at] ?? ''
  if (NOT_VERBS.test(word)) return undefined
  const row = rows.find(([, , verb]) => verb.test(word))
  if (row?.[0] !== 'transfer' || !word.startsWith('бер')) return row
  const given = GIVEN.find(([pattern]) => pattern.test(words[at - 1] ?? ''))
  return given ? given[1] : row
}
