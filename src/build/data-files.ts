import {readFile} from 'node:fs/promises'
import {basename} from 'node:path'
import type {Plugin} from 'esbuild'

/**
 * Leaves the compiled packs and the words in files beside the bundle, read when somebody asks for them: inside it they
 * would double what every start has to scan, `--version` too.
 */
export const dataFilesPlugin: Plugin = {
  name: 'data-files',
  setup({onLoad}) {
    onLoad({filter: /[/\\]dist[/\\][a-z]+\.json$/, namespace: 'file'}, ({path}) => {
      const url = `new URL(${JSON.stringify(`./${basename(path)}`)}, import.meta.url)`
      return {
        contents: `import {readFileSync} from 'node:fs'\nexport default JSON.parse(readFileSync(${url}, 'utf8'))`,
        loader: 'js'
      }
    })
    // Read by code of its own, when somebody asks for it: what is far from the sources is next to the bundle.
    onLoad({filter: /[/\\](?:word|language)-file\.ts$/, namespace: 'file'}, async ({path}) => {
      const source = await readFile(path, 'utf8')
      return {contents: source.replace(/(?:\.\.\/)+dist\//, './'), loader: 'ts'}
    })
  }
}
