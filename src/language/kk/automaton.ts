import {memo} from '../memo.js'
import {type Harmony, soundAt, sounds} from './harmony.js'
import {type State, states, suffixGroups, unfinished} from './states.js'

/** One ending as it is written. */
export interface Step {
  readonly text: string
  readonly harmony: Harmony
  /** The sounds it may follow, bits of `sounds`. */
  readonly after: number
  readonly name: string
  readonly to: State
  /** `lexeme`: what stands so far is a word of its own. */
  readonly effect: 'plain' | 'lexeme' | 'denies'
}

/** The endings of each state by their first letter; made at the first Kazakh word. */
export type Automaton = ReadonlyMap<State, ReadonlyMap<number, readonly Step[]>>

/** The automaton of Kazakh. */
export const automatonOf = memo((_language: 'kk'): Automaton => {
  const groups = memo((group: keyof typeof suffixGroups) => suffixGroups[group].trim().split('\n').flatMap(readLine))
  return new Map(
    (Object.keys(states) as State[]).map(state => [state, byFirstLetter(states[state].flatMap(groups))] as const)
  )
})

function byFirstLetter(steps: readonly Step[]): Map<number, Step[]> {
  const found = new Map<number, Step[]>()
  for (const step of steps) {
    const letter = step.text.charCodeAt(0)
    const row = found.get(letter)
    if (row) row.push(step)
    else found.set(letter, [step])
  }
  return found
}

const allSounds: readonly number[] = Object.values(sounds)

/** The ways to write an ending: `LAр plural many` is «лар» after vowels, «дер» after nasals of the front row… */
function readLine(line: string): Step[] {
  const [printed = '', title = '', to = ''] = line.trim().split(' ')
  const template = printed.replace(/^[VC]\+/, '')
  const isFor = (sound: number): boolean =>
    printed.startsWith('V+') ? sound === sounds.vowel : !printed.startsWith('C+') || sound !== sounds.vowel
  const effect = title.endsWith('*') ? 'lexeme' : title.endsWith('!') ? 'denies' : 'plain'
  const rest = {name: title.replace(/[*!]$/, ''), to: to as State, effect} as const
  const found = new Map<string, Step>()
  for (const harmony of ['back', 'front'] as const) {
    for (const sound of allSounds.filter(isFor)) {
      const text = write(template, harmony, sound)
      const known = found.get(text)
      const after = (known?.after ?? 0) | sound
      found.set(text, {text, harmony: known && known.harmony !== harmony ? 'any' : harmony, after, ...rest})
    }
  }
  return [...found.values()]
}

// The letter for the back and the front row.
const byRow: Readonly<Record<string, string>> = {A: 'ае', I: 'ыі', Q: 'қк', H: 'ғг'}
// The letter behind a vowel, glide, lateral, nasal, sibilant and voiceless sound.
const bySound: Readonly<Record<string, string>> = {
  G: 'HHHHHQ',
  T: 'дддддт',
  L: 'ллдддт',
  N: 'нддндт',
  D: 'нддддт',
  O: 'дддндт',
  M: 'ммммбп',
  B: 'мммббп'
}

function write(template: string, harmony: 'back' | 'front', sound: number): string {
  let text = ''
  for (const sign of template.replace('(I)', sound === sounds.vowel ? '' : 'I')) {
    const before = text === '' ? sound : soundAt(text, text.length - 1)
    const chosen = bySound[sign]?.charAt(allSounds.indexOf(before)) ?? sign
    text += byRow[chosen]?.charAt(harmony === 'back' ? 0 : 1) ?? chosen
  }
  return text
}

/** Whether a word may end in a state. */
export function isFinished(state: State): boolean {
  return !unfinished.has(state)
}
