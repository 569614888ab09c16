import type {Modality} from './statement.js'

/** What a word makes of the verb or deed beside it; `is-not` denies it by itself: «исключена», «отсутствует». */
export type Force = 'must' | 'may' | 'must-not' | 'is' | 'is-not'

/** Deontic force and denial of a statement. */
export interface Told {
  readonly modality: Modality
  readonly negated: boolean
}

/** What the force of a word, its denial and the denial of the verb make of a statement. */
export function judge(force: Force, modalDenied: boolean, denied: boolean): Told {
  if (force === 'must-not') return {modality: modalDenied ? 'permission' : 'prohibition', negated: !modalDenied}
  if (force === 'is-not') return {modality: 'declaration', negated: !modalDenied}
  if (force === 'may')
    return modalDenied ? {modality: 'prohibition', negated: true} : {modality: 'permission', negated: denied}
  if (force === 'must') {
    if (denied) return {modality: 'prohibition', negated: true}
    return {modality: 'obligation', negated: modalDenied}
  }
  return {modality: 'declaration', negated: denied || modalDenied}
}
