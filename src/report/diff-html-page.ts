import type {PolicyDiff} from '../diff/policy-diff.js'
import type {DiffHtmlWords} from './diff-html-words.js'
import type {DiffWords} from './diff-words.js'
import type {Messages} from './messages.js'

/** What the parts of the page of two versions share. */
export interface DiffHtmlPage {
  readonly diff: PolicyDiff
  readonly words: DiffWords
  readonly own: DiffHtmlWords
  readonly about: Messages
}
