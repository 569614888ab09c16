import type {PolicyDiff} from '../../diff/policy-diff.js'
import type {Messages} from '../messages.js'
import type {DiffHtmlWords} from './html-words.js'
import type {DiffWords} from './words.js'

/** What the parts of the page of two versions share. */
export interface DiffHtmlPage {
  readonly diff: PolicyDiff
  readonly words: DiffWords
  readonly own: DiffHtmlWords
  readonly about: Messages
}
