import {spawnSync} from 'node:child_process'
import {chmodSync, rmSync} from 'node:fs'
import {type BuildOptions, build} from 'esbuild'
import {codeFile, commandFile} from '../cli/load-command.js'
import {dataFilesPlugin} from './data-files.js'
import {narrowLettersPlugin} from './letters.js'

// The command is CommonJS: Node starts it ten milliseconds sooner than a module, and every commit of every user pays the start.
// What asks for the address of its module gets that of the file.
const banner = "const zanlintUrl=require('node:url').pathToFileURL(__filename).href;"

// Shorter names would make the file start slower, not faster: V8 reads it once and compiles little of it.
const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  charset: 'ascii',
  logLevel: 'warning',
  plugins: [dataFilesPlugin, narrowLettersPlugin]
} satisfies BuildOptions
const small = {minifyWhitespace: true, minifySyntax: true} as const

/**
 * One file for the command with what starts it, one for the library; the library leaves its dependencies to npm, all but the few files of
 * `natural`.
 */
export async function bundle(): Promise<void> {
  await build({
    ...shared,
    ...small,
    format: 'cjs',
    entryPoints: ['src/cli/bin.ts'],
    outfile: `dist/${commandFile}`,
    define: {'import.meta.url': 'zanlintUrl'},
    banner: {js: banner}
  })
  await build({
    ...shared,
    ...small,
    format: 'cjs',
    entryPoints: ['src/cli/start.ts'],
    outfile: 'dist/zanlint.cjs',
    banner: {js: '#!/usr/bin/env node'}
  })
  chmodSync('dist/zanlint.cjs', 0o755)
  await compileCode()
  const external = [
    'unified',
    'remark-parse',
    'rehype-parse',
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

/** Runs the command once over our own policies, so that V8 leaves what it compiled; without it a run only begins later. */
async function compileCode(): Promise<void> {
  rmSync(`dist/${codeFile}`, {force: true})
  const {outputFiles} = await build({
    ...shared,
    format: 'cjs',
    write: false,
    entryPoints: ['src/build/compile-code.ts']
  })
  const input = outputFiles[0]?.text ?? ''
  spawnSync(process.execPath, ['-', 'check', '--as-of', '2026-01-18', 'corpus'], {
    input,
    stdio: ['pipe', 'ignore', 'inherit']
  })
}
