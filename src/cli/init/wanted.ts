import type {Wording} from '../messages.js'

/** A file that is to be there when `init` is done. */
export interface Wanted {
  /** From the top of the repository, or absolute, with `/`. */
  readonly path: string
  readonly text: string
  readonly executable?: true
  /** What a file of this name needs that is there already and does not run zanlint; absent where such a file is enough. */
  readonly addition?: {readonly lines: string; readonly where: Wording}
  /** What is left to do once it is written. */
  readonly next?: Wording
}

/** How zanlint is run in a repository. */
export interface Setup {
  /** It is installed in node_modules of the repository. */
  readonly installed: boolean
  /** `npm ci` installs it there. */
  readonly locked: boolean
  readonly version: string
}
