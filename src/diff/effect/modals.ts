import type {Passage} from '../../analyze/passage.js'
import {isDenied, modalAt} from '../../analyze/statements/ru/forces.js'
import type {Claim} from './claim.js'

/** Words that make a deed a duty, a permission or a ban. */
export interface Modal {
  readonly force: Claim['force']
  /** Nobody has to: «не обязан». */
  readonly negated: boolean
  /** Words of the modal itself, the end exclusive. */
  readonly from: number
  readonly to: number
}

/** The modal words of a passage in their order. */
export function modalsIn(passage: Passage): Modal[] {
  if (passage.language === 'ru') return russian(passage)
  return passage.language === 'kk' ? kazakh(passage) : english(passage)
}

const GRANTS = /^(?:предостав|гарантир|сохран|облада|надел|оставл|принадлеж|призна)/
const RIGHT = /^(?:право|права|правом|возможность)$/

function russian(passage: Passage): Modal[] {
  const found: Modal[] = []
  for (const [at, word] of passage.words.entries()) {
    const isGranted = RIGHT.test(word) && passage.words.slice(Math.max(0, at - 3), at).some(one => GRANTS.test(one))
    const force = isGranted ? 'may' : modalAt(passage, at)
    if (!force || force === 'is' || force === 'is-not') continue
    const denied = isDenied(passage, at)
    const from = denied ? at - 1 : at
    if (force === 'must-not') found.push({force: denied ? 'may' : 'ban', negated: false, from, to: at + 1})
    else if (force === 'may') found.push({force: denied ? 'ban' : 'may', negated: false, from, to: at + 1})
    // «не обязан» need not, «не должен» must not.
    else if (denied && word.startsWith('долж')) found.push({force: 'ban', negated: false, from, to: at + 1})
    else found.push({force: 'must', negated: denied, from, to: at + 1})
  }
  return found
}

const KAZAKH: readonly (readonly [Claim['force'], RegExp])[] = [
  ['may', /^(?:құқылы|құқылысыз|құқылымыз|құқығы|құқығыңыз|құқығымыз|мүмкін|болады|рұқсат)$/],
  ['must', /^(?:міндетті|міндеттіміз|міндеттісіз|тиіс|керек|қажет|міндеттенеді|міндеттенеміз)$/],
  ['ban', /^(?:тыйым|болмайды)$/]
]

function kazakh({words}: Passage): Modal[] {
  const found: Modal[] = []
  for (const [at, word] of words.entries()) {
    const force = KAZAKH.find(([, pattern]) => pattern.test(word))?.[0]
    if (!force) {
      const able = /^ал(?:ады|амыз|асыз|майды|маймыз|майсыз)$/.test(word) && /(?:а|е|й)$/.test(words[at - 1] ?? '')
      if (able)
        found.push({
          force: word.includes('м') && /май/.test(word) ? 'ban' : 'may',
          negated: false,
          from: at,
          to: at + 1
        })
      continue
    }
    const denied = /^(?:емес|емессіз|емеспіз|жоқ)$/.test(words[at + 1] ?? '')
    const turned = denied && force === 'may' ? 'ban' : force
    found.push({force: turned, negated: denied && force === 'must', from: at, to: at + (denied ? 2 : 1)})
  }
  return found
}

const ENGLISH: ReadonlyMap<string, Claim['force']> = new Map([
  ...(['may', 'can', 'could', 'might', 'entitled', 'right', 'permitted', 'allowed'] as const).map(
    word => [word, 'may'] as const
  ),
  ...(['must', 'shall', 'required', 'obliged', 'obligated', 'undertake', 'undertakes', 'agree', 'agrees'] as const).map(
    word => [word, 'must'] as const
  ),
  ...(['cannot', 'prohibited', 'forbidden'] as const).map(word => [word, 'ban'] as const)
])

function english({words}: Passage): Modal[] {
  const found: Modal[] = []
  for (const [at, word] of words.entries()) {
    const force = ENGLISH.get(word)
    // «the right to», «have the right»; «right» alone is a side.
    if (!force || (word === 'right' && !/^(?:the|a|no)$/.test(words[at - 1] ?? ''))) continue
    const next = words[at + 1] ?? ''
    const before = words[at - 1] ?? ''
    const denied = next === 'not' || next === 't' || before === 'not' || before === 'no'
    const isDuty = /^(?:required|obliged|obligated)$/.test(word)
    const turned = denied && !isDuty ? 'ban' : force
    found.push({force: turned, negated: denied && isDuty, from: at, to: at + (next === 'not' ? 2 : 1)})
  }
  return found
}
