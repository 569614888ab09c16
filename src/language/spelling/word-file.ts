import {readFileSync} from 'node:fs'

/** The packed words that the build made; in a bundle the file stands beside it, which the build sees to. */
export function readWordFile(): Uint8Array {
  return readFileSync(new URL('../../../dist/words.bin', import.meta.url))
}
