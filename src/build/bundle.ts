import {chmodSync} from 'node:fs'
import {type BuildOptions, build} from 'esbuild'
import {narrowLettersPlugin} from './letters.js'
import {parsedJsonPlugin} from './parsed-json.js'

// yargs and its parts read files beside themselves by `require`; an ES module has none unless it makes one.
const banner =
  "import {createRequire as zanlintRequire} from 'node:module';const require=zanlintRequire(import.meta.url);"

// Shorter names would make the file start slower, not faster: V8 reads it once and compiles little of it.
const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'utf8',
  logLevel: 'warning',
  plugins: [narrowLettersPlugin, parsedJsonPlugin]
} satisfies BuildOptions
const small = {minifyWhitespace: true, minifySyntax: true} as const

/** One file for the command, one for the library; the library leaves its dependencies to npm, all but the few files of `natural`. */
export async function bundle(): Promise<void> {
  await build({
    ...shared,
    ...small,
    entryPoints: ['src/cli/bin.ts'],
    outfile: 'dist/zanlint.js',
    banner: {js: `#!/usr/bin/env node\n${banner}`}
  })
  chmodSync('dist/zanlint.js', 0o755)
  const external = [
    'unified',
    'remark-parse',
    'vfile',
    'chalk',
    'yargs',
    'yargs-parser',
    'diff',
    'ignore',
    'tinyglobby',
    'js-yaml',
    '@orama/stemmers'
  ]
  await build({...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', external})
}
