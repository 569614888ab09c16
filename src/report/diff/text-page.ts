import type {ChalkInstance} from 'chalk'
import type {Effect} from '../../diff/policy-diff.js'
import type {Messages} from '../messages.js'
import type {DiffWords} from './words.js'

/** What the parts of a text report of two versions share. */
export interface DiffPage {
  readonly words: DiffWords
  readonly about: Messages
  readonly paint: ChalkInstance
  readonly color: boolean
}

/** The colour of an effect. */
export function paintEffect(effect: Effect, {paint}: DiffPage): ChalkInstance {
  return {weakens: paint.red, unclear: paint.yellow, strengthens: paint.green, neutral: paint.dim}[effect]
}
