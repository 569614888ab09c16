import type {Check} from './check.js'
import {bothWords, findClashes} from './clash.js'
import {clashOfNames, readNames} from './identity/names.js'
import {clashOfNumbers, readNumbers} from './identity/numbers.js'

export interface IdentityConflict {
  readonly of: 'name' | 'number'
}

/** Does the policy give its operator two names, or two numbers of one kind? */
export const identityConflict: Check<IdentityConflict> = {
  readOptions(read) {
    read.known(['of'], ['of'])
    return {of: read.choice('of', ['name', 'number']) ?? 'name'}
  },
  run(analysis, {of}) {
    return {
      problems:
        of === 'name'
          ? findClashes(readNames(analysis), clashOfNames, bothWords)
          : findClashes(readNumbers(analysis), clashOfNumbers, bothWords)
    }
  }
}
