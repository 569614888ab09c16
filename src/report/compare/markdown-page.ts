import type {PolicyMatrix} from '../../compare/matrix.js'
import type {Language} from '../../language/language.js'
import type {Messages} from '../messages.js'
import type {CompareWords} from './words.js'

/** What the parts of a Markdown report of many policies share. */
export interface MarkdownPage {
  readonly matrix: PolicyMatrix
  readonly language: Language
  readonly words: CompareWords
  readonly about: Messages
  /** Short names of the policies, in their order. */
  readonly names: readonly string[]
}

/** A table of cells that are escaped already. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
