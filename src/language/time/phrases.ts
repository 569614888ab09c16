import {compilePattern} from '../patterns.js'

// the `*` of a phrase follows a letter; one that follows a bracket belongs to a pattern
const anyLetters = /(?<=[a-zа-я])\*/g

/** Pattern source for any of some phrases; in them `*` stands for any letters: «исчисля*», «срок*». */
export function oneOf(...phrases: readonly string[]): string {
  return `(?:${phrases.join('|').replace(anyLetters, '[^ ]*')})`
}

/** A sticky pattern for a line that goes on with one of some phrases; its first group is the phrase. */
export function beginsWith(...phrases: readonly string[]): RegExp {
  return compilePattern(`(${oneOf(...phrases)}) `, 'y')
}

/** A sticky pattern for a line that up to here ends in one of some phrases; its first group is the phrase. */
export function endsIn(...phrases: readonly string[]): RegExp {
  return compilePattern(`(?<= (${oneOf(...phrases)}) )`, 'y')
}
