import type {Source} from '../../tree/source.js'
import type {Block, Link} from '../block.js'

/** The words of a page as a reader of it sees them, ready for the outline. */
export interface Page {
  /** Its text is what the page shows, a block a line; points lead into the html. */
  readonly source: Source
  readonly blocks: readonly Block[]
  /** Links with their targets, but for those that lead to a place that the page has. */
  readonly links: readonly Link[]
  /** How many words were passed over because the page does not show them: another tab, a closed window. */
  readonly hiddenWords: number
}

/**
 * Why no words are read from a page. `no-text`: it has none; `script-drawn`: a script is to draw them; `frames`: they stand in other files;
 * `too-deep` and `too-many-tags`: it is no page that an author made.
 */
export type PageFault = 'no-text' | 'script-drawn' | 'frames' | 'too-deep' | 'too-many-tags'
