import {readFile} from 'node:fs/promises'
import type {Plugin} from 'esbuild'

/** The compiled packs as text that is parsed when it is asked for: V8 reads a string far faster than an object of the same size. */
export const parsedJsonPlugin: Plugin = {
  name: 'parsed-json',
  setup({onLoad}) {
    onLoad({filter: /[/\\]dist[/\\][a-z]+\.json$/, namespace: 'file'}, async ({path}) => {
      const text = await readFile(path, 'utf8')
      return {contents: `export default JSON.parse(${JSON.stringify(text)})`, loader: 'js'}
    })
  }
}
