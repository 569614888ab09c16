import type {OptionReader} from './check.js'

/** What may be wrong with a comment or a line of the configuration that keeps findings back. */
const suppressionFaults = ['reason', 'expired', 'unknown-rule', 'useless', 'broken'] as const
export type SuppressionFault = (typeof suppressionFaults)[number]

export interface SuppressionOptions {
  readonly fault: SuppressionFault
}

/**
 * Questions about what is said to the program, not to the readers of a text: `suppress.ts`, which reads it, answers
 * them.
 */
export const setupQuestions = {
  suppression: {
    readOptions(read: OptionReader): SuppressionOptions {
      read.known(['fault'], ['fault'])
      return {fault: read.choice('fault', suppressionFaults) ?? 'broken'}
    }
  }
} as const

export type SetupCheckName = keyof typeof setupQuestions
