import type {Run} from './argv.js'
import {status} from './status.js'
import type {Streams} from './streams.js'

/** `zanlint facts`. */
export async function facts(_run: Run, _streams: Streams): Promise<number> {
  return status.clean
}
