import {basename} from 'node:path'
import type {Plugin} from 'esbuild'

/**
 * Leaves the compiled packs in files beside the bundle, read when somebody asks for them: inside it they would double what every
 * start has to scan, `--version` too.
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
  }
}
